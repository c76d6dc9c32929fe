// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/noterequests.h"
#include "ui/review/turntext.h"
#include "ui/review/wavemark.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

class TestTurnText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itTellsWhoSpeaksAndWhat_data();
    void itTellsWhoSpeaksAndWhat();
    void wordsWithTimesAreThoseAroundTheMoment();
    void aTurnWithoutAnEndLastsUntilTheNext();
    void marksHaveWords();
};

namespace {

const Transcript &talk()
{
    static const Transcript turns{
        {Speaker::Agent, 1, 5, u"How can I help?"_s, {}},
        {Speaker::Caller, 4, 9, u"Hi,  I’d like\nto book."_s, {}},
        {Speaker::Unknown, 12, 14, u"(music)"_s, {}},
    };
    return turns;
}

} // namespace

void TestTurnText::itTellsWhoSpeaksAndWhat_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("speaking");
    QTest::addColumn<QString>("words");
    QTest::newRow("before") << 0.5 << QString() << QString() << QString();
    QTest::newRow("first") << 1.0 << u"Agent"_s << u"agent speaking"_s << u"How can I help?"_s;
    QTest::newRow("both") << 4.5 << u"Agent, Caller"_s << u"both speaking"_s
                          << u"Hi, I’d like to book."_s;
    QTest::newRow("second") << 7.0 << u"Caller"_s << u"caller speaking"_s
                            << u"Hi, I’d like to book."_s;
    QTest::newRow("silence") << 10.0 << QString() << QString() << QString();
    QTest::newRow("somebody") << 13.0 << u"Speaker"_s << u"somebody speaking"_s << u"(music)"_s;
    QTest::newRow("after") << 100.0 << QString() << QString() << QString();
}

void TestTurnText::itTellsWhoSpeaksAndWhat()
{
    QFETCH(double, seconds);
    const TurnText said = turnText(talk(), seconds);
    QTEST(speakerNames(said), "names");
    QTEST(speakingText(said), "speaking");
    QTEST(said.words, "words");
    QCOMPARE(turnText({}, seconds), TurnText());
}

void TestTurnText::wordsWithTimesAreThoseAroundTheMoment()
{
    TranscriptTurn turn{Speaker::Caller, 0, 40, u"w0 … w39"_s, {}};
    for (int word = 0; word < 40; ++word)
        turn.words.push_back({double(word), word + 0.5, u"w%1"_s.arg(word)});
    const QString words = turnText({turn}, 20.2).words;
    QVERIFY2(words.startsWith(u"w18 w19 w20 w21"_s), qPrintable(words));
    QVERIFY(words.count(u' ') < 15);
    QVERIFY(turnText({turn}, 0).words.startsWith(u"w0 w1"_s));
    QVERIFY(turnText({turn}, 39.9).words.endsWith(u"w38 w39"_s));
}

void TestTurnText::aTurnWithoutAnEndLastsUntilTheNext()
{
    const Transcript turns{
        {Speaker::Agent, 0, 0, u"one"_s, {}}, {Speaker::Caller, 10, 0, u"two"_s, {}}};
    QCOMPARE(turnText(turns, 9.9).words, u"one"_s);
    QCOMPARE(turnText(turns, 10).words, u"two"_s);
    QCOMPARE(turnText(turns, 50).words, u"two"_s);
    QVERIFY(!turnText(turns, 50).agent);
}

void TestTurnText::marksHaveWords()
{
    const auto hits = hitMarks({4.5}, talk());
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first(), (WaveMark{4.5, WaveMarkKind::Hit, u"Found: Hi, I’d like to book."_s}));
    const auto notes = noteMarks({Note{.atSeconds = 3, .text = u"call\nback"_s},
        Note{.atSeconds = 5, .text = {}}, Note{.text = u"of the whole call"_s}});
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes[0], (WaveMark{3, WaveMarkKind::Note, u"Note: call back"_s}));
    QCOMPARE(notes[1], (WaveMark{5, WaveMarkKind::Marker, u"Marker"_s}));
    QVERIFY(
        noteMarks({Note{.atSeconds = 0, .text = u"a"_s.repeated(10'000)}})[0].text.size() < 300);
    const auto moments =
        talkMarks({{Speaker::Caller, 0, 5, {}, {}}, {Speaker::Agent, 8, 12, {}, {}},
            {Speaker::Caller, 10, 15, {}, {}}, {Speaker::Caller, 21, 22, {}, {}}});
    QCOMPARE(moments.size(), 3);
    QCOMPARE(moments[0].text, u"The agent answers after 3 s"_s);
    QCOMPARE(moments[1].text, u"The caller interrupts the agent"_s);
    QCOMPARE(moments[2].text, u"Silence of 6 s"_s);
}

QTEST_GUILESS_MAIN(TestTurnText)
#include "tst_turntext.moc"
