// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QString>
#include <QTimeZone>

#include <array>
#include <optional>

namespace earshot {

/** When people are expected to work: the same hours on some days of the week. */
class WorkHours
{
public:
    /**
     * Reads "Mon-Fri 07:00-19:00 Europe/Berlin": days as a range or a list of Mon, Tue, Wed, Thu,
     * Fri, Sat and Sun (left out: Mon-Fri), hours, and a time zone of the IANA database (left out:
     * the machine's). Hours that end before they begin last until the next day. Empty text: always.
     * Nothing for anything else.
     */
    static std::optional<WorkHours> fromText(const QString &text);

    [[nodiscard]] bool isAlways() const { return m_isAlways; }
    [[nodiscard]] bool includes(Timestamp moment) const;
    /** Since when it was no time of work at @p moment, or @p limit before that where it is longer;
     * nothing during work. To the minute. */
    [[nodiscard]] std::optional<Timestamp> offSince(
        Timestamp moment, std::chrono::minutes limit) const;

    bool operator==(const WorkHours &) const = default;

private:
    bool m_isAlways = true;
    std::array<bool, 7> m_days = {}; ///< Monday first
    int m_from = 0; ///< minute of the day
    int m_to = 0; ///< the one after the last; before m_from: of the next day
    QTimeZone m_zone;
};

} // namespace earshot
