// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timechoice.h"

#include "ui/models/callformat.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace earshot::ui {

namespace {

struct TimeTexts
{
    Q_DECLARE_TR_FUNCTIONS(earshot::ui::TimeTexts)
};

/** In the order of TimeChoice::Span, but for Days. */
constexpr QLatin1StringView spanWords[] = {QLatin1StringView(""), QLatin1StringView("today"),
    QLatin1StringView("yesterday"), QLatin1StringView("lastSevenDays"),
    QLatin1StringView("lastThirtyDays"), QLatin1StringView("thisMonth")};

Timestamp startOf(QDate day)
{
    return Timestamp::fromMilliseconds(day.startOfDay().toMSecsSinceEpoch());
}

/** First and last day; an invalid last one is open. */
std::pair<QDate, QDate> daysOf(const TimeChoice &choice, QDate today)
{
    switch (choice.span) {
    case TimeChoice::Span::Any:
        return {};
    case TimeChoice::Span::Today:
        return {today, {}};
    case TimeChoice::Span::Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case TimeChoice::Span::LastSevenDays:
        return {today.addDays(-6), {}};
    case TimeChoice::Span::LastThirtyDays:
        return {today.addDays(-29), {}};
    case TimeChoice::Span::ThisMonth:
        return {QDate(today.year(), today.month(), 1), {}};
    case TimeChoice::Span::Days:
        return std::minmax(choice.first, choice.last);
    }
    Q_UNREACHABLE();
}

} // namespace

void setTimes(CallFilter &filter, const TimeChoice &choice, QDate today)
{
    const auto [first, last] = daysOf(choice, today);
    filter.since = first.isValid() ? std::optional(startOf(first)) : std::nullopt;
    filter.until = last.isValid() ? std::optional(startOf(last.addDays(1))) : std::nullopt;
}

QString spanWord(const TimeChoice &choice)
{
    if (choice.span == TimeChoice::Span::Days)
        return choice.first.toString(Qt::ISODate) + QLatin1Char('/')
            + choice.last.toString(Qt::ISODate);
    return QString(spanWords[std::size_t(choice.span)]);
}

TimeChoice timeChoiceFrom(const QString &word)
{
    const auto known = std::ranges::find(spanWords, word);
    if (known != std::end(spanWords))
        return {.span = TimeChoice::Span(known - std::begin(spanWords))};
    const QDate first = QDate::fromString(word.section(QLatin1Char('/'), 0, 0), Qt::ISODate);
    const QDate last = QDate::fromString(word.section(QLatin1Char('/'), 1), Qt::ISODate);
    if (!first.isValid() || !last.isValid())
        return {};
    return {.span = TimeChoice::Span::Days, .first = first, .last = last};
}

QString text(const TimeChoice &choice, const QLocale &locale)
{
    switch (choice.span) {
    case TimeChoice::Span::Any:
        return TimeTexts::tr("Any time");
    case TimeChoice::Span::Today:
        return TimeTexts::tr("Today");
    case TimeChoice::Span::Yesterday:
        return TimeTexts::tr("Yesterday");
    case TimeChoice::Span::LastSevenDays:
        return TimeTexts::tr("Last 7 days");
    case TimeChoice::Span::LastThirtyDays:
        return TimeTexts::tr("Last 30 days");
    case TimeChoice::Span::ThisMonth:
        return TimeTexts::tr("This month");
    case TimeChoice::Span::Days:
        break;
    }
    const auto [first, last] = std::minmax(choice.first, choice.last);
    const auto shown = [&](QDate day) { return format::date(day, locale); };
    //: two dates, from and to
    return first == last ? shown(first) : TimeTexts::tr("%1 – %2").arg(shown(first), shown(last));
}

} // namespace earshot::ui
