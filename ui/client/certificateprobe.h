// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/servercertificate.h"

#include <QAbstractSocket>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>

class QSslSocket;

namespace earshot::ui {

/** One look at a server's certificate. result() is settled exactly once: by the certificate, a
 * failure, the deadline, or cancel(). */
class CertificateProbe : public QObject
{
    Q_OBJECT
public:
    CertificateProbe(const QUrl &address, std::chrono::milliseconds patience);
    ~CertificateProbe() override;

    [[nodiscard]] QFuture<Result<ServerCertificate>> result() const { return m_promise.future(); }
    void cancel();

private:
    void take(const QList<QSslError> &errors);
    void fail(QAbstractSocket::SocketError error);
    void settle(Result<ServerCertificate> outcome);

    struct AbortThenDelete
    {
        void operator()(QSslSocket *socket) const;
    };

    const QUrl m_address;
    std::unique_ptr<QSslSocket, AbortThenDelete> m_socket;
    QTimer m_deadline;
    QPromise<Result<ServerCertificate>> m_promise;
    bool m_settled = false;
};

} // namespace earshot::ui
