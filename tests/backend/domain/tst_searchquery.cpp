// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchmarks.h"
#include "domain/searchquery.h"
#include "domain/searchwords.h"

#include <QTest>

using namespace earshot;
using namespace Qt::StringLiterals;

class TestSearchQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTerms_data();
    void readsTerms();
    void refuses_data();
    void refuses();
    void anyTextGivesTermsOrAnError();
    void wordsStandWhereTheySay_data();
    void wordsStandWhereTheySay();
    void numbersAreTheirDigits();
    void marksWordsPhrasesAndBeginnings();
    void marksNoExclusion();
    void findsShowEveryTermOnce();
    void excerptsAreShortAndWhole();
};

namespace {

QString shown(const SearchQuery &query)
{
    QStringList terms;
    for (const SearchTerm &term : query.terms)
        terms.append((term.isExcluded ? u"-"_s : QString()) + term.words.join(u'+')
            + (term.isPrefix ? u"*"_s : QString()));
    return terms.join(u' ');
}

SearchQuery parsed(const QString &text)
{
    return parseSearch(text).valueOr({});
}

} // namespace

void TestSearchQuery::readsTerms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("terms");
    QTest::newRow("nothing") << u" "_s << u""_s;
    QTest::newRow("words") << u"Refund  ORDER"_s << u"refund order"_s;
    QTest::newRow("phrase") << u"\"call me  back\" now"_s << u"call+me+back now"_s;
    QTest::newRow("typographic quotes") << u"\u201ccall me\u201d"_s << u"call+me"_s;
    QTest::newRow("open quotation mark") << u"x \"call me"_s << u"x call+me"_s;
    QTest::newRow("only a quotation mark behind") << u"x \""_s << u"x"_s;
    QTest::newRow("beginning") << u"refun*"_s << u"refun*"_s;
    QTest::newRow("phrase that goes on") << u"\"call ba\"*"_s << u"call+ba*"_s;
    QTest::newRow("exclusion") << u"refund -order -\"no way\""_s << u"refund -order -no+way"_s;
    QTest::newRow("minus alone") << u"a - b"_s << u"a b"_s;
    QTest::newRow("two minuses") << u"a --b"_s << u"a -b"_s;
    QTest::newRow("hyphen") << u"follow-up"_s << u"follow+up"_s;
    QTest::newRow("FTS5") << u"a AND NEAR(b c) body:d ^e {f}"_s << u"a and near+b c body+d e f"_s;
    QTest::newRow("tsquery") << u"a & !b | cc:* <-> 'd'"_s << u"a b cc* d"_s;
    QTest::newRow("SQL") << u"'; drop table call_logs; --"_s << u"drop table call+logs"_s;
    QTest::newRow("accents") << u"CAFÉ \u0130stanbul Stra\u00dfe"_s
                             << u"cafe istanbul stra\u00dfe"_s;
    QTest::newRow("Japanese") << u"\u4f1a\u8b70"_s << u"\u4f1a+\u8b70"_s;
    QTest::newRow("Arabic") << u"\u0645\u0631\u062d\u0628\u0627"_s
                            << u"\u0645\u0631\u062d\u0628\u0627"_s;
    QTest::newRow("number") << u"+1 (415) 555-0100"_s << u"14155550100"_s;
    QTest::newRow("dots") << u"415.555.0100"_s << u"4155550100"_s;
    QTest::newRow("too short for a number") << u"12 34"_s << u"12 34"_s;
    QTest::newRow("nul") << u"a"_s + QChar(u'\0') + u"b"_s << u"a+b"_s;
}

void TestSearchQuery::readsTerms()
{
    QFETCH(QString, text);
    QFETCH(QString, terms);
    const auto query = parseSearch(text);
    QVERIFY2(query.ok(), qPrintable(query.ok() ? QString() : query.error().message));
    QCOMPARE(shown(*query), terms);
}

void TestSearchQuery::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("only exclusions") << u"-a -b"_s;
    QTest::newRow("17 terms") << QStringList(17, u"x"_s).join(u' ');
    QTest::newRow("65 words in one phrase") << QString(u'"' + QStringList(65, u"x"_s).join(u' '));
    QTest::newRow("10,001 characters") << QString(10'001, u'x');
    QTest::newRow("a beginning of one letter") << u"a*"_s;
    QTest::newRow("no word") << u"\"\" * - !"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800));
}

void TestSearchQuery::refuses()
{
    QFETCH(QString, text);
    const auto query = parseSearch(text);
    QVERIFY(!query.ok());
    QCOMPARE(query.error().code, ErrorCode::InvalidInput);
}

void TestSearchQuery::anyTextGivesTermsOrAnError()
{
    const QString pieces =
        u"\"*-\u201c a\u00e9\u4f1a'():&|!<>\\0 "_s + QChar(0xd83d) + QChar(0xde00);
    quint32 seed = 1;
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int i = 0; i < round % 40; ++i) {
            seed = seed * 1664525U + 1013904223U;
            text.append(pieces.at(qsizetype(seed >> 8) % pieces.size()));
        }
        const SearchQuery query = parsed(text);
        QVERIFY(query.terms.size() <= std::size_t(mostSearchTerms));
        for (const SearchTerm &term : query.terms) {
            QVERIFY(!term.words.isEmpty());
            for (const QString &word : term.words)
                QVERIFY(std::all_of(word.begin(), word.end(),
                    [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }));
        }
    }
}

void TestSearchQuery::wordsStandWhereTheySay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("plain") << u" Hello, world! "_s << QStringList{u"Hello"_s, u"world"_s};
    QTest::newRow("combining") << u"cafe\u0301 x"_s << QStringList{u"cafe\u0301"_s, u"x"_s};
    QTest::newRow("beyond 16 bits")
        << u"\U0001F600\U00010400 a"_s << QStringList{u"\U00010400"_s, u"a"_s};
    QTest::newRow("lone surrogates")
        << u"a"_s + QChar(0xd800) + u"b"_s + QChar(0xdc00) << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("Chinese") << u"ok\u4f1a\u8b70"_s
                             << QStringList{u"ok"_s, u"\u4f1a"_s, u"\u8b70"_s};
}

void TestSearchQuery::wordsStandWhereTheySay()
{
    QFETCH(QString, text);
    QFETCH(QStringList, pieces);
    QStringList found;
    for (const SearchWord &word : searchWords(text))
        found.append(text.mid(word.start, word.length));
    QCOMPARE(found, pieces);
}

void TestSearchQuery::numbersAreTheirDigits()
{
    QCOMPARE(numberDigits(u"+1 (415) 555-01.00"), u"14155550100"_s);
    QCOMPARE(numberDigits(u"\u0661\u0662\u0663"), u"123"_s);
    QCOMPARE(numberDigits(u"anonymous"), QString());
    QCOMPARE(numberEnds(u"+155501001"), (QStringList{u"5501001"_s, u"55501001"_s, u"155501001"_s}));
}

void TestSearchQuery::marksWordsPhrasesAndBeginnings()
{
    const QString text = u"Please refund the order: refunds take time."_s;
    QCOMPARE(searchMarks(text, parsed(u"REFUND"_s)), (std::vector<SearchMark>{{7, 6}}));
    QCOMPARE(searchMarks(text, parsed(u"refun*"_s)), (std::vector<SearchMark>{{7, 6}, {25, 7}}));
    QCOMPARE(searchMarks(text, parsed(u"\"the order\""_s)), (std::vector<SearchMark>{{14, 9}}));
    QCOMPARE(searchMarks(text, parsed(u"\"order the\""_s)), std::vector<SearchMark>());
    QCOMPARE(searchMarks(text, parsed(u"order \"refund the order\""_s)),
        (std::vector<SearchMark>{{7, 16}}));
}

void TestSearchQuery::marksNoExclusion()
{
    QCOMPARE(searchMarks(u"a b"_s, parsed(u"a -b"_s)), (std::vector<SearchMark>{{0, 1}}));
}

void TestSearchQuery::findsShowEveryTermOnce()
{
    const Call call{.customer = {.number = u"+14155550100"_s}, .summary = u"About a refund"_s};
    const Transcript transcript{{.startSeconds = 1, .text = u"Hello"_s},
        {.startSeconds = 7.5, .text = u"My invoice, refund it"_s}};
    const auto finds = searchFinds(call, transcript, parsed(u"invoice refund"_s));
    QCOMPARE(finds.size(), std::size_t(2));
    QCOMPARE(finds[0].place, u"summary"_s);
    QCOMPARE(finds[0].marks, (std::vector<SearchMark>{{8, 6}}));
    QCOMPARE(finds[1].place, u"transcript"_s);
    QCOMPARE(finds[1].turn, 1);
    QCOMPARE(finds[1].startSeconds, 7.5);
    QCOMPARE(finds[1].marks, (std::vector<SearchMark>{{3, 7}, {12, 6}}));
    const auto number = searchFinds(call, transcript, parsed(u"(415) 555-0100"_s));
    QCOMPARE(number.size(), std::size_t(1));
    QCOMPARE(number[0].place, u"customerNumber"_s);
    QCOMPARE(number[0].marks, (std::vector<SearchMark>{{0, 12}}));
}

void TestSearchQuery::excerptsAreShortAndWhole()
{
    const QString smile = QString(u"\U0001F600"_s);
    const Call call{.summary = smile.repeated(500) + u" refund "_s + smile.repeated(500)};
    const auto finds = searchFinds(call, {}, parsed(u"refund"_s));
    QCOMPARE(finds.size(), std::size_t(1));
    QVERIFY(finds[0].text.size() < 210);
    QVERIFY(!finds[0].text.front().isLowSurrogate());
    QVERIFY(!finds[0].text.back().isHighSurrogate());
    const SearchMark mark = finds[0].marks.front();
    QCOMPARE(finds[0].text.mid(mark.start, mark.length), u"refund"_s);
}

QTEST_APPLESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
