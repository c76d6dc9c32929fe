// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "objectstore/storehttp.h"

namespace earshot::objectstore {

/**
 * What a refusing answer of Supabase Storage says. Nearly all of them are HTTP 400, and the meaning
 * is in the body; those of the gateway and of resumable uploads have a real status and other
 * bodies.
 */
struct SupabaseRefusal
{
    int status = 0; ///< the body's number; the HTTP status where it has none
    QString code; ///< "NoSuchKey" and its like; empty where the storage server did not say
    QString message; ///< what the server says: to be read for its meaning, hostile otherwise
    bool isPage = false; ///< an HTML page: not from the storage server at all

    /** Whether the same may succeed in a moment. */
    [[nodiscard]] bool isPassing() const;
};

SupabaseRefusal readRefusal(const StoreAnswer &answer);

/**
 * A sentence for a person about @p refusal. NotFound is only ever an object that is not there; a
 * missing bucket or a wrong key is Storage, so that nobody takes a recording for lost.
 * @p sizeLimit in bytes, 0 where unknown.
 */
Error explainRefusal(const SupabaseRefusal &refusal, const QString &bucket, qint64 sizeLimit);

/** TooLarge: what the bucket takes, and where to change it. */
Error tooLargeForSupabase(const QString &bucket, qint64 sizeLimit);

/** The bucket is missing, or hidden from this key: both look the same. */
Error noSuchSupabaseBucket(const QString &bucket);

/** The answer makes no sense; @p what was asked for. */
Error strangeSupabaseAnswer(const QString &what);

} // namespace earshot::objectstore
