// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/completenesstexts.h"

#include "ui/models/callformat.h"

#include <QCoreApplication>

namespace earshot::ui::format {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CompletenessTexts)
};

QString missingText(int count)
{
    return count == 1
        ? Text::tr("One call that the provider lists is missing here")
        : Text::tr("%n calls that the provider lists are missing here", nullptr, count);
}

QString failedText(int count)
{
    return count == 1 ? Text::tr("One recording could not be fetched")
                      : Text::tr("%n recordings could not be fetched", nullptr, count);
}

QString fetchingText(int count)
{
    return count == 1 ? Text::tr("One recording is still being fetched")
                      : Text::tr("%n recordings are still being fetched", nullptr, count);
}

QString notComparedText(int count)
{
    return count == 1
        ? Text::tr("One call is known; the provider’s list has not been compared yet")
        : Text::tr(
            "%n calls are known; the provider’s list has not been compared yet", nullptr, count);
}

/** Longer than that, and nobody can say what the provider has had since. */
constexpr std::chrono::hours longestSilence{1};

QString notReachedText(int count)
{
    return count == 1
        ? Text::tr("One call is known; the provider’s list could not be compared lately")
        : Text::tr(
            "%n calls are known; the provider’s list could not be compared lately", nullptr, count);
}

QString accountedText(int count, int days)
{
    // Two numbers have two plurals, and a text can have one.
    const QString ofDays = Text::tr("of the last %Ln days",
        "a part of: All 42 calls of the last 14 days are accounted for", days);
    //: %1 "of the last 14 days"
    return count == 1 ? Text::tr("The one call %1 is accounted for").arg(ofDays)
                      //: %1 "of the last 14 days"
                      : Text::tr("All %Ln calls %1 are accounted for", nullptr, count).arg(ofDays);
}

/** One count with its word, as in "2 being fetched". */
QString countWord(Standing standing, int count)
{
    const QString number = QLocale().toString(count);
    switch (standing) {
    case Standing::Kept:
        return Text::tr("%1 kept").arg(number);
    case Standing::Fetching:
        return Text::tr("%1 being fetched").arg(number);
    case Standing::NotRecorded:
        return Text::tr("%1 not recorded").arg(number);
    case Standing::Failed:
        return Text::tr("%1 failed").arg(number);
    case Standing::Open:
        return Text::tr("%1 not over yet").arg(number);
    case Standing::Missing:
        return Text::tr("%1 missing").arg(number);
    }
    Q_UNREACHABLE();
}

QString spanText(qint64 seconds)
{
    if (seconds < 60)
        return Text::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Text::tr("%1 min").arg(seconds / 60);
    if (seconds < 48 * 3600)
        return Text::tr("%1 h").arg(seconds / 3600);
    return Text::tr("%Ln days", "in 3 days, 3 days ago", int(seconds / 86'400));
}

QString stateText(const ReconcileStatus &status, Timestamp now)
{
    using State = ReconcileStatus::State;
    const QString last =
        status.lastFinishedAt ? relativeTime(*status.lastFinishedAt, now) : QString();
    switch (status.state) {
    case State::Running:
        return Text::tr("The provider’s list is being compared now.");
    case State::Off:
        return Text::tr("The provider’s list is not compared, because no key for the provider is "
                        "set. Only calls that were sent here are counted.");
    case State::Failing:
        return last.isEmpty()
            ? Text::tr("The provider’s list cannot be read. What is shown is what was sent here.")
            //: %1 a time in words, as "2 h ago"
            : Text::tr("The provider’s list cannot be read; what is shown is from its list of %1.")
                  .arg(last);
    case State::Idle:
        return last.isEmpty() ? Text::tr("The provider’s list has not been compared yet.")
                              : Text::tr("Compared with the provider’s list %1.").arg(last);
    }
    Q_UNREACHABLE();
}

} // namespace

QString standing(Standing value)
{
    switch (value) {
    case Standing::Kept:
        return Text::tr("Kept");
    case Standing::Fetching:
        return Text::tr("Being fetched");
    case Standing::NotRecorded:
        return Text::tr("Not recorded");
    case Standing::Failed:
        return Text::tr("Failed");
    case Standing::Open:
        return Text::tr("Not over yet");
    case Standing::Missing:
        return Text::tr("Missing");
    }
    Q_UNREACHABLE();
}

CellTone standingTone(Standing value)
{
    switch (value) {
    case Standing::Kept:
        return CellTone::Good;
    case Standing::Fetching:
        return CellTone::Waiting;
    case Standing::NotRecorded:
    case Standing::Open:
        return CellTone::Muted;
    case Standing::Failed:
    case Standing::Missing:
        return CellTone::Bad;
    }
    Q_UNREACHABLE();
}

Headline completenessHeadline(const Completeness &completeness, int days, Timestamp now)
{
    const CallCounts &totals = completeness.totals;
    if (const int missing = totals.of(Standing::Missing); missing > 0)
        return {missingText(missing), CellTone::Bad};
    if (const int failed = totals.of(Standing::Failed); failed > 0)
        return {failedText(failed), CellTone::Bad};
    if (const int fetching = totals.of(Standing::Fetching); fetching > 0)
        return {fetchingText(fetching), CellTone::Waiting};
    const ReconcileStatus &status = completeness.reconcile;
    // Nobody may read that all is there when nobody has looked.
    if (status.state == ReconcileStatus::State::Off || !status.lastFinishedAt)
        return {notComparedText(totals.provider), CellTone::Waiting};
    const bool isLongAgo = now - *status.lastFinishedAt > longestSilence;
    if (status.state == ReconcileStatus::State::Failing || isLongAgo)
        return {notReachedText(totals.provider), CellTone::Waiting};
    if (totals.provider == 0)
        return {
            Text::tr("There were no calls in the last %Ln days", nullptr, days), CellTone::Plain};
    return {accountedText(totals.provider, days), CellTone::Good};
}

QString reconcileText(const ReconcileStatus &status, Timestamp now)
{
    QStringList sentences{stateText(status, now)};
    if (!status.lastError.isEmpty())
        sentences.append(status.lastError);
    if (status.pullMode) {
        sentences.append(Text::tr("The provider sends nothing here: Earshot asks it for new calls "
                                  "regularly, so they appear a little later."));
    }
    if (!status.historyComplete && status.lastFinishedAt)
        sentences.append(Text::tr("Older calls of the provider are still being listed."));
    return sentences.join(u' ');
}

bool reconcileFails(const ReconcileStatus &status)
{
    return status.state == ReconcileStatus::State::Failing || !status.lastError.isEmpty();
}

QString unlistedText(const CallCounts &counts)
{
    if (counts.unlisted == 0)
        return {};
    return counts.unlisted == 1
        ? Text::tr("One of them is not in the provider’s list (yet).")
        : Text::tr("%n of them are not in the provider’s list (yet).", nullptr, counts.unlisted);
}

QString countsText(const CallCounts &counts)
{
    QStringList words;
    for (const Standing standing : everyStanding) {
        if (counts.of(standing) > 0)
            words.append(countWord(standing, counts.of(standing)));
    }
    return words.join(u" · "_s);
}

QString daySentence(const CompletenessDay &day, QDate today)
{
    const QString name = format::day(day.date, today);
    if (day.counts.provider == 0)
        return Text::tr("%1: no calls").arg(name);
    const QString calls = day.counts.provider == 1
        ? Text::tr("one call")
        : Text::tr("%n calls", nullptr, day.counts.provider);
    //: %1 a day, %2 "42 calls", %3 "40 kept · 2 being fetched"
    return Text::tr("%1: %2 (%3)").arg(name, calls, countsText(day.counts));
}

QString relativeTime(Timestamp moment, Timestamp now)
{
    const qint64 seconds = (moment.milliseconds() - now.milliseconds()) / 1000;
    if (qAbs(seconds) < 5)
        return Text::tr("now");
    return seconds > 0 ? Text::tr("in %1").arg(spanText(seconds))
                       : Text::tr("%1 ago").arg(spanText(-seconds));
}

} // namespace earshot::ui::format
