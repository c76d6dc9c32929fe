// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction/redactor.h"

#include "core/logging.h"
#include "core/workerpool.h"
#include "database/auditrepository.h"
#include "database/callindex.h"
#include "database/database.h"
#include "database/redactionrepository.h"
#include "objectstore/objectstore.h"

#include <QDir>
#include <QScopeGuard>

namespace earshot::redaction {

using namespace Qt::StringLiterals;
using database::RedactionRepository;

namespace {

database::AuditEvent entryOf(const CallRedaction &redaction, const RedactedCopy &copy, Timestamp at)
{
    double seconds = 0;
    for (const RedactedSpan &span : joined(redaction.spans))
        seconds += span.toSeconds - span.fromSeconds;
    return {.organizationId = redaction.organizationId,
        .at = at,
        .actor = redaction.askedBy,
        .actorName = redaction.askedByName,
        .action = u"recording.redacted"_s,
        .callId = redaction.callId,
        .detail = {{u"version"_s, redaction.version}, {u"parts"_s, partsDetail(redaction.spans)},
            {u"seconds"_s, seconds},
            {u"original"_s, redaction.keepsOriginal ? u"sealed"_s : u"deleted"_s},
            {u"sha256"_s, copy.report.sha256}}};
}

database::AuditEvent entryOf(const CallRedaction &redaction, const Error &error, Timestamp at)
{
    return {.organizationId = redaction.organizationId,
        .at = at,
        .actor = u"system"_s,
        .action = u"redaction.failed"_s,
        .callId = redaction.callId,
        .detail = {{u"version"_s, redaction.version}, {u"reason"_s, error.message}}};
}

Error notAsStored()
{
    return worded(ErrorCode::Internal,
        QT_TRANSLATE_NOOP("Receiver",
            "The recording in the store is not what was stored; nothing was taken out of it."));
}

} // namespace

Redactor::Redactor(Parts parts, Options options)
    : m_parts(std::move(parts))
    , m_options(std::move(options))
{ }

void Redactor::start()
{
    // What a receiver that was killed left there is made anew.
    QDir(m_options.folder).removeRecursively();
    m_scope.start([this](std::stop_token stop) { return run(stop); });
}

void Redactor::workSoon()
{
    m_isDue = true;
    if (!m_isWorking)
        m_scope.start([this](std::stop_token stop) { return work(stop); });
}

QCoro::Task<> Redactor::stop()
{
    co_await m_scope.cancelAndWait();
}

/** Alone on a file, what is claimed was claimed by a program that ended in the middle of it. */
QCoro::Task<> Redactor::freeClaims()
{
    if (m_parts.database.isShared())
        co_return;
    auto free = [](database::Session &session) { return RedactionRepository(session).free(); };
    const auto freed = co_await m_parts.database.write(free);
    if (!freed)
        logProblem(lcDatabase, freed.error().withContext(u"Taking parts out of calls"_s));
}

QCoro::Task<> Redactor::run(std::stop_token stop)
{
    co_await freeClaims();
    while (!stop.stop_requested()) {
        if (!m_isWorking) {
            co_await work(stop);
        }
        co_await sleepFor(m_options.pause, stop);
    }
}

QCoro::Task<> Redactor::work(std::stop_token stop)
{
    m_isWorking = true;
    const auto over = qScopeGuard([this] { m_isWorking = false; });
    bool isMore = true;
    while (isMore && !stop.stop_requested()) {
        m_isDue = false;
        const auto worked = co_await workOnOne(stop);
        if (!worked)
            logProblem(lcDatabase, worked.error().withContext(u"Taking parts out of calls"_s));
        isMore = m_isDue || worked.valueOr(false);
    }
}

/** Until it is done; others see that somebody is at it. */
QCoro::Task<> Redactor::keepClaim(CallRedaction redaction, std::stop_token stop)
{
    while (co_await sleepFor(m_options.patience / 4, stop)) {
        auto keep = [redaction, receiver = m_parts.database.receiverId(),
                        until = sharedNow() + m_options.patience](database::Session &session) {
            return RedactionRepository(session).keep(redaction, receiver, until);
        };
        const auto kept = co_await m_parts.database.write(keep);
        if (!kept)
            logProblem(lcDatabase, kept.error().withContext(u"Taking parts out of calls"_s));
    }
}

/** False when there was nothing to do. */
QCoro::Task<Result<bool>> Redactor::workOnOne(std::stop_token stop)
{
    const Timestamp now = sharedNow();
    auto claim = [receiver = m_parts.database.receiverId(), now, until = now + m_options.patience](
                     database::Session &session) {
        return RedactionRepository(session).claim(receiver, now, until);
    };
    const auto claimed = co_await m_parts.database.write(claim);
    if (!claimed)
        co_return claimed.error();
    if (!claimed->has_value())
        co_return false;
    const CallRedaction redaction = **claimed;
    TaskScope keeping;
    keeping.start([this, redaction](std::stop_token token) { return keepClaim(redaction, token); });
    const auto done = co_await redact(redaction, stop);
    co_await keeping.cancelAndWait();
    QFile::remove(file(redaction, u"mp3"));
    QFile::remove(file(redaction, u"dat"));
    if (done) {
        co_await tidy(stop);
        if (m_options.onDone)
            m_options.onDone(*done);
        co_return true;
    }
    const auto left = co_await leave(redaction, done.error());
    if (!left)
        co_return left.error();
    co_return true;
}

/** The index of words goes on to have those that are gone, until its parts are merged. */
QCoro::Task<> Redactor::tidy(std::stop_token stop)
{
    bool isMore = true;
    while (isMore && !stop.stop_requested()) {
        auto write = [](database::Session &session) -> Result<bool> {
            session.tidyAfterCommit();
            return database::CallIndex(session).tidySome();
        };
        const auto tidied = co_await m_parts.database.write(write);
        if (!tidied)
            logProblem(lcDatabase, tidied.error().withContext(u"Tidying the search"_s));
        isMore = tidied.valueOr(false);
    }
}

QCoro::Task<Result<Call>> Redactor::redact(CallRedaction redaction, std::stop_token stop)
{
    auto read = [redaction](database::Session &session) { return subjectOf(session, redaction); };
    const auto subject = co_await m_parts.database.read(read);
    if (!subject)
        co_return subject.error();
    const auto copy = co_await makeCopy(redaction, *subject, stop);
    if (!copy)
        co_return copy.error();
    const auto stored = co_await store(redaction, *copy);
    if (!stored)
        co_return stored.error();
    auto place = [redaction, subject = *subject, copy = *copy, parts = m_parts,
                     receiver = m_parts.database.receiverId(),
                     now = m_parts.clock.now()](database::Session &session) -> Result<Call> {
        const auto call = putInPlace(session, redaction, receiver, subject, copy, now);
        if (!call)
            return call;
        const auto told = parts.record(session, entryOf(redaction, copy, now)).andThen([&] {
            return parts.tell(session, *call);
        });
        return told ? call : told.error();
    };
    co_return co_await m_parts.database.write(place);
}

QCoro::Task<Result<RedactedCopy>> Redactor::makeCopy(
    CallRedaction redaction, Subject subject, std::stop_token stop)
{
    if (!QDir().mkpath(m_options.folder))
        co_return Error{.code = ErrorCode::Storage,
            .message = u"The folder %1 can’t be made."_s.arg(m_options.folder),
            .retryable = true};
    const auto opened = co_await m_parts.store.open(subject.source().storagePath);
    if (!opened)
        co_return opened.error().code == ErrorCode::NotFound ? notAsStored() : opened.error();
    audio::Request request;
    request.sourceFile = *opened;
    request.mp3 = file(redaction, u"mp3");
    request.peaks = file(redaction, u"dat");
    request.profile = m_options.profile;
    request.muting.spans = redaction.spans;
    request.muting.sound = redaction.sound;
    auto convert = [request](std::stop_token token) { return audio::convert(request, token); };
    const auto report = co_await m_parts.pool.run(convert, stop);
    if (!report)
        co_return report.error();
    if (report->sourceSha256 != subject.source().sha256)
        co_return notAsStored();
    RedactedCopy copy = placesFor(subject, redaction);
    copy.report = *report;
    co_return copy;
}

QCoro::Task<Result<void>> Redactor::store(CallRedaction redaction, RedactedCopy copy)
{
    auto intend = [redaction, copy, receiver = m_parts.database.receiverId(),
                      now = m_parts.clock.now()](database::Session &session) {
        return announceCopy(session, redaction, receiver, copy, now);
    };
    const auto intended = co_await m_parts.database.write(intend);
    if (!intended)
        co_return intended.error();
    const objectstore::ObjectInfo sound{
        copy.audioPath, copy.report.sizeBytes, copy.report.sha256, {}};
    const auto audio = co_await objectstore::putVerified(
        m_parts.store, file(redaction, u"mp3"), u"audio/mpeg"_s, sound);
    if (!audio)
        co_return audio.error();
    const objectstore::ObjectInfo outline{
        copy.peaksPath, copy.report.peaksSizeBytes, copy.report.peaksSha256, {}};
    co_return co_await objectstore::putVerified(
        m_parts.store, file(redaction, u"dat"), u"application/octet-stream"_s, outline);
}

/** Later again where that can help; else what is there stays, and says why. */
QCoro::Task<Result<void>> Redactor::leave(CallRedaction redaction, Error error)
{
    const bool isStopped = error.code == ErrorCode::Cancelled;
    const Timestamp until = isStopped ? sharedNow() : sharedNow() + m_options.pause;
    logProblem(lcObjectStore, error.withContext(u"Taking parts out of a call"_s),
        {{u"callId"_s, redaction.callId}});
    auto write = [redaction, error, until, isLater = isStopped || error.retryable, parts = m_parts,
                     receiver = m_parts.database.receiverId(),
                     now = m_parts.clock.now()](database::Session &session) -> Result<void> {
        RedactionRepository redactions(session);
        if (isLater)
            return redactions.postpone(redaction, receiver, error.message, until);
        const auto isOurs = redactions.isOurs(redaction, receiver);
        if (!isOurs)
            return isOurs.error();
        if (!*isOurs)
            return {};
        return redactions.fail(redaction, receiver, error.message, now)
            .andThen([&] { return giveUpCopy(session, redaction.callId, now); })
            .andThen([&] { return parts.record(session, entryOf(redaction, error, now)); });
    };
    co_return co_await m_parts.database.write(write);
}

QString Redactor::file(const CallRedaction &redaction, QStringView ending) const
{
    return u"%1/%2-%3.%4"_s.arg(m_options.folder, redaction.callId)
        .arg(redaction.version)
        .arg(ending);
}

Timestamp Redactor::sharedNow() const
{
    return m_parts.clock.now() + m_parts.database.clockAhead();
}

} // namespace earshot::redaction
