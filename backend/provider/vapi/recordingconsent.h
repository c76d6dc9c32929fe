// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consent.h"
#include "provider/vapi/payload.h"

namespace earshot::provider::vapi {

/**
 * What the payload says of the caller's consent to the recording: compliance.recordingConsent,
 * whose "type" is how it was asked and whose "grantedAt" is absent where it was not given. Before
 * the call is over (@p isOver) that it is absent says nothing: the caller may still agree. Nothing
 * either for a time that can't be read: it proves neither.
 */
std::optional<ProviderConsent> recordingConsent(const Payload &payload, bool isOver);

} // namespace earshot::provider::vapi
