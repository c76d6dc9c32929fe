// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/s3listing.h"

#include "objectstore/s3xml.h"

#include <algorithm>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAsked = 1000; // S3 gives no more

Error outOfOrder()
{
    return {.code = ErrorCode::Storage,
        .message = u"The object store lists objects that were not asked for, or not in order."_s};
}

} // namespace

S3Call listCall(const QString &base, const QString &prefix, const QString &cursor, int limit)
{
    S3Call call;
    call.query.emplaceBack("list-type", "2");
    call.query.emplaceBack("encoding-type", "url");
    call.query.emplaceBack("max-keys", QByteArray::number(std::clamp(limit, 1, mostAsked)));
    call.query.emplaceBack("prefix", (base + prefix).toUtf8());
    if (!cursor.isEmpty())
        call.query.emplaceBack("start-after", (base + cursor).toUtf8());
    return call;
}

Result<ObjectPage> readPage(
    const QByteArray &xml, const QString &base, const QString &prefix, const QString &cursor)
{
    const Result<S3Listing> listing = parseS3Listing(xml);
    if (!listing.ok())
        return listing.error();
    ObjectPage page;
    QByteArray last = cursor.isEmpty() ? QByteArray() : (base + cursor).toUtf8();
    for (const S3Listed &listed : listing->objects) {
        const QByteArray key = listed.key.toUtf8();
        if (!listed.key.startsWith(base + prefix) || (key <= last && !last.isEmpty()))
            return outOfOrder();
        last = key;
        const QString path = listed.key.mid(base.size());
        if (isCleanPath(path)) // others in the bucket are not ours to name
            page.objects.append({.path = path,
                .sizeBytes = std::max<qint64>(0, listed.sizeBytes),
                .modifiedAt = listed.modifiedAt});
    }
    if (listing->isTruncated && listing->objects.isEmpty())
        return outOfOrder();
    if (listing->isTruncated)
        page.next = listing->objects.last().key.mid(base.size());
    return page;
}

} // namespace earshot::objectstore
