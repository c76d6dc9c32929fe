// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <qcoro/qcorotask.h>

#include <functional>

namespace earshot::simulator {

struct StorageRequest
{
    bool head = false;
    QUrl target; ///< path and query as sent
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

struct StorageAnswer
{
    int status = 200;
    QByteArray contentType = "application/xml";
    QByteArray body; ///< used when there is no file
    QString file;
    QByteArray etag; ///< with its quotes
    bool slow = false; ///< takes about five seconds
    bool cut = false; ///< stops half-way, although the whole length was announced
};

using StorageHandler = std::function<QCoro::Task<StorageAnswer>(StorageRequest)>;

/**
 * One request to the storage host. A small HTTP server of its own instead of backend/http, because
 * what is asked of it, answers that trickle or break off, is what that one makes impossible. Owns
 * its socket, answers one request, closes, and deletes itself. Everything takes at most two
 * minutes.
 */
class StorageConnection : public QObject
{
    Q_OBJECT
public:
    StorageConnection(QTcpSocket *socket, QObject *parent);

    /** Sends @p answer; does nothing when the client has left. */
    void answer(const StorageAnswer &answer);

Q_SIGNALS:
    void requested(earshot::simulator::StorageRequest request);

private:
    void read();
    void sendHead(const StorageAnswer &answer, qint64 total, qint64 first, qint64 length);
    void pump();

    QTcpSocket *m_socket;
    QByteArray m_head;
    StorageRequest m_request;
    QFile m_file;
    QTimer m_trickle;
    qint64 m_left = 0; ///< bytes of the file still to send
    qint64 m_piece = 0; ///< bytes for each tick of a slow answer
    bool m_answered = false;
};

} // namespace earshot::simulator
