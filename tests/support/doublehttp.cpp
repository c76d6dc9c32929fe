// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/doublehttp.h"

#include <QTcpSocket>
#include <QTimer>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestHead = 64 * 1024;
constexpr qsizetype largestBody = 64 * 1024 * 1024;

ScriptedRequest parseHead(const QByteArray &head)
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

struct DoubleHttpServer::Conversation
{
    QByteArray input;
    std::optional<ScriptedRequest> request; ///< whose body is coming
    Intake intake;
    qsizetype length = 0; ///< announced
    qsizetype taken = 0; ///< of the body, kept or thrown away
};

DoubleHttpServer::DoubleHttpServer()
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("The test double cannot listen.");
}

QUrl DoubleHttpServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path));
}

void DoubleHttpServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    const auto conversation = std::make_shared<Conversation>();
    connect(socket, &QTcpSocket::readyRead, this,
        [this, socket, conversation] { onReadyRead(socket, *conversation); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket, conversation] {
        if (const auto request = std::exchange(conversation->request, std::nullopt))
            onBroken(*request);
        socket->deleteLater();
    });
}

void DoubleHttpServer::onReadyRead(QTcpSocket *socket, Conversation &conversation)
{
    conversation.input += socket->readAll();
    while (socket->state() == QAbstractSocket::ConnectedState) {
        const bool goesOn =
            conversation.request ? takeBody(socket, conversation) : takeHead(socket, conversation);
        if (!goesOn)
            return;
    }
}

bool DoubleHttpServer::takeHead(QTcpSocket *socket, Conversation &conversation)
{
    const qsizetype end = conversation.input.indexOf("\r\n\r\n");
    if (end < 0) {
        if (conversation.input.size() > largestHead)
            socket->abort();
        return false;
    }
    ScriptedRequest request = parseHead(conversation.input.left(end));
    conversation.input.remove(0, end + 4);
    conversation.length = request.header("Content-Length").toLongLong();
    conversation.taken = 0;
    conversation.intake = onHead(request);
    if (!request.header("Transfer-Encoding").isEmpty())
        conversation.intake.refusal = answer(411, "a length is needed");
    else if (conversation.length > largestBody && !conversation.intake.refusal)
        conversation.intake.refusal = answer(413, "more than the test double holds");
    if (conversation.intake.refusal)
        send(socket, std::make_shared<ScriptedAnswer>(*conversation.intake.refusal), 0);
    else
        request.body.reserve(conversation.length);
    conversation.request = std::move(request);
    return true;
}

bool DoubleHttpServer::takeBody(QTcpSocket *socket, Conversation &conversation)
{
    qsizetype part = std::min(conversation.input.size(), conversation.length - conversation.taken);
    const qsizetype cut = conversation.intake.cutBodyAfter;
    if (cut >= 0)
        part = std::min(part, cut - conversation.taken);
    if (!conversation.intake.refusal)
        conversation.request->body += conversation.input.left(part);
    conversation.input.remove(0, part);
    conversation.taken += part;
    if (cut >= 0 && conversation.taken >= cut) {
        socket->abort(); // tells onBroken()
        return false;
    }
    if (conversation.taken < conversation.length)
        return false;
    const ScriptedRequest request = *std::exchange(conversation.request, std::nullopt);
    if (!conversation.intake.refusal)
        send(socket, std::make_shared<ScriptedAnswer>(onRequest(request)), 0);
    return true;
}

void DoubleHttpServer::send(
    QTcpSocket *socket, const std::shared_ptr<ScriptedAnswer> &answer, qsizetype from)
{
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
