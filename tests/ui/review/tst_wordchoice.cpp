// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/transcriptmodel.h"
#include "ui/review/wordchoice.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

/** Which words are chosen, what they are and when they are said. */
class TestWordChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void wordsHaveTheirPunctuation_data();
    void wordsHaveTheirPunctuation();
    void wholeWordsAreChosenEitherWay();
    void keysGoWordByWordAcrossTurns();
    void keysGoTurnByTurn();
    void chosenWordsHaveTimes();
    void withoutTimesOfWordsATurnIsOnePiece();
    void aWordWithoutAnEndLastsAWhile();
    void chosenWordsAreCopied();
    void nothingIsChosenOfNothing();

private:
    [[nodiscard]] QString chosen() const;

    TranscriptModel m_model;
    WordChoice m_choice{m_model};
};

void TestWordChoice::init()
{
    m_choice.clear();
    m_model.setTranscript({{.speaker = Speaker::Agent,
                               .startSeconds = 1,
                               .endSeconds = 4,
                               .text = u"“Good morning,” she said."_s,
                               .words = {{1, 1.5, u"Good"_s}, {1.5, 2, u"morning"_s},
                                   {2.5, 0, u"she"_s}, {3, 3.5, u"said"_s}}},
        {.speaker = Speaker::Caller, .startSeconds = 5, .text = u"…"_s},
        {.speaker = Speaker::Caller, .startSeconds = 6, .text = u"Don't at 14:30!"_s},
        {.speaker = Speaker::Agent,
            .startSeconds = 9,
            .endSeconds = 12,
            .text = u"Then at three"_s,
            .words = {{9, 9.4, u"Then"_s}, {9.5, 9.9, u"at"_s}, {10, 10.6, u"three"_s}}}});
}

/** The chosen letters, turns apart by a bar. */
QString TestWordChoice::chosen() const
{
    QStringList parts;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const TextWord letters = m_choice.lettersOf(row);
        if (letters.to > letters.from)
            parts.append(
                m_model.index(row).data().toString().mid(letters.from, letters.to - letters.from));
    }
    return parts.join(u'|');
}

void TestWordChoice::wordsHaveTheirPunctuation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << u"at three"_s << QStringList{u"at"_s, u"three"_s};
    QTest::newRow("marks") << u"“Yes,” – he’s at 14:30."_s
                           << QStringList{u"“Yes,”"_s, u"he’s"_s, u"at"_s, u"14:30."_s};
    QTest::newRow("opening") << u"so (or ¿qué?)"_s << QStringList{u"so"_s, u"(or"_s, u"¿qué?)"_s};
    QTest::newRow("no spaces") << u"東京で"_s << QStringList{u"東"_s, u"京"_s, u"で"_s};
    QTest::newRow("no spaces, marks")
        << u"です。明日"_s << QStringList{u"で"_s, u"す。"_s, u"明"_s, u"日"_s};
    QTest::newRow("Arabic") << u"نعم، غدا"_s << QStringList{u"نعم،"_s, u"غدا"_s};
    QTest::newRow("marks alone") << u" … !"_s << QStringList();
    QTest::newRow("none") << QString() << QStringList();
}

void TestWordChoice::wordsHaveTheirPunctuation()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QStringList found;
    for (const TextWord &word : textWords(text))
        found.append(text.mid(word.from, word.to - word.from));
    QCOMPARE(found, words);
}

void TestWordChoice::wholeWordsAreChosenEitherWay()
{
    m_choice.begin({0, 8});
    QCOMPARE(chosen(), QString());
    m_choice.extendTo({2, 1});
    QCOMPARE(chosen(), u"morning,” she said.|…|Don't"_s);
    m_choice.extendTo({0, 9});
    QCOMPARE(chosen(), u"morning,”"_s);
    m_choice.extendTo({0, 0});
    QCOMPARE(chosen(), u"“Good morning,”"_s);
    QVERIFY(m_choice.contains({0, 3}) && !m_choice.contains({0, 20}));
}

void TestWordChoice::keysGoWordByWordAcrossTurns()
{
    m_choice.begin({0, 20});
    m_choice.moveByWord(true);
    QCOMPARE(chosen(), u"said."_s);
    m_choice.moveByWord(true);
    QCOMPARE(chosen(), u"said.|…|Don't"_s);
    m_choice.moveByWord(false);
    QCOMPARE(chosen(), u"said."_s);
    m_choice.moveByWord(false);
    QCOMPARE(chosen(), u"she said."_s);
    for (int step = 0; step < 9; ++step)
        m_choice.moveByWord(false);
    QCOMPARE(chosen(), u"“Good morning,” she said."_s);
}

void TestWordChoice::keysGoTurnByTurn()
{
    m_choice.begin({2, 7});
    m_choice.moveByTurn(true);
    QCOMPARE(chosen(), u"at 14:30!"_s);
    m_choice.moveByTurn(true);
    QCOMPARE(chosen(), u"at 14:30!|Then at three"_s);
    m_choice.moveByTurn(true);
    QCOMPARE(chosen(), u"at 14:30!|Then at three"_s);
    m_choice.moveByTurn(false);
    QCOMPARE(chosen(), u"at 14:30!|Then"_s);
    m_choice.moveByTurn(false);
    QCOMPARE(chosen(), u"Don't at"_s);
}

void TestWordChoice::chosenWordsHaveTimes()
{
    const auto span = [this](TextPlace from, TextPlace to) {
        m_choice.begin(from);
        m_choice.extendTo(to);
        return m_model.spanOfWords(*m_choice.stretch()).value();
    };
    QCOMPARE(span({0, 0}, {0, 3}), std::pair(1.0, 1.5));
    QCOMPARE(span({0, 8}, {0, 17}), std::pair(1.5, 3.0)); // "she" lasts until the next word
    QCOMPARE(span({3, 12}, {3, 6}), std::pair(9.5, 10.6));
    QCOMPARE(span({0, 20}, {3, 0}), std::pair(3.0, 9.4));
}

void TestWordChoice::withoutTimesOfWordsATurnIsOnePiece()
{
    m_choice.begin({2, 7});
    m_choice.extendTo({2, 7});
    QCOMPARE(m_model.spanOfWords(*m_choice.stretch()).value(), std::pair(6.0, 9.0));
}

/** Also where somebody else began to speak before it. */
void TestWordChoice::aWordWithoutAnEndLastsAWhile()
{
    m_model.setTranscript({{.speaker = Speaker::Agent,
                               .startSeconds = 10,
                               .text = u"Please wait"_s,
                               .words = {{10, 0, u"Please"_s}, {15, 0, u"wait"_s}}},
        {.speaker = Speaker::Caller, .startSeconds = 12, .endSeconds = 13, .text = u"No"_s}});
    m_choice.begin({0, 7});
    m_choice.extendTo({0, 7});
    const auto [from, to] = m_model.spanOfWords(*m_choice.stretch()).value();
    QCOMPARE(from, 15.0);
    QVERIFY(to > from && to < 16);
    m_choice.extendTo({0, 0});
    QCOMPARE(m_model.spanOfWords(*m_choice.stretch())->first, 10.0);
}

void TestWordChoice::chosenWordsAreCopied()
{
    m_choice.begin({0, 8});
    m_choice.extendTo({2, 1});
    const QList<CopiedTurn> turns = m_model.copiedWords(*m_choice.stretch());
    QCOMPARE(turns.size(), 3);
    QCOMPARE(copiedLine(turns.at(0)), u"0:01 Agent: morning,” she said."_s);
    QCOMPARE(copiedLine(turns.at(2)), u"0:06 Caller: Don't"_s);
    m_choice.begin({3, 12});
    m_choice.extendTo({3, 12});
    QCOMPARE(copiedLine(m_model.copiedWords(*m_choice.stretch()).front()), u"0:10 Agent: three"_s);
}

void TestWordChoice::nothingIsChosenOfNothing()
{
    m_choice.moveByWord(true);
    m_choice.moveByTurn(true);
    QVERIFY(m_choice.isEmpty() && !m_choice.stretch());
    m_choice.begin({1, 0}); // a turn without words
    m_choice.extendTo({1, 0});
    QCOMPARE(chosen(), QString());
    QVERIFY(!m_model.spanOfWords(*m_choice.stretch()));
    m_choice.moveByWord(true);
    QCOMPARE(chosen(), u"…|Don't"_s);
}

QTEST_GUILESS_MAIN(TestWordChoice)
#include "tst_wordchoice.moc"
