// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/receiver.h"
#include "tests/support/auditlog.h"

#include "core/identifier.h"
#include "database/callrepository.h"
#include "database/organizationrepository.h"
#include "database/parameters.h"
#include "database/personrepository.h"
#include "tests/support/await.h"
#include "tests/support/databaseoptions.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QNetworkReply>

namespace earshot::test {

using namespace Qt::StringLiterals;
using database::Session;

namespace {

/** Ends the test program: without its parts no test means anything. */
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(result).value();
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

FolderStore::FolderStore(QString folder, const Clock &ofReceiver)
    : clock(&ofReceiver)
    , m_folder(std::move(folder))
{ }

QCoro::Task<Result<void>> FolderStore::put(QString path, QString localFile, QString)
{
    QFile file(localFile);
    if (file.open(QIODevice::ReadOnly))
        write(path, file.readAll());
    co_return Result<void>();
}

QCoro::Task<Result<objectstore::ObjectInfo>> FolderStore::verify(QString)
{
    co_return Error{.message = u"not needed here"_s};
}

QCoro::Task<Result<std::shared_ptr<QFile>>> FolderStore::open(QString path)
{
    auto file = std::make_shared<QFile>(QDir(m_folder).filePath(path));
    if (!file->open(QIODevice::ReadOnly))
        co_return Error{.code = ErrorCode::NotFound, .message = u"There is no such object."_s};
    co_return file;
}

QCoro::Task<Result<void>> FolderStore::remove(QString path)
{
    QFile::remove(QDir(m_folder).filePath(path));
    co_return Result<void>();
}

QCoro::Task<Result<objectstore::ObjectPage>> FolderStore::list(QString, QString, int)
{
    co_return objectstore::ObjectPage();
}

QCoro::Task<Result<void>> FolderStore::prepare()
{
    co_return Result<void>();
}

QCoro::Task<Result<QHash<QString, objectstore::ObjectLink>>> FolderStore::links(
    QStringList paths, std::chrono::seconds life)
{
    ++signings;
    if (beforeSigning)
        co_await beforeSigning();
    if (signingError)
        co_return *signingError;
    QHash<QString, objectstore::ObjectLink> links;
    for (const QString &path : paths) {
        if (!QFile::exists(QDir(m_folder).filePath(path)))
            continue;
        const QString url = u"https://objects.example.com/"_s + path
            + u"?signature=a%2Fb%2Bc%3D&n="_s + QString::number(signings);
        links.insert(path, {.url = QUrl(url), .expiresAt = clock->now() + life});
    }
    co_return links;
}

void FolderStore::write(const QString &path, const QByteArray &bytes)
{
    const QString name = QDir(m_folder).filePath(path);
    QDir().mkpath(QFileInfo(name).path());
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no object");
}

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Receiver::Receiver(std::chrono::milliseconds heartbeat, upkeep::AssistantService *assistants,
    const QUrl &publicUrl, bool directLinks)
    : database(must(database::Database::open(test::databaseOptions(folder.filePath(u"data"_s)))))
    , store(folder.filePath(u"objects"_s), clock)
    , access(*database, clock)
    , signIn(*database, clock, QByteArray(32, 'k'), {.cost = access::HashCost::Least})
    , audit(*database, clock, auditLog())
    , verifications(
          [this](QString id, std::stop_token stop, audit::LogProgress progress) {
              return audit::verifyLog(*database,
                  {.organizationId = id, .publicKey = auditLog()->publicKey()}, stop, progress);
          },
          audit, *database)
    , links(QByteArray(32, 'k'), clock)
    , clientTokens(
          {.clientId = "client", .secrets = {Secret("secret")}}, QByteArray(32, 'k'), clock)
    , events(clock)
    , live(clock, [this](const LivePiece &piece) { events.pass(piece, organizationId); })
{
    auto find = [](Session &session) {
        return database::OrganizationRepository(session).defaultOrganization();
    };
    organizationId = must(await(database->read(find))).id;
    auto acceptWebhook = [this](
                             provider::Delivery delivery) { return accept(std::move(delivery)); };
    m_api = std::make_unique<api::Api>(api::Dependencies{.database = *database,
        .store = store,
        .access = access,
        .signIn = signIn,
        .audit = audit,
        .links = links,
        .clientTokens = clientTokens,
        .events = events,
        .clock = clock,
        .organizationId = organizationId,
        .acceptWebhook = acceptWebhook,
        .acceptTwilio =
            [this](api::TwilioDelivery delivery) { return acceptTwilio(std::move(delivery)); },
        .reconciling = {.status = [this] { return reconcileStatus; },
            .begin = [this] { return beginReconciling(); }},
        .publicUrl = publicUrl,
        .directLinks = directLinks,
        .heartbeat = heartbeat,
        .storage = [this] { return tellStorage(); },
        .redactSoon = [this] { ++redactionsAsked; },
        .live = &live,
        .assistants = assistants,
        .verifications = &verifications});
    m_server = std::make_unique<http::Server>(m_api->routes(), m_api->webSockets(), http::Limits(),
        AddressRanges::fromText(u"127.0.0.1"_s).value_or(AddressRanges()));
    m_base = must(m_server->listen(QHostAddress(QHostAddress::LocalHost), 0));
}

Receiver::~Receiver()
{
    m_client.clearConnectionCache(); // or the server waits for it to leave
    await(m_server->stop(std::chrono::seconds(1)));
    await(m_api->stop());
    await(verifications.stop());
    m_server.reset();
    m_api.reset();
    await(database->close());
}

void Receiver::stopApi()
{
    await(m_api->stop());
}

QCoro::Task<Result<provider::DeliveryAnswer>> Receiver::accept(provider::Delivery delivery)
{
    ++webhooks;
    webhookBody = delivery.body;
    webhookSecret = delivery.header("x-vapi-secret");
    webhookUrl = delivery.url;
    co_return webhookOutcome;
}

QCoro::Task<Result<void>> Receiver::acceptTwilio(api::TwilioDelivery delivery)
{
    ++webhooks;
    twilioDelivery = std::move(delivery);
    co_return webhookOutcome ? Result<void>() : webhookOutcome.error();
}

bool Receiver::beginReconciling()
{
    reconcileRuns += reconcileIsOff ? 0 : 1;
    return !reconcileIsOff;
}

Answer Receiver::send(const QByteArray &method, const QString &pathAndQuery, Options options)
{
    QNetworkRequest request(url(pathAndQuery));
    request.setTransferTimeout(20000);
    if (!options.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + options.token);
    for (const auto &[name, value] : options.headers)
        request.setRawHeader(name, value);
    // Qt waits for a body after a HEAD that it does not know to be one.
    const std::unique_ptr<QNetworkReply> reply(method == "HEAD"
            ? m_client.head(request)
            : m_client.sendCustomRequest(request, method, options.body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30000))
        qFatal("no answer");
    Answer answer{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .body = reply->isOpen() ? reply->readAll() : QByteArray()};
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    return answer;
}

Answer Receiver::get(const QString &pathAndQuery, const QByteArray &token)
{
    return send("GET", pathAndQuery, {.token = token});
}

QByteArray Receiver::tokenFor(Role role, const CallScope &scope, const QString &ofOrganization)
{
    const QByteArray token =
        must(await(access.createToken(role, u"Sample "_s + toWord(role), {}, scope))).reveal();
    if (!ofOrganization.isEmpty())
        run(u"update access_tokens set organization_id = ? where token_sha256 = ?"_s,
            {ofOrganization, sha256(token)});
    return token;
}

Person Receiver::addPerson(
    const QString &email, const QString &password, Role role, const QString &ofOrganization)
{
    Person person{.id = newId(),
        .organizationId = ofOrganization.isEmpty() ? organizationId : ofOrganization,
        .email = email,
        .name = u"Sample person"_s,
        .role = role,
        .createdAt = clock.now()};
    person.passwordHash = must(await(signIn.hashFor(person, password)));
    auto insert = [person](Session &session) {
        return database::PersonRepository(session).insert(person);
    };
    if (const auto inserted = await(database->write(insert)); !inserted)
        qFatal("%s", qPrintable(inserted.error().message));
    return person;
}

Call Receiver::addCall(RecordingState state, Timestamp startedAt, const QString &ofOrganization)
{
    const Timestamp now = clock.now();
    Call call{.id = newId(),
        .organizationId = ofOrganization.isEmpty() ? organizationId : ofOrganization,
        .vapiCallId = newId(),
        .direction = Direction::Inbound,
        .status = CallStatus::Ended,
        .customer = {.name = u"Sample caller"_s, .number = u"+15550100"_s},
        .startedAt = startedAt == Timestamp() ? now : startedAt,
        .createdAt = now,
        .updatedAt = now};
    auto save = [call, state, now](Session &session) -> Result<void> {
        const auto id = database::CallRepository(session).save({.call = call});
        if (!id)
            return id.error();
        return database::CallRepository(session).setRecordingState(
            call.id, state, u"Sample reason."_s, now);
    };
    if (const auto saved = await(database->write(save)); !saved)
        qFatal("%s", qPrintable(saved.error().message));
    call.recording.state = state;
    return call;
}

Call Receiver::addRecorded(const QByteArray &bytes)
{
    Call call = addCall();
    call.recording = {.state = RecordingState::Ready,
        .storagePath = u"calls/%1/inbound/%2.mp3"_s.arg(call.organizationId, call.id),
        .format = u"mp3"_s,
        .sizeBytes = bytes.size(),
        .durationSeconds = 12.5,
        .channels = 2,
        .sha256 = sha256(bytes),
        .uploadedAt = clock.now()};
    store.write(call.recording.storagePath, bytes);
    auto save = [call](Session &session) {
        return database::CallRepository(session).setRecording(
            call.id, call.recording, {}, call.updatedAt);
    };
    if (const auto saved = await(database->write(save)); !saved)
        qFatal("%s", qPrintable(saved.error().message));
    return call;
}

QString Receiver::addOrganization()
{
    const QString id = newId();
    auto insert = [id](Session &session) {
        return session.exec(
            u"insert into organizations (id, slug, name, created_at) values (?, ?, ?, ?)"_s,
            {id, id, u"Another sample organisation"_s, database::parameter(Timestamp{1})});
    };
    must(await(database->write(insert)));
    return id;
}

QList<database::AuditEvent> Receiver::auditEvents()
{
    auto list = [id = organizationId](Session &session) {
        return database::AuditRepository(session).list(id, 0, 1000);
    };
    return must(await(database->read(list)));
}

void Receiver::blockAudit()
{
    run(test::blockingAuditSql());
}

void Receiver::run(const QString &sql, const QVariantList &values)
{
    auto change = [sql, values](Session &session) { return session.exec(sql, values); };
    must(await(database->write(change)));
}

QUrl Receiver::url(const QString &pathAndQuery) const
{
    return QUrl(m_base.toString() + pathAndQuery);
}

} // namespace earshot::test
