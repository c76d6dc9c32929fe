// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverthread.h"

namespace earshot::test {

ServerThread::ServerThread(std::vector<http::Route> routes,
    std::vector<http::WebSocketRoute> webSockets, http::Limits limits)
    : m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
    const auto create = [&] {
        m_server = std::make_unique<http::Server>(std::move(routes), std::move(webSockets), limits);
        m_port = quint16(m_server->listen(QHostAddress::LocalHost, 0).value().port());
    };
    QMetaObject::invokeMethod(m_context, create, Qt::BlockingQueuedConnection);
}

ServerThread::~ServerThread()
{
    destroy();
    m_thread.quit();
    m_thread.wait();
}

void ServerThread::run(const std::function<void(http::Server &)> &work)
{
    const auto call = [&] { work(*m_server); };
    QMetaObject::invokeMethod(m_context, call, Qt::BlockingQueuedConnection);
}

int ServerThread::connectionCount()
{
    int count = 0;
    run([&count](http::Server &server) { count = server.connectionCount(); });
    return count;
}

void ServerThread::destroy()
{
    const auto call = [this] { m_server.reset(); };
    QMetaObject::invokeMethod(m_context, call, Qt::BlockingQueuedConnection);
}

} // namespace earshot::test
