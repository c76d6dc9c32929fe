// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/vapi/configmend.h"

namespace earshot::provider::vapi {

/** Whether this receiver may become the server of something that asks for answers, or does not. */
bool mayTake(bool asksForAnswers, const MendWish &wish);

/** What it means that this receiver becomes the server, or why it does not; for something whose
 * server is not this receiver yet. */
QStringList takingWarnings(const AssistantConfig &assistant, const MendWish &wish);
QStringList takingWarnings(const PhoneNumberConfig &number, const MendWish &wish);

} // namespace earshot::provider::vapi
