// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/objectstore.h"

#include <algorithm>

namespace earshot::objectstore {

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

bool isCleanPath(QStringView path)
{
    if (path.size() > longestPath)
        return false;
    const QList<QStringView> segments = path.split(u'/');
    return std::all_of(segments.begin(), segments.end(), isPlainSegment);
}

} // namespace earshot::objectstore
