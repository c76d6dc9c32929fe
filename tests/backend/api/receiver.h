// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accessservice.h"
#include "access/clienttokens.h"
#include "access/linksigner.h"
#include "access/signin.h"
#include "api/api.h"
#include "api/eventhub.h"
#include "audit/auditservice.h"
#include "audit/verifications.h"
#include "database/auditrepository.h"
#include "database/database.h"
#include "domain/callevent.h"
#include "ingest/livecalls.h"
#include "objectstore/objectstore.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QUrl>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace earshot::test {

class MovableClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return {m_now.load()}; }
    void set(Timestamp now) { m_now = now.microseconds; }
    void advance(std::chrono::microseconds span) { m_now += span.count(); }

private:
    std::atomic<qint64> m_now = SystemClock().now().microseconds;
};

/** Objects as files of a folder; only what the API needs. */
class FolderStore final : public objectstore::ObjectStore
{
public:
    FolderStore(QString folder, const Clock &ofReceiver);

    QCoro::Task<Result<void>> put(QString path, QString localFile, QString contentType) override;
    QCoro::Task<Result<objectstore::ObjectInfo>> verify(QString path) override;
    QCoro::Task<Result<std::shared_ptr<QFile>>> open(QString path) override;
    QCoro::Task<Result<void>> remove(QString path) override;
    QCoro::Task<Result<objectstore::ObjectPage>> list(
        QString prefix, QString cursor, int limit) override;
    [[nodiscard]] bool givesLinks() const override { return hasLinks; }
    QCoro::Task<Result<QHash<QString, objectstore::ObjectLink>>> links(
        QStringList paths, std::chrono::seconds life) override;
    QCoro::Task<Result<void>> prepare() override;

    void write(const QString &path, const QByteArray &bytes);

    bool hasLinks = false; ///< it then gives links to a host that is not there
    int signings = 0;
    std::optional<Error> signingError;
    std::function<QCoro::Task<>()> beforeSigning;
    const Clock *clock;

private:
    QString m_folder;
};

struct Answer
{
    int status = 0; ///< 0 when the connection broke
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
};

/**
 * A receiver made of the real parts, on a free port of the loopback: SQLite in a temporary folder,
 * the real server, and the store above. One per test.
 */
class Receiver
{
public:
    explicit Receiver(std::chrono::milliseconds heartbeat = std::chrono::seconds(15),
        upkeep::AssistantService *assistants = nullptr, const QUrl &publicUrl = {},
        bool directLinks = true);
    ~Receiver();

    struct Options
    {
        QByteArray token; ///< sent as a bearer when not empty
        QByteArray body;
        QList<std::pair<QByteArray, QByteArray>> headers;
    };
    Answer send(const QByteArray &method, const QString &pathAndQuery, Options options);
    Answer get(const QString &pathAndQuery, const QByteArray &token = {});

    QByteArray tokenFor(Role role, const CallScope &scope = {}, const QString &ofOrganization = {});
    /** Somebody of the default organisation, or of another one, with this password. */
    Person addPerson(const QString &email, const QString &password, Role role = Role::Reviewer,
        const QString &ofOrganization = {});

    /** Saves a call of the default organisation, or of another one. */
    Call addCall(RecordingState state = RecordingState::None, Timestamp startedAt = {},
        const QString &organizationId = {});
    /** A call with a recording of @p bytes in the store. */
    Call addRecorded(const QByteArray &bytes);
    QString addOrganization();

    QList<database::AuditEvent> auditEvents();
    /** Stops the interface, as the receiver does at its end; nothing is answered afterwards. */
    void stopApi();
    /** From now on every new audit entry fails. */
    void blockAudit();
    void run(const QString &sql, const QVariantList &values = {});

    [[nodiscard]] QUrl url(const QString &pathAndQuery) const;

    QTemporaryDir folder;
    MovableClock clock;
    std::unique_ptr<database::Database> database;
    FolderStore store;
    access::AccessService access;
    access::SignIn signIn;
    audit::AuditService audit;
    audit::Verifications verifications; ///< of logs that are signed with the tests' key
    access::LinkSigner links;
    access::ClientTokens clientTokens;
    api::EventHub events;
    QString organizationId;

    /** What the webhook route is told, and what it gave. */
    Result<provider::DeliveryAnswer> webhookOutcome = provider::DeliveryAnswer();
    QByteArray webhookBody;
    QByteArray webhookSecret;
    QUrl webhookUrl;
    int webhooks = 0;
    std::optional<api::TwilioDelivery> twilioDelivery;

    ingest::LiveCalls live; ///< tells the streams of the default organisation

    int redactionsAsked = 0;
    StorageState storage; ///< what the storage route is told

    /** What the completeness routes are told of the comparison with the provider. */
    ingest::ReconcileStatus reconcileStatus;
    bool reconcileIsOff = false;
    int reconcileRuns = 0;

private:
    QCoro::Task<Result<provider::DeliveryAnswer>> accept(provider::Delivery delivery);
    QCoro::Task<Result<void>> acceptTwilio(api::TwilioDelivery delivery);
    bool beginReconciling();
    QCoro::Task<StorageState> tellStorage() { co_return storage; }

    QNetworkAccessManager m_client;
    std::unique_ptr<api::Api> m_api;
    std::unique_ptr<http::Server> m_server;
    QUrl m_base;
};

} // namespace earshot::test
