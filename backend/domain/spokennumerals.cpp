// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spokennumerals.h"

#include <QStringList>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

/**
 * The words of a language as they are written below: a number after the other, "|" between words
 * for the same, "_" for a space, "?" behind what mostly says something else.
 */
QList<QStringList> numbers(QStringView words)
{
    QList<QStringList> all;
    for (const QStringView each : words.split(u' ', Qt::SkipEmptyParts))
        all.append(each.toString().replace(u'_', u' ').split(u'|'));
    return all;
}

class Table
{
public:
    QHash<QString, SpokenNumeral> numerals;

    void add(SpokenLanguage language, const QString &words, const QString &digits)
    {
        const bool isAmbiguous = words.endsWith(u'?');
        SpokenNumeral &numeral = numerals[plain(words)];
        const bool isNew = numeral.languages == 0;
        Q_ASSERT(isNew || numeral.digits == digits);
        numeral.digits = digits;
        numeral.languages |= language;
        numeral.isAmbiguous = isAmbiguous && (isNew || numeral.isAmbiguous);
    }

    /** @p words from @p first on in steps of @p step. */
    void add(SpokenLanguage language, const QList<QStringList> &words, int first, int step)
    {
        for (qsizetype n = 0; n < words.size(); ++n) {
            for (const QString &each : words[n])
                add(language, each, QString::number(first + n * step));
        }
    }

    /** "forty" + " " + "one": the tens with all of @p units, which begin at @p first. */
    void join(SpokenLanguage language, const QString &ten, const QString &between,
        const QList<QStringList> &units, int value)
    {
        for (qsizetype n = 0; n < units.size(); ++n) {
            for (const QString &unit : units[n])
                add(language, ten + between + plain(unit), QString::number(value + n));
        }
    }

    /** "double four", "double 4"; @p digits begin at zero. */
    void repeat(SpokenLanguage language, const QString &times, int count,
        const QList<QStringList> &digits, bool withNumerals = true)
    {
        for (int n = 0; n < 10; ++n) {
            const QString said = QString::number(n).repeated(count);
            if (withNumerals)
                add(language, times + QString::number(n), said);
            for (const QString &digit : digits[n])
                add(language, times + plain(digit), said);
        }
    }

    static QString plain(const QString &words)
    {
        return words.endsWith(u'?') ? words.chopped(1) : words;
    }
};

void addEnglish(Table &table)
{
    const auto below = numbers(u"zero|nought|naught|oh?|o? one two three four five six seven eight "
                               "nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
                               "eighteen nineteen");
    const auto tens = numbers(u"twenty thirty forty|fourty fifty sixty seventy eighty ninety");
    table.add(English, below, 0, 1);
    table.add(English, tens, 20, 10);
    for (int ten = 2; ten < 10; ++ten) {
        for (const QString &word : tens[ten - 2])
            table.join(English, word, u" "_s, below.mid(1, 9), ten * 10 + 1);
    }
    table.repeat(English, u"double "_s, 2, below);
    table.repeat(English, u"triple "_s, 3, below);
}

void addGerman(Table &table)
{
    const auto below = numbers(
        u"null eins|ein?|eine? zwei|zwo drei vier funf|fuenf sechs sieben acht neun zehn elf "
        "zwolf|zwoelf dreizehn vierzehn funfzehn|fuenfzehn sechzehn siebzehn achtzehn neunzehn");
    const auto tens = numbers(u"zwanzig dreissig|dreißig vierzig funfzig|fuenfzig sechzig siebzig "
                              "achtzig neunzig");
    table.add(German, below, 0, 1);
    table.add(German, tens, 20, 10);
    auto units = below.mid(1, 9);
    units[0] = QStringList{u"ein"_s};
    for (int n = 0; n < 9; ++n) {
        for (const QString &unit : units[n]) {
            for (const QString &and_ : {u"und"_s, u" und "_s}) {
                for (int ten = 2; ten < 10; ++ten)
                    table.join(German, unit + and_, {}, {tens[ten - 2]}, ten * 10 + n + 1);
            }
        }
    }
    for (const QString &times : {u"doppel"_s, u"doppel "_s, u"doppelt "_s, u"doppelte "_s,
             u"zweimal "_s, u"zweimal die "_s})
        table.repeat(German, times, 2, below, times.endsWith(u' '));
    for (const QString &times :
        {u"dreifach"_s, u"dreifach "_s, u"dreifache "_s, u"dreimal "_s, u"dreimal die "_s})
        table.repeat(German, times, 3, below, times.endsWith(u' '));
}

void addFrench(Table &table)
{
    const auto below = numbers(u"zero un?|une? deux trois quatre cinq six sept? huit neuf? dix "
                               "onze douze treize quatorze quinze seize? dix_sept dix_huit "
                               "dix_neuf");
    const auto tens = numbers(u"vingt trente quarante cinquante soixante soixante_dix|septante "
                              "quatre_vingt|quatre_vingts|huitante|octante "
                              "quatre_vingt_dix|nonante");
    table.add(French, below, 0, 1);
    table.add(French, tens, 20, 10);
    for (int ten = 2; ten < 10; ++ten) {
        for (const QString &word : tens[ten - 2]) {
            // Sixty and eighty go on to nineteen; what they reach is not a ten of its own.
            const bool isBase = word == u"soixante" || word.startsWith(u"quatre vingt");
            if (word.endsWith(u" dix"))
                continue;
            table.join(French, word, u" "_s, below.mid(1, isBase ? 19 : 9), ten * 10 + 1);
            table.join(French, word, u" et "_s, below.mid(1, 1), ten * 10 + 1);
            if (isBase)
                table.join(French, word, u" et "_s, below.mid(11, 1), ten * 10 + 11);
        }
    }
    table.repeat(French, u"double "_s, 2, below);
    table.repeat(French, u"triple "_s, 3, below);
}

void addSpanish(Table &table)
{
    const auto below = numbers(u"cero un?|una?|uno dos? tres? cuatro cinco seis siete ocho nueve "
                               "diez once? doce trece catorce quince? dieciseis|diez_y_seis "
                               "diecisiete|diez_y_siete dieciocho|diez_y_ocho "
                               "diecinueve|diez_y_nueve");
    const auto tens = numbers(u"veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa");
    const auto units = below.mid(1, 9);
    table.add(Spanish, below, 0, 1);
    table.add(Spanish, tens, 20, 10);
    table.join(Spanish, u"veint"_s, u"i"_s, units, 21);
    for (int ten = 2; ten < 10; ++ten) {
        for (const QString &between : {u" y "_s, u" "_s, u"i"_s})
            table.join(Spanish, tens[ten - 2].first(), between, units, ten * 10 + 1);
    }
    table.repeat(Spanish, u"doble "_s, 2, below);
    table.repeat(Spanish, u"triple "_s, 3, below);
}

} // namespace

const QHash<QString, SpokenNumeral> &spokenNumerals()
{
    static const QHash<QString, SpokenNumeral> all = [] {
        Table table;
        addEnglish(table);
        addGerman(table);
        addFrench(table);
        addSpanish(table);
        return std::move(table.numerals);
    }();
    return all;
}

} // namespace earshot
