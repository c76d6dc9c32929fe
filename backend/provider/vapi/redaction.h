// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace earshot::provider::vapi {

/**
 * @p payload without what must never be stored or logged: carrier credentials, webhook and tool
 * secrets and headers, live-call control and listening links, presigned links and other downloads,
 * account data. Found by key name at any depth, in dotted keys ("phoneNumber.twilioAuthToken") as
 * well; such keys are removed whole. In every text the signed or token-bearing part of a URL is cut
 * off. Personal data stays: it is what is recorded.
 *
 * Pure and bounded; what is nested deeper than 128 levels is dropped. Parsing the result gives the
 * same CallEvent as parsing @p payload.
 */
QJsonObject redact(const QJsonObject &payload);

} // namespace earshot::provider::vapi
