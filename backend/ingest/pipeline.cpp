// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pipeline.h"

#include "audio/join.h"
#include "core/logging.h"
#include "core/workerpool.h"
#include "database/callrepository.h"
#include "database/database.h"
#include "database/faileduploadrepository.h"
#include "database/storedobjectrepository.h"
#include "database/twiliorecordingrepository.h"
#include "ingest/calljoin.h"
#include "ingest/carrierwriter.h"
#include "ingest/news.h"
#include "ingest/presignedlinks.h"
#include "objectstore/objectstore.h"
#include "provider/twilio/twilioclient.h"
#include "provider/vapi/eventparser.h"
#include "provider/vapi/vapiclient.h"

#include <QFileInfo>

namespace earshot::ingest {

using namespace Qt::StringLiterals;

namespace {

Error goneAway(const QString &callId)
{
    return {.code = ErrorCode::Internal,
        .message = u"The call %1 of a recording job does not exist."_s.arg(callId)};
}

/** So long after its end the provider may not know a call yet that it has told of. */
constexpr auto youngCall = std::chrono::seconds(60);

/**
 * The provider has said why there is no audio. That nothing was found is our own word of an earlier
 * attempt, and says nothing of a recording that was named since.
 */
bool isExplained(const MergedCall &known)
{
    const auto absence = known.call.recording.absence;
    // A recording in storage of the customer's own is named, and the name is how it is known.
    const bool isElsewhere = absence == RecordingAbsence::OwnStorage;
    return absence && (isElsewhere || !known.namesRecording)
        && absence != RecordingAbsence::NotProvided && absence != RecordingAbsence::PastRetention;
}

/** Where the provider has said why there is no audio, finding none is final. */
Error explained(Error error, const MergedCall &known)
{
    if (error.code != ErrorCode::NotFound || !isExplained(known))
        return error;
    return {.code = ErrorCode::NotFound, .message = known.call.recording.absenceReason};
}

bool saysNone(const MergedCall &known)
{
    return known.call.recording.absence && !known.namesRecording;
}

/** Of a call that only the phone network knows, and has no audio of. */
Error nothingThere(const QList<CarrierRecording> &recordings)
{
    const auto why = absenceOf(recordings);
    return {.code = ErrorCode::NotFound,
        .message = why ? why->reason : explanation(RecordingAbsence::NotProvided),
        .retryable = !why};
}

QString folderFor(Direction direction)
{
    return direction == Direction::Unknown ? u"other"_s : toWord(direction);
}

/** The agent on the left, the caller on the right, as everywhere. */
audio::JoinRequest joinOf(const provider::vapi::Sides &sides, const QString &target)
{
    return {.left = sides.assistant, .right = sides.customer, .target = target};
}

QStringList words(const QList<audio::Finding> &findings)
{
    QStringList words;
    for (const audio::Finding finding : findings)
        words.append(audio::toWord(finding));
    return words;
}

Recording recordingOf(const audio::Report &report, const QString &path, Timestamp now)
{
    return {.state = RecordingState::Ready,
        .storagePath = path,
        .format = u"mp3"_s,
        .sizeBytes = report.sizeBytes,
        .durationSeconds = report.durationSeconds,
        .channels = report.channels,
        .sha256 = report.sha256,
        .outline = report.outline,
        .uploadedAt = now};
}

} // namespace

Pipeline::Pipeline(Parts parts, Spool spool, Options options)
    : m_parts(parts)
    , m_spool(std::move(spool))
    , m_options(std::move(options))
{ }

QCoro::Task<Result<Call>> Pipeline::run(database::Job job, std::stop_token stop)
{
    const auto known = co_await knowCall(job, stop);
    if (!known)
        co_return known.error();
    job.vapiCallId = known->call.vapiCallId; // it may have got one since the lease
    const auto fetched = co_await fetchOnce(job, *known, stop);
    if (!fetched)
        co_return fetched.error();
    m_asked.remove(job.callId); // what fails from here on is neither side's fault
    const auto report = co_await convert(known->call, *fetched, stop);
    if (!report)
        co_return report.error();
    const auto stored = co_await store(job, known->call, report.value());
    if (!stored)
        co_return stored.error();
    const auto recorded = co_await record(job, stored.value());
    if (recorded)
        m_spool.clear(job.callId);
    co_return recorded;
}

std::optional<Timestamp> Pipeline::takeRetryNotBefore(const QString &callId)
{
    const auto side = m_asked.find(callId);
    if (side == m_asked.end())
        return std::nullopt;
    const bool isCarrier = *side == Side::Carrier;
    m_asked.erase(side);
    return isCarrier ? m_parts.carrier.retryNotBefore() : m_parts.provider.retryNotBefore();
}

QCoro::Task<Result<MergedCall>> Pipeline::knowCall(database::Job job, std::stop_token stop)
{
    auto load = [job](database::Session &session) {
        return database::CallRepository(session).findMerged(job.organizationId, job.callId);
    };
    const auto found = co_await m_parts.database.read(load);
    if (!found)
        co_return found.error();
    if (!found.value())
        co_return goneAway(job.callId);
    const bool isFetched = m_spool.whole(job.callId).has_value();
    if (isFetched || reportIsKnown(*found.value()) || isCarrierOnly(found.value()->call))
        co_return *found.value();
    job.vapiCallId = found.value()->call.vapiCallId; // it may have got one since the lease
    const auto asked = co_await askProvider(job, stop);
    if (asked || asked.error().code != ErrorCode::NotFound || asked.error().retryable)
        co_return asked;
    const auto recordings = co_await carrierRecordings(found.value()->call);
    if (recordings && bestOf(*recordings))
        co_return *found.value(); // the provider has forgotten it, the phone network has not
    co_return asked;
}

/** The report did not come; the provider's own record of the call says the same. */
QCoro::Task<Result<MergedCall>> Pipeline::askProvider(database::Job job, std::stop_token stop)
{
    m_asked.insert(job.callId, Side::Provider);
    const auto fetched = co_await m_parts.provider.fetchCall(job.vapiCallId, stop);
    if (!fetched && fetched.error().code == ErrorCode::NotFound) {
        const auto noted = co_await noteDeleted(job);
        if (!noted)
            co_return noted.error();
    }
    if (!fetched) {
        Error error = fetched.error();
        const bool isYoung = m_parts.clock.now() - job.createdAt < youngCall;
        error.retryable |= error.code == ErrorCode::NotFound && isYoung;
        co_return error;
    }
    const auto event = provider::vapi::parseCall(fetched.value(), m_parts.clock.now());
    if (!event)
        co_return event.error();
    auto merge = [job, event = event.value(), patience = m_options.patience,
                     now = m_parts.clock.now()](
                     database::Session &session) -> Result<std::optional<MergedCall>> {
        if (const auto applied = applyEvent(session, job.organizationId, event, patience, now);
            !applied)
            return applied.error();
        return database::CallRepository(session).findByVapiId(job.organizationId, job.vapiCallId);
    };
    const auto merged = co_await m_parts.database.write(merge);
    if (!merged)
        co_return merged.error();
    if (!merged.value())
        co_return goneAway(job.callId);
    co_return *merged.value();
}

/** The call may have been deleted since it was listed, or its reason has come to be known. */
QCoro::Task<Error> Pipeline::whyNone(
    database::Job job, MergedCall known, Error error, std::stop_token stop)
{
    if (error.code != ErrorCode::NotFound || isExplained(known))
        co_return explained(error, known);
    const auto again = co_await askProvider(job, stop);
    if (again)
        co_return explained(error, *again);
    co_return again.error().code == ErrorCode::NotFound ? again.error() : error;
}

/** The reason to be shown if the provider goes on knowing nothing of the call. */
QCoro::Task<Result<std::optional<CallChange>>> Pipeline::noteDeleted(const database::Job &job)
{
    auto note = [id = job.organizationId, patience = m_options.patience, now = m_parts.clock.now(),
                    vapiCallId = job.vapiCallId](database::Session &session) {
        return applyEvent(
            session, id, deletedAtProvider(vapiCallId, std::nullopt, now), patience, now);
    };
    return m_parts.database.write(note);
}

/**
 * What an earlier attempt has fetched whole is not asked for again: what came after the fetch may
 * fail for days, and nobody else may have the recording any more by then.
 */
QCoro::Task<Result<Pipeline::Fetched>> Pipeline::fetchOnce(
    database::Job job, MergedCall known, std::stop_token stop)
{
    if (const auto kept = m_spool.whole(job.callId))
        co_return *kept;
    m_spool.forgetWhole(job.callId); // not to be taken for a word on the file that comes now
    const auto fetched = co_await fetch(job, known, stop);
    if (!fetched)
        co_return fetched;
    auto note = [spool = m_spool, id = job.callId, whole = *fetched](
                    std::stop_token) { return spool.noteWhole(id, whole); };
    const auto noted = co_await m_parts.pool.run(note, stop);
    if (!noted)
        co_return noted.error();
    co_return fetched;
}

/** The provider's recording where there is one, else the phone network's. */
QCoro::Task<Result<Pipeline::Fetched>> Pipeline::fetch(
    database::Job job, MergedCall known, std::stop_token stop)
{
    const auto early = co_await carrierRecordings(known.call);
    if (!early)
        co_return early.error();
    const bool isAlone = isCarrierOnly(known.call);
    const bool mayHelp = mayStandIn(known.call.recording.absence);
    if (bestOf(*early) && (isAlone || (saysNone(known) && mayHelp)))
        co_return co_await fetchFromCarrier(known.call, *early, stop);
    if (isAlone)
        co_return nothingThere(*early);
    const auto fetched = co_await fetchFromProvider(known.call, stop);
    if (fetched || fetched.error().code != ErrorCode::NotFound)
        co_return fetched;
    const auto late = co_await carrierRecordings(known.call); // it took its time
    if (mayHelp && late && bestOf(*late))
        co_return co_await fetchFromCarrier(known.call, *late, stop);
    co_return co_await whyNone(job, known, fetched.error(), stop);
}

QCoro::Task<Result<QList<CarrierRecording>>> Pipeline::carrierRecordings(Call call)
{
    auto load = [call](database::Session &session) {
        return database::TwilioRecordingRepository(session).ofCall(
            call.organizationId, call.carrierCallId);
    };
    co_return co_await m_parts.database.read(load);
}

QCoro::Task<Result<Pipeline::Fetched>> Pipeline::fetchFromProvider(Call call, std::stop_token stop)
{
    m_asked.insert(call.id, Side::Provider);
    provider::vapi::RecordingRequest request{.callId = call.vapiCallId,
        .links = m_parts.links.find(call.vapiCallId),
        .targetFile = m_spool.source(call.id)};
    const auto downloaded = co_await m_parts.provider.download(std::move(request), stop);
    if (!downloaded)
        co_return downloaded.error();
    logInfo(lcIngest, u"Recording fetched."_s,
        {{u"callId"_s, call.id}, {u"bytes"_s, downloaded->bytes},
            {u"resumed"_s, downloaded->resumed}});
    if (!downloaded->sides)
        co_return Fetched();
    auto work = [request = joinOf(*downloaded->sides, m_spool.source(call.id))](
                    std::stop_token token) { return audio::join(request, token); };
    const auto joined = co_await m_parts.pool.run(work, stop);
    if (!joined)
        co_return joined.error();
    co_return Fetched{.isCutOff = joined->isCutOff};
}

QCoro::Task<Result<Pipeline::Fetched>> Pipeline::fetchFromCarrier(
    Call call, QList<CarrierRecording> recordings, std::stop_token stop)
{
    m_asked.insert(call.id, Side::Carrier);
    provider::twilio::MediaRequest request{
        .recording = *bestOf(recordings), .targetFile = m_spool.source(call.id)};
    const auto downloaded = co_await m_parts.carrier.download(std::move(request), stop);
    if (!downloaded)
        co_return downloaded.error();
    logInfo(lcIngest, u"Recording fetched from Twilio."_s,
        {{u"callId"_s, call.id}, {u"bytes"_s, downloaded->bytes},
            {u"resumed"_s, downloaded->resumed}});
    co_return Fetched{.callerIsLeft = true};
}

QCoro::Task<Result<audio::Report>> Pipeline::convert(
    Call call, Fetched fetched, std::stop_token stop)
{
    audio::Request request{.source = m_spool.source(call.id),
        .mp3 = m_spool.mp3(call.id),
        .peaks = m_spool.peaks(call.id),
        .profile = m_options.profile,
        .swapSides = fetched.callerIsLeft,
        .isCutOff = fetched.isCutOff,
        .callSeconds = call.durationSeconds};
    auto work = [request](std::stop_token token) { return audio::convert(request, token); };
    auto report = co_await m_parts.pool.run(work, stop);
    if (!report && report.error().code == ErrorCode::InvalidInput) {
        if (const auto aside = m_spool.setAside(call.id, report.error().message); !aside)
            logProblem(lcIngest, aside.error(), {{u"callId"_s, call.id}});
    }
    co_return report;
}

QCoro::Task<Result<Pipeline::Stored>> Pipeline::store(
    database::Job job, Call call, audio::Report report)
{
    // Each lease has a path of its own, so that a receiver that was thought dead and writes late
    // meets nobody. Alone on its data a receiver can't be late.
    const bool hasRivals = job.fence > 1 && m_parts.database.isShared();
    const QString attempt = hasRivals ? u"-%1"_s.arg(job.fence) : QString();
    const QString base =
        u"calls/%1/%2/%3"_s.arg(m_options.organizationSlug, folderFor(call.direction), call.id)
        + attempt;
    Stored stored{.audioPath = base + u".mp3"_s, .peaksPath = base + u".dat"_s, .report = report};
    auto intend = [job, stored, now = m_parts.clock.now()](
                      database::Session &session) -> Result<void> {
        if (const auto held = database::JobRepository(session).confirm(job); !held)
            return held.error();
        database::StoredObjectRepository objects(session);
        if (const auto audio =
                objects.intend(stored.audioPath, job.callId, database::ObjectKind::Audio, now);
            !audio)
            return audio.error();
        return objects.intend(stored.peaksPath, job.callId, database::ObjectKind::Peaks, now);
    };
    if (const auto intended = co_await m_parts.database.write(intend); !intended)
        co_return intended.error();
    const objectstore::ObjectInfo sound{stored.audioPath, report.sizeBytes, report.sha256, {}};
    const auto audio = co_await objectstore::putVerified(
        m_parts.store, m_spool.mp3(call.id), u"audio/mpeg"_s, sound);
    if (!audio)
        co_return audio.error();
    const objectstore::ObjectInfo outline{
        stored.peaksPath, report.peaksSizeBytes, report.peaksSha256, {}};
    const auto peaks = co_await objectstore::putVerified(
        m_parts.store, m_spool.peaks(call.id), u"application/octet-stream"_s, outline);
    if (!peaks)
        co_return peaks.error();
    co_return stored;
}

QCoro::Task<Result<Call>> Pipeline::record(database::Job job, Stored stored)
{
    News news{.receiverId = m_parts.database.receiverId(), .organizationId = job.organizationId};
    news.calls.append({job.callId, Announcement::RecordingReady});
    auto write = [job, stored, news, now = m_parts.clock.now()](
                     database::Session &session) -> Result<std::optional<Call>> {
        const audio::Report &report = stored.report;
        database::StoredObjectRepository objects(session);
        database::CallRepository calls(session);
        const database::RecordingEvidence evidence{
            .sourceSha256 = report.sourceSha256, .findings = words(report.findings)};
        return database::JobRepository(session)
            .finish(job, now)
            .andThen([&] {
                return objects.markLive(stored.audioPath, report.sizeBytes, report.sha256, now);
            })
            .andThen([&] {
                return objects.markLive(
                    stored.peaksPath, report.peaksSizeBytes, report.peaksSha256, now);
            })
            .andThen([&] {
                return objects.supersede(job.callId, {stored.audioPath, stored.peaksPath}, now);
            })
            .andThen([&] {
                return calls.setRecording(
                    job.callId, recordingOf(report, stored.audioPath, now), evidence, now);
            })
            .andThen(
                [&] { return database::FailedUploadRepository(session).resolve(job.callId, now); })
            .andThen([&] { return tellOthers(session, news); })
            .andThen([&] { return calls.find(job.organizationId, job.callId); });
    };
    const auto written = co_await m_parts.database.write(write);
    if (!written)
        co_return written.error();
    if (!written.value())
        co_return goneAway(job.callId);
    co_return *written.value();
}

} // namespace earshot::ingest
