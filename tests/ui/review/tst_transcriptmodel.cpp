// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/transcriptmodel.h"

#include "domain/searchquery.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

#include <limits>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

class TestTranscriptModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfModels();
    void theHeardTurnFollowsThePosition_data();
    void theHeardTurnFollowsThePosition();
    void tellsOnlyOfRowsThatChanged();
    void marksTheHeardWord();
    void wordsThatAreNotInTheTextAreLeftOut();
    void turnsWithoutTimesAreNotFollowed();
    void turnsOutOfOrderAreSorted();
    void copiesWithTimeAndSpeaker();
    void copiesATableWithEverythingEscaped();
    void pausesAreSaidBeforeTheirTurn();
    void allTimesAreMoved();
    void turnsWithoutTimesAreNotMoved();
    void marksWhatIsSearchedFor();
};

namespace {

Transcript sample()
{
    return {{Speaker::Agent, 2, 6, u"Thanks for calling. How can I help?"_s, {}},
        {Speaker::Caller, 7, 11, u"I would like to move it, I would."_s,
            {{7, 7.2, u"I"_s}, {7.2, 7.5, u"would"_s}, {7.5, 8, u"like"_s}, {10, 10.4, u"I"_s},
                {10.4, 11, u"would"_s}}},
        {Speaker::Unknown, 12, 0, u"Of course."_s, {}}};
}

} // namespace

void TestTranscriptModel::keepsTheRulesOfModels()
{
    TranscriptModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTranscript(sample());
    model.setPosition(8);
    model.setTranscript({});
    QCOMPARE(model.rowCount(), 0);
}

void TestTranscriptModel::theHeardTurnFollowsThePosition_data()
{
    QTest::addColumn<double>("position");
    QTest::addColumn<int>("row");
    QTest::newRow("before the first") << 1.9 << -1;
    QTest::newRow("its first moment") << 2.0 << 0;
    QTest::newRow("the pause after it") << 6.5 << 0;
    QTest::newRow("the second") << 7.0 << 1;
    QTest::newRow("long after the last") << 9000.0 << 2;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 2;
}

void TestTranscriptModel::theHeardTurnFollowsThePosition()
{
    QFETCH(double, position);
    QFETCH(int, row);
    TranscriptModel model;
    model.setTranscript(sample());
    model.setPosition(position);
    if (position == position)
        QCOMPARE(model.heardRow(), row);
    else
        QVERIFY(model.heardRow() >= -1 && model.heardRow() < 3);
}

void TestTranscriptModel::tellsOnlyOfRowsThatChanged()
{
    TranscriptModel model;
    model.setTranscript(sample());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy rows(&model, &TranscriptModel::heardRowChanged);
    model.setPosition(2);
    QCOMPARE(changed.count(), 1);
    for (double position = 2; position < 7; position += 0.03)
        model.setPosition(position);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(rows.count(), 1);
    model.setPosition(12);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(rows.takeLast().first().toInt(), 2);
}

void TestTranscriptModel::marksTheHeardWord()
{
    TranscriptModel model;
    model.setTranscript(sample());
    const auto word = [&model](double position) {
        model.setPosition(position);
        const QModelIndex index = model.index(1);
        const int start = index.data(TranscriptModel::HeardWordStartRole).toInt();
        const int length = index.data(TranscriptModel::HeardWordLengthRole).toInt();
        return start < 0 ? QString()
                         : u"%1@%2"_s.arg(index.data().toString().mid(start, length)).arg(start);
    };
    QCOMPARE(word(7.3), u"would@2"_s);
    QCOMPARE(word(10.1), u"I@25"_s);
    QCOMPARE(word(10.5), u"would@27"_s);
    QCOMPARE(word(9.0), QString());
    QCOMPARE(word(12.5), QString());
}

void TestTranscriptModel::wordsThatAreNotInTheTextAreLeftOut()
{
    TranscriptModel model;
    model.setTranscript({{Speaker::Agent, 1, 4, u"One three"_s,
        {{1, 2, u"One"_s}, {2, 3, u"two"_s}, {3, 4, u"three"_s}, {3, 4, QString()},
            {std::numeric_limits<double>::quiet_NaN(), 5, u"three"_s}}}});
    model.setPosition(3.5);
    QCOMPARE(model.index(0).data(TranscriptModel::HeardWordStartRole).toInt(), 4);
}

void TestTranscriptModel::turnsWithoutTimesAreNotFollowed()
{
    Transcript turns = sample();
    for (TranscriptTurn &turn : turns)
        turn.startSeconds = 0;
    TranscriptModel model;
    model.setTranscript(turns);
    model.setPosition(5);
    QCOMPARE(model.heardRow(), -1);
}

void TestTranscriptModel::turnsOutOfOrderAreSorted()
{
    Transcript turns = sample();
    std::swap(turns[0], turns[2]);
    turns[1].startSeconds = std::numeric_limits<double>::quiet_NaN();
    TranscriptModel model;
    model.setTranscript(turns);
    QCOMPARE(model.index(0).data(TranscriptModel::StartRole).toDouble(), 0.0);
    QCOMPARE(model.index(2).data(TranscriptModel::StartRole).toDouble(), 12.0);
}

void TestTranscriptModel::copiesWithTimeAndSpeaker()
{
    TranscriptModel model;
    model.setTranscript(sample());
    QCOMPARE(copied(model.copiedTurns({0, 2}))->text(),
        u"0:02 Agent: Thanks for calling. How can I help?\n0:12 Speaker: Of course."_s);
}

void TestTranscriptModel::copiesATableWithEverythingEscaped()
{
    TranscriptModel model;
    model.setTranscript(
        {{Speaker::Agent, 2, 6, u"<script>alert(\"a\")</script> & %1 %3\nYes."_s, {}},
            {Speaker::Caller, 18, 20, u"No."_s, {}}});
    const auto data = copied(model.copiedTurns({0, 1}));
    QCOMPARE(data->html(),
        u"<table><tr><td>0:02</td><td><b>Agent</b></td><td>&lt;script&gt;alert(&quot;a&quot;)"
        "&lt;/script&gt; &amp; %1 %3<br>Yes.</td></tr>"
        "<tr><td></td><td></td><td><i>Silence of 12 s</i></td></tr>"
        "<tr><td>0:18</td><td><b>Caller</b></td><td>No.</td></tr></table>"_s);
    QVERIFY(data->text().endsWith(u"\n– Silence of 12 s\n0:18 Caller: No."_s));
    QVERIFY(!copied(model.copiedTurns({1}))->text().contains(u"Silence"_s));
}

void TestTranscriptModel::pausesAreSaidBeforeTheirTurn()
{
    TranscriptModel model;
    model.setTranscript({{Speaker::Agent, 2, 6.1, u"One moment."_s, {}},
        {Speaker::Agent, 18.3, 20, u"Here it is."_s, {}},
        {Speaker::Caller, 21, 23, u"Thanks."_s, {}},
        {Speaker::Agent, 25.5, 26, u"Bye."_s, {}}, // slow, but no pause yet
        {Speaker::Caller, 27, 28, u"Hello?"_s, {}}, {Speaker::Agent, 33, 34, u"Yes."_s, {}}});
    const QStringList expected{
        {}, u"Silence of 12 s"_s, {}, {}, {}, u"The agent answers after 5 s"_s};
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row).data(TranscriptModel::BreakRole).toString(), expected.at(row));
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
        u"Silence of 12 s. 0:18 Agent: Here it is."_s);
}

void TestTranscriptModel::allTimesAreMoved()
{
    TranscriptModel model;
    model.setTranscript(sample());
    model.setSearch(*parseSearch(u"would"_s));
    QSignalSpy moved(&model, &TranscriptModel::offsetChanged);
    model.setPosition(6.8);
    QCOMPARE(model.heardRow(), 0);
    model.setOffset(-0.3); // the second turn begins at 6.7
    QCOMPARE(moved.count(), 1);
    QCOMPARE(model.heardRow(), 1);
    QCOMPARE(model.markTimes(), (std::vector{6.9, 10.1}));
    QCOMPARE(model.timeAt(1, 2), 6.9);
    QCOMPARE(model.index(1).data(TranscriptModel::StartRole).toDouble(), 6.7);
    QCOMPARE(model.turns()[0].endSeconds, 5.7);
    model.setOffset(-99);
    QCOMPARE(model.offset(), -TranscriptModel::greatestOffset);
    QCOMPARE(model.turns()[0].startSeconds, 0.0);
    model.setOffset(std::numeric_limits<double>::quiet_NaN());
    model.setOffset(0);
    QCOMPARE(model.turns(), sample()); // nothing was lost by it
    model.setOffset(1);
    model.setTranscript(sample());
    QCOMPARE(model.turns()[0].startSeconds, 3.0);
}

void TestTranscriptModel::turnsWithoutTimesAreNotMoved()
{
    TranscriptModel model;
    model.setTranscript(
        {{Speaker::Agent, 0, 0, u"Hello."_s, {}}, {Speaker::Caller, 0, 0, u"Hi."_s, {}}});
    model.setOffset(5);
    QCOMPARE(model.lastSecond(), 0.0);
}

void TestTranscriptModel::marksWhatIsSearchedFor()
{
    TranscriptModel model;
    QSignalSpy marked(&model, &TranscriptModel::marksChanged);
    model.setTranscript(sample());
    QVERIFY(model.markTimes().empty());
    SearchQuery search{.terms = {{.words = {u"would"_s}}, {.words = {u"help"_s}}}};
    model.setSearch(search);
    QCOMPARE(model.marksAt(1),
        (std::vector<SearchMark>{{.start = 2, .length = 5}, {.start = 27, .length = 5}}));
    // The words' own times where they are known, else where the turn begins.
    QCOMPARE(model.markTimes(), (std::vector<double>{2, 7.2, 10.4}));
    model.setTranscript({{Speaker::Agent, 1, 2, u"Help!"_s, {}}});
    QCOMPARE(model.markTimes(), std::vector<double>{1});
    model.setSearch({});
    QVERIFY(model.markTimes().empty());
    QCOMPARE(marked.size(), 4);
}

QTEST_GUILESS_MAIN(TestTranscriptModel)
#include "tst_transcriptmodel.moc"
