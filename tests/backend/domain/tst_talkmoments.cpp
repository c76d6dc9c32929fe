// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/talkmoments.h"

#include <QtTest>

#include <cmath>

using namespace earshot;
using namespace earshot;

using Kind = TalkMoment::Kind;

class TestTalkMoments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aUsualTalkHasNone();
    void gaps_data();
    void gaps();
    void overlaps_data();
    void overlaps();
    void whatTheProviderDidNotSayIsNotGuessed();
    void theLastWordEndsATurn();
    void aLongTurnIsWaitedFor();
    void manyAreAscending();
};

namespace {

constexpr auto agent = Speaker::Agent;
constexpr auto caller = Speaker::Caller;
constexpr auto unknown = Speaker::Unknown;

TranscriptTurn turn(Speaker speaker, double start, double end)
{
    return {.speaker = speaker, .startSeconds = start, .endSeconds = end, .text = {}, .words = {}};
}

} // namespace

Q_DECLARE_METATYPE(earshot::Speaker)
Q_DECLARE_METATYPE(std::vector<earshot::TalkMoment>)

void TestTalkMoments::aUsualTalkHasNone()
{
    QVERIFY(talkMoments({}).empty());
    QVERIFY(talkMoments({turn(agent, 0, 4)}).empty());
    QVERIFY(talkMoments(
        {turn(agent, 0.5, 4), turn(caller, 4.3, 8), turn(agent, 8.9, 12), turn(caller, 11.8, 15)})
                .empty());
}

void TestTalkMoments::gaps_data()
{
    QTest::addColumn<Speaker>("first");
    QTest::addColumn<Speaker>("second");
    QTest::addColumn<double>("gap");
    QTest::addColumn<std::vector<TalkMoment>>("expected");
    using Moments = std::vector<TalkMoment>;
    const double slow = slowAnswerSeconds;
    const double silent = silenceSeconds;
    QTest::newRow("an answer in time") << caller << agent << slow - 0.5 << Moments();
    QTest::newRow("a slow answer")
        << caller << agent << slow << Moments{{Kind::SlowAnswer, 8, slow, agent}};
    QTest::newRow("a very slow answer is no silence")
        << caller << agent << silent * 3 << Moments{{Kind::SlowAnswer, 8, silent * 3, agent}};
    QTest::newRow("the caller may think") << agent << caller << silent - 0.5 << Moments();
    QTest::newRow("the caller says nothing")
        << agent << caller << silent << Moments{{Kind::Silence, 8, silent, caller}};
    QTest::newRow("the agent pauses")
        << agent << agent << silent << Moments{{Kind::Silence, 8, silent, agent}};
    QTest::newRow("nobody knows who")
        << unknown << agent << silent << Moments{{Kind::Silence, 8, silent, agent}};
}

void TestTalkMoments::gaps()
{
    QFETCH(Speaker, first);
    QFETCH(Speaker, second);
    QFETCH(double, gap);
    QFETCH(std::vector<TalkMoment>, expected);
    QCOMPARE(talkMoments({turn(first, 2, 8), turn(second, 8 + gap, 20 + gap)}), expected);
}

void TestTalkMoments::overlaps_data()
{
    QTest::addColumn<Speaker>("first");
    QTest::addColumn<Speaker>("second");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    QTest::addColumn<bool>("isInterruption");
    QTest::newRow("the caller interrupts") << agent << caller << 5.0 << 12.0 << true;
    QTest::newRow("the agent interrupts") << caller << agent << 5.0 << 12.0 << true;
    QTest::newRow("turns that meet") << agent << caller << 7.75 << 12.0 << false;
    QTest::newRow("mhm") << agent << caller << 5.0 << 5.75 << false;
    QTest::newRow("a whole sentence in between") << agent << caller << 5.0 << 7.0 << true;
    QTest::newRow("both at once") << agent << caller << 2.0 << 7.0 << false;
    QTest::newRow("of the same side") << agent << agent << 5.0 << 12.0 << false;
    QTest::newRow("nobody knows who") << agent << unknown << 5.0 << 12.0 << false;
    QTest::newRow("of unknown end") << agent << caller << 5.0 << 0.0 << false;
}

void TestTalkMoments::overlaps()
{
    QFETCH(Speaker, first);
    QFETCH(Speaker, second);
    QFETCH(double, start);
    QFETCH(double, end);
    QFETCH(bool, isInterruption);
    const auto moments = talkMoments({turn(first, 2, 8), turn(second, start, end)});
    QCOMPARE(int(moments.size()), isInterruption ? 1 : 0);
    if (!isInterruption)
        return;
    const TalkMoment expected{Kind::Interruption, start, std::min(8.0, end) - start, second};
    QCOMPARE(moments.front(), expected);
}

void TestTalkMoments::whatTheProviderDidNotSayIsNotGuessed()
{
    QVERIFY(talkMoments({turn(caller, 2, 0), turn(agent, 60, 0), turn(caller, 90, 0)}).empty());
    QVERIFY(talkMoments({turn(caller, 0, 0), turn(agent, 0, 0)}).empty());
    QVERIFY(talkMoments({turn(caller, 9, 3), turn(agent, 60, 61)}).empty()); // ends before it began
    QVERIFY(talkMoments({turn(caller, 2, std::nan("")), turn(agent, 60, 61)}).empty());
}

void TestTalkMoments::theLastWordEndsATurn()
{
    TranscriptTurn asked = turn(caller, 2, 0);
    asked.words = {{2, 2.5, QStringLiteral("Hello")}, {2.5, 3, QStringLiteral("there?")}};
    const std::vector<TalkMoment> expected{{Kind::SlowAnswer, 3, 4, agent}};
    QCOMPARE(talkMoments({asked, turn(agent, 7, 9)}), expected);
}

/** After "mhm" in the middle of a long turn it is still the long turn that is answered. */
void TestTalkMoments::aLongTurnIsWaitedFor()
{
    const std::vector<TalkMoment> expected{{Kind::SlowAnswer, 20, 3, agent}};
    QCOMPARE(
        talkMoments({turn(caller, 0, 20), turn(agent, 5, 5.5), turn(agent, 23, 30)}), expected);
}

void TestTalkMoments::manyAreAscending()
{
    Transcript turns;
    for (int i = 0; i < 3000; ++i)
        turns.push_back(turn(i % 2 == 0 ? caller : agent, i * 10, i * 10 + (i % 3 == 0 ? 12 : 5)));
    const auto moments = talkMoments(turns);
    QVERIFY(moments.size() > 1000);
    QVERIFY(std::ranges::is_sorted(moments, {}, &TalkMoment::seconds));
}

QTEST_GUILESS_MAIN(TestTalkMoments)
#include "tst_talkmoments.moc"
