// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/storagestate.h"
#include "http/server.h"
#include "ingest/reconcilestatus.h"
#include "provider/delivery.h"

#include <QUrl>

#include <qcoro/qcorotask.h>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace earshot::access {
class AccessService;
class ClientTokens;
class LinkSigner;
class SignIn;
} // namespace earshot::access
namespace earshot::audit {
class AuditService;
class Verifications;
} // namespace earshot::audit
namespace earshot::database {
class Database;
}
namespace earshot::ingest {
class LiveCalls;
}
namespace earshot::objectstore {
class ObjectStore;
}
namespace earshot::upkeep {
class AssistantService;
class PersonErasures;
} // namespace earshot::upkeep

namespace earshot::api {

class EventHub;

/**
 * Takes one delivery of the provider. Once it has returned a value, which goes back to the sender,
 * the delivery is durable. Unauthorised, InvalidInput and TooLarge are the sender's fault, anything
 * else is ours.
 */
using AcceptWebhook =
    std::function<QCoro::Task<Result<provider::DeliveryAnswer>>(provider::Delivery delivery)>;

/** What Twilio sent, as its sender signed it. */
struct TwilioDelivery
{
    QByteArray url; ///< the public address with path and query as they came
    QByteArray contentType;
    QByteArray body; ///< empty for GET
    QByteArray signature;
};

/** As AcceptWebhook, for a callback of Twilio. */
using AcceptTwilio = std::function<QCoro::Task<Result<void>>(TwilioDelivery delivery)>;

/** The comparison with the provider's own list of calls, as far as it can be seen and asked for. */
struct Reconciling
{
    std::function<ingest::ReconcileStatus()> status; ///< empty: it is off
    std::function<bool()> begin; ///< begins a run; false when it is off
};

/** The parts the routes call. All of them must outlive Api::stop(). */
struct Dependencies
{
    database::Database &database;
    objectstore::ObjectStore &store;
    access::AccessService &access;
    access::SignIn &signIn;
    audit::AuditService &audit;
    const access::LinkSigner &links;
    const access::ClientTokens &clientTokens;
    EventHub &events;
    const Clock &clock;
    QString organizationId = {}; ///< for which this receiver collects calls
    AcceptWebhook acceptWebhook;
    AcceptTwilio acceptTwilio;
    Reconciling reconciling = {};
    QUrl publicUrl; ///< see settings::Settings
    std::chrono::seconds linkLife = std::chrono::hours(1);
    bool directLinks = true; ///< the store's own links where it gives any, else ours
    std::chrono::milliseconds heartbeat = std::chrono::seconds(15);
    /** How full the places are; empty where nobody measures. */
    std::function<QCoro::Task<StorageState>()> storage = {};
    /** The words of a complaint have changed: the signs of calls are to follow. */
    std::function<void()> renewSigns = {};
    /** Parts of a call are to be taken out of it. */
    std::function<void()> redactSoon = {};
    const ingest::LiveCalls *live = nullptr; ///< null where nobody listens to calls in progress
    upkeep::AssistantService *assistants = nullptr; ///< null where there is no provider to ask
    upkeep::PersonErasures *erasures = nullptr; ///< null where nobody can be erased
    audit::Verifications *verifications = nullptr; ///< null where the log can't be checked
};

/**
 * The routes of the HTTP interface, described in resources/openapi.yaml: they turn requests into
 * calls on the parts, and decide for each who may. Lives in the backend's thread. Order of the end:
 * http::Server::stop(), stop(), then the parts.
 */
class Api
{
public:
    explicit Api(Dependencies dependencies);
    ~Api();

    [[nodiscard]] std::vector<http::Route> routes() const;
    [[nodiscard]] std::vector<http::WebSocketRoute> webSockets();

    /** Writes into the audit log what was reported as heard until now: it is about to be read. */
    QCoro::Task<> writeHeard();

    /** Ends the event streams and returns when the last handler has ended. Calling twice is fine.
     */
    QCoro::Task<> stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace earshot::api
