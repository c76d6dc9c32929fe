// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/configproblems.h"

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

using Severity = ConfigProblem::Severity;

/** What losing an event means; a recording is never lost by it alone. */
const QString foundLater =
    u"Its calls are still found, by asking the provider every few minutes, but later than they "
    "could be."_s;

ConfigProblem foreignServer(const ServerConfig &server, const QString &whose)
{
    return {.code = u"foreign_server_url"_s,
        .text = u"The events of %1 go to %2, not to this receiver. %3 To "
                "hear of calls at once, let this receiver take its place; if that server answers "
                "calls or needs to hear of them, set provider.forward_url to it first."_s.arg(
                    whose, server.shown, foundLater),
        .severity = Severity::Warning};
}

ConfigProblem noRetries(const QString &whose)
{
    return {.code = u"no_retries"_s,
        .text = u"The provider sends each event of %1 only once. One that comes while this "
                "receiver is away is not sent again; let the provider try again."_s.arg(whose),
        .severity = Severity::Warning};
}

ConfigProblem noServer(const AssistantConfig &assistant)
{
    const QString where = assistant.numbers.elsewhere
        ? u"its phone number's server, which is not this receiver"_s
        : u"the server of its phone number or of the whole organisation, and this receiver can't "
          "see whether that is itself"_s;
    return {.code = u"no_server_url"_s,
        .text = u"This assistant has no server address of its own. Its events go to %1. %2"_s.arg(
            where, foundLater),
        .severity = Severity::Warning};
}

QString missingWords(const AssistantConfig &assistant)
{
    if (!assistant.hearsReport && !assistant.hearsStatus)
        return u"when its calls begin and end, nor that a recording is there"_s;
    return assistant.hearsStatus ? u"that a call is over and its recording is there"_s
                                 : u"when its calls begin and end"_s;
}

} // namespace

QList<ConfigProblem> recordingProblems(
    const AssistantConfig &assistant, bool contradicts, bool onlyThere)
{
    QList<ConfigProblem> problems;
    if (!assistant.records) {
        problems.append({.code = u"recording_off"_s,
            .text = u"The calls of this assistant are not recorded: there will be nothing to "
                    "listen to. Switch recording on."_s});
    }
    if (contradicts || onlyThere) {
        problems.append({.code = u"deprecated_place"_s,
            .text = contradicts
                ? u"Recording is set in two places that say different things; the provider has "
                  "retired one of them. Set both alike."_s
                : u"Recording is set only in a place that the provider has retired and may stop "
                  "reading. Set it where it belongs now."_s,
            .severity = Severity::Warning});
    }
    return problems;
}

QList<ConfigProblem> hearingProblems(const AssistantConfig &assistant)
{
    const ServerConfig &server = assistant.server;
    if (server.isSet() && !server.isOurs)
        return {foreignServer(server, u"this assistant"_s)};
    const bool throughNumbers = assistant.numbers.ours && !assistant.numbers.elsewhere;
    const bool reachesUs = server.isOurs || throughNumbers;
    QList<ConfigProblem> problems;
    if (!reachesUs)
        problems.append(noServer(assistant));
    if (!assistant.hearsStatus || !assistant.hearsReport) {
        problems.append({.code = u"missing_messages"_s,
            .text = u"The provider is told not to say %1. %2 Let it say so."_s.arg(
                missingWords(assistant), foundLater),
            .severity = reachesUs ? Severity::Error : Severity::Warning});
    }
    if (server.isOurs && !server.retries)
        problems.append(noRetries(u"this assistant"_s));
    return problems;
}

QList<ConfigProblem> numberProblems(const PhoneNumberConfig &number)
{
    const ServerConfig &server = number.server;
    if (server.isSet() && !server.isOurs)
        return {foreignServer(server, u"this phone number"_s)};
    if (server.isOurs)
        return server.retries ? QList<ConfigProblem>()
                              : QList<ConfigProblem>{noRetries(u"this phone number"_s)};
    if (number.hasAssistant)
        return {};
    return {{.code = u"no_server_url"_s,
        .text =
            u"This phone number has neither an assistant nor a server address, so the server "
            "of the whole organisation says who takes its calls and gets their events. %1"_s.arg(
                foundLater),
        .severity = Severity::Warning}};
}

} // namespace earshot::provider::vapi
