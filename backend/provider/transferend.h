// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/httpclient.h"
#include "provider/recordingsink.h"

#include <qcoro/qcorotask.h>

namespace earshot {
class WorkerPool;
}

namespace earshot::provider {

/** Asks for what is missing only, on condition that the file is still the same (RFC 9110, 13.1.5).
 */
void askForRest(HttpRequest &request, const RecordingSink &sink);

/**
 * The last step of a transfer that reached a body or broke off with @p transfer: what is whole is
 * synced on a thread of @p disk, a part is noted down to be gone on from, anything else is thrown
 * away. Ok when the recording is in the file; else the error of the transfer, or Storage.
 */
QCoro::Task<Result<void>> endTransfer(std::shared_ptr<PartFile> part,
    std::shared_ptr<RecordingSink> sink, Result<void> transfer, WorkerPool &disk);

} // namespace earshot::provider
