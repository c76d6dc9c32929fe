// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/transcriptfinder.h"

#include "domain/searchwords.h"
#include "ui/review/transcriptmodel.h"

#include <algorithm>

namespace earshot::ui {

namespace {

SearchQuery queryFor(const QString &words)
{
    SearchTerm term{.isPrefix = true};
    for (const SearchWord &word : searchWords(words))
        term.words.append(word.word);
    SearchQuery query;
    if (!term.words.isEmpty())
        query.terms.push_back(term);
    return query;
}

} // namespace

TranscriptFinder::TranscriptFinder(TranscriptModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::modelReset, this, &TranscriptFinder::renew);
}

void TranscriptFinder::setWords(const QString &words, int fromRow)
{
    m_query = queryFor(words);
    m_current = -1;
    renew();
    const auto at = std::ranges::lower_bound(m_places, fromRow, {}, &Place::row);
    if (!m_places.empty())
        m_current = at == m_places.end() ? 0 : int(at - m_places.begin());
    Q_EMIT changed();
}

/** The transcript of a call that is going on becomes longer: the place stays. */
void TranscriptFinder::renew()
{
    m_places.clear();
    if (!m_query.terms.empty()) {
        const Transcript &turns = m_model.turns();
        for (std::size_t row = 0; row < turns.size(); ++row) {
            for (const SearchMark &mark : searchMarks(turns[row].text, m_query))
                m_places.push_back({.row = int(row), .mark = mark});
        }
    }
    m_current = std::min(m_current, count() - 1);
    Q_EMIT changed();
}

void TranscriptFinder::goOn(bool isForward)
{
    if (m_places.empty())
        return;
    m_current = (m_current + (isForward ? 1 : count() - 1)) % count();
    Q_EMIT changed();
}

int TranscriptFinder::currentRow() const
{
    return m_current < 0 ? -1 : m_places[std::size_t(m_current)].row;
}

std::vector<SearchMark> TranscriptFinder::marksAt(int row) const
{
    std::vector<SearchMark> marks;
    auto place = std::ranges::lower_bound(m_places, row, {}, &Place::row);
    for (; place != m_places.end() && place->row == row; ++place)
        marks.push_back(place->mark);
    return marks;
}

int TranscriptFinder::currentMarkAt(int row) const
{
    if (currentRow() != row)
        return -1;
    const auto first = std::ranges::lower_bound(m_places, row, {}, &Place::row);
    return m_current - int(first - m_places.begin());
}

} // namespace earshot::ui
