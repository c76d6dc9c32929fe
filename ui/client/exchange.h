// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QNetworkReply>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace earshot::ui {

/** A complete answer of the server, whatever its status. */
struct Answer
{
    int status = 0;
    QByteArray body; ///< empty where a sink took the bytes
    QByteArray etag = {}; ///< as it was sent, with its quotes
};

/**
 * One request on its way, bounded in bytes and time. Takes the reply over; made and used in the
 * window's thread. result() is settled exactly once: by the end of the answer, a limit, a deadline,
 * a broken connection, or cancel().
 */
class Exchange : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        qint64 bytes = 1024 * 1024;
        std::chrono::milliseconds idle = std::chrono::seconds(15); ///< without a byte arriving
        std::chrono::milliseconds total = std::chrono::seconds(30);
    };
    /** Takes the bytes of a 2xx answer; an error ends the exchange with it. */
    using Sink = std::function<Result<void>(QByteArrayView)>;

    /** Set on a reply from somebody who did not show the certificate that is pinned. */
    static constexpr char strangerProperty[] = "earshot_stranger";

    Exchange(QNetworkReply *reply, Limits limits, Sink sink = {});
    ~Exchange() override;

    [[nodiscard]] QFuture<Result<Answer>> result() const;
    void cancel();
    /** How many bytes the answer says it has; -1 while that is not known. */
    [[nodiscard]] qint64 announcedBytes() const;

private:
    void takeBytes();
    void finish();
    void settle(Result<Answer> answer);
    [[nodiscard]] bool isGood() const;

    struct AbortThenDelete
    {
        void operator()(QNetworkReply *reply) const;
    };

    std::unique_ptr<QNetworkReply, AbortThenDelete> m_reply;
    const Limits m_limits;
    Sink m_sink;
    QTimer m_idle;
    QTimer m_total;
    qint64 m_received = 0;
    QByteArray m_body;
    QPromise<Result<Answer>> m_promise;
    bool m_settled = false;
};

/** A sentence for what went wrong below HTTP. */
Error networkError(QNetworkReply::NetworkError code, const QUrl &url);

} // namespace earshot::ui
