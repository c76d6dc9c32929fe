// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/byterange.h"

#include "http/syntax.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace earshot::http {

namespace {

/** Digits only; a number too large for any file becomes the largest one. */
std::optional<qint64> position(QByteArrayView digits)
{
    if (digits.isEmpty()
        || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    while (digits.size() > 1 && digits.startsWith('0'))
        digits = digits.sliced(1);
    return digits.size() > 18 ? std::numeric_limits<qint64>::max() : digits.toLongLong();
}

} // namespace

std::variant<WholeFile, ByteRange, Unsatisfiable> requestedRange(
    QByteArrayView value, qint64 fileSize)
{
    const qsizetype equals = value.indexOf('=');
    if (equals < 0 || value.first(equals).compare("bytes", Qt::CaseInsensitive) != 0)
        return WholeFile();
    const QByteArrayView range = value.sliced(equals + 1).trimmed();
    const qsizetype dash = range.indexOf('-');
    if (dash < 0)
        return WholeFile();
    const auto first = position(range.first(dash));
    const auto last = position(range.sliced(dash + 1));
    const bool open = dash + 1 == range.size();
    if ((dash > 0 && !first) || (!open && !last) || (dash == 0 && open))
        return WholeFile();
    if (first && last && *last < *first)
        return WholeFile();
    if (!first) {
        const qint64 size = std::min(*last, fileSize);
        if (size == 0)
            return Unsatisfiable();
        return ByteRange{.first = fileSize - size, .size = size};
    }
    if (*first >= fileSize)
        return Unsatisfiable();
    const qint64 end = last ? std::min(*last, fileSize - 1) : fileSize - 1;
    return ByteRange{.first = *first, .size = end - *first + 1};
}

bool namesEntityTag(QByteArrayView value, QByteArrayView etag)
{
    const QList<QByteArrayView> tags = listElements(value);
    return std::any_of(tags.cbegin(), tags.cend(), [etag](QByteArrayView tag) {
        return tag == "*" || (tag.startsWith("W/") ? tag.sliced(2) : tag) == etag;
    });
}

} // namespace earshot::http
