// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QHash>

#include <optional>

namespace earshot::api {

/**
 * Which deliveries of strangers stand in the audit log: the first of each sender within ten
 * minutes, and at most 60 within an hour, so that nobody can fill the log from outside. Those
 * between are counted, and the next entry says how many there were. Memory is bounded. Times are of
 * one clock.
 */
class RefusedSenders
{
public:
    /** That @p sender was refused. Whether it is to be written, and how many before it were not. */
    std::optional<qint64> add(const QString &sender, Timestamp now);

private:
    [[nodiscard]] bool isTold(const QString &sender, Timestamp now) const;
    void makeRoom(Timestamp now);

    QHash<QString, Timestamp> m_told; ///< when each was written last
    Timestamp m_hour; ///< its begin
    int m_inHour = 0; ///< written
    qint64 m_untold = 0;
};

} // namespace earshot::api
