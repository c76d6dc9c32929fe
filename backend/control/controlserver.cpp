// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/controlserver.h"

#include "control/wire.h"
#include "core/logging.h"
#include "core/taskscope.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>

#include <qcoro/qcoroiodevice.h>
#include <qcoro/qcorolocalsocket.h>

#include <sys/un.h>

namespace earshot::control {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int connectionLimit = 8;

/**
 * Until more of a request came, its sender went, @p stop was requested or the time is up, which
 * alone is false. QCoro's own wait for reading returns at once while a part of a line lies there.
 */
QCoro::Task<bool> moreComes(
    std::shared_ptr<QLocalSocket> socket, std::chrono::milliseconds span, std::stop_token stop)
{
    std::stop_source over;
    const auto end = [over]() mutable { over.request_stop(); };
    QObject context;
    QObject::connect(socket.get(), &QLocalSocket::readyRead, &context, end);
    QObject::connect(socket.get(), &QLocalSocket::disconnected, &context, end);
    const std::stop_callback onStop(stop, end);
    const bool isLate = co_await sleepFor(span, over.get_token());
    co_return !isLate;
}

/** What does not fit into the socket at once would be lost with it. */
QCoro::Task<> sendAll(std::shared_ptr<QLocalSocket> socket, std::stop_token stop)
{
    socket->flush();
    while (!stop.stop_requested() && socket->bytesToWrite() > 0) {
        const auto sent = co_await qCoro(socket.get()).waitForBytesWritten(10s);
        if (!sent || socket->state() != QLocalSocket::ConnectedState)
            co_return;
    }
}

} // namespace

QString socketPath(const QString &dataFolder)
{
    return QDir(dataFolder).absoluteFilePath(u"control.sock"_s);
}

ControlServer::ControlServer(CommandHandler handler)
    : m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] {
        while (QLocalSocket *pending = m_server.nextPendingConnection()) {
            pending->setParent(nullptr);
            pending->setReadBufferSize(requestLimit);
            const std::shared_ptr<QLocalSocket> socket(
                pending, [](QLocalSocket *gone) { gone->deleteLater(); });
            if (m_scope.running() < connectionLimit)
                m_scope.start([this, socket](std::stop_token stop) { return serve(socket, stop); });
        }
    });
}

Result<void> ControlServer::listen(const QString &dataFolder)
{
    const QString path = socketPath(dataFolder);
    if (QFile::encodeName(path).size() >= static_cast<qsizetype>(sizeof(sockaddr_un::sun_path))) {
        return Error{.code = ErrorCode::InvalidInput,
            .message =
                u"The data folder's path is too long for a control socket (%1); choose a shorter one."_s
                    .arg(path)};
    }
    QLocalServer::removeServer(
        path); // left by a process that was killed; the data folder's lock says that it is gone
    if (!m_server.listen(path)) {
        return Error{.code = ErrorCode::Storage,
            .message =
                u"The control socket %1 can't be opened: %2."_s.arg(path, m_server.errorString())};
    }
    QFile::setPermissions(
        path, QFile::ReadOwner | QFile::WriteOwner); // Qt gives the execute bit too
    return {};
}

QCoro::Task<> ControlServer::stop()
{
    m_server.close();
    co_await m_scope.cancelAndWait();
}

QCoro::Task<> ControlServer::serve(std::shared_ptr<QLocalSocket> socket, std::stop_token stop)
{
    const std::stop_callback onStop(stop, [socket] { socket->abort(); });
    const QDeadlineTimer deadline(10s);
    while (!socket->canReadLine()) {
        if (socket->state() != QLocalSocket::ConnectedState
            || socket->bytesAvailable() >= requestLimit)
            co_return;
        const std::chrono::milliseconds left(deadline.remainingTime());
        const bool more = co_await moreComes(socket, left, stop);
        if (!more || stop.stop_requested())
            co_return;
    }
    const auto request = decodeRequest(socket->readLine(requestLimit));
    Result<QJsonObject> answer = QJsonObject();
    if (request)
        answer = co_await m_handler(
            request->value(u"command").toString(), request->value(u"arguments").toObject());
    else
        answer = request.error();
    socket->write(encodeAnswer(answer));
    co_await sendAll(socket, stop);
    socket->disconnectFromServer();
}

} // namespace earshot::control
