// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/storageconnection.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace earshot::simulator {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mostHead = 16 * 1024;
constexpr qint64 buffered = 256 * 1024; ///< bytes of a file handed to the socket ahead
constexpr auto longest = 120s;
constexpr auto tick = 100ms;
constexpr qint64 slowTicks = 50;

std::optional<StorageRequest> parsed(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.front().trimmed().split(' ');
    if (words.size() != 3 || (words[0] != "GET" && words[0] != "HEAD"))
        return std::nullopt;
    StorageRequest request{.head = words[0] == "HEAD", .target = QUrl::fromEncoded(words[1])};
    for (const QByteArray &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(
                line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

struct Span
{
    qint64 first = 0;
    qint64 length = 0;
};

/** The part a Range field asks for: nothing when the whole is wanted, a length of 0 when it lies
 * outside. */
std::optional<Span> wantedPart(
    const StorageRequest &request, const StorageAnswer &answer, qint64 size)
{
    const QByteArray condition = request.headers.value("if-range");
    if (!condition.isEmpty() && condition != answer.etag)
        return std::nullopt;
    static const QRegularExpression form(u"^bytes=(\\d*)-(\\d*)$"_s);
    const auto match = form.match(QString::fromLatin1(request.headers.value("range")));
    if (!match.hasMatch() || (match.capturedLength(1) == 0 && match.capturedLength(2) == 0))
        return std::nullopt;
    if (match.capturedLength(1) == 0) {
        const qint64 last = std::min(match.captured(2).toLongLong(), size);
        return Span{.first = size - last, .length = last};
    }
    const qint64 first = match.captured(1).toLongLong();
    const qint64 end =
        match.capturedLength(2) == 0 ? size : std::min(match.captured(2).toLongLong() + 1, size);
    return Span{.first = first, .length = std::max(qint64(0), end - first)};
}

QByteArray reason(int status)
{
    static const QHash<int, QByteArray> phrases{{200, "OK"}, {206, "Partial Content"},
        {400, "Bad Request"}, {403, "Forbidden"}, {404, "Not Found"},
        {416, "Range Not Satisfiable"}, {500, "Internal Server Error"}};
    return phrases.value(status, "Unknown");
}

} // namespace

StorageConnection::StorageConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_trickle.setInterval(tick);
    connect(m_socket, &QTcpSocket::readyRead, this, &StorageConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &StorageConnection::pump);
    connect(&m_trickle, &QTimer::timeout, this, [this] {
        m_socket->write(m_file.read(std::min(m_piece, m_left)));
        m_left -= std::min(m_piece, m_left);
        pump();
    });
    QTimer::singleShot(longest, this, [this] { m_socket->abort(); });
}

void StorageConnection::read()
{
    if (m_answered || m_head.contains("\r\n\r\n")) {
        m_socket->readAll();
        return;
    }
    m_head += m_socket->read(mostHead - m_head.size());
    if (m_head.contains("\r\n\r\n")) {
        auto request = parsed(m_head);
        if (!request)
            return answer({.status = 400, .body = "<Error><Code>InvalidRequest</Code></Error>"});
        m_request = std::move(*request);
        Q_EMIT requested(m_request);
    } else if (m_head.size() >= mostHead) {
        m_socket->abort();
    }
}

void StorageConnection::answer(const StorageAnswer &answer)
{
    if (m_answered || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_answered = true;
    if (answer.file.isEmpty()) {
        sendHead(answer, answer.body.size(), -1, answer.body.size());
        m_socket->write(m_request.head ? QByteArray() : answer.body);
        m_socket->disconnectFromHost();
        return;
    }
    m_file.setFileName(answer.file);
    if (!m_file.open(QIODevice::ReadOnly)) {
        m_socket->abort();
        return;
    }
    const qint64 size = m_file.size();
    const auto part = wantedPart(m_request, answer, size);
    const Span span = part.value_or(Span{.length = size});
    sendHead(answer, size, part ? span.first : -1, span.length);
    m_file.seek(span.first);
    m_left = m_request.head ? 0 : answer.cut ? span.length / 2 : span.length;
    m_piece = answer.slow ? std::max(qint64(1024), m_left / slowTicks) : 0;
    if (m_piece > 0)
        m_trickle.start();
    pump();
}

void StorageConnection::sendHead(
    const StorageAnswer &answer, qint64 total, qint64 first, qint64 length)
{
    int status = answer.status;
    QByteArray range;
    if (first >= 0) {
        status = length > 0 ? 206 : 416;
        range = length > 0
            ? QByteArray::number(first) + '-' + QByteArray::number(first + length - 1)
            : QByteArray("*");
        range = "Content-Range: bytes " + range + '/' + QByteArray::number(total) + "\r\n";
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status)
        + "\r\nContent-Type: " + answer.contentType
        + "\r\nContent-Length: " + QByteArray::number(length) + "\r\n" + range;
    if (!answer.etag.isEmpty())
        head += "ETag: " + answer.etag + "\r\nAccept-Ranges: bytes\r\n";
    m_socket->write(head + "Server: storage-simulator\r\nConnection: close\r\n\r\n");
}

void StorageConnection::pump()
{
    if (!m_answered || !m_file.isOpen())
        return;
    while (m_piece == 0 && m_left > 0 && m_socket->bytesToWrite() < buffered) {
        const QByteArray block = m_file.read(std::min(m_left, buffered));
        if (block.isEmpty()) {
            m_socket->abort();
            return;
        }
        m_left -= block.size();
        m_socket->write(block);
    }
    if (m_left == 0) {
        m_trickle.stop();
        m_file.close();
        m_socket->disconnectFromHost();
    }
}

} // namespace earshot::simulator
