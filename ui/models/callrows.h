// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"

#include <QDate>
#include <QUuid>

#include <vector>

namespace earshot::ui {

/** Where a call stands in the list: by when it began, then by its id. */
std::pair<Timestamp, QStringView> sortKey(const Call &call);
/** Newest first. */
bool comesBefore(const Call &left, const Call &right);

/**
 * The rows of a long list of which a part, one piece without holes, is loaded. Of rows that were
 * loaded once their ids and days stay known, 20 bytes each; the others are stand-ins.
 */
class CallRows
{
public:
    [[nodiscard]] int total() const { return int(m_seen.size()); }
    [[nodiscard]] int begin() const { return m_begin; } ///< the first loaded row
    [[nodiscard]] int end() const { return m_begin + int(m_calls.size()); } ///< after the last
    [[nodiscard]] bool isLoaded(int row) const { return row >= begin() && row < end(); }

    [[nodiscard]] const Call &at(int row) const { return m_calls.at(std::size_t(row - m_begin)); }
    [[nodiscard]] const std::vector<Call> &calls() const { return m_calls; }
    [[nodiscard]] QString idAt(int row) const; ///< empty for a row that was never loaded
    [[nodiscard]] QDate dayAt(int row) const; ///< likewise
    [[nodiscard]] int rowOf(const QString &id) const; ///< also of rows that were loaded once; or -1
    [[nodiscard]] int loadedRowOf(const QString &id) const; ///< or -1
    [[nodiscard]] int placeOf(const Call &call) const; ///< among the loaded ones

    void clear();
    /** Before or behind the loaded ones, never between them. */
    void insertStandIns(int row, int count);
    void remove(int row, int count);

    void insert(int row, Call call);
    void replace(int row, Call call);
    void move(int from, int to); ///< @p to is where it stands afterwards
    /** They take the place of stand-ins, of which there have to be enough. */
    void putAfter(std::vector<Call> calls);
    void putBefore(std::vector<Call> calls);
    void putAt(int row, std::vector<Call> calls); ///< instead of all that are loaded

    /** Calls become stand-ins again. */
    void dropFront(int count);
    void dropBack(int count);

private:
    struct Seen
    {
        QUuid id;
        qint32 day = 0; ///< Julian
    };

    static Seen seen(const Call &call);
    void note(int first, int last);

    int m_begin = 0;
    std::vector<Call> m_calls;
    std::vector<Seen> m_seen; ///< of every row
};

} // namespace earshot::ui
