// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "domain/transcript.h"

namespace earshot::provider::vapi {

/** Who says a message of the list; nothing for the system, tools and roles not known here. */
std::optional<Speaker> speakerOf(const JsonView &message);

/** Where messages stand in the recording, in seconds from its start. */
class MessageTimes
{
public:
    /**
     * In squads secondsFromStart begins again with each assistant, and only the absolute times
     * agree with the recording; so the first message somebody says that has both sets the zero.
     */
    explicit MessageTimes(const QJsonArray &messages);

    /** 0 where the message tells no time. */
    [[nodiscard]] double startOf(const JsonView &message) const;
    /** The end of a message that begins at @p start; 0 where it tells none. */
    [[nodiscard]] double endOf(const JsonView &message, double start) const;

    /** @p seconds when they can be a place in a call. */
    static std::optional<double> within(std::optional<double> seconds);

private:
    [[nodiscard]] std::optional<double> since(const std::optional<Timestamp> &time) const;

    std::optional<Timestamp> m_zero;
};

} // namespace earshot::provider::vapi
