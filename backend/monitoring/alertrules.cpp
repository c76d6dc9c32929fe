// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/alertrules.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace earshot::monitoring {

using namespace Qt::StringLiterals;
using database::InboundFigures;
using database::UnfetchedFigures;

namespace {

QString calls(qint64 count)
{
    return count == 1 ? u"1 call"_s : u"%1 calls"_s.arg(count);
}

/** One decimal, rounded down, so that 94.96 never looks like the 95 that it is not. */
QString percent(qint64 part, qint64 whole)
{
    const qint64 thousandths = part * 1000 / whole;
    return u"%1.%2 %"_s.arg(thousandths / 10).arg(thousandths % 10);
}

QString minuteOf(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.milliseconds(), QTimeZone::utc())
        .toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

struct Reason
{
    qint64 count;
    QString word;
    QString text;
};

/** Most frequent first. */
QList<Reason> reasonsIn(const InboundFigures &figures)
{
    QList<Reason> reasons;
    for (auto it = figures.absences.begin(); it != figures.absences.end(); ++it)
        reasons.append({it.value(), toWord(it.key()), explanation(it.key())});
    if (figures.failed > 0)
        reasons.append({figures.failed, u"failed"_s,
            u"Every attempt to fetch the recording failed; a person has to decide."_s});
    std::stable_sort(reasons.begin(), reasons.end(),
        [](const Reason &a, const Reason &b) { return a.count > b.count; });
    return reasons;
}

QString messageFor(const InboundFigures &figures, const AlertLimits &limits)
{
    QStringList parts{
        u"%1 of the %2 inbound calls of the last 24 hours have a recording: %3, where "
        "at least %4 % are expected."_s.arg(figures.recorded)
            .arg(figures.finished())
            .arg(percent(figures.recorded, figures.finished()))
            .arg(limits.recordedSharePercent)};
    for (const Reason &reason : reasonsIn(figures))
        parts.append(calls(reason.count) + u" without: "_s + reason.text);
    return parts.join(u' ');
}

QJsonObject detailOf(const InboundFigures &figures, const AlertLimits &limits)
{
    QJsonObject reasons;
    for (const Reason &reason : reasonsIn(figures))
        reasons.insert(reason.word, reason.count);
    return {{u"recorded"_s, figures.recorded}, {u"finished"_s, figures.finished()},
        {u"expectedPercent"_s, limits.recordedSharePercent}, {u"reasons"_s, reasons}};
}

QString parkedOnes(const UnfetchedFigures &figures)
{
    if (figures.parked < figures.count)
        return calls(figures.parked);
    return figures.count == 1 ? u"it"_s : u"all of them"_s;
}

/** Which recordings, and when the provider deletes them, or was to. */
QString whenDeleted(const UnfetchedFigures &figures)
{
    const QString when = minuteOf(figures.nearest.value_or(Timestamp()));
    if (figures.count == 1) {
        return figures.tooLate == 1
            ? u"1 recording is not here yet, and the time at which the provider deletes it has "
              "passed: it was %1."_s.arg(when)
            : u"1 recording is not here yet, and the provider deletes it at %1."_s.arg(when);
    }
    if (figures.tooLate == 0) {
        return u"%1 recordings are not here yet, and the provider soon deletes them, the first at "
               "%2."_s.arg(figures.count)
                   .arg(when);
    }
    const QString which = figures.tooLate == figures.count
        ? u"all of them"_s
        : u"%1 of them, and soon comes for the others"_s.arg(figures.tooLate);
    return u"%1 recordings are not here yet, and the time at which the provider deletes them has "
           "passed for %2; the first was %3."_s.arg(figures.count)
               .arg(which, when);
}

QString messageFor(const UnfetchedFigures &figures)
{
    QString message = whenDeleted(figures);
    if (figures.parked < figures.count)
        message += u" Earshot goes on trying; see that it stays on, can reach the provider and has "
                   "room on its disk."_s;
    if (figures.parked > 0)
        message +=
            u" For %1 every attempt failed, and nothing more happens unless you decide."_s.arg(
                parkedOnes(figures));
    return message;
}

bool isOurs(const Alert &alert, const QString &ownSubject)
{
    return (alert.subject.isEmpty() || alert.subject == ownSubject)
        && std::find(alertkind::all.begin(), alertkind::all.end(), alert.kind)
        != alertkind::all.end();
}

} // namespace

std::optional<AlertCondition> inboundRecordingsLow(
    const InboundFigures &figures, const AlertLimits &limits)
{
    const qint64 finished = figures.finished();
    const bool isLow = figures.recorded * 100 < limits.recordedSharePercent * finished;
    if (finished < limits.minimumCalls || !isLow)
        return std::nullopt;
    return AlertCondition{.kind = alertkind::inboundRecordingsLow,
        .severity = AlertSeverity::Warning,
        .message = messageFor(figures, limits),
        .detail = detailOf(figures, limits)};
}

std::optional<AlertCondition> deadlineNear(
    const UnfetchedFigures &figures, const AlertLimits &limits, Timestamp now)
{
    if (figures.count == 0 || !figures.nearest || limits.deadline.count() == 0)
        return std::nullopt;
    const bool isUrgent = *figures.nearest - now <= limits.deadline / 4 || figures.parked > 0;
    return AlertCondition{.kind = alertkind::deadlineNear,
        .severity = isUrgent ? AlertSeverity::Error : AlertSeverity::Warning,
        .message = messageFor(figures),
        .detail = {{u"count"_s, figures.count}, {u"parked"_s, figures.parked},
            {u"tooLate"_s, figures.tooLate}, {u"nearestDeadline"_s, figures.nearest->toString()}}};
}

std::optional<AlertCondition> manyDownloads(
    const database::ManyDownloads &figures, const AlertLimits &limits)
{
    if (limits.downloadsPerHour == 0 || figures.most < limits.downloadsPerHour)
        return std::nullopt;
    const QString who = figures.people == 1
        ? u"Somebody downloaded %1 recordings within the last hour."_s
        : u"%2 people downloaded %3 recordings or more within the last hour, one of them %1."_s;
    QString message = who.arg(figures.most);
    if (figures.people != 1)
        message = message.arg(figures.people).arg(limits.downloadsPerHour);
    return AlertCondition{.kind = alertkind::manyDownloads,
        .severity = AlertSeverity::Warning,
        .message = message + u" The audit log says who, and which recordings."_s,
        .detail = {{u"people"_s, figures.people}, {u"most"_s, figures.most},
            {u"limit"_s, limits.downloadsPerHour}}};
}

std::optional<AlertCondition> newAddresses(
    const database::PatternFigures &figures, const AlertLimits &limits)
{
    if (!limits.tellsNewAddresses || figures.people == 0)
        return std::nullopt;
    const QString who = figures.people == 1
        ? u"Somebody signed in from an address that they had never had before."_s
        : u"%1 people signed in from addresses that they had never had before."_s.arg(
            figures.people);
    return AlertCondition{.kind = alertkind::newAddress,
        .severity = AlertSeverity::Warning,
        .message = who + u" The audit log says who, and from where; ask whether it was they."_s,
        .detail = {{u"people"_s, figures.people}}};
}

std::optional<AlertCondition> outOfHours(
    const database::PatternFigures &figures, const AlertLimits &limits)
{
    if (limits.workHours.isAlways() || figures.people == 0)
        return std::nullopt;
    const QString who = figures.people == 1
        ? u"Somebody heard or took away recordings outside of the hours of work."_s
        : u"%1 people heard or took away recordings outside of the hours of work."_s.arg(
            figures.people);
    return AlertCondition{.kind = alertkind::outOfHours,
        .severity = AlertSeverity::Warning,
        .message = who + u" The audit log says who, and which recordings."_s,
        .detail = {{u"people"_s, figures.people}, {u"times"_s, figures.times}}};
}

AlertChanges changesFor(
    const QList<AlertCondition> &conditions, const QList<Alert> &open, const QString &ownSubject)
{
    AlertChanges changes{.raise = conditions};
    for (const Alert &alert : open) {
        if (!isOurs(alert, ownSubject))
            continue;
        const auto same = std::find_if(
            changes.raise.begin(), changes.raise.end(), [&alert](const AlertCondition &each) {
                return each.kind == alert.kind && each.subject == alert.subject;
            });
        if (same == changes.raise.end()) {
            changes.clear.append(alert);
            continue;
        }
        Alert changed = alert;
        changed.severity = same->severity;
        changed.message = same->message;
        changed.detail = same->detail;
        if (changed != alert)
            changes.update.append(changed);
        changes.raise.erase(same);
    }
    return changes;
}

} // namespace earshot::monitoring
