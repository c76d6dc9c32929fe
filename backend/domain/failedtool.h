// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tuple>
#include <vector>

namespace earshot {

/** A tool that the agent called and that did not do its work. */
struct FailedTool
{
    QString name; ///< as the provider calls it
    double seconds = 0; ///< when its answer came, from the start of the recording

    bool operator==(const FailedTool &) const = default;
    bool operator<(const FailedTool &other) const
    {
        return std::tie(seconds, name) < std::tie(other.seconds, other.name);
    }
};

using FailedTools = std::vector<FailedTool>;

constexpr std::size_t mostFailedTools = 20; ///< of one call; no more are kept

} // namespace earshot
