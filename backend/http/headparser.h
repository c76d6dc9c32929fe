// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <QByteArrayView>

namespace earshot::http {

/** What the first lines of a request say, after every check of HeadParser. */
struct RequestHead
{
    Method method = Method::Get;
    QByteArray requestLine; ///< as it came, without its line end
    QString path; ///< decoded, see Request::path; may end in '/'
    QByteArray query; ///< still encoded
    Headers headers;
    qint64 contentLength = 0; ///< at most 12 digits
    bool keepAlive = true; ///< HTTP/1.1 without "Connection: close"
    bool expectsContinue = false;
    bool upgradesToWebSocket = false;
};

/** The head as bytes again, in one plain form. */
QByteArray headBytes(const RequestHead &head);

/** Why a request is refused. */
struct HeadProblem
{
    int status = 400;
    QString detail; ///< a sentence that repeats nothing the client sent
};

/**
 * Reads the head of an HTTP/1.1 or 1.0 request strictly (RFC 9112): what two readers could take for
 * two different requests is refused. Each line is checked as soon as it is complete, and once.
 * Pure: it knows no socket.
 */
class HeadParser
{
public:
    enum class State { Incomplete, Complete, Refused };

    HeadParser(qsizetype maximumBytes, int maximumFields);

    /** @p input is everything from the first byte of the request on; it may only grow from call to
     * call. */
    State advance(QByteArrayView input);
    /** Ready for the next request. */
    void reset();
    /** Whether a part of a head has been seen. */
    [[nodiscard]] bool hasBegun() const { return m_searched > 0; }

    /** When Complete. */
    [[nodiscard]] const RequestHead &head() const { return m_head; }
    /** When Complete: the bytes of the head with its empty line; the body begins there. */
    [[nodiscard]] qsizetype size() const { return m_lineStart; }
    /** When Refused. */
    [[nodiscard]] const HeadProblem &problem() const { return m_problem; }

private:
    void takeLine(QByteArrayView line);
    void takeRequestLine(QByteArrayView line);
    void takeTarget(QByteArrayView target);
    void takeVersion(QByteArrayView version);
    void takeField(QByteArrayView line);
    void finish();
    void checkRepeatedFields();
    void checkHost();
    void checkLength();
    void checkConnection();
    void refuse(int status, const QString &detail);

    qsizetype m_maximumBytes;
    int m_maximumFields;
    State m_state = State::Incomplete;
    qsizetype m_lineStart = 0;
    qsizetype m_searched = 0;
    bool m_http10 = false;
    RequestHead m_head;
    HeadProblem m_problem;
};

} // namespace earshot::http
