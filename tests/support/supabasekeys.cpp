// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/supabasekeys.h"

#include <QByteArrayView>
#include <QList>

#include <algorithm>
#include <cctype>

namespace earshot::test {

std::pair<QByteArray, QByteArray> splitKey(const QByteArray &path)
{
    const qsizetype slash = path.indexOf('/');
    return slash < 0 ? std::pair{path, QByteArray()}
                     : std::pair{path.left(slash), path.mid(slash + 1)};
}

bool isValidKey(const QByteArray &key)
{
    const QByteArrayView punctuation = " _/!.*'()&$=@;:+,?-";
    const QList<QByteArray> segments = key.split('/');
    return !key.isEmpty() && !segments.contains(".") && !segments.contains("..")
        && std::all_of(key.begin(), key.end(), [&](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) != 0 || punctuation.contains(c);
           });
}

ByteSpan spanOf(const QByteArray &range, qint64 size)
{
    const qsizetype dash = range.indexOf('-');
    if (!range.startsWith("bytes=") || dash < 0 || range.contains(','))
        return {};
    const QByteArray from = range.mid(6, dash - 6);
    const QByteArray to = range.mid(dash + 1);
    if (from.isEmpty()) {
        const qint64 last = std::min(to.toLongLong(), size);
        return {.first = size - last, .length = last};
    }
    const qint64 first = from.toLongLong();
    const qint64 last = to.isEmpty() ? size - 1 : std::min(to.toLongLong(), size - 1);
    return {.first = first, .length = std::max<qint64>(0, last - first + 1)};
}

QByteArray decodeUri(const QByteArray &path)
{
    const QByteArrayView reserved = ";/?:@&=+$,#";
    QByteArray decoded;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QByteArray one = QByteArray::fromPercentEncoding(path.mid(i, 3));
        const bool isEscape = path.at(i) == '%' && one.size() == 1;
        if (isEscape && !reserved.contains(one.at(0))) {
            decoded += one;
            i += 2;
        } else {
            decoded += path.at(i);
        }
    }
    return decoded;
}

} // namespace earshot::test
