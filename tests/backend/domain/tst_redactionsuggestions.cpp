// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/redactionsuggestions.h"

#include <QTest>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto agent = Speaker::Agent;
constexpr auto caller = Speaker::Caller;

struct Said
{
    Speaker speaker;
    QString text;
};

/** Turns that follow each other, half a second for each word, with times for the words or not. */
Transcript call(const std::vector<Said> &turns, bool isTimed = true)
{
    Transcript transcript;
    double at = 10;
    for (const Said &said : turns) {
        TranscriptTurn turn{.speaker = said.speaker, .startSeconds = at, .text = said.text};
        for (const QString &word : said.text.split(u' ', Qt::SkipEmptyParts)) {
            if (isTimed)
                turn.words.push_back({at, at + 0.5, word});
            at += 0.5;
        }
        turn.endSeconds = at;
        transcript.push_back(turn);
    }
    return transcript;
}

/** "card_number 1-3: excerpt" for each. */
QStringList told(const Transcript &transcript)
{
    QStringList all;
    for (const RedactionSuggestion &each : suggestedRedactions(transcript, 0)) {
        all.append(u"%1 %2-%3: %4"_s.arg(toWord(each.span.kind))
                       .arg(each.firstTurn)
                       .arg(each.lastTurn)
                       .arg(each.excerpt));
    }
    return all;
}

QStringList told(const std::vector<Said> &turns)
{
    return told(call(turns));
}

/** The whole text of a call after all that is suggested was taken out. */
QString left(const Transcript &transcript)
{
    RedactedSpans spans;
    for (const RedactionSuggestion &each : suggestedRedactions(transcript, 0))
        spans.push_back(each.span);
    QStringList texts;
    for (const TranscriptTurn &turn : redacted(transcript, joined(spans)))
        texts.append(turn.text);
    return texts.join(u" / "_s);
}

} // namespace

/** Card numbers and security codes are found in what is said, and little else is. */
class TestRedactionSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFound_data();
    void areFound();
    void otherNumbersAreNot_data();
    void otherNumbersAreNot();
    void theirDigitsWouldBeFound();
    void aNumberOverSeveralTurns();
    void aNumberReadBack();
    void aGapIsBounded();
    void groupsReadBackInBetween();
    void theCodeAfterTheQuestion();
    void theExpiryIsNoCode();
    void onlyTheFirstCodeAndTheSameAgain();
    void spansHaveAGuardBand();
    void turnsWithoutTimesGoWhole();
    void wordsThatAreNotTheTextHaveNoTimes();
    void theLastTurnWithoutAnEnd();
    void excerptsShowOnlyLastFour();
    void aSummaryIsRedacted();
    void hostileCallsAreRead_data();
    void hostileCallsAreRead();
};

void TestRedactionSuggestions::areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *name, const QString &text, const QString &rest) {
        QTest::newRow(name) << text << rest;
    };
    row("visa", u"it's 4111 1111 1111 1111 thanks"_s, u"it's ▇▇▇▇ thanks"_s);
    row("one numeral", u"it's 4111111111111111, thanks"_s, u"it's ▇▇▇▇ thanks"_s);
    row("hyphens", u"it's 4111-1111-1111-1111."_s, u"it's ▇▇▇▇"_s);
    row("full-width", u"it's ４１１１ １１１１ １１１１ １１１１"_s, u"it's ▇▇▇▇"_s);
    row("arabic-indic", u"هو ٤١١١ ١١١١ ١١١١ ١١١١ شكرا"_s, u"هو ▇▇▇▇ شكرا"_s);
    row("amex", u"it's 3782 822463 10005"_s, u"it's ▇▇▇▇"_s);
    row("diners", u"it's 3056 930902 5904"_s, u"it's ▇▇▇▇"_s);
    row("jcb", u"it's 3530 1113 3330 0000"_s, u"it's ▇▇▇▇"_s);
    row("mastercard", u"it's 5555 5555 5555 4444"_s, u"it's ▇▇▇▇"_s);
    row("mastercard 2", u"it's 2223 0031 2200 3222"_s, u"it's ▇▇▇▇"_s);
    row("visa 13", u"it's 4222 222 222 222"_s, u"it's ▇▇▇▇"_s);
    row("unionpay 19", u"it's 6205 5000 0000 0000 004"_s, u"it's ▇▇▇▇"_s);
    row("en",
        u"sure four one double one one triple one and then, uh, one one one one one one one one ok"_s,
        u"sure ▇▇▇▇ ok"_s);
    row("en pairs", u"forty-one eleven eleven eleven eleven eleven eleven eleven"_s, u"▇▇▇▇"_s);
    row("en oh", u"three five three oh triple one three three three three oh oh oh oh oh"_s,
        u"▇▇▇▇"_s);
    row("de",
        u"gerne vier eins eins eins und dann eins eins eins eins, dreifach eins eins, elf elf"_s,
        u"gerne ▇▇▇▇"_s);
    row("de pairs", u"einundvierzig elf elf elf und weiter elf elf elf ein und vierzig"_s,
        u"einundvierzig elf elf elf und weiter elf elf elf ein und vierzig"_s);
    row("de mixed",
        u"gut, fünf fünf fünf fünf, ähm, dreifach fünf fünf, und fünfundfünfzig "
        "fünfundfünfzig, vierundvierzig vierundvierzig, danke"_s,
        u"gut, ▇▇▇▇ danke"_s);
    row("fr", u"c'est quarante et un onze, onze onze, et puis onze onze, onze onze merci"_s,
        u"c'est ▇▇▇▇ merci"_s);
    row("fr un", u"quatre un un un, un un un un, un un un un, un un un un"_s, u"▇▇▇▇"_s);
    row("fr vigesimal",
        u"cinquante-cinq, cinquante-cinq, cinquante-cinq, cinquante-cinq, "
        "cinquante-cinq, cinquante-cinq, quarante-quatre, quarante-quatre"_s,
        u"▇▇▇▇"_s);
    row("es", u"es cuatro uno uno uno, uno uno uno uno, y luego, uno uno uno uno, once once vale"_s,
        u"es ▇▇▇▇ vale"_s);
    row("es tens", u"cuarenta y uno once once once, once once once once"_s, u"▇▇▇▇"_s);
    row("misheard en", u"My card number is 4111 1111 1111 1112 okay"_s,
        u"My card number is ▇▇▇▇ okay"_s);
    row("oh wait",
        u"four oh four one two seven nine oh oh one, oh wait, two three four five six nine"_s,
        u"▇▇▇▇"_s);
    row("misheard short", u"Visa, 4111 1111 1111, right"_s, u"Visa, ▇▇▇▇ right"_s);
    row("misheard de",
        u"Die Kartennummer lautet vier eins zwei drei vier fünf sechs sieben acht "
        "neun null eins zwei drei vier fünf bitte"_s,
        u"Die Kartennummer lautet ▇▇▇▇ bitte"_s);
    row("misheard fr", u"le numéro de ma carte, c'est 4111 1111 1111 1113"_s,
        u"le numéro de ma carte, c'est ▇▇▇▇"_s);
    row("misheard es", u"mi número de tarjeta de crédito es 4111 1111 1111 1113"_s,
        u"mi número de tarjeta de crédito es ▇▇▇▇"_s);
    row("code en", u"the security code is one two three"_s, u"the security code is ▇▇▇▇"_s);
    row("cvv", u"CVV 737, thank you"_s, u"CVV ▇▇▇▇ thank you"_s);
    row("cvc2", u"CVC2: 7 3 7"_s, u"CVC2: ▇▇▇▇"_s);
    row("on the back", u"the three digits on the back are seven thirty-seven"_s,
        u"the three digits on the back are ▇▇▇▇"_s);
    row("amex code", u"security code 1234"_s, u"security code ▇▇▇▇"_s);
    row("code de", u"Die Prüfziffer ist sieben drei sieben"_s, u"Die Prüfziffer ist ▇▇▇▇"_s);
    row("code de 2", u"Sicherheitscode: 737."_s, u"Sicherheitscode: ▇▇▇▇"_s);
    row("code de 3", u"Kartenprüfnummer sieben siebenunddreißig"_s, u"Kartenprüfnummer ▇▇▇▇"_s);
    row("code fr", u"le cryptogramme, sept trois sept"_s, u"le cryptogramme, ▇▇▇▇"_s);
    row("code fr 2", u"les trois chiffres au dos, un deux trois"_s,
        u"les trois chiffres au dos, ▇▇▇▇"_s);
    row("code fr 3", u"le code de sécurité est 737"_s, u"le code de sécurité est ▇▇▇▇"_s);
    row("code es", u"el código de seguridad es siete tres siete"_s,
        u"el código de seguridad es ▇▇▇▇"_s);
    row("code es 2", u"el CVV es siete treinta y siete"_s, u"el CVV es ▇▇▇▇"_s);
    row("both", u"card number 4111 1111 1111 1111 expiry 12/28 security code 123"_s,
        u"card number ▇▇▇▇ expiry 12/28 security code ▇▇▇▇"_s);
}

void TestRedactionSuggestions::areFound()
{
    QFETCH(QString, text);
    QTEST(left(call({{caller, text}})), "left");
}

void TestRedactionSuggestions::otherNumbersAreNot_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    // Those marked with "check digit" would be a card number by their digits.
    row("phone", u"You can reach me at +1 415 555 0100."_s);
    row("phone, check digit", u"I'm at +49 1512 3456787, thanks."_s);
    row("phone 00, check digit", u"I'm at 00 49 1512 3456787, thanks."_s);
    row("phone number, check digit", u"My phone number is 49 1512 3456787"_s);
    row("phone de, check digit", u"Meine Telefonnummer ist 49 1512 3456787"_s);
    row("phone de",
        u"Meine Nummer ist null eins sieben null, zwölf vierunddreißig "
        "sechsundfünfzig siebenundachtzig"_s);
    row("phone fr",
        u"mon numéro c'est le zéro six, douze, trente-quatre, cinquante-six, "
        "soixante-dix-huit"_s);
    row("phone es",
        u"mi teléfono es el seis uno dos, treinta y cuatro, cincuenta y seis, setenta"_s);
    row("order, check digit", u"My order number is 4111 1111 1111 1111"_s);
    row("order de, check digit", u"Die Bestellnummer ist 4111111111111111"_s);
    row("order fr, check digit", u"le numéro de commande est 4111 1111 1111 1111"_s);
    row("order es, check digit", u"el número de pedido es 4111 1111 1111 1111"_s);
    row("no check digit", u"it says 4111 1111 1111 1112 here"_s);
    row("no issuer, check digit", u"it says 9111 1111 1111 1110 here"_s);
    row("wrong length, check digit", u"it says 41 1111 1111 1114 here"_s);
    row("iban", u"DE89 3704 0044 0532 0130 00"_s);
    row("iban, check digit", u"it's DE41 4111 1111 1111 1111"_s);
    row("dates", u"on the 12th of March 2024, or 2024-03-15, at 10:30 or 11:45"_s);
    row("dates de", u"am 12. 3. 2024 um 10 Uhr 30 oder am fünfzehnten um elf"_s);
    row("amounts", u"that's 1,234.56 dollars plus 4,111.11 and 250 more"_s);
    row("amounts fr", u"ça fait quatre cents euros et vingt et un centimes"_s);
    row("once", u"I was there once, with six others, to pay for one"_s);
    row("words between", u"4111 1111 people live in 1111 houses with 1111 doors"_s);
    row("code without digits", u"I can't read the security code on the back, sorry"_s);
    row("code, amount", u"security code is fine, you pay 250 euros"_s);
    row("code, sign", u"the CVV was right, so €250 it is"_s);
    row("code, time", u"the CVV was right, see you at 10:30"_s);
    row("code, order", u"the CVV was right, your order number is 4567"_s);
    row("code de, amount", u"Die Prüfnummer stimmt, das macht 250 Euro"_s);
    row("code es, order", u"el código de seguridad es correcto, su número de pedido es 4567"_s);
    row("five digits", u"the security code is one two three four five"_s);
    row("no phrase", u"room 737, please"_s);
    row("last four", u"the last four digits of the card are 1111"_s);
    row("postal code", u"I live at 1600 Main Street, 94043 Mountain View"_s);
}

void TestRedactionSuggestions::otherNumbersAreNot()
{
    QFETCH(QString, text);
    QCOMPARE(told({{caller, text}}), QStringList());
    QCOMPARE(redactedText(text), text);
}

/** What stands around them above keeps these out, not their digits. */
void TestRedactionSuggestions::theirDigitsWouldBeFound()
{
    for (const QString &digits : {u"49 1512 3456787"_s, u"4111 1111 1111 1111"_s})
        QCOMPARE(redactedText(u"it says "_s + digits + u" here"_s), u"it says ▇▇▇▇ here"_s);
}

void TestRedactionSuggestions::aNumberOverSeveralTurns()
{
    const Transcript said = call({{agent, u"Go ahead."_s}, {caller, u"Okay, four one one one"_s},
        {agent, u"mhm"_s}, {caller, u"one one one one"_s}, {agent, u"Yes, go on."_s},
        {caller, u"uh and then eleven eleven"_s}, {agent, u"okay"_s},
        {caller, u"eleven eleven bye"_s}});
    QCOMPARE(told(said), QStringList(u"card_number 1-7: Okay, ▇▇▇▇ 1111 bye"_s));
    QVERIFY(left(said).endsWith(u"▇▇▇▇ bye"_s));
}

void TestRedactionSuggestions::aNumberReadBack()
{
    const QString number = u"4111 1111 1111 1111"_s;
    QCOMPARE(told({{caller, u"it's "_s + number}, {agent, u"So that is "_s + number + u"?"_s}}),
        (QStringList{
            u"card_number 0-0: it's ▇▇▇▇ 1111"_s, u"card_number 1-1: So that is ▇▇▇▇ 1111"_s}));
    // Misheard, it is known again though nobody speaks of a card any more.
    const QString misheard = u"4111 1111 1111 1112"_s;
    const QString much = u"I see that you have been with us for many years and so we want to"_s;
    QCOMPARE(told({{caller, u"Visa "_s + misheard}, {agent, much}, {agent, misheard}}).size(), 2);
}

void TestRedactionSuggestions::aGapIsBounded()
{
    Transcript said = call({{caller, u"4111 1111"_s}, {caller, u"1111 1111"_s}});
    QCOMPARE(told(said).size(), 1);
    for (TranscriptWord &word : said[1].words) {
        word.startSeconds += 31;
        word.endSeconds += 31;
    }
    QCOMPARE(told(said).size(), 0);
    const QString fillers = u"uh "_s.repeated(9);
    QCOMPARE(told({{caller, u"4111 1111 "_s + fillers + u"1111 1111"_s}}).size(), 0);
    const QString speech = u"so "_s.repeated(13);
    QCOMPARE(told({{caller, u"4111 1111"_s}, {agent, speech}, {caller, u"1111 1111"_s}}).size(), 0);
}

void TestRedactionSuggestions::groupsReadBackInBetween()
{
    const Transcript said = call({{caller, u"vier eins eins eins"_s},
        {agent, u"vier eins eins eins, ja"_s}, {caller, u"eins eins eins eins"_s},
        {agent, u"eins eins eins eins"_s}, {caller, u"eins eins eins eins"_s},
        {agent, u"eins eins eins eins"_s}, {caller, u"elf elf"_s}, {agent, u"elf elf danke"_s}});
    QCOMPARE(told(said),
        (QStringList{u"card_number 0-6: ▇▇▇▇ 1111"_s, u"card_number 1-7: ▇▇▇▇ 1111 danke"_s}));
}

void TestRedactionSuggestions::theCodeAfterTheQuestion()
{
    QCOMPARE(told({{caller, u"4111 1111 1111 1111"_s}, {agent, u"And the security code?"_s},
                 {caller, u"Let me turn it over, it's 123"_s}, {agent, u"123, thank you"_s}}),
        (QStringList{u"card_number 0-0: ▇▇▇▇ 1111"_s,
            u"security_code 2-2: me turn it over, it's ▇▇▇▇"_s,
            u"security_code 3-3: ▇▇▇▇, thank you"_s}));
    QCOMPARE(told({{agent, u"The card number and the code on the back?"_s},
                 {caller, u"It's 4111 1111 1111 1111 and 123"_s}}),
        (QStringList{u"card_number 1-1: It's ▇▇▇▇ 1111 and ▇▇▇▇"_s,
            u"security_code 1-1: It's ▇▇▇▇ and ▇▇▇▇"_s}));
    const QString much = u"word "_s.repeated(40);
    QCOMPARE(told({{agent, u"The CVV? "_s + much}, {caller, u"123"_s}}), QStringList());
}

void TestRedactionSuggestions::theExpiryIsNoCode()
{
    const auto asked = [](const QString &answer) {
        return left(call({{agent, u"The expiry date and the security code?"_s}, {caller, answer}}))
            .section(u" / "_s, 1);
    };
    QCOMPARE(asked(u"12 28 and 737"_s), u"12 28 and ▇▇▇▇"_s);
    QCOMPARE(asked(u"twelve twenty-eight. Seven three seven."_s), u"twelve twenty-eight. ▇▇▇▇"_s);
    QCOMPARE(asked(u"12 28 is the date, it is 737"_s), u"12 28 is the date, it is ▇▇▇▇"_s);
    QCOMPARE(told({{caller, u"the CVV is 737 and it expires 12 28"_s}}),
        QStringList(u"security_code 0-0: the CVV is ▇▇▇▇ and it expires ▇▇▇▇"_s));
}

void TestRedactionSuggestions::onlyTheFirstCodeAndTheSameAgain()
{
    QCOMPARE(left(call({{caller, u"CVV 737"_s}, {agent, u"737 from room 101"_s}})),
        u"CVV ▇▇▇▇ / ▇▇▇▇ from room 101"_s);
}

void TestRedactionSuggestions::spansHaveAGuardBand()
{
    Transcript said = call({{caller, u"it is 4111 1111 1111 1111 thanks"_s}});
    const auto spanWith = [&said](
                              double guard) { return suggestedRedactions(said, guard)[0].span; };
    QCOMPARE(spanWith(0), (RedactedSpan{11, 13, RedactionKind::CardNumber}));
    QCOMPARE(spanWith(0.25), (RedactedSpan{10.75, 13.25, RedactionKind::CardNumber}));
    QCOMPARE(spanWith(100), (RedactedSpan{0, 113, RedactionKind::CardNumber}));
}

void TestRedactionSuggestions::turnsWithoutTimesGoWhole()
{
    Transcript said =
        call({{agent, u"Please"_s}, {caller, u"it is 4111 1111"_s}, {agent, u"okay"_s},
                 {caller, u"1111 1111 thanks"_s}, {agent, u"Bye"_s}},
            false);
    const auto found = suggestedRedactions(said, 0.5);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].span, (RedactedSpan{10, 15, RedactionKind::CardNumber}));
    said[3].endSeconds = 0;
    said[4].startSeconds = 20;
    QCOMPARE(suggestedRedactions(said, 0)[0].span.toSeconds, 20.0);
    QCOMPARE(left(said), u"Please / ▇▇▇▇ / ▇▇▇▇ / ▇▇▇▇ / Bye"_s);
}

void TestRedactionSuggestions::wordsThatAreNotTheTextHaveNoTimes()
{
    Transcript said = call({{caller, u"well it is 4111 1111 1111 1111"_s}});
    said[0].words.pop_back();
    QCOMPARE(
        suggestedRedactions(said, 0)[0].span, (RedactedSpan{10, 13.5, RedactionKind::CardNumber}));
}

void TestRedactionSuggestions::theLastTurnWithoutAnEnd()
{
    Transcript said = call({{caller, u"4111111111111111 yes"_s}}, false);
    said[0].endSeconds = 0;
    const RedactedSpan span = suggestedRedactions(said, 0)[0].span;
    QCOMPARE(span, (RedactedSpan{10, 10 + 2 * (2 + 16), RedactionKind::CardNumber}));
}

void TestRedactionSuggestions::excerptsShowOnlyLastFour()
{
    const QString text =
        u"I think, well, here is my Visa card: 5105-1051-0510-5100, expires 12/28, "
        "CVC 737 and that's all"_s;
    QCOMPARE(told({{caller, text}}),
        (QStringList{
            u"card_number 0-0: well, here is my Visa card: ▇▇▇▇ 5100, expires ▇▇▇▇, CVC ▇▇▇▇ and"_s,
            u"security_code 0-0: ▇▇▇▇, expires ▇▇▇▇, CVC ▇▇▇▇ and that's all"_s}));
}

void TestRedactionSuggestions::aSummaryIsRedacted()
{
    QCOMPARE(redactedText(u"Paid with card 4111 1111 1111 1111 (CVV: 737) and 5555555555554444."_s),
        u"Paid with card ▇▇▇▇ (CVV: ▇▇▇▇) and ▇▇▇▇."_s);
    QCOMPARE(redactedText({}), QString());
    const QString none = u"  Called about\n order 12, paid 30 €. "_s;
    QCOMPARE(redactedText(none), none);
}

void TestRedactionSuggestions::hostileCallsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::newRow("one word") << QString(1'000'000, u'4') << 0;
    QTest::newRow("fours") << u"four "_s.repeated(100'000) << 10'000;
    QTest::newRow("fillers") << u"and then "_s.repeated(50'000) << 0;
    QTest::newRow("phrases") << u"card number security code 123 "_s.repeated(20'000) << 20'000;
    QTest::newRow("signs") << u"CVV 1"_s + QString(1'000'000, u'-') + u"23" << 1;
    QTest::newRow("spaces") << QString(1'000'000, u' ') << 0;
}

void TestRedactionSuggestions::hostileCallsAreRead()
{
    QFETCH(QString, text);
    QFETCH(int, most);
    const auto found = suggestedRedactions(call({{caller, text}}), 1);
    QVERIFY(int(found.size()) <= most);
    for (const RedactionSuggestion &each : found)
        QVERIFY(each.excerpt.size() < 700);
    Transcript turns(100'000, {.speaker = caller, .text = text.left(20)});
    QVERIFY(int(suggestedRedactions(turns, 1).size()) <= 200'000);
    QVERIFY(redactedText(text).size() <= text.size() * 2);
}

} // namespace earshot::test

QTEST_GUILESS_MAIN(earshot::test::TestRedactionSuggestions)
#include "tst_redactionsuggestions.moc"
