// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/call.h"

namespace earshot::simulator {

/** Why a call has no recording, in the words a receiver is to find. */
namespace absence {
inline const QString switchedOff = QStringLiteral("switched_off");
inline const QString consentRefused = QStringLiteral("consent_refused");
inline const QString neverConnected = QStringLiteral("never_connected");
inline const QString nothingRetained = QStringLiteral("nothing_retained");
inline const QString paymentMode = QStringLiteral("payment_mode");
inline const QString ownStorage = QStringLiteral("own_storage");
inline const QString pastRetention = QStringLiteral("past_retention");
inline const QString deleted = QStringLiteral("deleted_at_provider");
} // namespace absence

/**
 * Takes the recording from a @p share of calls, each for one of the reasons above but the
 * assistant's and retention, evenly. The same for the same seed and call number.
 */
void decideAbsence(Call &call, double share, const Dice &dice);

/** What the assistant's settings mean for a recording: off in the plan, else in the old place. */
bool recordsCalls(const QJsonObject &assistant);

} // namespace earshot::simulator
