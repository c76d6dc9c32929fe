// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedserver.h"

#include <QRegularExpression>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

ScriptedRequest parse(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    ScriptedRequest request{.method = first.value(0), .target = first.value(1)};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.emplaceBack(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    return request;
}

} // namespace

QByteArray ScriptedRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ScriptedAnswer answer(
    int status, const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return ScriptedAnswer{.bytes = bytes};
}

ScriptedAnswer redirect(const QUrl &to)
{
    return answer(302, {}, {{"Location", to.toEncoded()}});
}

ScriptedAnswer cutAfter(ScriptedAnswer whole, qsizetype bytes)
{
    const qsizetype head = whole.bytes.indexOf("\r\n\r\n") + 4;
    whole.bytes.truncate(head + bytes);
    whole.then = ScriptedAnswer::Then::Close;
    return whole;
}

ScriptedAnswer silence()
{
    return {};
}

ScriptedAnswer fileAnswer(
    const ScriptedRequest &request, const QByteArray &content, const QByteArray &etag)
{
    const QByteArray range = request.header("Range");
    const QByteArray condition = request.header("If-Range");
    const bool isSame = condition.isEmpty() || condition == etag;
    if (!range.startsWith("bytes=") || !isSame)
        return answer(200, content, {{"ETag", etag}, {"Content-Type", "audio/wav"}});
    const qsizetype first = range.mid(6).split('-').constFirst().toLongLong();
    const QByteArray size = QByteArray::number(content.size());
    if (first >= content.size())
        return answer(416, {}, {{"Content-Range", "bytes */" + size}});
    const QByteArray span =
        QByteArray::number(first) + '-' + QByteArray::number(content.size() - 1);
    return answer(206, content.mid(first),
        {{"ETag", etag}, {"Content-Type", "audio/wav"},
            {"Content-Range", "bytes " + span + '/' + size}});
}

ScriptedServer::ScriptedServer(Script script)
    : m_script(std::move(script))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("The scripted server cannot listen.");
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(
        u"%1://127.0.0.1:%2%3"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(serverPort()).arg(path));
}

qsizetype ScriptedServer::count(QByteArrayView targetBegin) const
{
    return std::count_if(m_requests.begin(), m_requests.end(),
        [&](const ScriptedRequest &request) { return request.target.startsWith(targetBegin); });
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    QTcpSocket *socket = nullptr;
    if (m_tls) {
        auto *secure = new QSslSocket(this);
        secure->setSslConfiguration(*m_tls);
        socket = secure;
    } else {
        socket = new QTcpSocket(this);
    }
    socket->setSocketDescriptor(descriptor);
    if (auto *secure = qobject_cast<QSslSocket *>(socket))
        secure->startServerEncryption();
    const auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this,
        [this, socket, buffer] { onReadyRead(socket, buffer); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void ScriptedServer::onReadyRead(QTcpSocket *socket, const std::shared_ptr<QByteArray> &buffer)
{
    buffer->append(socket->readAll());
    const qsizetype end = buffer->indexOf("\r\n\r\n");
    if (end < 0)
        return;
    ScriptedRequest request = parse(buffer->left(end));
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (buffer->size() < end + 4 + length)
        return;
    request.body = buffer->mid(end + 4, length);
    buffer->remove(0, end + 4 + length);
    m_requests.append(request);
    const auto scripted = std::make_shared<ScriptedAnswer>(m_script(request));
    send(socket, scripted, 0);
    Q_EMIT requestReceived();
}

void ScriptedServer::send(
    QTcpSocket *socket, const std::shared_ptr<ScriptedAnswer> &answer, qsizetype from)
{
    if (from == 0 && answer->pause.count() > 0 && answer->sliceBytes == 0)
        answer->sliceBytes = answer->bytes.size();
    const qsizetype size = answer->sliceBytes > 0 ? answer->sliceBytes : answer->bytes.size();
    const auto step = [this, socket, answer, from, size] {
        socket->write(answer->bytes.mid(from, size));
        if (from + size < answer->bytes.size())
            send(socket, answer, from + size);
        else if (answer->then == ScriptedAnswer::Then::Close)
            socket->disconnectFromHost();
        else if (answer->then == ScriptedAnswer::Then::Reset)
            socket->abort();
    };
    if (answer->pause.count() > 0)
        QTimer::singleShot(answer->pause, socket, step);
    else
        step();
}

} // namespace earshot::test
