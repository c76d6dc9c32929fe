// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/packs.h"

#include "core/identifier.h"
#include "core/json.h"
#include "database/auditrepository.h"
#include "database/database.h"
#include "objectstore/objectstore.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::Session;

namespace {

constexpr qint64 bytesAtOnce = 8 * 1024 * 1024; ///< a store far away hands out whole objects
constexpr qsizetype mostAdmitted = 64;
constexpr qsizetype mostOfOne = 8; ///< so that nobody pushes all others out
constexpr std::chrono::hours ticketLife{1};

/** With what the log has the hashes of; @p hasAudio whether the recording leaves too. */
QJsonObject detailOf(const CallPack &pack, PackKind kind, bool hasAudio)
{
    const QByteArray hash = QCryptographicHash::hash(pack.json, QCryptographicHash::Sha256).toHex();
    QJsonObject detail{{u"pack"_s, kind == PackKind::Person ? u"person"_s : u"evidence"_s},
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

QString barredText()
{
    return u"The recording was made without proof of consent, and the organisation's rule bars "
           "it."_s;
}

Disclosure audioTo(const Packer &packer, const QString &callId, const QJsonObject &detail)
{
    return {.to = packer.who,
        .action = database::action::recordingDownload,
        .callId = callId,
        .origin = packer.origin,
        .detail = detail,
        .sitting = {}};
}

Error tooLate()
{
    return worded(ErrorCode::Unavailable,
        QT_TRANSLATE_NOOP(
            "Receiver", "That was begun too long ago, or before many others; begin it again."));
}

} // namespace

Packs::Packs(database::Database &database, objectstore::ObjectStore &store,
    audit::AuditService &audit, const Clock &clock)
    : m_database(database)
    , m_store(store)
    , m_audit(audit)
    , m_disclosures(audit, database, clock)
{ }

QCoro::Task<Result<QJsonObject>> Packs::begin(Packer packer, QString callId, PackKind kind)
{
    auto work = [id = packer.who.organizationId, callId, kind](
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
    QString problem = file ? QString() : file.error().message;
    bool hasAudio = file && *file;
    if (hasAudio) {
        const Disclosure audio = audioTo(packer, callId, detailOf(*pack, kind, true));
        const auto leaves = co_await disclose(audio, kind);
        if (!leaves)
            co_return leaves.error();
        hasAudio = *leaves;
        problem = hasAudio ? QString() : barredText();
    }
    if (!hasAudio) {
        const QString action = u"caller.export"_s;
        const QJsonObject detail = detailOf(*pack, kind, false);
        const auto noted =
            co_await m_audit.record(packer.who, action, callId, packer.origin, detail);
        if (!noted)
            co_return noted.error();
    }
    const QString ticket = hasAudio ? admit(packer, callId, path) : QString();
    co_return answerOf(*pack, ticket, problem);
}

QCoro::Task<Result<bool>> Packs::disclose(Disclosure audio, PackKind kind)
{
    const auto committed = co_await m_disclosures.commit(audio);
    if (committed)
        co_return true;
    const bool isBarred = committed.error().code == ErrorCode::Forbidden;
    if (isBarred && kind == PackKind::Person)
        co_return false;
    co_return committed.error();
}

QString Packs::admit(const Packer &packer, const QString &callId, const QString &path)
{
    const auto isTheirs = [&packer](const Admitted &one) {
        return one.packer.who.tokenId == packer.who.tokenId;
    };
    if (std::ranges::count_if(m_admitted, isTheirs) >= mostOfOne)
        m_admitted.erase(std::ranges::find_if(m_admitted, isTheirs));
    if (m_admitted.size() >= mostAdmitted)
        m_admitted.removeFirst();
    m_admitted.append({newId(), packer, callId, path, QDeadlineTimer(ticketLife)});
    return m_admitted.last().ticket;
}

const Packs::Admitted *Packs::find(const QString &holder, const QString &ticket) const
{
    const auto found = std::ranges::find_if(m_admitted, [&](const Admitted &one) {
        return one.ticket == ticket && one.packer.who.tokenId == holder;
    });
    return found == m_admitted.end() ? nullptr : &*found;
}

QCoro::Task<Result<QJsonObject>> Packs::audio(QString holder, QString ticket, qint64 offset)
{
    m_admitted.removeIf([](const Admitted &one) { return one.until.hasExpired(); });
    const Admitted *admitted = find(holder, ticket);
    if (!admitted)
        co_return tooLate();
    // Not kept open: what is erased in between would stay on the disk for as long.
    const QString path = admitted->path;
    const Disclosure piece = audioTo(admitted->packer, admitted->callId, {});
    const auto passed = co_await m_disclosures.pass(piece);
    if (!passed) // the rule may have come in between
        co_return passed.error();
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

} // namespace earshot::api
