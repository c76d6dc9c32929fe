// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ui/client/viewrequests.h"

#include <QObject>

#include <optional>
#include <vector>

namespace earshot::ui {

/** The saved views of the organisation with how many calls each has, counted one after the other.
 * Window thread; client and clock must outlive it. */
class SavedViews : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        NamedView view;
        std::optional<CallCount> count; ///< none: not counted so far
    };

    SavedViews(ReceiverClient &client, const Clock &clock, QObject *parent = nullptr);

    /** Asks for them and counts them anew; does nothing while that runs. */
    void load();
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

    void save(const QString &name, const CallQuery &query, const QString &span);
    void rename(const QString &id, const QString &name);
    void remove(const QString &id);

Q_SIGNALS:
    void changed();
    void failed(const QString &text); ///< what was to be changed was not

private:
    void take(std::vector<NamedView> views);
    void countNext();
    template <typename T>
    void afterChange(const Result<T> &result);

    ReceiverClient &m_client;
    const Clock &m_clock;
    ViewRequests m_requests;
    std::vector<Entry> m_entries;
    bool m_isLoading = false;
};

} // namespace earshot::ui
