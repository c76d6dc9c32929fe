// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alerttexts.h"

#include "core/json.h"
#include "domain/alert.h"
#include "ui/client/receiverwords.h"
#include "ui/models/callformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace earshot::ui::format {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestCount = 1e9;
constexpr double largestSize = 1e18;
constexpr qsizetype mostIds = 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AlertTexts)
};

/** The numbers of an alert; remembers whether one was missing. */
class Numbers
{
public:
    explicit Numbers(const Alert &alert)
        : m_json(alert.detail)
    { }

    int count(QStringView path) { return int(number(path, largestCount)); }
    qint64 bytes(QStringView path) { return qint64(number(path, largestSize)); }
    Timestamp time(QStringView path)
    {
        const std::optional<Timestamp> time = m_json.time(path);
        m_complete = m_complete && time;
        return time.value_or(Timestamp());
    }
    [[nodiscard]] const JsonView &json() const { return m_json; }
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    double number(QStringView path, double largest)
    {
        const std::optional<double> number = m_json.number(path);
        m_complete = m_complete && number && *number >= 0;
        return std::clamp(number.value_or(0), 0.0, largest);
    }

    JsonView m_json;
    bool m_complete = true;
};

QString sentences(const QStringList &texts)
{
    return texts.join(u' ');
}

QString reasonsText(const JsonView &detail, const QLocale &locale)
{
    QStringList texts;
    const QJsonObject reasons = detail.at(u"reasons").toObject();
    for (const RecordingAbsence absence : recordingAbsences()) {
        const int calls =
            int(std::clamp(reasons.value(toWord(absence)).toDouble(), 0.0, largestCount));
        if (calls > 0)
            texts.append(Text::tr("%1 without: %2", "count of calls, reason")
                             .arg(locale.toString(calls), inOurLanguage(explanation(absence))));
    }
    if (const int failed = int(std::clamp(reasons.value(u"failed").toDouble(), 0.0, largestCount));
        failed > 0)
        texts.append(
            Text::tr("%n could not be fetched, and somebody must decide.", nullptr, failed));
    return sentences(texts);
}

QString inboundText(Numbers &numbers, const QLocale &locale)
{
    const int recorded = numbers.count(u"recorded");
    const int finished = numbers.count(u"finished");
    const int expected = numbers.count(u"expectedPercent");
    const QString share =
        Text::tr("%1 of the %n inbound calls of the last 24 hours have a recording; at least %2 % "
                 "are expected.",
            nullptr, finished)
            .arg(locale.toString(recorded), locale.toString(expected));
    return sentences({share, reasonsText(numbers.json(), locale)}).trimmed();
}

QString whenDeleted(int count, int tooLate, const QString &first)
{
    if (tooLate == 0)
        return Text::tr("%n recordings are not here yet, and the provider soon deletes them, the "
                        "first on %1.",
            nullptr, count)
            .arg(first);
    return sentences({Text::tr("%n recordings are not here yet.", nullptr, count),
        Text::tr("For %n of them the time at which the provider deletes them has passed; the "
                 "first was %1.",
            nullptr, tooLate)
            .arg(first)});
}

QString deadlineText(Numbers &numbers, const QLocale &locale)
{
    const int count = numbers.count(u"count");
    const int parked = numbers.count(u"parked");
    const int tooLate = numbers.count(u"tooLate");
    QStringList texts{
        whenDeleted(count, tooLate, moment(numbers.time(u"nearestDeadline"), locale))};
    if (parked < count)
        texts.append(Text::tr("Earshot goes on trying; see that it stays on, can reach the "
                              "provider and has room on its disk."));
    if (parked > 0)
        texts.append(Text::tr("For %n of them every attempt failed, and nothing more happens "
                              "unless you decide.",
            nullptr, parked));
    return sentences(texts);
}

QString quotaText(Numbers &numbers, const QString &kind, const QLocale &locale)
{
    const QString taken = Text::tr("What is stored takes %1 % of the %2 that may be stored.")
                              .arg(locale.toString(numbers.count(u"usedPercent")),
                                  size(numbers.bytes(u"quotaBytes"), locale));
    const QString next = kind == alertkind::quotaExceeded
        ? Text::tr("No new recording is fetched, and what the provider deletes meanwhile is lost. "
                   "Delete recordings or raise quota_bytes; fetching goes on by itself.")
        : Text::tr("At 100 % no new recording is fetched. Delete recordings or raise "
                   "quota_bytes.");
    return sentences({taken, next});
}

QString diskText(Numbers &numbers, bool isFull, const QLocale &locale)
{
    const QString left = Text::tr("The receiver’s disk has %1 left.")
                             .arg(size(numbers.bytes(u"freeDiskBytes"), locale));
    const QString next = isFull
        ? Text::tr("With less than %1 no new recording is fetched, and what the provider deletes "
                   "meanwhile is lost. Make room; fetching goes on by itself.")
        : Text::tr("With less than %1 no new recording is fetched. Make room.");
    return sentences({left, next.arg(size(numbers.bytes(u"reserveBytes"), locale))});
}

QString downloadsText(Numbers &numbers, const QLocale &locale)
{
    const int people = numbers.count(u"people");
    const QString most = locale.toString(numbers.count(u"most"));
    const QString limit = locale.toString(numbers.count(u"limit"));
    const QString what = people == 1
        ? Text::tr("Somebody downloaded %1 recordings within the last hour.").arg(most)
        : Text::tr("%n people downloaded %1 recordings or more within the last hour, one of them "
                   "%2.",
            nullptr, people)
              .arg(limit, most);
    return sentences({what, Text::tr("The audit log says who, and which recordings.")});
}

QString newAddressText(Numbers &numbers)
{
    const int people = numbers.count(u"people");
    const QString who = people == 1
        ? Text::tr("Somebody signed in from an address that they had never had before.")
        : Text::tr(
            "%n people signed in from addresses that they had never had before.", nullptr, people);
    return sentences(
        {who, Text::tr("The audit log says who, and from where; ask whether it was they.")});
}

QString outOfHoursText(Numbers &numbers)
{
    const int people = numbers.count(u"people");
    const QString who = people == 1
        ? Text::tr("Somebody heard or took away recordings outside of the hours of work.")
        : Text::tr("%n people heard or took away recordings outside of the hours of work.", nullptr,
            people);
    return sentences({who, Text::tr("The audit log says who, and which recordings.")});
}

QString damageText(Numbers &numbers, const QLocale &locale)
{
    QStringList ids;
    for (const QJsonValue &id : numbers.json().array(u"callIds")) {
        if (ids.size() < mostIds)
            ids.append(cleaned(id.toString()));
    }
    const QString what =
        Text::tr("%n stored files are missing, can’t be read or are not what was stored; they "
                 "belong to: %1.",
            nullptr, numbers.count(u"count"))
            .arg(locale.createSeparatedList(ids));
    return sentences({what,
        Text::tr("Nothing was deleted. See what happened to the store, and put back what a backup "
                 "has; the alert ends when it was read again.")});
}

QString textOf(const Alert &alert, Numbers &numbers, const QLocale &locale)
{
    if (alert.kind == alertkind::inboundRecordingsLow)
        return inboundText(numbers, locale);
    if (alert.kind == alertkind::deadlineNear)
        return deadlineText(numbers, locale);
    if (alert.kind == alertkind::diskLow)
        return diskText(numbers, alert.isError, locale);
    if (alert.kind == alertkind::objectDamaged)
        return damageText(numbers, locale);
    if (alert.kind == alertkind::manyDownloads)
        return downloadsText(numbers, locale);
    if (alert.kind == alertkind::newAddress)
        return newAddressText(numbers);
    if (alert.kind == alertkind::outOfHours)
        return outOfHoursText(numbers);
    const bool isQuota = alert.kind == alertkind::quotaWarning
        || alert.kind == alertkind::quotaCritical || alert.kind == alertkind::quotaExceeded;
    return isQuota ? quotaText(numbers, alert.kind, locale) : QString();
}

} // namespace

QString alertText(const Alert &alert, const QLocale &locale)
{
    Numbers numbers(alert);
    const QString text = textOf(alert, numbers, locale);
    return text.isEmpty() || !numbers.isComplete() ? alert.message : text;
}

} // namespace earshot::ui::format
