// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receiver/withreceiver.h"

#include <QDir>

namespace earshot::receiver {

/**
 * Puts what an evidence pack of the call @p callId has into the empty @p folder: the recording,
 * held against its hash, call.json, the audit log's entries about it with their proofs, both
 * programs that check them, pages and texts for people, and SHA256SUMS of all.
 */
QCoro::Task<Result<void>> fillPack(Ask ask, QString callId, QDir folder, std::stop_token stop);

} // namespace earshot::receiver
