// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "objectstore/storehttp.h"

#include <QCryptographicHash>
#include <QFuture>
#include <QPromise>
#include <QTimer>

namespace earshot::objectstore {

/** One running request of StoreHttp: takes the answer in pieces, watches that it moves on, and ends
 * exactly once. Lives on the thread of its reply, which it takes over. */
class StoreExchange final : public QObject
{
    Q_OBJECT
public:
    StoreExchange(QNetworkReply *reply, StoreRequest request);
    ~StoreExchange() override;

    [[nodiscard]] QFuture<Result<StoreAnswer>> outcome() { return m_outcome.future(); }
    void cancel();

private:
    void watchReply();
    void onUpload(qint64 sent, qint64 total);
    void onHead();
    void drain();
    Result<void> take(QByteArrayView piece);
    Result<void> keep(QByteArrayView piece);
    Result<void> stream(QByteArrayView piece);
    void onFinished();
    void onWindow();
    void end(Result<StoreAnswer> result);
    void breakOff();
    [[nodiscard]] Error tooSlow() const;
    [[nodiscard]] Error tooLarge(qint64 limit) const;
    [[nodiscard]] Error networkError(const QString &what) const;
    /** Qt takes a connection that closed early for the end of the body now and then. */
    [[nodiscard]] bool isCutShort() const;

    QNetworkReply *m_reply;
    StoreRequest m_request;
    QString m_host;
    QTimer m_idle;
    QTimer m_window;
    qint64 m_sent = 0;
    qint64 m_moved = 0; ///< bytes in this window, both ways
    bool m_isAwaitingAnswer = false;
    bool m_isHeadSeen = false;
    bool m_isStreamed = false;
    bool m_isEnded = false;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    StoreAnswer m_answer;
    QPromise<Result<StoreAnswer>> m_outcome;
};

} // namespace earshot::objectstore
