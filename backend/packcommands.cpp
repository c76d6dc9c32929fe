// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/packcommands.h"

#include "audit/auditservice.h"
#include "backend/callpack.h"
#include "core/identifier.h"
#include "core/json.h"
#include "database/auditrepository.h"
#include "database/database.h"
#include "objectstore/objectstore.h"

#include <QCryptographicHash>

#include <algorithm>

namespace earshot {

using namespace Qt::StringLiterals;
using database::Session;

namespace {

constexpr qint64 bytesAtOnce = 8 * 1024 * 1024; ///< a store far away hands out whole objects
constexpr qsizetype mostAdmitted = 64;
constexpr std::chrono::hours ticketLife{1};

const QString beginCommand = u"pack.begin"_s;
const QString audioCommand = u"pack.audio"_s;

const QString personWord = u"person"_s;

Result<PackKind> kindIn(const QJsonObject &arguments)
{
    const QString word = arguments.value(u"for"_s).toString();
    if (word == "evidence"_L1)
        return PackKind::Evidence;
    if (word == personWord)
        return PackKind::Person;
    return Error{.code = ErrorCode::InvalidInput,
        .message = u"\"for\" is \"evidence\" or \"person\", not \"%1\"."_s.arg(word)};
}

/** With what the log has the hashes of; @p hasAudio whether the recording leaves too. */
QJsonObject detailOf(const CallPack &pack, PackKind kind, bool hasAudio)
{
    const QByteArray hash = QCryptographicHash::hash(pack.json, QCryptographicHash::Sha256).toHex();
    QJsonObject detail{{u"pack"_s, kind == PackKind::Person ? personWord : u"evidence"_s},
        {u"callSha256"_s, QString::fromLatin1(hash)}};
    if (hasAudio) {
        detail.insert(u"sizeBytes"_s, pack.call.recording.sizeBytes);
        detail.insert(u"sha256"_s, pack.call.recording.sha256);
    }
    return detail;
}

QJsonObject answerOf(const CallPack &pack, const QString &ticket, const QString &audioProblem)
{
    const QJsonValue audio = parseJsonObject(pack.json).valueOr({}).value(u"audio"_s);
    QJsonObject answer{
        {u"organization"_s, pack.organization}, {u"call"_s, QString::fromUtf8(pack.json)}};
    if (!audioProblem.isEmpty())
        answer.insert(u"audioProblem"_s, audioProblem);
    if (ticket.isEmpty())
        return answer;
    answer.insert(u"audio"_s, audio);
    answer.insert(u"ticket"_s, ticket);
    return answer;
}

} // namespace

PackCommands::PackCommands(database::Database &database, objectstore::ObjectStore &store,
    audit::AuditService &audit, QString organizationId)
    : m_database(database)
    , m_store(store)
    , m_audit(audit)
    , m_organizationId(std::move(organizationId))
{ }

bool PackCommands::knows(const QString &command)
{
    return command == beginCommand || command == audioCommand;
}

QCoro::Task<Result<QJsonObject>> PackCommands::run(QString command, QJsonObject arguments)
{
    if (command == audioCommand) {
        const QString ticket = arguments.value(u"ticket"_s).toString();
        co_return co_await audio(ticket, arguments.value(u"offset"_s).toInteger());
    }
    const QString callId = arguments.value(u"call"_s).toString();
    const auto kind = kindIn(arguments);
    if (!kind)
        co_return kind.error();
    co_return co_await begin(callId, *kind);
}

QCoro::Task<Result<QJsonObject>> PackCommands::begin(QString callId, PackKind kind)
{
    auto work = [id = m_organizationId, callId, kind](
                    Session &session) { return readCallPack(session, id, callId, kind); };
    const auto pack = co_await m_database.read(work);
    if (!pack)
        co_return pack.error();
    const QString path = pack->call.recording.storagePath;
    Result<std::shared_ptr<QFile>> file = std::shared_ptr<QFile>();
    if (pack->call.recording.state == RecordingState::Ready)
        file = co_await m_store.open(path);
    // Without the recording there is no evidence; somebody's other calls are still theirs.
    if (!file && kind == PackKind::Evidence)
        co_return file.error();
    const bool hasAudio = file && *file;
    const QString action =
        hasAudio ? QString(database::action::recordingDownload) : u"caller.export"_s;
    const Principal who{
        .organizationId = m_organizationId, .tokenId = u"command line"_s, .name = {}};
    const audit::Origin origin;
    const QJsonObject detail = detailOf(*pack, kind, hasAudio);
    const auto noted = co_await m_audit.record(who, action, callId, origin, detail);
    if (!noted)
        co_return noted.error();
    const QString ticket = hasAudio ? admit(path) : QString();
    co_return answerOf(*pack, ticket, file ? QString() : file.error().message);
}

QString PackCommands::admit(const QString &path)
{
    if (m_admitted.size() >= mostAdmitted)
        m_admitted.removeFirst();
    m_admitted.append({newId(), path, QDeadlineTimer(ticketLife)});
    return m_admitted.last().ticket;
}

QCoro::Task<Result<QJsonObject>> PackCommands::audio(QString ticket, qint64 offset)
{
    m_admitted.removeIf([](const Admitted &one) { return one.until.hasExpired(); });
    const auto found = std::ranges::find(m_admitted, ticket, &Admitted::ticket);
    if (found == m_admitted.end())
        co_return Error{.code = ErrorCode::Unavailable,
            .message = u"That was begun too long ago, or before many others; begin it again."_s};
    // Not kept open: what is erased in between would stay on the disk for as long.
    const QString path = found->path;
    const auto file = co_await m_store.open(path);
    if (!file)
        co_return file.error();
    QFile &bytes = **file;
    if (offset < 0 || offset > bytes.size() || !bytes.seek(offset))
        co_return Error{.code = ErrorCode::InvalidInput,
            .message = u"The recording has no byte %1."_s.arg(offset)};
    const QByteArray part = bytes.read(bytesAtOnce);
    if (bytes.error() != QFileDevice::NoError)
        co_return Error{
            .code = ErrorCode::Storage, .message = u"The recording can't be read to its end."_s};
    if (offset + part.size() == bytes.size())
        m_admitted.removeIf([ticket](const Admitted &one) { return one.ticket == ticket; });
    co_return QJsonObject{
        {u"data"_s, QString::fromLatin1(part.toBase64())}, {u"next"_s, offset + part.size()}};
}

} // namespace earshot
