// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/headparser.h"

class QIODevice;

namespace earshot::http {

/**
 * Collects requests, one at a time, from the bytes of a connection. It takes all there is, so that
 * nobody else finds any; what belongs to later requests waits here. Knows neither routes nor time.
 */
class RequestReader
{
public:
    enum class State {
        Idle, ///< nothing of the next request has come
        Head, ///< a part of its head
        HeadRead, ///< the head is complete and fine: acceptBody() or next()
        Body,
        Complete, ///< takeBody(), then next()
        Refused ///< what follows cannot be told apart from the refused request
    };

    RequestReader(qsizetype maximumHeadBytes, int maximumFields);

    /** Takes every byte the device has. */
    void take(QIODevice &device);
    /** Reads on in what has been taken. */
    State advance();
    /** The body of this request is wanted. */
    void acceptBody();
    /** Done with this request. */
    void next();
    /** Throws away the body and what waits for later requests; nothing more is to be read. */
    void clear();

    [[nodiscard]] State state() const { return m_state; }
    /** From HeadRead on. */
    [[nodiscard]] const RequestHead &head() const { return m_head; }
    [[nodiscard]] const HeadProblem &problem() const { return m_parser.problem(); }
    [[nodiscard]] QByteArray takeBody() { return std::exchange(m_body, {}); }
    [[nodiscard]] qsizetype bodyBytes() const { return m_body.size(); }
    /** Bytes taken that are not yet part of a head or body. */
    [[nodiscard]] qsizetype waitingBytes() const { return m_input.size(); }

private:
    void advanceHead();
    void advanceBody();
    [[nodiscard]] qsizetype missingBytes() const;

    HeadParser m_parser;
    State m_state = State::Idle;
    QByteArray m_input;
    RequestHead m_head;
    QByteArray m_body;
};

} // namespace earshot::http
