// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace earshot::http {

/**
 * One open WebSocket of a client, in the server's thread. Sending never blocks and never buffers
 * more than 1 MiB: a client that does not keep up is closed and can resume from its last event id.
 */
class WebSocket
{
public:
    virtual ~WebSocket() = default;

    /** Does nothing once the socket is closed. */
    virtual void send(const QString &text) = 0;
    /** @p code as in RFC 6455 section 7.4, 4000–4999 for our own. */
    virtual void close(quint16 code, const QString &reason) = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;

    std::function<void(const QString &)> received;
    std::function<void()> closed;
};

} // namespace earshot::http
