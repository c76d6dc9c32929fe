// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/completenesstexts.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

namespace {

const Timestamp now = *Timestamp::fromString(u"2026-11-22T12:00:00Z"_s);

CallCounts countsOf(const QList<int> &standings)
{
    CallCounts counts;
    for (int index = 0; index < standings.size(); ++index) {
        counts.byStanding[std::size_t(index)] = standings.at(index);
        counts.provider += standings.at(index);
    }
    return counts;
}

ReconcileStatus compared()
{
    return {.state = ReconcileStatus::State::Idle,
        .lastFinishedAt = now - std::chrono::minutes(4),
        .historyComplete = true};
}

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWorstIsSaidFirst_data();
    void theWorstIsSaidFirst();
    void nothingIsAccountedForUnlessCompared();
    void nothingIsAccountedForWhileTheProviderIsAway();
    void saysWhatTheListDoesNotShow();
    void saysHowTheComparisonGoes();
    void tellsTimesAsPeopleDo_data();
    void tellsTimesAsPeopleDo();
};

void TestTexts::theWorstIsSaidFirst_data()
{
    QTest::addColumn<QList<int>>("standings");
    QTest::addColumn<QString>("text");
    QTest::addColumn<CellTone>("tone");
    const auto row = [](const char *name, const QList<int> &standings, const QString &text,
                         CellTone tone) { QTest::newRow(name) << standings << text << tone; };
    row("all", {200, 0, 14, 0, 0, 0}, u"All 214 calls of the last 14 days are accounted for"_s,
        CellTone::Good);
    row("one", {1, 0, 0, 0, 0, 0}, u"The one call of the last 14 days is accounted for"_s,
        CellTone::Good);
    row("none", {}, u"There were no calls in the last 14 days"_s, CellTone::Plain);
    row("fetching", {9, 3, 0, 0, 0, 0}, u"3 recordings are still being fetched"_s,
        CellTone::Waiting);
    row("failed", {9, 3, 0, 1, 0, 0}, u"One recording could not be fetched"_s, CellTone::Bad);
    row("missing", {9, 3, 0, 1, 0, 2}, u"2 calls that the provider lists are missing here"_s,
        CellTone::Bad);
}

void TestTexts::theWorstIsSaidFirst()
{
    QFETCH(const QList<int>, standings);
    QFETCH(const QString, text);
    const format::Headline headline = format::completenessHeadline(
        {.reconcile = compared(), .totals = countsOf(standings)}, 14, now);
    QCOMPARE(headline.text, text);
    QTEST(headline.tone, "tone");
}

void TestTexts::nothingIsAccountedForUnlessCompared()
{
    for (const ReconcileStatus &status :
        {ReconcileStatus{}, ReconcileStatus{.state = ReconcileStatus::State::Idle}}) {
        const format::Headline headline = format::completenessHeadline(
            {.reconcile = status, .totals = countsOf({5, 0, 0, 0, 0, 0})}, 14, now);
        QCOMPARE(
            headline.text, u"5 calls are known; the provider’s list has not been compared yet"_s);
        QCOMPARE(headline.tone, CellTone::Waiting);
    }
}

void TestTexts::nothingIsAccountedForWhileTheProviderIsAway()
{
    ReconcileStatus failing = compared();
    failing.state = ReconcileStatus::State::Failing;
    ReconcileStatus silent = compared();
    silent.lastFinishedAt = now - std::chrono::hours(2);
    for (const ReconcileStatus &status : {failing, silent}) {
        const format::Headline headline = format::completenessHeadline(
            {.reconcile = status, .totals = countsOf({5, 0, 0, 0, 0, 0})}, 14, now);
        QCOMPARE(headline.text,
            u"5 calls are known; the provider’s list could not be compared lately"_s);
        QCOMPARE(headline.tone, CellTone::Waiting);
    }
}

void TestTexts::saysWhatTheListDoesNotShow()
{
    CallCounts counts = countsOf({5, 0, 0, 0, 0, 0});
    QCOMPARE(format::unlistedText(counts), QString());
    counts.unlisted = 2;
    QVERIFY(format::unlistedText(counts).startsWith(u"2 of them are not in the provider’s list"_s));
}

void TestTexts::saysHowTheComparisonGoes()
{
    ReconcileStatus status = compared();
    QCOMPARE(format::reconcileText(status, now), u"Compared with the provider’s list 4 min ago."_s);
    QVERIFY(!format::reconcileFails(status));
    status.pullMode = true;
    status.historyComplete = false;
    QVERIFY(format::reconcileText(status, now).contains(u"The provider sends nothing here"_s));
    QVERIFY(format::reconcileText(status, now).contains(u"Older calls"_s));
    status.state = ReconcileStatus::State::Failing;
    status.lastError = u"The key is not accepted."_s;
    QVERIFY(format::reconcileFails(status));
    QVERIFY(
        format::reconcileText(status, now)
            .startsWith(u"The provider’s list cannot be read; what is shown is from its list of "
                        "4 min ago. The key is not accepted."_s));
    QVERIFY(format::reconcileText({}, now).contains(u"no key"_s));
}

void TestTexts::tellsTimesAsPeopleDo_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << 4 << u"now"_s;
    QTest::newRow("seconds") << 41 << u"in 41 s"_s;
    QTest::newRow("minutes") << 200 << u"in 3 min"_s;
    QTest::newRow("hours ago") << -7300 << u"2 h ago"_s;
    QTest::newRow("days") << 3 * 86'400 << u"in 3 days"_s;
}

void TestTexts::tellsTimesAsPeopleDo()
{
    QFETCH(const int, seconds);
    QTEST(format::relativeTime(now + std::chrono::seconds(seconds), now), "text");
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
