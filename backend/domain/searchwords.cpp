// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchwords.h"

namespace earshot {

namespace {

constexpr qsizetype longestWord = 100;
constexpr qsizetype shortestNumberEnd = 7;
constexpr qsizetype longestNumber = 40;

/** Lower case without accents; a letter can become two ("ß" stays, "ﬁ" is "fi"). */
QString folded(char32_t c)
{
    QString plain;
    for (const QChar part : QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD)) {
        if (!part.isMark())
            plain.append(part);
    }
    return plain.toCaseFolded();
}

char32_t pointAt(QStringView text, qsizetype at, qsizetype &units)
{
    const QChar first = text.at(at);
    units = 1;
    if (!first.isHighSurrogate() || at + 1 >= text.size() || !text.at(at + 1).isLowSurrogate())
        return first.unicode();
    units = 2;
    return QChar::surrogateToUcs4(first, text.at(at + 1));
}

/** Gathers the word that is being read. */
class Reader
{
public:
    void add(const QString &part, qsizetype at, qsizetype units)
    {
        if (m_word.word.isEmpty())
            m_word.start = at;
        if (m_word.word.size() + part.size() <= longestWord)
            m_word.word.append(part);
        m_word.length = at + units - m_word.start;
    }

    void add(QChar letter, qsizetype at)
    {
        if (m_word.word.isEmpty())
            m_word.start = at;
        if (m_word.word.size() < longestWord)
            m_word.word.append(letter);
        m_word.length = at + 1 - m_word.start;
    }

    void stretch(qsizetype end)
    {
        if (!m_word.word.isEmpty())
            m_word.length = end - m_word.start;
    }

    void end()
    {
        if (!m_word.word.isEmpty())
            words.push_back(std::move(m_word));
        m_word = {};
    }

    std::vector<SearchWord> words;

private:
    SearchWord m_word;
};

void readPoint(Reader &reader, char32_t point, qsizetype at, qsizetype units)
{
    if (point < 128) { // nearly all of them
        const auto c = char(point);
        const bool isUpper = c >= 'A' && c <= 'Z';
        if (isUpper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            reader.add(QChar::fromLatin1(isUpper ? char(c + 32) : c), at);
        else
            reader.end();
        return;
    }
    if (QChar::isMark(point))
        return reader.stretch(at + units);
    if (!QChar::isLetterOrNumber(point))
        return reader.end();
    const bool isAlone = standsAlone(point);
    if (isAlone)
        reader.end();
    reader.add(folded(point), at, units);
    if (isAlone)
        reader.end();
}

} // namespace

bool standsAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

std::vector<SearchWord> searchWords(QStringView text)
{
    Reader reader;
    qsizetype units = 1;
    for (qsizetype at = 0; at < text.size(); at += units) {
        const char32_t point = pointAt(text, at, units);
        readPoint(reader, point, at, units);
    }
    reader.end();
    return std::move(reader.words);
}

QString numberDigits(QStringView number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit() && digits.size() < longestNumber)
            digits.append(QChar(ushort('0' + c.digitValue())));
    }
    return digits;
}

QString significantDigits(QString digits)
{
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

QStringList numberEnds(QStringView number)
{
    const QString digits = numberDigits(number);
    QStringList ends;
    for (qsizetype length = shortestNumberEnd; length <= digits.size(); ++length)
        ends.append(digits.right(length));
    return ends;
}

} // namespace earshot
