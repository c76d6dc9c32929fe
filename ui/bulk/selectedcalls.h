// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/callquery.h"
#include "ui/client/receiverclient.h"

#include <deque>
#include <vector>

namespace earshot::ui {

class CallsModel;

/** Rows of a list, both ends included. */
struct RowRange
{
    int first = 0;
    int last = 0;

    bool operator==(const RowRange &) const = default;
};

/** The calls of chosen rows as they are when it is made, page by page in the list's order; rows
 * that are not loaded are asked for when it is their turn. */
class SelectedCalls
{
public:
    /** @p rows from above to below, without overlaps. */
    SelectedCalls(const CallsModel &model, const std::vector<RowRange> &rows);

    [[nodiscard]] qint64 count() const { return m_count; }

    /** Some more of them; none after the last. */
    QCoro::Task<Result<std::vector<Call>>> next(ReceiverClient &client, std::stop_token stop);

private:
    /** A part of the list, loaded or to be asked for. */
    struct Stretch
    {
        std::vector<Call> loaded;
        CallPlace from;
        QString lastId; ///< of its last call, empty when unknown
        int left = 0; ///< rows to ask for
    };

    void addMissing(const CallsModel &model, int first, int last);
    void addLoaded(const CallsModel &model, int first, int last);
    std::vector<Call> taken(const CallPage &page);

    CallQuery m_query;
    std::deque<Stretch> m_stretches;
    qint64 m_count = 0;
};

} // namespace earshot::ui
