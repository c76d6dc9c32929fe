// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/call.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

/** Values as people read them: what the views show, without widgets. Pure but for the time zone. */
namespace earshot::ui::format {

/** "0:48", "12:05", "1:02:03", whole seconds, rounded down; a dash when unknown. */
QString length(std::optional<double> seconds);

/** The moment in this computer's time zone. */
QDateTime local(Timestamp moment);
/** "09:58" or "9:58 AM", as the locale writes it, without seconds. */
QString timeOfDay(Timestamp moment, const QLocale &locale = QLocale());
/** "Today", "Yesterday", "Thursday, 19 November", with the year when it is another one. */
QString day(QDate date, QDate today, const QLocale &locale = QLocale());
/** "22 Nov 2026", the order as the language has it: wherever a date stands for itself. */
QString date(QDate date, const QLocale &locale = QLocale());
/** The same with the time of day: "22 Nov 2026 09:58". */
QString moment(Timestamp moment, const QLocale &locale = QLocale());
/** Date and time in full, for a tooltip. */
QString fullTime(Timestamp moment, const QLocale &locale = QLocale());

/** E.164 in groups: "+1 415 555 0134", "+34 600 555 012". Anything else stays as it is. */
QString phoneNumber(const QString &number);

/** "3 KB", "1.1 MB": decimal units, as file managers count. */
QString size(qint64 bytes, const QLocale &locale = QLocale());

/** The customer has a name, and not only what stands in for one. */
bool isNamed(const Call &call);
/** Who it was, the same everywhere: "José Álvarez", else "+34 600 555 012", else "Unknown caller"
 * or "Web visitor". */
QString customer(const Call &call);
/** The outcome as one line that begins like a sentence; empty when there is none. */
QString outcome(const Call &call);
/** "Inbound", "Outbound", "Web". */
QString direction(Direction value);
QString role(Role value);
/** "Good", "Follow up", "Problem". */
QString verdict(Verdict value);

/** "62 % heard", "Heard" for all of it. */
QString heard(int percent);

/** Words from outside stay words: a tooltip takes for rich text what looks like a tag. */
QString plainToolTip(const QString &text);

/** The state of the recording in one or two words: "Ready", "Being fetched", "Trying again". */
QString stateWord(const Call &call);
/** The word with the reason where there is one: "Trying again — the provider answered 500." */
QString stateSentence(const Call &call);

} // namespace earshot::ui::format
