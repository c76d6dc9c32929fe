// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "simulator/tally.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <qcoro/qcorotask.h>

#include <stop_token>

namespace earshot::simulator {

/**
 * Posts events to the receiver, as the provider does: 20 seconds for an answer, redirects are not
 * followed, and no retry unless asked for. Lives in one thread with an event loop.
 */
class WebhookSender : public QObject
{
    Q_OBJECT
public:
    /** @p tally outlives this. */
    WebhookSender(QUrl url, Secret secret, int retries, Tally &tally);

    /** True when some attempt was answered with 2xx. Ends early when asked to stop. */
    QCoro::Task<bool> send(QByteArray body, std::stop_token stop);

private:
    QCoro::Task<bool> attempt(QByteArray body, std::stop_token stop);

    QUrl m_url;
    Secret m_secret;
    int m_retries;
    Tally &m_tally;
    QNetworkAccessManager m_network;
};

} // namespace earshot::simulator
