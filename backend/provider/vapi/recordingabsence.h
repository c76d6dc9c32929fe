// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordingabsence.h"
#include "provider/vapi/payload.h"

namespace earshot::provider::vapi {

/**
 * Why this call has no recording, in words for the business owner, where the payload itself proves
 * it: the provider deleted it, recording is switched off, consent was not given, or the call never
 * connected. Nothing when a recording is named, and nothing when it merely is not mentioned: a
 * report can come before its recording. @p isOver says that the call has ended.
 */
std::optional<NoRecording> recordingAbsence(const Payload &payload, bool isOver);

} // namespace earshot::provider::vapi
