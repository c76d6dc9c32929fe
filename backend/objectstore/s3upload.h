// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workerpool.h"
#include "objectstore/s3client.h"

namespace earshot::objectstore {

/** The largest object that is sent with one request; above it comes an upload in parts. */
constexpr qint64 largestSinglePut = qint64(16) << 20;

/** How long each part is but the last: 8 MiB, more where S3's 10,000 parts would not do. */
qint64 partBytes(qint64 size);

/** What goes up. */
struct S3Upload
{
    QString path;
    QString file;
    QString contentType;
    qint64 size = 0;
};

/** Stores a file with one request. Hashes on @p pool. */
QCoro::Task<Result<void>> putWhole(
    std::shared_ptr<S3Client> client, WorkerPool *pool, S3Upload upload, std::stop_token stop);

/**
 * Stores a file in parts, one after the other. Whatever goes wrong, cancellation included, the
 * upload is called off, so that no part stays and costs. Only when the store cannot be reached for
 * that does one stay; removing such is a rule of the bucket (see the README).
 */
QCoro::Task<Result<void>> putInParts(
    std::shared_ptr<S3Client> client, WorkerPool *pool, S3Upload upload, std::stop_token stop);

} // namespace earshot::objectstore
