// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/redaction.h"

#include <QTest>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

TranscriptTurn timed(double from, const QString &text)
{
    TranscriptTurn turn{
        .speaker = Speaker::Caller, .startSeconds = from, .endSeconds = from, .text = text};
    for (const QString &word : text.split(u' ')) {
        turn.words.push_back({turn.endSeconds, turn.endSeconds + 0.5, word});
        turn.endSeconds += 0.5;
    }
    return turn;
}

} // namespace

/** What is left of words when parts of the sound are taken out. */
class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatReachIntoASpanGo();
    void whatHasNoTimesGoesWhole();
    void wordsThatAreNotAllHaveNoTimes();
    void aTurnWithoutAnEndLastsUntilTheNext();
    void spansAreJoined();
};

void TestRedaction::wordsThatReachIntoASpanGo()
{
    const Transcript before{timed(10, u"it is four one two three thanks"_s), timed(20, u"yes"_s)};
    const Transcript after = redacted(before, {{11.1, 12.6, RedactionKind::CardNumber}});
    QCOMPARE(after.at(0).text, u"it is ▇▇▇▇ thanks"_s);
    QCOMPARE(after.at(0).words.size(), std::size_t(4));
    QCOMPARE(after.at(0).words.at(2).startSeconds, 11.0);
    QCOMPARE(after.at(0).words.at(2).endSeconds, 13.0);
    QCOMPARE(after.at(1), before.at(1));
    QCOMPARE(redacted(before, {{13.5, 20, RedactionKind::Other}}), before);
}

void TestRedaction::whatHasNoTimesGoesWhole()
{
    const Transcript before{{.startSeconds = 1, .endSeconds = 9, .text = u"my number is 4111"_s},
        {.startSeconds = 9, .endSeconds = 12, .text = u"thank you"_s}};
    const Transcript after = redacted(before, {{8, 9, RedactionKind::Other}});
    QCOMPARE(after.at(0).text, redactionMark.toString());
    QCOMPARE(after.at(1), before.at(1));
}

void TestRedaction::wordsThatAreNotAllHaveNoTimes()
{
    TranscriptTurn turn = timed(0, u"four one"_s);
    turn.text = u"four one two"_s;
    const Transcript after = redacted({turn}, {{0.9, 3, RedactionKind::Other}});
    QCOMPARE(after.at(0).text, redactionMark.toString());
    QVERIFY(after.at(0).words.empty());
}

void TestRedaction::aTurnWithoutAnEndLastsUntilTheNext()
{
    const Transcript before{{.startSeconds = 1, .text = u"one"_s},
        {.startSeconds = 5, .text = u"two"_s}, {.startSeconds = 9, .text = u"three"_s}};
    const Transcript after = redacted(before, {{6, 7, RedactionKind::Other}});
    QCOMPARE(after.at(0).text, u"one"_s);
    QCOMPARE(after.at(1).text, redactionMark.toString());
    QCOMPARE(after.at(2).text, u"three"_s);
    QCOMPARE(
        redacted(before, {{100, 101, RedactionKind::Other}}).at(2).text, redactionMark.toString());
}

void TestRedaction::spansAreJoined()
{
    const RedactedSpans spans = joined({{5, 6, RedactionKind::Other},
        {1, 3, RedactionKind::CardNumber}, {3, 4, RedactionKind::SecurityCode}});
    QCOMPARE(
        spans, (RedactedSpans{{1, 4, RedactionKind::CardNumber}, {5, 6, RedactionKind::Other}}));
}

} // namespace earshot::test

QTEST_GUILESS_MAIN(earshot::test::TestRedaction)
#include "tst_redaction.moc"
