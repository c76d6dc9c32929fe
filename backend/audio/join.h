// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <stop_token>

namespace earshot::audio {

/** Two files that are one side of a conversation each, both from its very beginning. */
struct JoinRequest
{
    QString left; ///< path; more than one channel become their mean
    QString right;
    QString target; ///< path to write: WAV (RF64 when it must), 16 bit, two channels
};

struct Joined
{
    bool isCutOff = false; ///< a side ends before the length that its header declares
};

/**
 * Makes one stereo file of two sides, with the higher of their rates; the shorter side is silent at
 * its end. Constant memory. Blocking; run it in a WorkerPool. Errors as convert(); nothing is left
 * behind then.
 */
Result<Joined> join(const JoinRequest &request, std::stop_token stop);

} // namespace earshot::audio
