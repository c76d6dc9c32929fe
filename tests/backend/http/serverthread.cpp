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
    inThread([&] {
        m_server = std::make_unique<http::Server>(std::move(routes), std::move(webSockets), limits);
        m_port = quint16(m_server->listen(QHostAddress::LocalHost, 0).value().port());
    });
}

ServerThread::~ServerThread()
{
    destroy();
    m_thread.quit();
    m_thread.wait();
}

void ServerThread::run(const std::function<void(http::Server &)> &work)
{
    inThread([&] { work(*m_server); });
}

void ServerThread::inThread(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(m_context, work, Qt::BlockingQueuedConnection);
}

int ServerThread::connectionCount()
{
    int count = 0;
    run([&count](http::Server &server) { count = server.connectionCount(); });
    return count;
}

void ServerThread::destroy()
{
    inThread([this] { m_server.reset(); });
}

} // namespace earshot::test
