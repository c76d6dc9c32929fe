// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/transcript.h"
#include "ui/review/waveselection.h"

namespace earshot::ui {

/** Of what a clip is to be made. */
struct ClipSubject
{
    Call call;
    Transcript turns; ///< ascending by start
    double seconds = 0; ///< length of the recording
    WaveRange range; ///< to begin with; within the recording
};

} // namespace earshot::ui
