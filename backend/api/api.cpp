// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/api.h"

#include "api/eventstream.h"
#include "api/routes.h"

#include <QFuture>
#include <QPromise>

namespace earshot::api {

namespace {

/** Counts running handlers: the server may drop one, which then still uses the parts. */
class Running
{
public:
    void begin() { ++m_count; }

    void end()
    {
        if (--m_count > 0)
            return;
        for (QPromise<void> &waiter : m_waiters)
            waiter.finish();
        m_waiters.clear();
    }

    [[nodiscard]] bool any() const { return m_count > 0; }

    QFuture<void> done()
    {
        QPromise<void> &waiter = m_waiters.emplace_back();
        waiter.start();
        return waiter.future();
    }

private:
    int m_count = 0;
    std::vector<QPromise<void>> m_waiters;
};

using SharedRunning = std::shared_ptr<Running>;

QCoro::Task<http::Reply> runCounted(
    SharedRunning running, std::shared_ptr<const http::Handler> handler, http::Request request)
{
    running->begin();
    const auto end = qScopeGuard([running] { running->end(); });
    co_return co_await (*handler)(std::move(request));
}

http::Handler counted(const SharedRunning &running, http::Handler handler)
{
    return [running, handler = std::make_shared<const http::Handler>(std::move(handler))](
               http::Request request) { return runCounted(running, handler, std::move(request)); };
}

} // namespace

class Api::Private
{
public:
    explicit Private(Dependencies dependencies)
        : context(std::make_shared<Context>(Context{.parts = dependencies,
            .disclosures =
                Disclosures(dependencies.audit, dependencies.database, dependencies.clock),
            .storeLinks = LinkCache(dependencies.store, dependencies.clock, dependencies.linkLife),
            .heard = std::make_shared<HeardLog>(dependencies.audit, dependencies.clock),
            .invitations = std::make_shared<access::Invitations>(
                dependencies.database, dependencies.signIn, dependencies.clock),
            .packs = std::make_shared<Packs>(dependencies.database, dependencies.store,
                dependencies.audit, dependencies.clock)}))
        , stream(dependencies.events, dependencies.access, dependencies.heartbeat)
    { }

    SharedContext context;
    EventStream stream;
    SharedRunning running = std::make_shared<Running>();
};

Api::Api(Dependencies dependencies)
    : d(std::make_unique<Private>(std::move(dependencies)))
{ }

Api::~Api() = default;

std::vector<http::Route> Api::routes() const
{
    std::vector<http::Route> routes;
    for (const auto &area :
        {webhookRoutes, callListRoutes, inboxRoutes, liveRoutes, consentRoutes, consentWordRoutes,
            clipRoutes, clipLinkRoutes, clipPageRoutes, complaintWordRoutes, scorecardRoutes,
            callRoutes, noteRoutes, viewRoutes, playbackRoutes, reviewRoutes, tagRoutes, linkRoutes,
            evidenceRoutes, recordingRoutes, mediaRoutes, waveformRoutes, sessionRoutes,
            credentialRoutes, holdRoutes, redactionRoutes, originalRoutes, peopleRoutes,
            invitationRoutes, joiningRoutes, personRoutes, retentionRoutes, healthRoutes,
            assistantRoutes, completenessRoutes, completenessExportRoutes, alertRoutes, auditRoutes,
            auditExportRoutes, auditVerifyRoutes, storageRoutes, metricRoutes}) {
        for (http::Route &route : area(d->context)) {
            route.handler = counted(d->running, std::move(route.handler));
            routes.push_back(std::move(route));
        }
    }
    return routes;
}

std::vector<http::WebSocketRoute> Api::webSockets()
{
    return {d->stream.route()};
}

QCoro::Task<> Api::writeHeard()
{
    co_await d->context->heard->writeAll();
}

QCoro::Task<> Api::stop()
{
    d->context->clips->stop();
    co_await d->stream.stop();
    if (d->running->any())
        co_await d->running->done();
    co_await d->context->heard->stop();
}

} // namespace earshot::api
