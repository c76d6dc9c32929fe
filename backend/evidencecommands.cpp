// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/evidencecommands.h"

#include "api/calljson.h"
#include "audit/auditservice.h"
#include "core/canonicaljson.h"
#include "database/auditrepository.h"
#include "database/callrepository.h"
#include "database/database.h"
#include "database/organizationrepository.h"
#include "objectstore/objectstore.h"

#include <QCryptographicHash>

namespace earshot {

using namespace Qt::StringLiterals;
using database::Session;

namespace {

constexpr qint64 bytesAtOnce = 1024 * 1024;

const QString beginCommand = u"evidence.begin"_s;
const QString audioCommand = u"evidence.audio"_s;

struct Kept
{
    Call call;
    QString organization;
    QByteArray json; ///< of the call, canonical: what is hashed
};

Result<Call> heardCall(const std::optional<Call> &call)
{
    if (!call)
        return Error{.code = ErrorCode::NotFound, .message = u"There is no such call."_s};
    if (call->recording.state != RecordingState::Ready)
        return Error{.code = ErrorCode::Conflict,
            .message = u"This call has no recording, so there is no evidence to pack."_s};
    return *call;
}

/** What is known of the call, and the ids by which others know it. Review, notes and tags are left
 * out: they are what the company thinks of it. */
QByteArray jsonOf(const Call &call, const Transcript &transcript)
{
    QJsonObject json = api::callDetails(call, transcript);
    for (const QString &own :
        {u"review"_s, u"reviewedAt"_s, u"reviewedBy"_s, u"tags"_s, u"signs"_s})
        json.remove(own);
    json.insert(u"provider"_s,
        QJsonObject{{u"callId"_s, call.vapiCallId}, {u"carrierCallId"_s, call.carrierCallId},
            {u"endedReason"_s, call.endedReason}});
    json.insert(u"audio"_s,
        QJsonObject{{u"format"_s, call.recording.format},
            {u"sizeBytes"_s, call.recording.sizeBytes}, {u"sha256"_s, call.recording.sha256},
            {u"storedAt"_s,
                call.recording.uploadedAt ? QJsonValue(call.recording.uploadedAt->toString())
                                          : QJsonValue()}});
    return canonicalJson(json);
}

Result<Kept> read(Session &session, const QString &organizationId, const QString &callId)
{
    database::CallRepository calls(session);
    const auto found = calls.find(organizationId, callId);
    if (!found)
        return found.error();
    const auto call = heardCall(*found);
    if (!call)
        return call.error();
    const auto transcript = calls.transcript(callId);
    if (!transcript)
        return transcript.error();
    const auto organization = database::OrganizationRepository(session).find(organizationId);
    if (!organization)
        return organization.error();
    return Kept{.call = *call,
        .organization = *organization ? (*organization)->name : QString(),
        .json = jsonOf(*call, *transcript)};
}

QJsonObject detailOf(const Kept &kept)
{
    const QByteArray hash = QCryptographicHash::hash(kept.json, QCryptographicHash::Sha256).toHex();
    return {{u"sizeBytes"_s, kept.call.recording.sizeBytes}, {u"pack"_s, u"evidence"_s},
        {u"sha256"_s, kept.call.recording.sha256}, {u"callSha256"_s, QString::fromLatin1(hash)}};
}

} // namespace

EvidenceCommands::EvidenceCommands(database::Database &database, objectstore::ObjectStore &store,
    audit::AuditService &audit, QString organizationId)
    : m_database(database)
    , m_store(store)
    , m_audit(audit)
    , m_organizationId(std::move(organizationId))
{ }

bool EvidenceCommands::knows(const QString &command)
{
    return command == beginCommand || command == audioCommand;
}

QCoro::Task<Result<QJsonObject>> EvidenceCommands::run(QString command, QJsonObject arguments)
{
    const QString callId = arguments.value(u"call"_s).toString();
    if (command == beginCommand)
        co_return co_await begin(callId);
    co_return co_await audio(callId, arguments.value(u"offset"_s).toInteger());
}

QCoro::Task<Result<QJsonObject>> EvidenceCommands::begin(QString callId)
{
    auto work = [id = m_organizationId, callId](
                    Session &session) { return read(session, id, callId); };
    const auto kept = co_await m_database.read(work);
    if (!kept)
        co_return kept.error();
    const Recording &recording = kept->call.recording;
    m_open.reset();
    const auto file = co_await m_store.open(recording.storagePath);
    if (!file)
        co_return file.error();
    const Principal who{
        .organizationId = m_organizationId, .tokenId = u"command line"_s, .name = {}};
    const QString action = database::action::recordingDownload;
    const audit::Origin origin;
    const QJsonObject detail = detailOf(*kept);
    const auto noted = co_await m_audit.record(who, action, callId, origin, detail);
    if (!noted)
        co_return noted.error();
    m_open = *file;
    m_openCall = callId;
    co_return QJsonObject{{u"organization"_s, kept->organization},
        {u"call"_s, QString::fromUtf8(kept->json)},
        {u"audio"_s,
            QJsonObject{{u"format"_s, recording.format}, {u"sizeBytes"_s, recording.sizeBytes},
                {u"sha256"_s, recording.sha256}}}};
}

QCoro::Task<Result<QJsonObject>> EvidenceCommands::audio(QString callId, qint64 offset)
{
    if (!m_open || m_openCall != callId)
        co_return Error{.code = ErrorCode::Conflict,
            .message = u"Another pack was begun meanwhile; begin this one again."_s};
    if (offset < 0 || offset > m_open->size() || !m_open->seek(offset))
        co_return Error{.code = ErrorCode::InvalidInput,
            .message = u"The recording has no byte %1."_s.arg(offset)};
    const QByteArray bytes = m_open->read(bytesAtOnce);
    const bool isRead = m_open->error() == QFileDevice::NoError;
    const bool isEnd = offset + bytes.size() >= m_open->size();
    if (isEnd || !isRead)
        m_open.reset();
    if (!isRead)
        co_return Error{
            .code = ErrorCode::Storage, .message = u"The recording can't be read to its end."_s};
    co_return QJsonObject{
        {u"data"_s, QString::fromLatin1(bytes.toBase64())}, {u"next"_s, offset + bytes.size()}};
}

} // namespace earshot
