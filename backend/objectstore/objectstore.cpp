// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/objectstore.h"

#include <algorithm>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

// What every file system and every object store takes.
constexpr qsizetype longestPath = 900;
constexpr qsizetype longestSegment = 200;

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'.' || c == u'_' || c == u'-';
}

bool isPlainSegment(QStringView segment)
{
    return !segment.isEmpty() && segment.size() <= longestSegment && segment.front() != u'.'
        && std::all_of(segment.begin(), segment.end(), isPlain);
}

} // namespace

QCoro::Task<Result<QHash<QString, ObjectLink>>> ObjectStore::links(
    QStringList, std::chrono::seconds)
{
    co_return QHash<QString, ObjectLink>();
}

QCoro::Task<Result<void>> putVerified(
    ObjectStore &store, QString localFile, QString contentType, ObjectInfo meant)
{
    if (const auto put = co_await store.put(meant.path, localFile, contentType); !put)
        co_return put.error();
    const auto info = co_await store.verify(meant.path);
    if (!info)
        co_return info.error();
    if (info->sizeBytes != meant.sizeBytes || info->sha256 != meant.sha256) {
        co_return Error{.code = ErrorCode::Storage,
            .message =
                u"What the store gives back for %1 is not what was put there."_s.arg(meant.path),
            .retryable = true};
    }
    co_return Result<void>();
}

bool isCleanPath(QStringView path)
{
    if (path.size() > longestPath)
        return false;
    const QList<QStringView> segments = path.split(u'/');
    return std::all_of(segments.begin(), segments.end(), isPlainSegment);
}

} // namespace earshot::objectstore
