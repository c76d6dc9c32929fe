// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/vapi/configmend.h"

namespace earshot::provider::vapi {

/** Whether this receiver may replace @p server for something that asks it for answers, or does not
 * ask: only where the answers will still be given. */
bool mayTake(const ServerConfig &server, bool asksForAnswers, const MendWish &wish);

/** What it means that this receiver becomes the server, or why it does not; for something whose
 * server is not this receiver yet. */
QStringList takingWarnings(const AssistantConfig &assistant, const MendWish &wish);
QStringList takingWarnings(const PhoneNumberConfig &number, const MendWish &wish);

} // namespace earshot::provider::vapi
