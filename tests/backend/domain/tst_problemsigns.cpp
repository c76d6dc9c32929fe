// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/problemsigns.h"
#include "domain/successevaluation.h"

#include <QJsonObject>
#include <QtTest>

#include <limits>

using namespace earshot;
using namespace Qt::StringLiterals;

using Kind = ProblemSign::Kind;
using Signs = std::vector<ProblemSign>;

class TestProblemSigns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodCallHasNone();
    void aLongSilenceIsTold();
    void theLongestSilencesAreTold();
    void aShortCallAfterAWait_data();
    void aShortCallAfterAWait();
    void theWaitIsToldOnce();
    void interruptionsAreCounted();
    void failedToolsAreTold();
    void lowSuccess_data();
    void lowSuccess();
    void aComplaintIsTold();
    void theHeaviestComesFirst();
    void aCallThatGoesOnHasNone();
    void withoutTimesNothingIsGuessed();
    void weights_data();
    void weights();
    void manyAreBounded();
    void jsonGoesBothWays();
    void hostileJsonIsBounded();
};

namespace {

constexpr auto agent = Speaker::Agent;
constexpr auto caller = Speaker::Caller;

TranscriptTurn turn(Speaker speaker, double start, double end, const QString &text)
{
    return {.speaker = speaker, .startSeconds = start, .endSeconds = end, .text = text};
}

/** A dentist's line, as a provider tells it. */
MergedCall appointment()
{
    MergedCall merged;
    merged.call.direction = Direction::Inbound;
    merged.call.status = CallStatus::Ended;
    merged.call.outcome = u"successful"_s;
    merged.call.providerCreatedAt = Timestamp{1'000'000'000};
    merged.call.startedAt = Timestamp{1'002'000'000}; // 2 seconds later
    merged.call.durationSeconds = 61;
    merged.transcript = {
        turn(agent, 0.8, 4.1, u"Thanks for calling Harbor Dental, how can I help?"_s),
        turn(caller, 4.9, 9.2, u"Hi, this is Dana. I need to move my Thursday appointment."_s),
        turn(agent, 10.1, 15, u"Of course. Would Monday at half past nine work?"_s),
        turn(caller, 15.6, 18, u"Monday is fine, thank you."_s),
        turn(agent, 19, 24.5, u"Done. You will get a reminder the day before. Anything else?"_s),
        turn(caller, 25.1, 27, u"No, that's all. Bye."_s),
    };
    return merged;
}

Signs signsOf(const MergedCall &merged, const QString &words = u"@en"_s)
{
    return problemSigns(merged, ComplaintWords::fromText(words).valueOr({}));
}

} // namespace

Q_DECLARE_METATYPE(earshot::ProblemSign::Kind)

void TestProblemSigns::aGoodCallHasNone()
{
    QCOMPARE(signsOf(appointment()), Signs());
    QCOMPARE(weightOf(Signs()), 0);
}

void TestProblemSigns::aLongSilenceIsTold()
{
    MergedCall merged = appointment();
    merged.transcript.push_back(turn(agent, 39, 41, u"Are you still there?"_s));
    const Signs expected{{.kind = Kind::Silence, .seconds = 27, .measure = 12}};
    QCOMPARE(signsOf(merged), expected);
    merged.transcript.back().startSeconds = 34.9;
    QCOMPARE(signsOf(merged), Signs());
}

void TestProblemSigns::theLongestSilencesAreTold()
{
    MergedCall merged = appointment();
    double at = 27;
    for (const double gap : {9.0, 20.0, 8.0, 30.0}) {
        merged.transcript.push_back(turn(agent, at + gap, at + gap + 2, u"Hello?"_s));
        at += gap + 2;
    }
    const Signs expected{{.kind = Kind::Silence, .seconds = 70, .measure = 30},
        {.kind = Kind::Silence, .seconds = 38, .measure = 20},
        {.kind = Kind::Silence, .seconds = 27, .measure = 9}};
    QCOMPARE(signsOf(merged), expected);
}

void TestProblemSigns::aShortCallAfterAWait_data()
{
    QTest::addColumn<double>("createdBefore");
    QTest::addColumn<double>("agentBegins");
    QTest::addColumn<double>("answerAfter");
    QTest::addColumn<double>("length");
    QTest::addColumn<double>("at");
    QTest::addColumn<double>("waited"); // 0: no sign
    QTest::newRow("no wait") << 2.0 << 1.0 << 1.0 << 20.0 << 0.0 << 0.0;
    QTest::newRow("connecting") << 14.0 << 1.0 << 1.0 << 20.0 << 0.0 << 0.0;
    QTest::newRow("for the start") << 25.0 << 1.0 << 1.0 << 20.0 << 0.0 << 25.0;
    QTest::newRow("times that do not belong together")
        << 90'000.0 << 1.0 << 1.0 << 20.0 << 0.0 << 0.0;
    QTest::newRow("for the agent") << 2.0 << 14.0 << 1.0 << 20.0 << 0.0 << 14.0;
    QTest::newRow("for an answer") << 2.0 << 1.0 << 11.0 << 20.0 << 7.0 << 11.0;
    QTest::newRow("the longest") << 9.0 << 14.0 << 11.0 << 40.0 << 0.0 << 14.0;
    QTest::newRow("not short") << 9.0 << 1.0 << 1.0 << 45.0 << 0.0 << 0.0;
    QTest::newRow("length unknown") << 25.0 << 1.0 << 1.0 << 0.0 << 0.0 << 0.0;
}

void TestProblemSigns::aShortCallAfterAWait()
{
    QFETCH(double, createdBefore);
    QFETCH(double, agentBegins);
    QFETCH(double, answerAfter);
    QFETCH(double, length);
    QFETCH(double, at);
    QFETCH(double, waited);
    MergedCall merged = appointment();
    merged.call.startedAt =
        *merged.call.providerCreatedAt + std::chrono::microseconds(qint64(createdBefore * 1e6));
    merged.call.durationSeconds = length;
    merged.transcript = {turn(agent, agentBegins, agentBegins + 3, u"Harbor Dental, hello."_s),
        turn(caller, agentBegins + 4, agentBegins + 6, u"Hello? Can you hear me?"_s),
        turn(agent, agentBegins + 6 + answerAfter, agentBegins + 8 + answerAfter, u"Yes."_s)};
    Signs expected;
    if (waited > 0)
        expected = {{.kind = Kind::ShortAfterWait, .seconds = at, .measure = waited}};
    Signs found = signsOf(merged);
    std::erase_if(found, [](const ProblemSign &sign) { return sign.kind == Kind::Silence; });
    QCOMPARE(found, expected);
    merged.call.direction = Direction::Outbound; // ringing is no wait of anybody's
    if (waited == createdBefore)
        QCOMPARE(signsOf(merged), Signs());
}

void TestProblemSigns::theWaitIsToldOnce()
{
    MergedCall merged = appointment();
    merged.call.durationSeconds = 30;
    merged.transcript = {turn(agent, 1, 4, u"Harbor Dental, hello."_s),
        turn(caller, 5, 7, u"Do you have time on Monday?"_s),
        turn(agent, 20, 22, u"Let me look."_s)};
    const Signs expected{{.kind = Kind::ShortAfterWait, .seconds = 7, .measure = 13}};
    QCOMPARE(signsOf(merged), expected);
    merged.call.durationSeconds = 90;
    const Signs silence{{.kind = Kind::Silence, .seconds = 7, .measure = 13}};
    QCOMPARE(signsOf(merged), silence);
}

void TestProblemSigns::interruptionsAreCounted()
{
    MergedCall merged = appointment();
    for (int i = 0; i < 2; ++i) {
        const double at = 30 + 10 * i;
        merged.transcript.push_back(turn(agent, at, at + 6, u"We are open from ten to"_s));
        merged.transcript.push_back(turn(caller, at + 4, at + 7, u"No, that is not what"_s));
    }
    QCOMPARE(signsOf(merged), Signs());
    merged.transcript.push_back(turn(agent, 46, 49, u"Pardon me"_s));
    const Signs expected{{.kind = Kind::Interruptions, .seconds = 34, .measure = 3}};
    QCOMPARE(signsOf(merged), expected);
}

void TestProblemSigns::failedToolsAreTold()
{
    MergedCall merged = appointment();
    merged.failedTools = {{.name = u"findSlot"_s, .seconds = 12},
        {.name = u"rescheduleAppointment"_s, .seconds = 18.5},
        {.name = u"findSlot"_s, .seconds = 20}};
    const Signs expected{
        {.kind = Kind::FailedTool, .seconds = 12, .measure = 2, .text = u"findSlot"_s},
        {.kind = Kind::FailedTool,
            .seconds = 18.5,
            .measure = 1,
            .text = u"rescheduleAppointment"_s}};
    QCOMPARE(signsOf(merged), expected);
}

void TestProblemSigns::lowSuccess_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<double>("share"); // below 0: not on any scale
    QTest::newRow("passed") << u"successful"_s << 1.0;
    QTest::newRow("failed") << u"unsuccessful"_s << 0.0;
    QTest::newRow("as told") << u"FALSE"_s << 0.0;
    QTest::newRow("of ten") << u"3"_s << 0.3;
    QTest::newRow("of ten, good") << u"8.5"_s << 0.85;
    QTest::newRow("percent") << u"35%"_s << 0.35;
    QTest::newRow("percent with a blank") << u"80 %"_s << 0.8;
    QTest::newRow("few percent") << u"4%"_s << 0.04;
    QTest::newRow("of a hundred") << u"42"_s << 0.42;
    QTest::newRow("poor") << u"Poor"_s << 0.0;
    QTest::newRow("fair") << u"Fair"_s << 0.5;
    QTest::newRow("disagree") << u"Strongly Disagree"_s << 0.0;
    QTest::newRow("no scale") << u"Booked"_s << -1.0;
    QTest::newRow("empty") << u""_s << -1.0;
    QTest::newRow("below") << u"-3"_s << -1.0;
    QTest::newRow("above") << u"101"_s << -1.0;
    QTest::newRow("not a number") << u"nan"_s << -1.0;
    QTest::newRow("checklist") << u"{\"greeting\": true, \"address asked for\": false}"_s << -1.0;
}

void TestProblemSigns::lowSuccess()
{
    QFETCH(QString, outcome);
    QFETCH(double, share);
    QCOMPARE(successShare(outcome).value_or(-1), share);
    MergedCall merged = appointment();
    merged.call.outcome = outcome;
    Signs expected;
    if (share >= 0 && share < 0.5)
        expected = {{.kind = Kind::LowSuccess, .seconds = {}, .measure = share, .text = outcome}};
    QCOMPARE(signsOf(merged), expected);
}

void TestProblemSigns::aComplaintIsTold()
{
    MergedCall merged = appointment();
    merged.transcript.push_back(
        turn(caller, 28, 33, u"This is the second time. I am upset, I want a refund."_s));
    const Signs expected{
        {.kind = Kind::Complaint, .seconds = 28, .measure = 2, .text = u"upset"_s}};
    QCOMPARE(signsOf(merged), expected);
    QCOMPARE(signsOf(merged, u"second time"_s).front().text, u"second time"_s);
    QCOMPARE(signsOf(merged, QString()), Signs());
}

void TestProblemSigns::theHeaviestComesFirst()
{
    MergedCall merged = appointment();
    merged.call.outcome = u"3"_s;
    merged.transcript.push_back(turn(agent, 37, 39, u"Are you still there?"_s));
    merged.transcript.push_back(turn(caller, 40, 43, u"Yes. I'll complain."_s));
    QList<Kind> kinds;
    int last = 1000;
    int sum = 0;
    for (const ProblemSign &sign : signsOf(merged)) {
        kinds.append(sign.kind);
        QVERIFY(weightOf(sign) <= last);
        last = weightOf(sign);
        sum += last;
    }
    QCOMPARE(kinds, (QList<Kind>{Kind::Complaint, Kind::LowSuccess, Kind::Silence}));
    QCOMPARE(weightOf(signsOf(merged)), sum);
}

void TestProblemSigns::aCallThatGoesOnHasNone()
{
    MergedCall merged = appointment();
    merged.failedTools = {{.name = u"findSlot"_s, .seconds = 12}};
    QVERIFY(!signsOf(merged).empty());
    merged.call.status = CallStatus::InProgress;
    QCOMPARE(signsOf(merged), Signs());
}

void TestProblemSigns::withoutTimesNothingIsGuessed()
{
    MergedCall merged = appointment();
    merged.call.durationSeconds = 20;
    for (TranscriptTurn &each : merged.transcript)
        each.startSeconds = each.endSeconds = 0;
    QCOMPARE(signsOf(merged), Signs());
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    for (TranscriptTurn &each : merged.transcript)
        each.startSeconds = each.endSeconds = nan;
    QCOMPARE(signsOf(merged), Signs());
}

void TestProblemSigns::weights_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<double>("measure");
    QTest::addColumn<int>("weight");
    QTest::newRow("complaint") << Kind::Complaint << 1.0 << 40;
    QTest::newRow("complaint again") << Kind::Complaint << 3.0 << 50;
    QTest::newRow("complaint all the time") << Kind::Complaint << 100.0 << 60;
    QTest::newRow("tool") << Kind::FailedTool << 1.0 << 35;
    QTest::newRow("tool again") << Kind::FailedTool << 9.0 << 50;
    QTest::newRow("failure") << Kind::LowSuccess << 0.0 << 45;
    QTest::newRow("weak") << Kind::LowSuccess << 0.4 << 17;
    QTest::newRow("wait") << Kind::ShortAfterWait << 9.0 << 20;
    QTest::newRow("long wait") << Kind::ShortAfterWait << 500.0 << 40;
    QTest::newRow("silence") << Kind::Silence << 14.2 << 14;
    QTest::newRow("long silence") << Kind::Silence << 300.0 << 30;
    QTest::newRow("interruptions") << Kind::Interruptions << 3.0 << 12;
    QTest::newRow("many interruptions") << Kind::Interruptions << 40.0 << 30;
    QTest::newRow("not a number") << Kind::Silence << std::numeric_limits<double>::infinity() << 8;
}

void TestProblemSigns::weights()
{
    QFETCH(Kind, kind);
    QFETCH(double, measure);
    QFETCH(int, weight);
    QCOMPARE(weightOf(ProblemSign{.kind = kind, .seconds = 1, .measure = measure}), weight);
}

void TestProblemSigns::manyAreBounded()
{
    MergedCall merged = appointment();
    for (int i = 0; i < 50; ++i)
        merged.failedTools.push_back({.name = u"tool%1"_s.arg(i), .seconds = double(i)});
    QCOMPARE(signsOf(merged).size(), mostSigns);
}

void TestProblemSigns::jsonGoesBothWays()
{
    const Signs signs{{.kind = Kind::ShortAfterWait, .seconds = 0, .measure = 14},
        {.kind = Kind::Silence, .seconds = 48.25, .measure = 12.5},
        {.kind = Kind::Interruptions, .seconds = 3, .measure = 4},
        {.kind = Kind::FailedTool, .seconds = 9, .measure = 1, .text = u"findSlot"_s},
        {.kind = Kind::LowSuccess, .seconds = {}, .measure = 0.2, .text = u"2"_s},
        {.kind = Kind::Complaint, .seconds = 28, .measure = 2, .text = u"déçu"_s}};
    QCOMPARE(problemSignsFrom(toJson(signs)), signs);
    QCOMPARE(toJson(signs).at(0)[u"kind"].toString(), u"shortAfterWait"_s);
    QVERIFY(toJson(signs).at(4)[u"seconds"].isNull());
    QVERIFY(toJson(signs).at(1)[u"text"].isNull());
}

void TestProblemSigns::hostileJsonIsBounded()
{
    QJsonArray json{5, QJsonObject(), QJsonObject{{u"kind"_s, u"something new"_s}}};
    QCOMPARE(problemSignsFrom(json), Signs());
    for (int i = 0; i < 100; ++i)
        json.append(QJsonObject{{u"kind"_s, u"silence"_s}, {u"seconds"_s, u"x"_s}});
    QCOMPARE(problemSignsFrom(json).size(), mostSigns);
    QVERIFY(!problemSignsFrom(json).front().seconds);
}

QTEST_APPLESS_MAIN(TestProblemSigns)
#include "tst_problemsigns.moc"
