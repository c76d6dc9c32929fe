// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/mendwarnings.h"

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

/** The one that is asked and told today, in words. */
QString serverToday(const ServerConfig &server)
{
    return server.isSet()
        ? server.shown
        : u"the server of its phone number or of the whole organisation, if there is one,"_s;
}

/** Whether its answers will still be given. What an unknown server is, only the operator knows. */
bool isPassedOnTo(const ServerConfig &server, const MendWish &wish)
{
    return !wish.forwardUrl.isEmpty()
        && (!server.isSet() || isSamePlace(QUrl(server.shown), wish.forwardUrl));
}

QString stays(const ServerConfig &server, const QString &why)
{
    return u"Events still go to %1 because %2, and this receiver can't give the answer. Set "
           "provider.forward_url to that server, then mend again; or insist with \"takeOver\"."_s
               .arg(serverToday(server), why);
}

QString isReplaced(const ServerConfig &server, const MendWish &wish)
{
    if (isPassedOnTo(server, wish)) {
        return u"From now on events come here and no longer go to %1. What needs an answer is "
               "passed on to %2 (provider.forward_url)."_s.arg(
                   serverToday(server), shownUrl(wish.forwardUrl.toString()));
    }
    return u"From now on events come here, and %1 hears of these calls no more. If it is your own "
           "and needs to, set provider.forward_url to it; tool-calls and assistant-request can't "
           "be answered without."_s.arg(serverToday(server));
}

QString lacksCredential()
{
    return u"Only events that show who sends them are taken. If none arrive after this, choose in "
           "the provider's dashboard, for this server, the credential that holds the receiver's "
           "webhook secret."_s;
}

QStringList warningsFor(
    const ServerConfig &server, bool asksForAnswers, const QString &why, const MendWish &wish)
{
    if (!mayTake(server, asksForAnswers, wish))
        return {stays(server, why)};
    QStringList warnings{isReplaced(server, wish)};
    if (wish.senderHeaders.empty())
        warnings.append(lacksCredential());
    return warnings;
}

} // namespace

bool mayTake(const ServerConfig &server, bool asksForAnswers, const MendWish &wish)
{
    return !asksForAnswers || wish.takeOver || isPassedOnTo(server, wish);
}

QStringList takingWarnings(const AssistantConfig &assistant, const MendWish &wish)
{
    return warningsFor(assistant.server, assistant.asksServer,
        u"this assistant has tools that wait for what that server answers"_s, wish);
}

QStringList takingWarnings(const PhoneNumberConfig &number, const MendWish &wish)
{
    return warningsFor(number.server, !number.hasAssistant,
        u"this phone number has no assistant and asks that server who takes each call"_s, wish);
}

} // namespace earshot::provider::vapi
