// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/cliptext.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

namespace {

Transcript sample()
{
    return {{Speaker::Agent, 2, 6, u"Thanks for calling."_s,
                {{2, 3, u"Thanks"_s}, {3, 4, u"for"_s}, {4, 6, u"calling."_s}}},
        {Speaker::Caller, 7, 11, u"I would like to move it."_s, {}},
        {Speaker::Agent, 12, 0, u"Of course."_s, {}}};
}

} // namespace

class TestClipText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsLeadToTimes();
    void turnsWithoutWordsAreOnePiece();
    void timesLeadToWords();
    void aPieceOfATurnIsThatTurn();
    void namesAreNoWords();
    void wordsThatAreNotInTheTextArePassedOver();
    void noTurnsAreNoText();
    void wordsKeepTheirDirection();

private:
    const ClipText m_text{sample(), 20};

    [[nodiscard]] std::optional<WaveRange> timesOf(const QString &words) const
    {
        const int at = int(m_text.text().indexOf(words));
        return m_text.timesOf(at, at + int(words.size()));
    }
    [[nodiscard]] QString said(double from, double to) const
    {
        const auto letters = m_text.lettersOf({from, to});
        return letters ? m_text.text().mid(letters->first, letters->second - letters->first)
                       : QString();
    }
};

void TestClipText::wordsLeadToTimes()
{
    QCOMPARE(timesOf(u"for"_s), (WaveRange{3, 4}));
    QCOMPARE(timesOf(u"or call"_s), (WaveRange{3, 6})); // what is touched is meant
    QCOMPARE(timesOf(u"Thanks for calling."_s), (WaveRange{2, 6}));
}

void TestClipText::turnsWithoutWordsAreOnePiece()
{
    QCOMPARE(timesOf(u"like"_s), (WaveRange{7, 11}));
    QCOMPARE(timesOf(u"Of course."_s), (WaveRange{12, 20})); // to the end of the recording
    QCOMPARE(m_text.timesOf(
                 int(m_text.text().indexOf(u"calling"_s)), int(m_text.text().indexOf(u"would"_s))),
        (WaveRange{4, 11}));
}

void TestClipText::timesLeadToWords()
{
    QCOMPARE(said(2, 4), u"Thanks for"_s);
    QCOMPARE(said(2.9, 6), u"for calling."_s);
    QCOMPARE(said(6.2, 6.8), QString());
}

void TestClipText::aPieceOfATurnIsThatTurn()
{
    QCOMPARE(said(7.5, 8), u"I would like to move it."_s);
    QCOMPARE(said(3.1, 3.2), u"for"_s);
}

void TestClipText::namesAreNoWords()
{
    QVERIFY(m_text.text().startsWith(u"0:02\tAgent\tThanks"_s));
    QVERIFY(!timesOf(u"Agent"_s));
    QVERIFY(!timesOf(u"0:02"_s));
    QCOMPARE(m_text.heads().size(), std::size_t(3));
    QCOMPARE(m_text.widestTime(), u"0:12"_s);
}

void TestClipText::wordsThatAreNotInTheTextArePassedOver()
{
    Transcript turns = sample();
    turns[0].words.insert(turns[0].words.begin() + 1, {2.5, 2.8, u"zebra"_s});
    const ClipText text(turns, 20);
    QCOMPARE(text.pieces().size(), m_text.pieces().size());
}

void TestClipText::noTurnsAreNoText()
{
    const ClipText empty;
    QVERIFY(empty.text().isEmpty());
    QVERIFY(!empty.timesOf(0, 10));
    QVERIFY(!empty.lettersOf({0, 10}));
}

/** Beside names of another direction; times and letters lead to each other all the same. */
void TestClipText::wordsKeepTheirDirection()
{
    const QLocale before;
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::Arabic));
    const ClipText text{sample(), 20};
    QVERIFY(text.text().contains(u"\u2068Thanks for calling.\u2069"_s));
    const int at = int(text.text().indexOf(u"for"_s));
    QCOMPARE(text.timesOf(at, at + 3), (WaveRange{3, 4}));
    const auto letters = text.lettersOf({7, 11});
    QVERIFY(letters);
    QCOMPARE(text.text().mid(letters->first, letters->second - letters->first),
        u"I would like to move it."_s);
}

QTEST_GUILESS_MAIN(TestClipText)
#include "tst_cliptext.moc"
