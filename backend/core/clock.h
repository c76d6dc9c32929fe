// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <compare>
#include <optional>

namespace earshot {

/** A moment in UTC with microseconds: what every table, event and API value is made from. */
struct Timestamp
{
    qint64 microseconds = 0; ///< since 1970-01-01T00:00:00Z

    auto operator<=>(const Timestamp &) const = default;

    /** RFC 3339 in UTC with milliseconds, for instance 2026-11-22T09:41:00.000Z. */
    [[nodiscard]] QString toString() const;
    /** Reads RFC 3339 with any offset; nothing when it is not a date with a time and an offset. */
    static std::optional<Timestamp> fromString(const QString &text);
    static Timestamp fromMilliseconds(qint64 milliseconds) { return {milliseconds * 1000}; }
    [[nodiscard]] qint64 milliseconds() const { return microseconds / 1000; }

    Timestamp operator+(std::chrono::microseconds span) const
    {
        return {microseconds + span.count()};
    }
    Timestamp operator-(std::chrono::microseconds span) const
    {
        return {microseconds - span.count()};
    }
    std::chrono::microseconds operator-(Timestamp other) const
    {
        return std::chrono::microseconds(microseconds - other.microseconds);
    }
};

/** Where the time comes from; passed in, so that tests can move it. Safe to call from any thread.
 */
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override;
};

} // namespace earshot
