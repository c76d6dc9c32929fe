// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "objectstore/supabaseproject.h"

namespace earshot::objectstore {

/** A local file on its way to the store. */
struct TusSource
{
    QString path; ///< in the store, without the place's prefix
    QString file;
    qint64 sizeBytes = 0;
    QString contentType;
};

/**
 * A resumable upload (TUS 1.0.0) in chunks of 6 MiB, replacing what was there. After a lost
 * connection it goes on where the server says it is; a server that has forgotten it makes it begin
 * anew; both only so often. What is given up is taken back from the server.
 */
QCoro::Task<Result<void>> uploadResumably(
    std::shared_ptr<SupabaseProject> project, TusSource source);

} // namespace earshot::objectstore
