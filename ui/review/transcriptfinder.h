// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchmarks.h"

#include <QObject>

namespace earshot::ui {

class TranscriptModel;

/** Where a call's own transcript says what is being looked for in it, one place after the other.
 * Window thread; the model must outlive it. */
class TranscriptFinder : public QObject
{
    Q_OBJECT
public:
    explicit TranscriptFinder(TranscriptModel &model, QObject *parent = nullptr);

    /** As it is typed: words one behind the other, of which the last may go on. Case and accents
     * do not count. Begins with the place at or after turn @p fromRow. */
    void setWords(const QString &words, int fromRow = 0);
    void goOn(bool isForward); ///< round and round

    [[nodiscard]] int count() const { return int(m_places.size()); }
    [[nodiscard]] int current() const { return m_current; } ///< from 0; -1: nothing is found
    [[nodiscard]] int currentRow() const;
    /** What is found in turn @p row, and which of it is the current place; -1 for none of it. */
    [[nodiscard]] std::vector<SearchMark> marksAt(int row) const;
    [[nodiscard]] int currentMarkAt(int row) const;

Q_SIGNALS:
    void changed();

private:
    struct Place
    {
        int row = 0;
        SearchMark mark;
    };

    void renew();

    TranscriptModel &m_model;
    SearchQuery m_query;
    std::vector<Place> m_places; ///< in the order of the transcript
    int m_current = -1;
};

} // namespace earshot::ui
