// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/peaks.h"
#include "domain/soundoutline.h"

namespace earshot::audio {

/** @p peaks, of any length, in the few bytes of a list; none when there are no pixels. */
SoundOutline outlineOf(const Peaks &peaks);

} // namespace earshot::audio
