// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/convert.h"
#include "audio/levels.h"

namespace earshot::audio {

/** Lengths that have to agree, in seconds. */
struct Lengths
{
    double counted = 0;
    std::optional<double> declared; ///< by the file's header
    std::optional<double> call; ///< by the provider
    bool isCutOff = false; ///< what the recording was made of
};

/** Whether a file ends before the length that its header declares, both in seconds. */
bool isCutOff(double counted, std::optional<double> declared);

/** What Report::findings says about these. */
QList<Finding> findingsFor(const Levels &levels, int sides, const Lengths &lengths);

} // namespace earshot::audio
