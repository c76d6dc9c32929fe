// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>

namespace earshot::test {

/** "bucket/the/key" as bucket and key. */
std::pair<QByteArray, QByteArray> splitKey(const QByteArray &path);

/** Whether the server takes such a key. */
bool isValidKey(const QByteArray &key);

struct ByteSpan
{
    qint64 first = 0;
    qint64 length = 0; ///< 0: cannot be satisfied
};

/** One range "bytes=a-b", "bytes=a-" or "bytes=-n" of @p size bytes. */
ByteSpan spanOf(const QByteArray &range, qint64 size);

/** What JavaScript's decodeURI() makes of it: escapes of reserved characters stay. */
QByteArray decodeUri(const QByteArray &path);

} // namespace earshot::test
