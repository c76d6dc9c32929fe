// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/configproblems.h"

#include "core/error.h"

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

using Severity = ConfigProblem::Severity;

/** What losing an event means; a recording is never lost by it alone. */
const QString foundLater = QString::fromUtf8(QT_TRANSLATE_NOOP("Receiver",
    "Its calls are still found, by asking the provider every few minutes, but later than they "
    "could be."));
const QString thisAssistant = QString::fromUtf8(QT_TRANSLATE_NOOP("Receiver", "this assistant"));
const QString thisNumber = QString::fromUtf8(QT_TRANSLATE_NOOP("Receiver", "this phone number"));

ConfigProblem problem(
    const QString &code, Severity severity, const char *pattern, const QStringList &values = {})
{
    const QString text = QString::fromUtf8(pattern);
    return {.code = code,
        .text = filledIn(text, values),
        .severity = severity,
        .pattern = text,
        .values = values};
}

ConfigProblem foreignServer(const ServerConfig &server, const QString &whose)
{
    return problem(u"foreign_server_url"_s, Severity::Warning,
        QT_TRANSLATE_NOOP("Receiver",
            "The events of %1 go to %2, not to this receiver. %3 To "
            "hear of calls at once, let this receiver take its place; if that server answers "
            "calls or needs to hear of them, set provider.forward_url to it first."),
        {whose, server.shown, foundLater});
}

ConfigProblem noRetries(const QString &whose)
{
    return problem(u"no_retries"_s, Severity::Warning,
        QT_TRANSLATE_NOOP("Receiver",
            "The provider sends each event of %1 only once. One that comes while this "
            "receiver is away is not sent again; let the provider try again."),
        {whose});
}

ConfigProblem noServer(const AssistantConfig &assistant)
{
    const char *where = assistant.numbers.elsewhere
        ? QT_TRANSLATE_NOOP("Receiver", "its phone number’s server, which is not this receiver")
        : QT_TRANSLATE_NOOP("Receiver",
            "the server of its phone number or of the whole organisation, and this receiver can’t "
            "see whether that is itself");
    return problem(u"no_server_url"_s, Severity::Warning,
        QT_TRANSLATE_NOOP(
            "Receiver", "This assistant has no server address of its own. Its events go to %1. %2"),
        {QString::fromUtf8(where), foundLater});
}

QString missingWords(const AssistantConfig &assistant)
{
    if (!assistant.hearsReport && !assistant.hearsStatus)
        return QString::fromUtf8(QT_TRANSLATE_NOOP(
            "Receiver", "when its calls begin and end, nor that a recording is there"));
    return QString::fromUtf8(assistant.hearsStatus
            ? QT_TRANSLATE_NOOP("Receiver", "that a call is over and its recording is there")
            : QT_TRANSLATE_NOOP("Receiver", "when its calls begin and end"));
}

} // namespace

QList<ConfigProblem> recordingProblems(
    const AssistantConfig &assistant, bool contradicts, bool onlyThere)
{
    QList<ConfigProblem> problems;
    if (!assistant.records) {
        problems.append(problem(u"recording_off"_s, Severity::Error,
            QT_TRANSLATE_NOOP("Receiver",
                "The calls of this assistant are not recorded: there will be nothing to "
                "listen to. Switch recording on.")));
    }
    if (contradicts || onlyThere) {
        problems.append(problem(u"deprecated_place"_s, Severity::Warning,
            contradicts
                ? QT_TRANSLATE_NOOP("Receiver",
                    "Recording is set in two places that say different things; the provider has "
                    "retired one of them. Set both alike.")
                : QT_TRANSLATE_NOOP("Receiver",
                    "Recording is set only in a place that the provider has retired and may stop "
                    "reading. Set it where it belongs now.")));
    }
    return problems;
}

QList<ConfigProblem> hearingProblems(const AssistantConfig &assistant)
{
    const ServerConfig &server = assistant.server;
    if (server.isSet() && !server.isOurs)
        return {foreignServer(server, thisAssistant)};
    const bool throughNumbers = assistant.numbers.ours && !assistant.numbers.elsewhere;
    const bool reachesUs = server.isOurs || throughNumbers;
    QList<ConfigProblem> problems;
    if (!reachesUs)
        problems.append(noServer(assistant));
    if (!assistant.hearsStatus || !assistant.hearsReport) {
        problems.append(problem(u"missing_messages"_s,
            reachesUs ? Severity::Error : Severity::Warning,
            QT_TRANSLATE_NOOP("Receiver", "The provider is told not to say %1. %2 Let it say so."),
            {missingWords(assistant), foundLater}));
    }
    if (server.isOurs && !server.retries)
        problems.append(noRetries(thisAssistant));
    return problems;
}

QList<ConfigProblem> numberProblems(const PhoneNumberConfig &number)
{
    const ServerConfig &server = number.server;
    if (server.isSet() && !server.isOurs)
        return {foreignServer(server, thisNumber)};
    if (server.isOurs)
        return server.retries ? QList<ConfigProblem>()
                              : QList<ConfigProblem>{noRetries(thisNumber)};
    if (number.hasAssistant)
        return {};
    return {problem(u"no_server_url"_s, Severity::Warning,
        QT_TRANSLATE_NOOP("Receiver",
            "This phone number has neither an assistant nor a server address, so the server "
            "of the whole organisation says who takes its calls and gets their events. %1"),
        {foundLater})};
}

} // namespace earshot::provider::vapi
