// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/call.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>

namespace earshot::simulator {

/** What a time has to be; compared in whole milliseconds, as the API shows them. */
struct TimeBounds
{
    std::optional<Timestamp> after;
    std::optional<Timestamp> from; ///< this or later
    std::optional<Timestamp> before;
    std::optional<Timestamp> until; ///< this or earlier

    [[nodiscard]] bool contain(Timestamp time) const;
};

/** Bounds and filters of "GET /call". */
struct CallFilter
{
    std::optional<QString> id;
    std::optional<QString> assistantId;
    std::optional<QString> phoneNumberId;
    TimeBounds created;
    TimeBounds updated;
    int limit = 100;
};

/**
 * All calls the provider remembers. Beyond 100,000 the oldest go, as a provider's retention lets
 * them go. Used from one thread.
 */
class CallRegistry
{
public:
    /** @p days 0: nothing is ever too old. */
    void setRetention(int days) { m_retention = std::chrono::hours(24 * days); }
    /** Whether the provider has let @p call go: too old, or deleted. */
    [[nodiscard]] bool isGone(const Call &call) const;

    void add(const CallPtr &call);
    /** Null for a call that is gone. */
    [[nodiscard]] CallPtr find(const QString &id) const;
    /** The call and track an object of the storage host belongs to; null when there is none. */
    [[nodiscard]] std::pair<CallPtr, int> findRecording(const QString &key) const;
    /** Newest first. */
    [[nodiscard]] std::vector<CallPtr> list(const CallFilter &filter) const;
    /** In the order of creation, with those that are gone. */
    [[nodiscard]] std::vector<CallPtr> all() const;

private:
    using Order = std::pair<Timestamp, QString>;

    std::map<Order, CallPtr> m_byCreation;
    QHash<QString, CallPtr> m_byId;
    std::chrono::microseconds m_retention{0};
    SystemClock m_clock;
};

} // namespace earshot::simulator
