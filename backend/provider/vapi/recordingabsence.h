// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordingabsence.h"
#include "provider/vapi/payload.h"

namespace earshot::provider::vapi {

/**
 * Why nobody has the audio of this call, in words for the business owner, where the payload itself
 * proves it: the call was deleted, its recording lies in the customer's own storage, the call never
 * connected, recording is off, consent was not given, card data is protected, or the account keeps
 * nothing. Nothing when it merely is not mentioned: a report can come before its recording.
 *
 * A recording that is named contradicts all of these but the first two; with those the provider is
 * still asked for it. @p isOver says that the call has ended.
 */
std::optional<NoRecording> recordingAbsence(const Payload &payload, bool isOver);

} // namespace earshot::provider::vapi
