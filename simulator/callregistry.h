// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/call.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>

namespace earshot::simulator {

/** Bounds and filters of "GET /call". */
struct CallFilter
{
    std::optional<QString> id;
    std::optional<QString> assistantId;
    std::optional<Timestamp> after; ///< createdAt is later
    std::optional<Timestamp> from; ///< createdAt is this or later
    std::optional<Timestamp> before;
    std::optional<Timestamp> until;
    int limit = 100;
};

/**
 * All calls the provider remembers. Beyond 100,000 the oldest go, as a provider's retention lets
 * them go. Used from one thread.
 */
class CallRegistry
{
public:
    void add(const CallPtr &call);
    [[nodiscard]] CallPtr find(const QString &id) const;
    /** The call and track an object of the storage host belongs to; null when there is none. */
    [[nodiscard]] std::pair<CallPtr, int> findRecording(const QString &key) const;
    /** Newest first. */
    [[nodiscard]] std::vector<CallPtr> list(const CallFilter &filter) const;
    /** In the order of creation. */
    [[nodiscard]] std::vector<CallPtr> all() const;

private:
    using Order = std::pair<Timestamp, QString>;

    std::map<Order, CallPtr> m_byCreation;
    QHash<QString, CallPtr> m_byId;
};

} // namespace earshot::simulator
