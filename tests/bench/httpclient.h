// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>
#include <QUrl>

namespace earshot::bench {

/** Asks a server over one connection, one request after the other, and costs little
 * itself. Lives in any thread with an event loop, the server's as well. */
class HttpClient
{
public:
    HttpClient(const QUrl &server, QByteArray token);

    /** The body; throws unless the answer is 200 and whole. */
    QByteArray get(const QString &pathAndQuery);

private:
    [[nodiscard]] bool isWhole() const;

    QTcpSocket m_socket;
    QByteArray m_token;
    QByteArray m_received;
};

} // namespace earshot::bench
