// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cardnumber.h"
#include "domain/redactionsuggestions.h"

#include <QTest>

#include <array>
#include <random>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

/** How a language says digits; written apart from the tables that are tested. */
struct Voice
{
    QString name;
    QStringList digits; ///< "one|uno" where there are several
    QStringList teens; ///< 10 to 19
    QStringList tens; ///< 20 to 90
    QString twice;
    QStringList fillers;
    QString (*pair)(const Voice &, int tens, int unit); ///< 21 to 99 but the round ones
};

QString unitOf(const Voice &voice, int unit)
{
    return voice.digits[unit].section(u'|', 0, 0);
}

QString english(const Voice &voice, int tens, int unit)
{
    return voice.tens[tens - 2] + (unit % 2 == 0 ? u" "_s : u"-"_s) + unitOf(voice, unit);
}

QString german(const Voice &voice, int tens, int unit)
{
    return (unit == 1 ? u"ein"_s : unitOf(voice, unit)) + u"und"_s + voice.tens[tens - 2];
}

QString french(const Voice &voice, int tens, int unit)
{
    if (tens == 7 || tens == 9) // soixante-dix-sept, quatre-vingt-onze
        return voice.tens[tens - 3] + (tens == 7 && unit == 1 ? u" et "_s : u"-"_s)
            + voice.teens[unit];
    const bool isAnd = unit == 1 && tens != 8;
    return voice.tens[tens - 2] + (isAnd ? u" et "_s : u"-"_s) + unitOf(voice, unit);
}

QString spanish(const Voice &voice, int tens, int unit)
{
    if (tens == 2)
        return u"veinti"_s + unitOf(voice, unit);
    return voice.tens[tens - 2] + u" y "_s + unitOf(voice, unit);
}

const std::array<Voice, 4> &voices()
{
    const auto words = [](const QString &text) { return text.split(u' '); };
    static const std::array<Voice, 4> all{
        Voice{u"en"_s, words(u"zero|oh one two three four five six seven eight nine"_s),
            words(u"ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
                  "nineteen"_s),
            words(u"twenty thirty forty fifty sixty seventy eighty ninety"_s), u"double "_s,
            {u"uh"_s, u"and then"_s, u"okay next"_s}, english},
        Voice{u"de"_s,
            words(u"null eins|ein zwei|zwo drei vier fünf|fuenf sechs sieben acht neun"_s),
            words(
                u"zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"_s),
            words(u"zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"_s),
            u"doppel"_s, {u"ähm"_s, u"und dann"_s, u"so, weiter"_s}, german},
        Voice{u"fr"_s, words(u"zéro un deux trois quatre cinq six sept huit neuf"_s),
            words(u"dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"_s),
            words(u"vingt trente quarante cinquante soixante soixante-dix quatre-vingt "
                  "quatre-vingt-dix"_s),
            u"double "_s, {u"euh"_s, u"et puis"_s, u"ensuite"_s}, french},
        Voice{u"es"_s, words(u"cero uno|una dos tres cuatro cinco seis siete ocho nueve"_s),
            words(
                u"diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve"_s),
            words(u"veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"_s),
            u"doble "_s, {u"eh"_s, u"y luego"_s, u"después"_s}, spanish}};
    return all;
}

class Dictation
{
public:
    Dictation(const Voice &voice, quint32 seed)
        : m_voice(voice)
        , m_random(seed)
    { }

    /** Below @p count. The standard says what this generator gives, not what distributions do. */
    int below(int count) { return int(m_random() % quint32(count)); }

    /** A valid number of some issuer. */
    QString number()
    {
        static const std::array<std::pair<const char *, int>, 8> kinds{{{"4", 16}, {"4", 13},
            {"4", 19}, {"53", 16}, {"37", 15}, {"36", 14}, {"3550", 16}, {"62", 17}}};
        const auto &[prefix, count] = kinds[std::size_t(below(int(kinds.size())))];
        QString digits = QString::fromLatin1(prefix);
        while (digits.size() < count - 1)
            digits.append(QString::number(below(10)));
        for (int check = 0; check < 10; ++check) {
            const QString whole = digits + QString::number(check);
            if (isCardNumber(whole))
                return whole;
        }
        return {};
    }

    /** @p digits as words in random groups; between turns the other says a word. */
    Transcript say(const QString &digits)
    {
        m_turns = {turn(Speaker::Agent, u"Okay."_s), turn(Speaker::Caller, {})};
        bool wasLong = false;
        for (qsizetype at = 0; at < digits.size();) {
            const auto [said, count] = group(QStringView(digits).mid(at));
            if (at > 0)
                goOn(wasLong || count > 1);
            wasLong = count > 1;
            m_turns.back().text += said;
            at += count;
        }
        return timed();
    }

private:
    static TranscriptTurn turn(Speaker speaker, const QString &text)
    {
        return {.speaker = speaker, .text = text};
    }

    /** The words for the next one or two digits. */
    std::pair<QString, qsizetype> group(QStringView digits)
    {
        const int first = digits.at(0).digitValue();
        const int second = digits.size() > 1 ? digits.at(1).digitValue() : -1;
        if (second == first && below(2) == 0)
            return {m_voice.twice + unitOf(m_voice, first), 2};
        if (second < 0 || first == 0 || below(3) > 0) {
            const QStringList said = m_voice.digits[first].split(u'|');
            return {said[below(int(said.size()))], 1};
        }
        if (first == 1)
            return {m_voice.teens[second], 2};
        return {second == 0 ? m_voice.tens[first - 2] : m_voice.pair(m_voice, first, second), 2};
    }

    /** "Forty" and "one" would be another number without a pause; so would no two single digits. */
    void goOn(bool needsPause)
    {
        QString &text = m_turns.back().text;
        const int kind = below(8);
        if (kind == 0)
            text += u", "_s + m_voice.fillers[below(int(m_voice.fillers.size()))] + u", "_s;
        else if (kind == 1 && text.count(u' ') > 2) {
            m_turns.push_back(turn(Speaker::Agent, u"mhm"_s));
            m_turns.push_back(turn(Speaker::Caller, {}));
        } else
            text += needsPause || below(3) == 0 ? u", "_s : u" "_s;
    }

    [[nodiscard]] Transcript timed() const
    {
        Transcript all = m_turns;
        double at = 0;
        for (TranscriptTurn &each : all) {
            each.startSeconds = at;
            for (const QString &word : each.text.split(u' ', Qt::SkipEmptyParts)) {
                each.words.push_back({at, at + 0.5, word});
                at += 0.5;
            }
            each.endSeconds = at;
        }
        return all;
    }

    const Voice &m_voice;
    std::mt19937 m_random;
    Transcript m_turns;
};

QString textOf(const Transcript &transcript)
{
    QStringList texts;
    for (const TranscriptTurn &turn : transcript)
        texts.append(turn.text);
    return texts.join(u" / "_s);
}

} // namespace

/** Whatever the number and however it is grouped, it is found with all its digits. */
class TestDictatedCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFoundWhole_data();
    void areFoundWhole();
};

void TestDictatedCards::areFoundWhole_data()
{
    QTest::addColumn<int>("voice");
    for (std::size_t n = 0; n < voices().size(); ++n)
        QTest::newRow(qPrintable(voices()[n].name)) << int(n);
}

void TestDictatedCards::areFoundWhole()
{
    QFETCH(int, voice);
    for (quint32 seed = 1; seed <= 1'000; ++seed) {
        Dictation dictation(voices()[std::size_t(voice)], seed);
        const QString number = dictation.number();
        const Transcript said = dictation.say(number);
        const auto found = suggestedRedactions(said, 0);
        const QString told = u"seed %1, %2: %3"_s.arg(seed).arg(number, textOf(said));
        QVERIFY2(found.size() == 1, qPrintable(told));
        QVERIFY2(found[0].excerpt.contains(number.right(4)), qPrintable(told));
        QVERIFY2(found[0].span.fromSeconds == said[1].startSeconds, qPrintable(told));
        QVERIFY2(found[0].span.toSeconds == said.back().endSeconds, qPrintable(told));
    }
}

} // namespace earshot::test

QTEST_GUILESS_MAIN(earshot::test::TestDictatedCards)
#include "tst_dictatedcards.moc"
