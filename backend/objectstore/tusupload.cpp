// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/tusupload.h"

#include "core/logging.h"
#include "core/taskscope.h"

#include <algorithm>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

using Project = std::shared_ptr<SupabaseProject>;

const QByteArray endpoint = "/upload/resumable";
/** The hosted service takes chunks of this size only; the last may be smaller. */
constexpr qint64 chunkBytes = 6 * 1024 * 1024;
/** So much progress after a failure makes the next failure a first one: a bad line gets through,
 * and the number of attempts stays bounded by the size of the file. */
constexpr qint64 worthwhileBytes = 1024 * 1024;
constexpr qsizetype longestId = 4096;
/** Whoever stops the program waits for this. */
constexpr std::chrono::milliseconds patienceOfGivingUp = std::chrono::seconds(5);

StoreRequest tusRequest(
    const SupabaseProject &project, const QByteArray &method, const QByteArray &path)
{
    StoreRequest asked = project.request(method, path);
    asked.headers.emplaceBack("Tus-Resumable", "1.0.0");
    asked.headers.emplaceBack("x-upsert", "true"); // the right is checked with every request
    return asked;
}

StoreRequest createRequest(const SupabaseProject &project, const TusSource &source)
{
    StoreRequest asked = tusRequest(project, "POST", endpoint);
    const QByteArray metadata = "bucketName " + project.bucket().toUtf8().toBase64()
        + ",objectName " + project.keyOf(source.path).toUtf8().toBase64() + ",contentType "
        + source.contentType.toUtf8().toBase64();
    asked.headers.emplaceBack("Upload-Length", QByteArray::number(source.sizeBytes));
    asked.headers.emplaceBack("Upload-Metadata", metadata);
    return asked;
}

StoreRequest chunkRequest(
    const SupabaseProject &project, const TusSource &source, const QByteArray &id, qint64 offset)
{
    StoreRequest asked = tusRequest(project, "PATCH", endpoint + '/' + id);
    asked.headers.emplaceBack("Upload-Offset", QByteArray::number(offset));
    asked.headers.emplaceBack("Content-Type", "application/offset+octet-stream");
    asked.bodyFile = source.file;
    asked.bodyOffset = offset;
    asked.bodyLength = std::min(chunkBytes, source.sizeBytes - offset);
    return asked;
}

/**
 * The name of the upload. Host, port and path of Location are made from forwarded headers and may
 * be anybody's: only the last segment counts. Empty where there is none.
 */
QByteArray idFrom(const StoreAnswer &answer)
{
    const QByteArray location = answer.header("Location");
    const QByteArray id = location.mid(location.lastIndexOf('/') + 1);
    const bool isPlain = std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '-' || c == '=';
    });
    return isPlain && id.size() <= longestId ? id : QByteArray();
}

/** Of a success; nothing where it is out of @p least to @p most. */
std::optional<qint64> offsetFrom(const StoreAnswer &answer, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 offset = answer.header("Upload-Offset").toLongLong(&isNumber);
    if (!isNumber || offset < least || offset > most)
        return std::nullopt;
    return offset;
}

/** Whether asking for the offset and going on from there can help. */
bool canResume(const Result<StoreAnswer> &answer)
{
    if (!answer.ok())
        return answer.error().code == ErrorCode::Network
            || answer.error().code == ErrorCode::Timeout;
    return answer->status == 409 || readRefusal(*answer).isPassing();
}

bool isForgotten(const Result<StoreAnswer> &answer)
{
    return answer.ok() && (answer->status == 404 || answer->status == 410);
}

Error forgotten()
{
    return {.code = ErrorCode::Storage,
        .message = u"Supabase Storage forgot a resumable upload before it was complete."_s,
        .retryable = true};
}

Error errorOf(const SupabaseProject &project, const Result<StoreAnswer> &answer)
{
    if (!answer.ok())
        return answer.error();
    if (answer->isSuccess())
        return strangeSupabaseAnswer(u"to take a part of a resumable upload"_s);
    if (isForgotten(answer))
        return forgotten();
    return project.explain(readRefusal(*answer));
}

/** As often may the server forget what it had. */
constexpr int mostBeginnings = 3;

/** One upload: what is sent, how far it is, and how often it may still fail. */
struct Progress
{
    QByteArray id; ///< empty: to be created
    int beginnings = 0;
    qint64 offset = 0;
    qint64 offsetAtFailure = 0;
    std::size_t failures = 0; ///< without worthwhile progress between them

    /** Nothing where it has failed too often. */
    std::optional<std::chrono::milliseconds> pauseAfterFailure(const SupabaseOptions &options)
    {
        if (offset - offsetAtFailure >= worthwhileBytes)
            failures = 0;
        offsetAtFailure = offset;
        if (failures >= options.pauses.size())
            return std::nullopt;
        return options.pauses.at(failures++);
    }
};

QCoro::Task<Result<Progress>> begin(Project project, TusSource source, Progress progress)
{
    if (!progress.id.isEmpty())
        co_return progress;
    if (++progress.beginnings > mostBeginnings)
        co_return forgotten();
    const StoreRequest request = createRequest(*project, source);
    const Result<StoreAnswer> answer = co_await askSupabase(project, request);
    if (!answer.ok())
        co_return answer.error();
    progress.id = idFrom(*answer);
    if (progress.id.isEmpty())
        co_return strangeSupabaseAnswer(u"to begin a resumable upload"_s);
    co_return progress;
}

/** Where the server is, which may be anywhere after a lost connection; an empty id where it has
 * forgotten the upload. */
QCoro::Task<Result<Progress>> locate(Project project, TusSource source, Progress progress)
{
    const StoreRequest request = tusRequest(*project, "HEAD", endpoint + '/' + progress.id);
    const Result<StoreAnswer> answer = co_await project->askOnce(request);
    if (isForgotten(answer)) {
        progress.id.clear();
        progress.offset = 0;
        progress.offsetAtFailure = 0;
        co_return progress;
    }
    if (!answer.ok() || !answer->isSuccess())
        co_return errorOf(*project, answer);
    const auto offset = offsetFrom(*answer, 0, source.sizeBytes);
    if (!offset)
        co_return strangeSupabaseAnswer(u"how far a resumable upload is"_s);
    progress.offset = *offset;
    co_return progress;
}

std::optional<std::chrono::milliseconds> pauseBeforeResuming(
    const SupabaseProject &project, const Result<StoreAnswer> &answer, Progress &progress)
{
    if (!canResume(answer) && !isForgotten(answer))
        return std::nullopt;
    return progress.pauseAfterFailure(project.options());
}

/** Best effort: the server forgets it anyway after a day. */
QCoro::Task<> giveUp(Project project, QByteArray id)
{
    StoreRequest request = tusRequest(*project, "DELETE", endpoint + '/' + id);
    request.patience.idle = std::min(request.patience.idle, patienceOfGivingUp);
    request.patience.answer = std::min(request.patience.answer, patienceOfGivingUp);
    const Result<StoreAnswer> answer = co_await project->askRegardless(request);
    if (!answer.ok())
        logProblem(lcObjectStore, answer.error());
}

} // namespace

QCoro::Task<Result<void>> uploadResumably(Project project, TusSource source)
{
    Progress progress;
    while (progress.offset < source.sizeBytes) {
        const Result<Progress> begun = co_await begin(project, source, progress);
        if (!begun.ok())
            co_return begun.error();
        progress = *begun;
        const StoreRequest request = chunkRequest(*project, source, progress.id, progress.offset);
        const qint64 expected = progress.offset + request.bodyLength;
        const Result<StoreAnswer> answer = co_await project->askOnce(request);
        if (answer.ok() && answer->isSuccess() && offsetFrom(*answer, expected, expected)) {
            progress.offset = expected;
            continue;
        }
        const auto pause = pauseBeforeResuming(*project, answer, progress);
        bool goesOn = pause.has_value();
        if (goesOn)
            goesOn = co_await sleepFor(*pause, project->stopToken());
        if (!goesOn) {
            const Error error = errorOf(*project, answer);
            co_await giveUp(project, progress.id);
            co_return error;
        }
        const Result<Progress> located = co_await locate(project, source, progress);
        if (located.ok())
            progress = *located; // else the next chunk is refused with 409, and this counts again
    }
    co_return Result<void>();
}

} // namespace earshot::objectstore
