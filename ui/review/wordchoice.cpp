// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/wordchoice.h"

#include "ui/review/transcriptmodel.h"

#include <algorithm>

namespace earshot::ui {

WordChoice::WordChoice(const TranscriptModel &model)
    : m_model(model)
{ }

void WordChoice::renew()
{
    m_stretch.reset();
    if (!m_anchor || !m_head)
        return;
    const auto [first, last] = std::minmax(*m_anchor, *m_head);
    m_stretch = {{first.row, wordAt(first).from}, {last.row, wordAt(last).to}};
}

bool WordChoice::contains(const TextPlace &place) const
{
    const auto &chosen = m_stretch;
    return chosen && place >= chosen->from && place < chosen->to;
}

TextWord WordChoice::lettersOf(int row) const
{
    return m_stretch ? m_model.lettersOf(row, *m_stretch) : TextWord();
}

void WordChoice::clear()
{
    m_anchor.reset();
    m_head.reset();
    renew();
}

void WordChoice::begin(const TextPlace &place)
{
    m_anchor = place;
    m_head.reset();
    renew();
}

void WordChoice::extendTo(const TextPlace &place)
{
    if (!m_anchor)
        m_anchor = place;
    m_head = place;
    renew();
}

void WordChoice::moveByWord(bool isForward)
{
    if (!m_anchor)
        return;
    if (m_head)
        stepByWord(isForward);
    else
        m_head = m_anchor;
    renew();
}

void WordChoice::stepByWord(bool isForward)
{
    const std::vector<TextWord> words = textWords(text(m_head->row));
    const auto here = std::ranges::find(words, wordAt(*m_head));
    if (isForward && here != words.end() && std::next(here) != words.end())
        m_head->letter = std::next(here)->from;
    else if (!isForward && here != words.end() && here != words.begin())
        m_head->letter = std::prev(here)->from;
    else if (const auto place = beyond(m_head->row, isForward))
        m_head = edgeOf(place->row, !isForward);
}

void WordChoice::moveByTurn(bool isForward)
{
    if (!m_anchor)
        return;
    const TextPlace from = m_head.value_or(*m_anchor);
    const auto edge = edgeOf(from.row, isForward);
    if (edge && (!m_head || wordAt(*edge) != wordAt(from)))
        m_head = edge;
    else if (const auto next = beyond(from.row, isForward))
        m_head = next;
    renew();
}

QString WordChoice::text(int row) const
{
    return m_model.turns().at(std::size_t(row)).text;
}

/** The word there, or the last one before; the first where there is none. */
TextWord WordChoice::wordAt(const TextPlace &place) const
{
    const std::vector<TextWord> words = textWords(text(place.row));
    const auto after = std::ranges::upper_bound(words, place.letter, {}, &TextWord::from);
    if (words.empty())
        return {};
    return after == words.begin() ? words.front() : *std::prev(after);
}

/** The first or the last word of a turn; nothing in one without words. */
std::optional<TextPlace> WordChoice::edgeOf(int row, bool isEnd) const
{
    const std::vector<TextWord> words = textWords(text(row));
    if (words.empty())
        return {};
    return TextPlace{row, isEnd ? words.back().from : words.front().from};
}

/** The far edge of the nearest turn that has words, after @p row or before it. */
std::optional<TextPlace> WordChoice::beyond(int row, bool isForward) const
{
    const int step = isForward ? 1 : -1;
    for (int next = row + step; next >= 0 && next < m_model.rowCount(); next += step) {
        if (const auto edge = edgeOf(next, isForward))
            return edge;
    }
    return {};
}

} // namespace earshot::ui
