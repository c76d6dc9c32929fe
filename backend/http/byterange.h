// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <variant>

namespace earshot::http {

/** A part of a file: @ref size bytes from @ref first on. */
struct ByteRange
{
    qint64 first = 0;
    qint64 size = 0;
};
/** No range, several, or one that is not understood: all of the file goes out. */
struct WholeFile
{ };
/** Nothing of the file is in the range: 416. */
struct Unsatisfiable
{ };

/** What the Range field @p value asks of a file of @p fileSize bytes (RFC 9110 section 14.1.2). */
std::variant<WholeFile, ByteRange, Unsatisfiable> requestedRange(
    QByteArrayView value, qint64 fileSize);

/** Whether the If-None-Match field @p value names @p etag (weak comparison, RFC 9110 section
 * 13.1.2). */
bool namesEntityTag(QByteArrayView value, QByteArrayView etag);

} // namespace earshot::http
