// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/peoplevalues.h"

#include <QLocale>

/** What the People page says to people. Pure but for the time zone. */
namespace earshot::ui::format {

/** "May sign in", "Locked until 10:15", "Disabled". */
QString memberState(const Member &member, const QLocale &locale = QLocale());
/** "All calls" or "Some calls". */
QString seenCalls(const CallScope &scope);
/** Which those are, a line for each kind; empty for all. */
QString seenCallsDetail(const CallScope &scope);
QString lastSignIn(const Member &member, const QLocale &locale = QLocale());

/** What somebody with the role may do, in a sentence or two. */
QString roleSentence(Role role);
/** "Listen to recordings": what a permission lets people do. */
QString permissionText(Permission permission);

/** What follows when somebody is locked out, let in again, or gets another role. @p isMe: it is who
 * is asked. */
QString disableQuestion(const Member &member, bool isMe);
QString enableQuestion(const Member &member);
/** Empty where nothing needs to be asked. */
QString roleQuestion(const Member &member, Role role, bool isMe);
QString withdrawQuestion(const OpenInvitation &invitation);

/** What to do with the new link, and until when it works. */
QString invitedText(const NewInvitation &made, const QLocale &locale = QLocale());

} // namespace earshot::ui::format
