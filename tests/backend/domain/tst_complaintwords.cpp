// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaintwords.h"

#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;

class TestComplaintWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreFound_data();
    void wordsAreFound();
    void theAgentIsNotLookedAt();
    void theMomentIsThatOfTheWord();
    void theLongestPhraseCounts();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void oneSpellingForAll();
    void eachLanguageHasItsOwn_data();
    void eachLanguageHasItsOwn();
    void usualTalkIsNoComplaint();
    void manyHitsAreBounded();
};

namespace {

ComplaintWords words(const QString &text)
{
    const auto read = ComplaintWords::fromText(text);
    return read.ok() ? *read : ComplaintWords();
}

TranscriptTurn said(const QString &text, Speaker speaker = Speaker::Caller, double at = 10)
{
    return {.speaker = speaker, .startSeconds = at, .endSeconds = at + 4, .text = text};
}

QStringList found(const ComplaintWords &words, const Transcript &transcript)
{
    QStringList texts;
    for (const ComplaintHit &hit : words.find(transcript))
        texts.append(hit.text);
    return texts;
}

} // namespace

void TestComplaintWords::wordsAreFound_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a word") << u"angry"_s << u"I'm ANGRY!"_s << QStringList{u"ANGRY"_s};
    QTest::newRow("not a part") << u"sue"_s << u"That issue is solved."_s << QStringList();
    QTest::newRow("beginning") << u"complain*"_s << u"A complaint, I complain."_s
                               << QStringList{u"complaint"_s, u"complain"_s};
    QTest::newRow("phrase") << u"waste of time"_s << u"What a waste of  time."_s
                            << QStringList{u"waste of  time"_s};
    QTest::newRow("phrase that goes on") << u"cancel my contr*"_s << u"Cancel my contract now"_s
                                         << QStringList{u"Cancel my contract"_s};
    QTest::newRow("half a phrase") << u"waste of time"_s << u"waste of"_s << QStringList();
    QTest::newRow("apostrophe") << u"doesn't work"_s << u"It doesn’t work."_s
                                << QStringList{u"doesn’t work"_s};
    QTest::newRow("accents") << u"decu*"_s << u"Je suis déçue"_s << QStringList{u"déçue"_s};
    QTest::newRow("two phrases of one word")
        << u"speak to a person, speak to someone"_s << u"I speak to someone"_s
        << QStringList{u"speak to someone"_s};
    QTest::newRow("script without spaces")
        << u"不満"_s << u"とても不満です"_s << QStringList{u"不満"_s};
    QTest::newRow("none") << u""_s << u"angry"_s << QStringList();
}

void TestComplaintWords::wordsAreFound()
{
    QFETCH(QString, list);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QVERIFY(ComplaintWords::fromText(list).ok());
    QCOMPARE(found(words(list), {said(text)}), expected);
}

void TestComplaintWords::theAgentIsNotLookedAt()
{
    const Transcript transcript{said(u"I'm sorry that you are upset."_s, Speaker::Agent),
        said(u"upset"_s, Speaker::Unknown, 20)};
    const auto hits = words(u"upset"_s).find(transcript);
    QCOMPARE(hits.size(), std::size_t(1));
    QCOMPARE(hits.front().turn, std::size_t(1));
}

void TestComplaintWords::theMomentIsThatOfTheWord()
{
    TranscriptTurn turn = said(u"This is, frankly, unacceptable."_s);
    QCOMPARE(words(u"unacceptable"_s).find({turn}).front().seconds, 10.0);
    turn.words = {{.startSeconds = 10, .endSeconds = 10.4, .text = u"This"_s},
        {.startSeconds = 12.5, .endSeconds = 13, .text = u"Unacceptable."_s}};
    QCOMPARE(words(u"unacceptable"_s).find({turn}).front().seconds, 12.5);
}

void TestComplaintWords::theLongestPhraseCounts()
{
    QCOMPARE(found(words(u"refund, want a refund, want"_s), {said(u"I want a refund"_s)}),
        QStringList{u"want a refund"_s});
}

void TestComplaintWords::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("named");
    QStringList many;
    for (int i = 0; i < 301; ++i)
        many.append(u"word%1"_s.arg(i));
    QTest::newRow("language") << u"angry, @xx"_s << u"@xx"_s;
    QTest::newRow("no letter") << u"angry, ?!"_s << u"?!"_s;
    QTest::newRow("only a star") << u"*"_s << u"*"_s;
    QTest::newRow("star inside") << u"com*plain"_s << u"com*plain"_s;
    QTest::newRow("long") << QString(81, u'x') << QString(80, u'x');
    QTest::newRow("many") << many.join(u',') << u"300"_s;
}

void TestComplaintWords::whatCannotBeIsRefused()
{
    QFETCH(QString, list);
    QFETCH(QString, named);
    const auto read = ComplaintWords::fromText(list);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
}

void TestComplaintWords::oneSpellingForAll()
{
    const ComplaintWords one = words(u"Waste  of time, ANGRY,\ncomplain*,angry"_s);
    QCOMPARE(one.phrases(), (QStringList{u"angry"_s, u"complain*"_s, u"waste of time"_s}));
    QCOMPARE(ComplaintWords::fromPhrases(one.phrases()), one);
    QCOMPARE(ComplaintWords::fromPhrases({u"*"_s, u"angry"_s}).phrases(), QStringList{u"angry"_s});
}

void TestComplaintWords::eachLanguageHasItsOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("de") << u"Ich möchte mich beschweren, das geht gar nicht."_s;
    QTest::newRow("en") << u"I'd like to speak to a human being, this is ridiculous."_s;
    QTest::newRow("es") << u"Quiero poner una queja, es inaceptable."_s;
    QTest::newRow("fr") << u"C'est scandaleux, je veux un remboursement."_s;
}

void TestComplaintWords::eachLanguageHasItsOwn()
{
    QFETCH(QString, text);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(ComplaintWords::languages().contains(language));
    const auto own = ComplaintWords::fromText(u'@' + language);
    QVERIFY(own.ok());
    QCOMPARE(found(*own, {said(text)}).size(), 2);
    const auto all = ComplaintWords::fromText(u'@' + ComplaintWords::languages().join(u",@"_s));
    QVERIFY(all.ok());
    QCOMPARE(found(*all, {said(text)}).size(), 2);
    QCOMPARE(ComplaintWords::languages().size(), 4);
}

void TestComplaintWords::usualTalkIsNoComplaint()
{
    const auto all = ComplaintWords::fromText(u'@' + ComplaintWords::languages().join(u",@"_s));
    const Transcript transcript{said(u"Hi, I need to move my Thursday appointment."_s),
        said(u"Yes please, and an avocado salad. When is your manager's birthday?"_s),
        said(u"Können Sie mir bitte die Öffnungszeiten sagen? Vielen Dank."_s),
        said(u"Quisiera una mesa para dos personas, gracias."_s),
        said(u"Je voudrais prendre rendez-vous, merci beaucoup."_s)};
    QCOMPARE(found(*all, transcript), QStringList());
}

void TestComplaintWords::manyHitsAreBounded()
{
    const QString text = QStringList(5000, u"angry"_s).join(u' ');
    QCOMPARE(words(u"angry"_s).find({said(text), said(text)}).size(), ComplaintWords::mostHits);
}

QTEST_APPLESS_MAIN(TestComplaintWords)
#include "tst_complaintwords.moc"
