// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/wavespan.h"

#include <algorithm>
#include <cmath>

namespace earshot::ui {

namespace {

/** What was just heard stays in sight when the page is turned. */
constexpr double kept = 0.1;

} // namespace

WaveSpan::WaveSpan(double total)
    : m_total(std::isfinite(total) ? std::max(0.0, total) : 0)
    , m_to(m_total)
{ }

bool WaveSpan::contains(double seconds) const
{
    return seconds >= m_from && seconds <= m_to;
}

WaveSpan WaveSpan::zoomed(double factor, double anchor) const
{
    if (!(factor > 0) || !(length() > 0))
        return *this;
    anchor = std::clamp(anchor, m_from, m_to);
    const double share = (anchor - m_from) / length();
    WaveSpan result(m_total);
    result.m_to = std::clamp(length() / factor, std::min(shortest, m_total), m_total);
    return result.movedTo(anchor - share * result.length());
}

WaveSpan WaveSpan::movedTo(double from) const
{
    if (!std::isfinite(from))
        return *this;
    WaveSpan result = *this;
    result.m_from = std::clamp(from, 0.0, m_total - length());
    result.m_to = std::min(m_total, result.m_from + length());
    return result;
}

WaveSpan WaveSpan::revealing(double seconds) const
{
    return contains(seconds) ? *this : movedTo(seconds - kept * length());
}

WaveSpan WaveSpan::ofTotal(double total) const
{
    WaveSpan result(total);
    if (isWhole())
        return result;
    result.m_to = std::min(length(), result.m_total);
    return result.movedTo(m_from);
}

} // namespace earshot::ui
