// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/answer.h"

class QTcpSocket;

namespace earshot::http {

/** Calls Reply::delivered, if there is one; an exception from it is logged and ends there. */
void tellDelivered(const std::function<void(Delivery)> &delivered, Delivery delivery);

/**
 * Writes one answer at a time to a socket, a file in pieces: what waits in the socket stays near
 * one piece, however slow the reader. Lives and dies with its connection.
 */
class Sender
{
public:
    explicit Sender(QTcpSocket &socket);

    /** Bytes that belong to no answer, such as "100 Continue". */
    void writeInterim(const QByteArray &bytes);

    /** Begins an answer; the one before must have ended. A file goes out in pieces of @p
     * pieceBytes. False when it cannot be read. */
    [[nodiscard]] bool start(Answer answer, qint64 pieceBytes);
    /** Writes on after the operating system has taken some; the socket must be connected. False as
     * start(). */
    [[nodiscard]] bool proceed();
    /** Whether all of the answer is with the operating system. */
    [[nodiscard]] bool isDone() const;
    /** Ends the answer, if there is one, done or not, and tells its delivered(). Also for a socket
     * that is gone. */
    void finish();

private:
    [[nodiscard]] bool writePieces();
    [[nodiscard]] Delivery delivery() const;

    QTcpSocket &m_socket;
    Answer m_answer;
    bool m_active = false;
    qint64 m_pieceBytes = 0;
    qint64 m_unread = 0; ///< bytes of the file still to be read
    qint64 m_queued = 0; ///< bytes ever written to the socket
    qint64 m_flushed = 0; ///< of those, known to be with the operating system
    qint64 m_begin = 0; ///< m_queued when the answer began
};

} // namespace earshot::http
