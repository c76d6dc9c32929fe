// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/transferend.h"

#include "core/logging.h"
#include "core/workerpool.h"

namespace earshot::provider {

void askForRest(HttpRequest &request, const RecordingSink &sink)
{
    if (const auto &from = sink.resumePoint()) {
        request.headers.emplaceBack("Range", "bytes=" + QByteArray::number(from->bytes) + '-');
        request.headers.emplaceBack("If-Range", from->validator);
    }
}

QCoro::Task<Result<void>> endTransfer(std::shared_ptr<PartFile> part,
    std::shared_ptr<RecordingSink> sink, Result<void> transfer, WorkerPool &disk)
{
    const QString path = part->path();
    part->close();
    if (transfer.ok()) {
        const auto complete = [path](std::stop_token) { return PartFile::complete(path); };
        co_return co_await disk.run(complete, std::stop_token());
    }
    if (const auto point = sink->interruptedAt()) {
        const auto suspend = [path, point](
                                 std::stop_token) { return PartFile::suspend(path, *point); };
        const Result<void> noted = co_await disk.run(suspend, std::stop_token());
        if (!noted)
            logProblem(lcProvider, noted.error());
    } else if (sink->isSpoiled()) {
        part->discard();
    }
    co_return transfer;
}

} // namespace earshot::provider
