// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/peopletexts.h"

#include "ui/language/isolate.h"
#include "ui/models/callformat.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace earshot::ui::format {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(People)
};

bool isThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

} // namespace

QString memberState(const Member &member, const QLocale &locale)
{
    if (member.isDisabled)
        return Text::tr("Disabled");
    if (member.lockedUntil)
        return Text::tr("Locked until %1", "a time").arg(timeOfDay(*member.lockedUntil, locale));
    return Text::tr("May sign in");
}

QString seenCalls(const CallScope &scope)
{
    return scope.isEverything() ? Text::tr("All calls") : Text::tr("Some calls");
}

QString seenCallsDetail(const CallScope &scope)
{
    QStringList facts;
    if (!scope.assistants.isEmpty())
        facts.append(Text::tr("Calls of these assistants: %1").arg(scope.assistants.join(u", "_s)));
    QStringList numbers;
    for (const QString &number : scope.numbers)
        numbers.append(isolatedLeftToRight(number));
    if (!numbers.isEmpty())
        facts.append(Text::tr("Calls of these numbers: %1").arg(numbers.join(u", "_s)));
    return facts.join(u'\n');
}

QString lastSignIn(const Member &member, const QLocale &locale)
{
    return member.lastSignInAt ? moment(*member.lastSignInAt, locale)
                               : Text::tr("Never", "signed in");
}

QString roleSentence(Role role)
{
    switch (role) {
    case Role::Owner:
        return Text::tr("May do everything, and is the only one who makes or changes owners.");
    case Role::Admin:
        return Text::tr("May do everything: calls, settings, people, the audit log. Only owners "
                        "are out of reach.");
    case Role::Reviewer:
        return Text::tr("Listens to calls, judges them, writes notes, downloads and shares pieces. "
                        "Sees no audit log and changes no settings.");
    case Role::Compliance:
        return Text::tr("Listens to calls, reads and exports the audit log, holds calls back from "
                        "deletion, makes parts unheard. Downloads no recordings.");
    case Role::Viewer:
        return Text::tr("Sees the list of calls and what was said, with covered phone numbers. "
                        "Hears no recordings.");
    }
    Q_UNREACHABLE();
}

QString permissionText(Permission permission)
{
    switch (permission) {
    case Permission::List:
        return Text::tr("See calls and what was said");
    case Permission::Play:
        return Text::tr("Listen to recordings");
    case Permission::Download:
        return Text::tr("Download recordings");
    case Permission::Clip:
        return Text::tr("Cut out pieces and save them");
    case Permission::Share:
        return Text::tr("Share pieces by a link");
    case Permission::Annotate:
        return Text::tr("Judge calls, write notes, set tags");
    case Permission::Export:
        return Text::tr("Export lists and what is kept of a caller");
    case Permission::Redact:
        return Text::tr("Make parts of a recording unheard");
    case Permission::Hold:
        return Text::tr("Hold calls back from deletion");
    case Permission::Delete:
        return Text::tr("Erase what is kept of a caller");
    case Permission::UnmaskNumbers:
        return Text::tr("See whole phone numbers");
    case Permission::Audit:
        return Text::tr("Read and export the audit log");
    case Permission::ManageStorage:
        return Text::tr("Look after storage and alerts");
    case Permission::Administer:
        return Text::tr("Change settings and people");
    }
    Q_UNREACHABLE();
}

QString disableQuestion(const Member &member, bool isMe)
{
    const QString name = isolated(member.name);
    return isMe ? Text::tr("Disable yourself? You are signed out at once, and only somebody else "
                           "who administers can let you in again.")
                : Text::tr("Disable %1? They are signed out everywhere at once and can’t sign in "
                           "until they are enabled again. What they did stays in the audit log; "
                           "invitations they made stop working.")
                      .arg(name);
}

QString enableQuestion(const Member &member)
{
    return Text::tr("Let %1 in again? They sign in with the password they had, and may do what %2 "
                    "may do.",
        "somebody, a role")
        .arg(isolated(member.name), isolated(role(member.role)));
}

QString roleQuestion(const Member &member, Role wished, bool isMe)
{
    if (isMe && !allows(wished, Permission::Administer))
        return Text::tr("Take the right to administer from yourself? You can’t take this back: "
                        "somebody else has to.");
    if (isMe && member.role == Role::Owner)
        return Text::tr("Be no owner any more? You can’t take this back: another owner has to.");
    if (wished == Role::Owner)
        return Text::tr("Make %1 an owner? Owners may do everything, also change and disable other "
                        "owners.")
            .arg(isolated(member.name));
    return {};
}

QString withdrawQuestion(const OpenInvitation &invitation)
{
    return Text::tr("Withdraw the invitation of %1? Its link stops working at once. You can invite "
                    "them anew.")
        .arg(isolated(invitation.name));
}

QString invitedText(const NewInvitation &made, const QLocale &locale)
{
    const QString text =
        Text::tr("Give this link to %1 yourself; nothing was sent. It works once, until %2, and is "
                 "not shown again.")
            .arg(isolatedLeftToRight(made.invitation.email),
                isolated(moment(made.invitation.expiresAt, locale)));
    if (!isThisComputer(made.url))
        return text;
    return text + u' '
        + Text::tr("It works on this computer only, because the receiver has no public address.");
}

} // namespace earshot::ui::format
