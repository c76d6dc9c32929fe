// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/senderauth.h"
#include "simulator/tally.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>

#include <qcoro/qcorotask.h>

#include <stop_token>

namespace earshot::simulator {

/** What the receiver said; status 0 when it did not answer. */
struct WebhookAnswer
{
    int status = 0;
    QByteArray body; ///< at most 1 MiB

    [[nodiscard]] bool accepted() const { return status >= 200 && status <= 299; }
};

/**
 * Posts events to the receiver, as the provider does: 20 seconds for an answer, redirects are not
 * followed, and no retry unless asked for. Lives in one thread with an event loop.
 */
class WebhookSender : public QObject
{
    Q_OBJECT
public:
    /** @p tally outlives this. */
    WebhookSender(QUrl url, SenderAuth auth, int retries, Tally &tally);

    /** True when some attempt was answered with 2xx. Ends early when asked to stop. */
    QCoro::Task<bool> send(QByteArray body, std::stop_token stop);

    /** One attempt whose answer matters; @p limit is the time for it. */
    QCoro::Task<WebhookAnswer> ask(
        QByteArray body, std::chrono::milliseconds limit, std::stop_token stop);

private:
    struct Attempt
    {
        QByteArray body;
        QByteArray messageId;
        std::chrono::milliseconds limit;
    };
    QCoro::Task<WebhookAnswer> attempt(Attempt what, std::stop_token stop);
    QCoro::Task<> fetchToken(std::stop_token stop);
    QCoro::Task<WebhookAnswer> post(QNetworkRequest request, QByteArray body, std::stop_token stop);

    QUrl m_url;
    SenderAuth m_auth;
    QByteArray m_token; ///< of OAuth2; empty: to be fetched
    Timestamp m_tokenEnds;
    SystemClock m_clock;
    int m_retries;
    Tally &m_tally;
    QNetworkAccessManager m_network;
};

} // namespace earshot::simulator
