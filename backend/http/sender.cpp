// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/sender.h"

#include "core/logging.h"

#include <QFile>
#include <QTcpSocket>

#include <algorithm>

namespace earshot::http {

using namespace Qt::StringLiterals;

namespace {

/** With less than this in the socket the next piece is due. */
constexpr qint64 nearlyEmpty = 16 * 1024;

} // namespace

void tellDelivered(const std::function<void(Delivery)> &delivered, Delivery delivery)
{
    try {
        if (delivered)
            delivered(delivery);
    } catch (const std::exception &problem) {
        logError(lcHttp,
            u"A delivery callback threw an exception: "_s + QString::fromLocal8Bit(problem.what()));
    }
}

Sender::Sender(QTcpSocket &socket)
    : m_socket(socket)
{ }

void Sender::writeInterim(const QByteArray &bytes)
{
    m_queued += bytes.size();
    m_socket.write(bytes);
}

bool Sender::start(Answer answer, qint64 pieceBytes)
{
    m_answer = std::move(answer);
    m_pieceBytes = pieceBytes;
    m_active = true;
    m_begin = m_queued;
    m_unread = m_answer.file ? m_answer.bodySize : 0;
    m_queued += qint64(m_answer.head.size() + m_answer.bytes.size());
    m_socket.write(m_answer.head);
    if (!m_answer.bytes.isEmpty())
        m_socket.write(std::exchange(m_answer.bytes, {}));
    return writePieces();
}

bool Sender::proceed()
{
    // Counted here and not from bytesWritten(), which Qt leaves out when it is emitted inside
    // itself.
    m_flushed = m_queued - m_socket.bytesToWrite();
    return writePieces();
}

bool Sender::writePieces()
{
    while (m_active && m_unread > 0 && m_socket.bytesToWrite() < nearlyEmpty) {
        const QByteArray piece = m_answer.file->read(std::min(m_pieceBytes, m_unread));
        if (piece.isEmpty()) {
            logWarning(lcHttp, u"A file became shorter while it was sent."_s);
            return false;
        }
        m_unread -= piece.size();
        m_queued += piece.size();
        m_socket.write(piece);
    }
    return true;
}

bool Sender::isDone() const
{
    return m_active && m_unread == 0 && m_flushed == m_queued;
}

Delivery Sender::delivery() const
{
    const qint64 sent = m_flushed - m_begin - m_answer.head.size();
    return {.bodyBytesSent = std::clamp<qint64>(sent, 0, m_answer.bodySize), .complete = isDone()};
}

void Sender::finish()
{
    if (!m_active)
        return;
    const Delivery result = delivery();
    m_active = false;
    tellDelivered(std::exchange(m_answer, {}).delivered, result);
}

} // namespace earshot::http
