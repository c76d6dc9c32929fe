// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/livepiece.h"

#include <QJsonObject>

#include <optional>

namespace earshot::provider::vapi {

/** The words of a "transcript" message, not numbered yet; nothing for other messages, for ones that
 * name no call, and for roles that are neither side's. */
std::optional<LivePiece> liveWords(const QJsonObject &body, Timestamp receivedAt);

} // namespace earshot::provider::vapi
