// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/server.h"

#include <QThread>

#include <memory>

namespace earshot::test {

/**
 * A server in a thread of its own, so that a test can use plain blocking sockets against it.
 * Destroying it destroys the server, whatever its clients and handlers are doing.
 */
class ServerThread
{
public:
    explicit ServerThread(std::vector<http::Route> routes,
        std::vector<http::WebSocketRoute> webSockets = {}, http::Limits limits = {});
    ~ServerThread();
    ServerThread(const ServerThread &) = delete;
    ServerThread &operator=(const ServerThread &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /** Runs @p work in the server's thread and waits for it. */
    void run(const std::function<void(http::Server &)> &work);
    /** The same, also when the server is gone. */
    void inThread(const std::function<void()> &work);
    [[nodiscard]] int connectionCount();
    /** Deletes the server now. */
    void destroy();

private:
    QThread m_thread;
    QObject *m_context = nullptr; ///< lives in the thread
    std::unique_ptr<http::Server> m_server;
    quint16 m_port = 0;
};

} // namespace earshot::test
