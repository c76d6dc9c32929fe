// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"
#include "provider/vapi/payload.h"

namespace earshot::provider::vapi {

/**
 * What was said: from the message list where there is one, with times, else from the plain text
 * ("AI: …", "User: …") or the list in OpenAI's form, without. Only the two parties; system, tool
 * and unknown roles are left out. At most 20,000 turns.
 */
Transcript parseTranscript(const Payload &payload);

} // namespace earshot::provider::vapi
