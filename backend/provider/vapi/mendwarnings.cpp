// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/mendwarnings.h"

#include "core/error.h"

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

/** The one that is asked and told today, in words. */
QString serverToday(const ServerConfig &server)
{
    return server.isSet()
        ? server.shown
        : QString::fromUtf8(QT_TRANSLATE_NOOP("Receiver",
            "the server of its phone number or of the whole organisation (if there is one)"));
}

/** Whether its answers will still be given. What an unknown server is, only the operator knows. */
bool isPassedOnTo(const ServerConfig &server, const MendWish &wish)
{
    return !wish.forwardUrl.isEmpty()
        && (!server.isSet() || isSamePlace(QUrl(server.shown), wish.forwardUrl));
}

MendWarning isReplaced(const ServerConfig &server, const MendWish &wish)
{
    if (isPassedOnTo(server, wish)) {
        return mendWarning(QT_TRANSLATE_NOOP("Receiver",
                               "From now on events come here and no longer go to %1. What needs an "
                               "answer is passed on to %2 (provider.forward_url)."),
            {serverToday(server), shownUrl(wish.forwardUrl.toString())});
    }
    return mendWarning(
        QT_TRANSLATE_NOOP("Receiver",
            "From now on events come here, and %1 hears of these calls no more. If it is your own "
            "and needs to, set provider.forward_url to it; tool-calls and assistant-request can’t "
            "be answered without."),
        {serverToday(server)});
}

MendWarning lacksCredential()
{
    return mendWarning(QT_TRANSLATE_NOOP("Receiver",
        "Only events that show who sends them are taken. If none arrive after this, choose in the "
        "provider’s dashboard, for this server, the credential that holds the receiver’s webhook "
        "secret."));
}

/** @p stays: the pattern of why it can't be replaced. */
QList<MendWarning> warningsFor(
    const ServerConfig &server, bool asksForAnswers, const char *stays, const MendWish &wish)
{
    if (!mayTake(server, asksForAnswers, wish))
        return {mendWarning(stays, {serverToday(server)})};
    QList<MendWarning> warnings{isReplaced(server, wish)};
    if (wish.senderHeaders.empty())
        warnings.append(lacksCredential());
    return warnings;
}

} // namespace

bool mayTake(const ServerConfig &server, bool asksForAnswers, const MendWish &wish)
{
    return !asksForAnswers || wish.takeOver || isPassedOnTo(server, wish);
}

MendWarning mendWarning(const char *pattern, const QStringList &values)
{
    const QString text = QString::fromUtf8(pattern);
    return {.text = filledIn(text, values), .pattern = text, .values = values};
}

QList<MendWarning> takingWarnings(const AssistantConfig &assistant, const MendWish &wish)
{
    return warningsFor(assistant.server, assistant.asksServer,
        QT_TRANSLATE_NOOP("Receiver",
            "Events still go to %1 because this assistant has tools that wait for what that server "
            "answers, and this receiver can’t give the answer. Set provider.forward_url to that "
            "server, then mend again; or insist with \"takeOver\"."),
        wish);
}

QList<MendWarning> takingWarnings(const PhoneNumberConfig &number, const MendWish &wish)
{
    return warningsFor(number.server, !number.hasAssistant,
        QT_TRANSLATE_NOOP("Receiver",
            "Events still go to %1 because this phone number has no assistant and asks that server "
            "who takes each call, and this receiver can’t give the answer. Set "
            "provider.forward_url to that server, then mend again; or insist with \"takeOver\"."),
        wish);
}

} // namespace earshot::provider::vapi
