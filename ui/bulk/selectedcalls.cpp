// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/selectedcalls.h"

#include "ui/models/callsmodel.h"

namespace earshot::ui {

namespace {

constexpr int pageSize = 200;

} // namespace

SelectedCalls::SelectedCalls(const CallsModel &model, const std::vector<RowRange> &rows)
    : m_query(model.query())
{
    const CallRows &known = model.rows();
    for (const auto &[first, last] : rows) {
        m_count += last - first + 1;
        addMissing(model, first, std::min(last, known.begin() - 1));
        addLoaded(model, std::max(first, known.begin()), std::min(last, known.end() - 1));
        addMissing(model, std::max(first, known.end()), last);
    }
}

void SelectedCalls::addLoaded(const CallsModel &model, int first, int last)
{
    Stretch stretch;
    for (int row = first; row <= last; ++row)
        stretch.loaded.push_back(model.callAt(row));
    if (!stretch.loaded.empty())
        m_stretches.push_back(std::move(stretch));
}

void SelectedCalls::addMissing(const CallsModel &model, int first, int last)
{
    if (first > last)
        return;
    Stretch stretch{.lastId = model.rows().idAt(last), .left = last - first + 1};
    stretch.from.from = model.rows().idAt(first);
    if (stretch.from.from.isEmpty())
        stretch.from.skip = first;
    m_stretches.push_back(std::move(stretch));
}

/** As far as they belong to the first stretch, which ends where its last call or its number does.
 */
std::vector<Call> SelectedCalls::taken(const CallPage &page)
{
    Stretch &stretch = m_stretches.front();
    std::vector<Call> calls;
    bool isDone = page.nextCursor.isEmpty();
    for (const Call &call : page.calls) {
        calls.push_back(call);
        isDone = isDone || call.id == stretch.lastId || --stretch.left <= 0;
        if (call.id == stretch.lastId || stretch.left <= 0)
            break;
    }
    stretch.from = {.cursor = page.nextCursor};
    if (isDone)
        m_stretches.pop_front();
    return calls;
}

QCoro::Task<Result<std::vector<Call>>> SelectedCalls::next(
    ReceiverClient &client, std::stop_token stop)
{
    while (!m_stretches.empty()) {
        Stretch &stretch = m_stretches.front();
        if (!stretch.loaded.empty()) {
            std::vector<Call> loaded = std::move(stretch.loaded);
            m_stretches.pop_front();
            co_return loaded;
        }
        const int limit = std::min(stretch.left, pageSize);
        const Result<CallPage> page = co_await client.calls(stretch.from, limit, m_query, stop);
        if (!page)
            co_return page.error();
        std::vector<Call> calls = taken(*page);
        if (!calls.empty())
            co_return calls;
    }
    co_return std::vector<Call>();
}

} // namespace earshot::ui
