// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/messagetimes.h"

#include <cmath>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

std::optional<Speaker> speakerOf(const JsonView &message)
{
    const QString role = message.text(u"role").value_or(QString()).toLower();
    if (role == u"bot"_s || role == u"assistant"_s)
        return Speaker::Agent;
    return role == u"user"_s || role == u"customer"_s ? std::optional(Speaker::Caller)
                                                      : std::nullopt;
}

MessageTimes::MessageTimes(const QJsonArray &messages)
{
    for (const QJsonValue item : messages) {
        const JsonView message{item};
        const auto time = message.time(u"time");
        const auto offset = within(message.number(u"secondsFromStart"));
        if (speakerOf(message) && time && offset) {
            m_zero = *time - std::chrono::microseconds(std::llround(*offset * 1e6));
            return;
        }
    }
}

std::optional<double> MessageTimes::within(std::optional<double> seconds)
{
    constexpr double longestCallSeconds = 7 * 24 * 3600.0;
    return seconds && *seconds >= 0 && *seconds <= longestCallSeconds ? seconds : std::nullopt;
}

std::optional<double> MessageTimes::since(const std::optional<Timestamp> &time) const
{
    if (!m_zero || !time)
        return std::nullopt;
    return within(double((*time - *m_zero).count()) / 1e6);
}

double MessageTimes::startOf(const JsonView &message) const
{
    const auto start = since(message.time(u"time"));
    return start.value_or(within(message.number(u"secondsFromStart")).value_or(0));
}

double MessageTimes::endOf(const JsonView &message, double start) const
{
    const auto end = since(message.time(u"endTime"));
    return end && *end >= start ? *end : 0;
}

} // namespace earshot::provider::vapi
