// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"

#include <functional>

namespace earshot::ingest {

enum class Announcement {
    CallStarted,
    CallUpdated,
    CallEnded,
    RecordingReady,
    RecordingFailed,
    RecordingAbsent, ///< it became clear that there is none; follows one of the others
};

/** Told after the commit, in the backend's thread; must not wait. */
using Announce = std::function<void(Announcement, const Call &)>;

} // namespace earshot::ingest
