// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spokendigits.h"
#include "domain/spokennumerals.h"

#include <QTest>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

QString digitsOf(const QString &text)
{
    QStringList all;
    for (const SpokenDigits &each : spokenDigits(text, searchWords(text)))
        all.append(each.digits);
    return all.join(u' ');
}

} // namespace

/** Digits in words, whatever the language. */
class TestSpokenDigits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsAreRead_data();
    void digitsAreRead();
    void otherWordsAreNone_data();
    void otherWordsAreNone();
    void theWordsAreTold();
    void theLastTurnVouches();
    void hugeTextsAreRead();
};

void TestSpokenDigits::digitsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::newRow("grouped") << u"4111 1111-1111.1111"_s << u"4111 1111 1111 1111"_s;
    QTest::newRow("full-width") << u"４１１１"_s << u"4111"_s;
    QTest::newRow("arabic-indic") << u"٤١١١ ۴۱"_s << u"4111 41"_s;
    QTest::newRow("en") << u"Four, ONE; zero oh o nought"_s << u"4 1 0 0 0 0"_s;
    QTest::newRow("en teens") << u"eleven twelve nineteen"_s << u"11 12 19"_s;
    QTest::newRow("en tens") << u"forty one forty-one ninety"_s << u"41 41 90"_s;
    QTest::newRow("en comma") << u"forty, one"_s << u"40 1"_s;
    QTest::newRow("en double") << u"double four triple-oh double 7"_s << u"44 000 77"_s;
    QTest::newRow("de") << u"null eins ein eine zwo fünf fuenf"_s << u"0 1 1 1 2 5 5"_s;
    QTest::newRow("de decomposed") << u"fu\u0308nf zwo\u0308lf"_s << u"5 12"_s;
    QTest::newRow("de teens") << u"elf zwölf siebzehn"_s << u"11 12 17"_s;
    QTest::newRow("de tens") << u"einundzwanzig Fünfunddreißig ein und zwanzig"_s << u"21 35 21"_s;
    QTest::newRow("de swiss") << u"vierunddreissig dreissig"_s << u"34 30"_s;
    QTest::newRow("de double") << u"doppelvier doppel sechs dreifach null dreimal die acht"_s
                               << u"44 66 000 888"_s;
    QTest::newRow("fr") << u"zéro un deux six neuf"_s << u"0 1 2 6 9"_s;
    QTest::newRow("fr teens") << u"onze seize dix-sept dix neuf"_s << u"11 16 17 19"_s;
    QTest::newRow("fr tens") << u"vingt et un, trente-deux, vingt-et-un"_s << u"21 32 21"_s;
    QTest::newRow("fr seventies") << u"soixante-dix, soixante et onze, soixante-dix-neuf"_s
                                  << u"70 71 79"_s;
    QTest::newRow("fr eighties") << u"quatre-vingts, quatre-vingt-un, quatre vingt dix sept"_s
                                 << u"80 81 97"_s;
    QTest::newRow("fr nineties") << u"quatre-vingt-dix, quatre-vingt-onze, quatre-vingt-dix-neuf"_s
                                 << u"90 91 99"_s;
    QTest::newRow("fr swiss") << u"septante-deux huitante octante et un nonante-neuf"_s
                              << u"72 80 81 99"_s;
    QTest::newRow("fr double") << u"double zéro, triple neuf"_s << u"00 999"_s;
    QTest::newRow("es") << u"cero uno dos tres nueve"_s << u"0 1 2 3 9"_s;
    QTest::newRow("es teens") << u"diez once, quince dieciséis"_s << u"10 11 15 16"_s;
    QTest::newRow("es twenties") << u"veinte veintiuno veintidós veintinueve"_s << u"20 21 22 29"_s;
    QTest::newRow("es tens") << u"treinta y uno, noventa y nueve, cuarenta"_s << u"31 99 40"_s;
    QTest::newRow("es double") << u"doble cero triple siete"_s << u"00 777"_s;
    QTest::newRow("switched") << u"four vier quatre cuatro"_s << u"4 4 4 4"_s;
    QTest::newRow("un has a neighbour") << u"quatre un un un"_s << u"4 1 1 1"_s;
    QTest::newRow("un has only its like") << u"un un un un"_s << u"1 1 1 1"_s;
    QTest::newRow("two have each other") << u"un un"_s << u"1 1"_s;
    QTest::newRow("over fillers") << u"quatre, euh et puis un"_s << u"4 1"_s;
    QTest::newRow("too far") << u"quatre, euh et puis encore un"_s << u"4"_s;
    QTest::newRow("oh before") << u"oh one oh"_s << u"0 1 0"_s;
    QTest::newRow("once is Spanish") << u"cuatro once"_s << u"4 11"_s;
    QTest::newRow("six is both") << u"six un, six oh"_s << u"6 1 6 0"_s;
    QTest::newRow("dos is a back") << u"au dos, un deux"_s << u"1 2"_s;
}

void TestSpokenDigits::digitsAreRead()
{
    QFETCH(QString, text);
    QTEST(digitsOf(text), "digits");
}

void TestSpokenDigits::otherWordsAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::newRow("en") << u"Oh, I went to a shop once, too, for an o"_s << QString();
    QTest::newRow("de") << u"Es ist in einem Haus, ein Hund und eine Katze"_s << QString();
    QTest::newRow("fr") << u"C'est un livre neuf, mais une fois, très mal au dos"_s << QString();
    QTest::newRow("es") << u"Un momento, una cosa o un favor"_s << QString();
    QTest::newRow("once after English") << u"I said four once"_s << u"4"_s;
    QTest::newRow("numerals vouch for none") << u"4111 once 12 un"_s << u"4111 12"_s;
    QTest::newRow("ein before English") << u"ein four"_s << u"4"_s;
    QTest::newRow("mixed") << u"cvc2 1st 3rd 12a x"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestSpokenDigits::otherWordsAreNone()
{
    digitsAreRead();
}

void TestSpokenDigits::theWordsAreTold()
{
    const QString text = u"it is quatre-vingt-dix-sept 12"_s;
    const std::vector<SpokenDigits> expected{
        {.first = 2, .count = 4, .digits = u"97"_s, .languages = French},
        {.first = 6, .count = 1, .digits = u"12"_s}};
    QCOMPARE(spokenDigits(text, searchWords(text)), expected);
}

void TestSpokenDigits::theLastTurnVouches()
{
    const auto count = [](const QString &text, quint8 before) {
        return int(spokenDigits(text, searchWords(text), before).size());
    };
    QCOMPARE(count(u"neuf"_s, French), 1);
    QCOMPARE(count(u"et un."_s, French), 1);
    QCOMPARE(count(u"neuf"_s, 0), 0);
    QCOMPARE(count(u"neuf"_s, English | German), 0);
    QCOMPARE(count(u"oh okay"_s, English), 0);
    QCOMPARE(count(u"ce n'est pas un"_s, French), 0);
}

void TestSpokenDigits::hugeTextsAreRead()
{
    const QString word(1'000'000, u'4');
    QCOMPARE(digitsOf(word).size(), 100);
    const QString many = u"quatre vingt "_s.repeated(100'000);
    QCOMPARE(spokenDigits(many, searchWords(many)).size(), std::size_t(100'000));
    const QString apart = u"four"_s + QString(1'000'000, u'.') + u"one"_s;
    QCOMPARE(digitsOf(apart), u"4 1"_s);
}

} // namespace earshot::test

QTEST_GUILESS_MAIN(earshot::test::TestSpokenDigits)
#include "tst_spokendigits.moc"
