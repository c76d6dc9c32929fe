// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savedviews.h"

#include "ui/client/deliver.h"
#include "ui/models/callformat.h"
#include "ui/models/timechoice.h"

#include <algorithm>

namespace earshot::ui {

SavedViews::SavedViews(ReceiverClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_requests(client)
{ }

void SavedViews::load()
{
    if (m_isLoading)
        return;
    m_isLoading = true;
    deliver(m_requests.list(), this, [this](Result<std::vector<NamedView>> views) {
        m_isLoading = views.ok();
        if (views.ok())
            take(std::move(views).value());
    });
}

/** Counts that are known stay until they are counted anew. */
void SavedViews::take(std::vector<NamedView> views)
{
    std::vector<Entry> entries;
    for (NamedView &view : views)
        entries.push_back({.view = std::move(view)});
    m_entries = std::move(entries);
    Q_EMIT changed();
    countNext();
}

void SavedViews::countNext()
{
    const auto next = std::ranges::find_if(
        m_entries, [](const Entry &entry) { return !entry.count.has_value(); });
    if (next == m_entries.end()) {
        m_isLoading = false;
        return;
    }
    CallQuery query = next->view.query;
    setTimes(query.filter, timeChoiceFrom(next->view.span), format::local(m_clock.now()).date());
    deliver(m_client.countCalls(query), this,
        [this, id = next->view.id](const Result<CallCount> &count) {
            const auto entry = std::ranges::find_if(
                m_entries, [&id](const Entry &other) { return other.view.id == id; });
            if (!count.ok() || entry == m_entries.end()) {
                m_isLoading = false; // the next load() tries again
                return;
            }
            entry->count = *count;
            Q_EMIT changed();
            countNext();
        });
}

template <typename T>
void SavedViews::afterChange(const Result<T> &result)
{
    if (!result.ok())
        Q_EMIT failed(result.error().message);
    m_isLoading = false;
    load();
}

void SavedViews::save(const QString &name, const CallQuery &query, const QString &span)
{
    deliver(m_requests.add({.name = name, .query = query, .span = span}), this,
        [this](const Result<NamedView> &view) { afterChange(view); });
}

void SavedViews::rename(const QString &id, const QString &name)
{
    deliver(m_requests.rename(id, name), this,
        [this](const Result<NamedView> &view) { afterChange(view); });
}

void SavedViews::remove(const QString &id)
{
    deliver(m_requests.remove(id), this, [this](const Result<void> &gone) { afterChange(gone); });
}

} // namespace earshot::ui
