// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/lookup.h"

#include "core/identifier.h"
#include "core/logging.h"
#include "database/callrepository.h"
#include "database/database.h"
#include "objectstore/objectstore.h"

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

/** The patterns end with the place of the reason, which is in the words of who gave it. */
Error absent(const char *pattern, const QString &reason)
{
    Error error = worded(ErrorCode::NotFound, pattern, {reason});
    error.message = error.message.trimmed();
    return error;
}

Error onItsWay(const char *pattern, const QString &reason)
{
    Error error = absent(pattern, reason);
    error.code = ErrorCode::Conflict;
    error.retryable = true;
    return error;
}

} // namespace

QCoro::Task<Result<Call>> findCall(SharedContext context, Principal who, QString id)
{
    const Error unknown =
        worded(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Receiver", "There is no such call."));
    if (!isUuid(id))
        co_return unknown;
    auto find = [organizationId = who.organizationId, id = id.toLower()](
                    database::Session &session) {
        return database::CallRepository(session).find(organizationId, id);
    };
    const auto call = co_await context->parts.database.read(find);
    if (!call)
        co_return call.error();
    if (!call->has_value() || !who.scope.includes(**call))
        co_return unknown;
    co_return **call;
}

Result<Call> withRecording(const Call &call)
{
    const QString &reason = call.recording.stateReason;
    switch (call.recording.state) {
    case RecordingState::Ready:
        return call;
    case RecordingState::Pending:
        return onItsWay(
            QT_TRANSLATE_NOOP("Receiver", "The recording waits for its turn to be fetched. %1"),
            reason);
    case RecordingState::Processing:
        return onItsWay(
            QT_TRANSLATE_NOOP("Receiver", "The recording is being fetched and checked. %1"),
            reason);
    case RecordingState::Retrying:
        return onItsWay(
            QT_TRANSLATE_NOOP("Receiver", "Fetching the recording failed and is tried again. %1"),
            reason);
    case RecordingState::Failed:
        return absent(
            QT_TRANSLATE_NOOP("Receiver", "The recording could not be fetched. %1"), reason);
    case RecordingState::TranscriptOnly:
        return absent(
            QT_TRANSLATE_NOOP("Receiver", "The provider has no audio of this call. %1"), reason);
    case RecordingState::Deleted:
        return absent(QT_TRANSLATE_NOOP("Receiver", "The recording was deleted. %1"), reason);
    case RecordingState::None:
        break;
    }
    return absent(QT_TRANSLATE_NOOP("Receiver", "There is no recording of this call. %1"), reason);
}

double lengthOf(const Call &call)
{
    constexpr double longestSeconds = 24 * 3600.0;
    if (call.recording.durationSeconds > 0)
        return call.recording.durationSeconds;
    const double ofCall = call.durationSeconds.value_or(0);
    return ofCall > 0 ? ofCall : longestSeconds;
}

QCoro::Task<Result<Call>> findCallWithRecording(SharedContext context, Principal who, QString id)
{
    const auto call = co_await findCall(context, who, id);
    if (!call)
        co_return call.error();
    co_return withRecording(*call);
}

QCoro::Task<Result<Call>> findCallWithRecording(
    SharedContext context, QString organizationId, QString id)
{
    Principal anybody;
    anybody.organizationId = organizationId;
    co_return co_await findCallWithRecording(context, anybody, id);
}

QCoro::Task<Result<std::shared_ptr<QFile>>> openObject(
    SharedContext context, QString path, qint64 sizeBytes)
{
    const auto file = co_await context->parts.store.open(path);
    if (!file && file.error().code != ErrorCode::NotFound)
        co_return file.error();
    if (!file || (sizeBytes >= 0 && (*file)->size() != sizeBytes))
        co_return Error{.code = ErrorCode::Internal,
            .message = u"The object store has no object %1 of the recorded size."_s.arg(path)};
    co_return *file;
}

} // namespace earshot::api
