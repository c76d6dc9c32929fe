// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/linecount.h"

#include <algorithm>
#include <cmath>

namespace earshot::ui {

namespace {

/** Enough for the words of any language in daily use; what comes after starts anew. */
constexpr qsizetype mostWords = 20'000;

bool isLetter(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
        return character.isLetter();
    default:
        return character >= u'0' && character <= u'9';
    }
}

/** Letters, digits and apostrophes, then at most punctuation that a line never starts with. */
bool isPlain(QStringView word)
{
    static constexpr QStringView inside = u"'’";
    static constexpr QStringView atTheEnd = u".,;:!?…";
    const auto end = std::find_if(word.begin(), word.end(),
        [](QChar character) { return !isLetter(character) && !inside.contains(character); });
    return end != word.begin() && std::all_of(end, word.end(), [](QChar character) {
        return atTheEnd.contains(character);
    });
}

} // namespace

LineCount::LineCount(const QFont &font)
    : m_metrics(font)
    , m_space(m_metrics.horizontalAdvance(u' '))
{ }

std::optional<int> LineCount::operator()(const QString &text, qreal width)
{
    int lines = 1;
    int words = 0;
    qreal used = 0;
    for (const QStringView word : QStringView(text).tokenize(u' ')) {
        if (!isPlain(word))
            return std::nullopt;
        const qreal own = advance(word);
        const qreal wanted = words == 0 ? own : used + m_space + own;
        // Kerning across a space can move the end by a fraction of a pixel for each word.
        const qreal hair = 1 + 0.3 * ++words;
        if (own + hair > width || std::abs(wanted - width) < hair)
            return std::nullopt;
        if (wanted < width) {
            used = wanted;
            continue;
        }
        ++lines;
        words = 1;
        used = own;
    }
    return lines;
}

qreal LineCount::advance(QStringView word)
{
    const auto known = m_widths.constFind(QString::fromRawData(word.data(), word.size()));
    if (known != m_widths.constEnd())
        return *known;
    if (m_widths.size() >= mostWords)
        m_widths.clear();
    const qreal width = m_metrics.horizontalAdvance(word.toString());
    m_widths.insert(word.toString(), width);
    return width;
}

} // namespace earshot::ui
