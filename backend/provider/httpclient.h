// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/hostpolicy.h"
#include "provider/hostresolver.h"
#include "provider/httpexchange.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <memory>
#include <vector>

namespace earshot::provider {

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QList<QNetworkReply::RawHeaderPair> headers;
    std::shared_ptr<BodySink> sink;
    HttpDeadlines deadlines;
    QByteArray body; ///< none for GET
};

/**
 * Requests that pass the HostPolicy. The name is resolved once, its addresses are checked, and
 * the connection goes to exactly the checked address (the name stays in Host, in TLS and in the
 * certificate check), so a name that changes between check and connection gains nothing. No
 * redirects are followed, no cookies kept, no proxy used, nothing decompressed.
 *
 * Lives on one thread with an event loop; every task must have ended before it is destroyed.
 */
class HttpClient
{
public:
    explicit HttpClient(HostPolicy policy, HostResolver resolver = systemResolver());

    /**
     * The head of an answer of any status; its body went to the request's sink. Errors: Forbidden
     * (policy), Network, Timeout, Unavailable (too many at once), Cancelled, or the sink's.
     *
     * Another address of the host is tried only when nothing was answered; a request that may have
     * had an effect (any but GET) is therefore sent at most once, on a connection of its own.
     */
    QCoro::Task<Result<HttpHead>> send(HttpRequest request, std::stop_token stop);

    [[nodiscard]] const HostPolicy &policy() const { return m_policy; }

private:
    /** Qt opens six connections to a host and queues the rest without telling; no deadline could be
     * kept in that queue, so a lane takes no more. */
    struct Lane
    {
        Lane() { manager.setProxy(QNetworkProxy::NoProxy); }
        QNetworkAccessManager manager;
        int inFlight = 0;
    };
    struct Sent
    {
        Result<HttpHead> result;
        bool mayHaveArrived = false;
    };

    QCoro::Task<Result<QList<QHostAddress>>> checkedAddresses(QUrl url, std::stop_token stop);
    QCoro::Task<Sent> sendTo(HttpRequest request, QHostAddress address, std::stop_token stop);
    std::shared_ptr<Lane> freeLane();
    std::shared_ptr<Lane> ownLane();

    HostPolicy m_policy;
    HostResolver m_resolver;
    std::vector<std::shared_ptr<Lane>> m_lanes;
    std::vector<std::weak_ptr<Lane>> m_effects; ///< lanes of one request that may have an effect
};

} // namespace earshot::provider
