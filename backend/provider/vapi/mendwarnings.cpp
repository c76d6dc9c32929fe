// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/mendwarnings.h"

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

const QString someServer =
    u"the server of its phone number or of the whole organisation, if there is one,"_s;

/** The one that is asked and told today, in words. */
QString serverToday(const ServerConfig &server)
{
    return server.isSet() ? server.shown : someServer;
}

QString stays(const QString &server, const QString &why)
{
    return u"Events still go to %1 because %2, and this receiver can't give the answer. Set "
           "provider.forward_url to that server, then mend again; or insist with \"takeOver\"."_s
               .arg(server, why);
}

QString isReplaced(const QString &server, const MendWish &wish)
{
    return wish.forwards
        ? u"From now on events come here and no longer go to %1. What needs an answer is passed on "
          "to provider.forward_url; see that it is that server."_s.arg(server)
        : u"From now on events come here, and %1 hears of these calls no more. If it is your own "
          "and needs to, set provider.forward_url to it; tool-calls and assistant-request can't be "
          "answered without."_s.arg(server);
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
    const QString today = serverToday(server);
    if (!mayTake(asksForAnswers, wish))
        return {stays(today, why)};
    QStringList warnings{isReplaced(today, wish)};
    if (wish.sender.name.isEmpty())
        warnings.append(lacksCredential());
    return warnings;
}

} // namespace

bool mayTake(bool asksForAnswers, const MendWish &wish)
{
    return !asksForAnswers || wish.forwards || wish.takeOver;
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
