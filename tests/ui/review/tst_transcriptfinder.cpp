// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/transcriptfinder.h"

#include "ui/review/transcriptmodel.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

class TestTranscriptFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_model.setTranscript(sample()); }
    void caseAndAccentsDoNotCount();
    void theLastWordMayGoOn();
    void beginsWhereTheReaderIs();
    void goesRoundAndRound();
    void nothingIsFoundOfNothing();
    void aLongerTranscriptKeepsThePlace();

private:
    static Transcript sample();

    TranscriptModel m_model;
    TranscriptFinder m_finder{m_model};
};

Transcript TestTranscriptFinder::sample()
{
    return {{Speaker::Agent, 1, 2, u"The blue car. The BLUE car?"_s, {}},
        {Speaker::Caller, 3, 4, u"Not a carpet."_s, {}},
        {Speaker::Agent, 5, 6, u"A café, then."_s, {}}};
}

void TestTranscriptFinder::caseAndAccentsDoNotCount()
{
    m_finder.setWords(u"CAFE"_s);
    QCOMPARE(m_finder.count(), 1);
    QCOMPARE(m_finder.currentRow(), 2);
    QCOMPARE(m_finder.marksAt(2), (std::vector<SearchMark>{{2, 4}}));
    m_finder.setWords(u"blue car"_s);
    QCOMPARE(m_finder.count(), 2);
    QCOMPARE(m_finder.marksAt(0).size(), 2);
}

void TestTranscriptFinder::theLastWordMayGoOn()
{
    m_finder.setWords(u"car"_s);
    QCOMPARE(m_finder.count(), 3);
    m_finder.setWords(u"ar"_s);
    QCOMPARE(m_finder.count(), 0);
}

void TestTranscriptFinder::beginsWhereTheReaderIs()
{
    m_finder.setWords(u"car"_s, 1);
    QCOMPARE(m_finder.currentRow(), 1);
    QCOMPARE(m_finder.current(), 2);
    m_finder.setWords(u"car"_s, 2);
    QCOMPARE(m_finder.currentRow(), 0);
}

void TestTranscriptFinder::goesRoundAndRound()
{
    m_finder.setWords(u"car"_s);
    QCOMPARE(m_finder.currentMarkAt(0), 0);
    QSignalSpy changed(&m_finder, &TranscriptFinder::changed);
    QList<int> places;
    for (int times = 0; times < 3; ++times) {
        m_finder.goOn(true);
        places.append(m_finder.current());
    }
    QCOMPARE(places, (QList<int>{1, 2, 0}));
    QCOMPARE(changed.count(), 3);
    m_finder.goOn(false);
    QCOMPARE(m_finder.current(), 2);
    QCOMPARE(m_finder.currentMarkAt(1), 0);
    QCOMPARE(m_finder.currentMarkAt(0), -1);
}

void TestTranscriptFinder::nothingIsFoundOfNothing()
{
    for (const QString &words : {QString(), u"  "_s, u"?!"_s, u"-"_s, u"\""_s}) {
        m_finder.setWords(words);
        QCOMPARE(m_finder.count(), 0);
        QCOMPARE(m_finder.currentRow(), -1);
    }
    m_finder.goOn(true);
    QCOMPARE(m_finder.current(), -1);
}

void TestTranscriptFinder::aLongerTranscriptKeepsThePlace()
{
    m_finder.setWords(u"car"_s);
    m_finder.goOn(true);
    Transcript longer = sample();
    longer.push_back({Speaker::Caller, 7, 8, u"The car, please."_s, {}});
    m_model.setTranscript(longer);
    QCOMPARE(m_finder.count(), 4);
    QCOMPARE(m_finder.current(), 1);
    m_model.setTranscript({});
    QCOMPARE(m_finder.currentRow(), -1);
}

QTEST_APPLESS_MAIN(TestTranscriptFinder)
#include "tst_transcriptfinder.moc"
