// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/supabasebucket.h"

#include "core/identifier.h"
#include "core/json.h"
#include "core/logging.h"

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

using Project = std::shared_ptr<SupabaseProject>;

constexpr qint64 leastSizeLimit = 1'000'000; // bytes: about two minutes of a call
constexpr qint64 amplySizeLimit =
    50'000'000; // an hour and a half, and the smallest plan's own limit

bool isAllowed(const QStringList &allowed, const QString &type)
{
    const QString family = type.section(u'/', 0, 0) + u"/*"_s;
    return allowed.isEmpty() || allowed.contains(type) || allowed.contains(family)
        || allowed.contains(u"*/*"_s);
}

Error unfit(const QString &bucket, const QString &why)
{
    return {.code = ErrorCode::InvalidInput,
        .message = u"Bucket \"%1\" cannot keep the recordings: %2"_s.arg(bucket, why)};
}

Result<void> checkTypes(const QString &bucket, const QJsonArray &listed)
{
    QStringList allowed;
    for (const QJsonValue &type : listed)
        allowed.append(type.toString());
    for (const QString &needed : {u"audio/mpeg"_s, u"application/octet-stream"_s}) {
        if (!isAllowed(allowed, needed))
            return unfit(bucket,
                u"its allowed MIME types lack %1. Add it, or allow any type."_s.arg(needed));
    }
    return {};
}

Result<void> checkSize(SupabaseProject &project, const JsonView &record)
{
    const double limit = record.number(u"file_size_limit").value_or(0);
    if (!(limit > 0 && limit < 1e15))
        return {};
    project.sizeLimit = qint64(limit);
    if (project.sizeLimit < leastSizeLimit)
        return unfit(project.bucket(),
            u"it takes no file of more than %1 bytes. Raise its file size limit to %2 or more."_s
                .arg(project.sizeLimit)
                .arg(amplySizeLimit));
    if (project.sizeLimit < amplySizeLimit)
        logWarning(lcObjectStore,
            u"The bucket's file size limit is low: recordings of long calls may not fit."_s,
            {{u"limitBytes"_s, project.sizeLimit}});
    return {};
}

Result<void> checkRecord(SupabaseProject &project, const StoreAnswer &answer)
{
    const Result<QJsonObject> said = parseJsonObject(answer.body);
    if (!said.ok())
        return strangeSupabaseAnswer(u"for the bucket's record"_s);
    const JsonView record(*said);
    if (record.boolean(u"public").value_or(false))
        return unfit(project.bucket(),
            u"it is public, so that whoever knows or guesses an address hears the recording. Make "
            "it private."_s);
    const Result<void> types = checkTypes(project.bucket(), record.array(u"allowed_mime_types"));
    return types.ok() ? checkSize(project, record) : types;
}

StoreRequest probeUpload(
    const SupabaseProject &project, const QString &path, const QByteArray &bytes)
{
    StoreRequest asked = project.request("POST", project.objectPath("/object", path));
    asked.headers.emplaceBack("Content-Type", "application/octet-stream");
    asked.headers.emplaceBack("x-upsert", "true");
    asked.body = bytes;
    return asked;
}

Error notReadBack(const QString &bucket)
{
    return {.code = ErrorCode::Storage,
        .message = u"What was stored in bucket \"%1\" did not come back as it was: may the key in "
                   "EARSHOT_SUPABASE_KEY read there, and is the address right?"_s.arg(bucket),
        .retryable = true};
}

/** Stored once, stored over, and read: each is a right of its own. */
QCoro::Task<Result<void>> writeAndRead(Project project, QString path)
{
    const QByteArray bytes = "Earshot can store here: " + path.toLatin1();
    for (int round = 0; round < 2; ++round) {
        const StoreRequest upload = probeUpload(*project, path, bytes);
        const Result<StoreAnswer> stored = co_await askSupabase(project, upload);
        if (!stored.ok())
            co_return stored.error();
    }
    const StoreRequest asked =
        project->request("GET", project->objectPath("/object/authenticated", path));
    const Result<StoreAnswer> read = co_await askSupabase(project, asked);
    if (!read.ok() && read.error().code != ErrorCode::NotFound)
        co_return read.error();
    if (!read.ok() || read->body != bytes)
        co_return notReadBack(project->bucket());
    co_return Result<void>();
}

QCoro::Task<Result<void>> probe(Project project)
{
    // A name that list() does not show, so that nobody takes it for a lost recording.
    const QString path = u".earshot-probe-"_s + newId();
    const Result<void> used = co_await writeAndRead(project, path);
    const StoreRequest asked = project->request("DELETE", project->objectPath("/object", path));
    const Result<StoreAnswer> removed = co_await askSupabase(project, asked);
    if (!used.ok())
        co_return used.error();
    if (!removed.ok())
        co_return removed.error();
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> checkBucket(Project project)
{
    const StoreRequest asked = project->request("GET", project->bucketPath("/bucket"));
    const Result<StoreAnswer> record = co_await project->askOnce(asked);
    if (record.ok() && record->isSuccess()) {
        const Result<void> fit = checkRecord(*project, *record);
        if (!fit.ok())
            co_return fit.error();
    }
    // A hidden record looks like a missing bucket: only the probe tells them apart.
    co_return co_await probe(project);
}

} // namespace earshot::objectstore
