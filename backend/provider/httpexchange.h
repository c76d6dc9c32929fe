// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/httphead.h"
#include "provider/oneshot.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace earshot::provider {

/** How long each stage of a request may take. */
struct HttpDeadlines
{
    std::chrono::milliseconds connect = std::chrono::seconds(10); ///< until sending begins
    std::chrono::milliseconds head = std::chrono::seconds(30); ///< from there to the headers
    std::chrono::milliseconds idle = std::chrono::seconds(30); ///< between two pieces of the body
    std::chrono::milliseconds total = std::chrono::minutes(1); ///< for everything
};

/**
 * One running request: passes the body on in pieces, watches the deadlines, and ends exactly once.
 * Lives on the thread of its reply, which it takes over.
 */
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    /** @p where stands for the URL in messages. */
    HttpExchange(QNetworkReply *reply, std::shared_ptr<BodySink> sink, HttpDeadlines deadlines,
        QString where);
    ~HttpExchange() override;

    /** The head of a whole answer of any status, or Network, Timeout, Cancelled, or the sink's
     * error. */
    [[nodiscard]] QFuture<Result<HttpHead>> outcome() { return m_outcome.future(); }
    void cancel();
    /** True once a status line has come: the request reached a server. */
    [[nodiscard]] bool isAnswered() const { return m_isHeadSeen; }
    /** True once any of the request may have left this computer. */
    [[nodiscard]] bool isSent() const { return m_isSent; }

private:
    void onSending();
    void onHead();
    void drain();
    void onFinished();
    void end(Result<HttpHead> result);
    void arm(std::chrono::milliseconds span, const QString &stage);
    [[nodiscard]] Error networkError() const;

    QNetworkReply *m_reply;
    std::shared_ptr<BodySink> m_sink;
    HttpDeadlines m_deadlines;
    QString m_where;
    QString m_stage;
    QTimer m_stageTimer;
    QTimer m_totalTimer;
    HttpHead m_head;
    bool m_isHeadSeen = false;
    bool m_isSent = false;
    bool m_isEnded = false;
    OneShot<Result<HttpHead>> m_outcome;
};

} // namespace earshot::provider
