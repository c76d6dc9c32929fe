// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/vapi/configmend.h"

namespace earshot::provider::vapi {

/** Whether this receiver may replace @p server for something that asks it for answers, or does not
 * ask: only where the answers will still be given. */
bool mayTake(const ServerConfig &server, bool asksForAnswers, const MendWish &wish);

/** One of @p pattern, which is marked as core/error.h says, with @p values in it. */
MendWarning mendWarning(const char *pattern, const QStringList &values = {});

/** What it means that this receiver becomes the server, or why it does not; for something whose
 * server is not this receiver yet. */
QList<MendWarning> takingWarnings(const AssistantConfig &assistant, const MendWish &wish);
QList<MendWarning> takingWarnings(const PhoneNumberConfig &number, const MendWish &wish);

} // namespace earshot::provider::vapi
