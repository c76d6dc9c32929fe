// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requestreader.h"

#include <QIODevice>

#include <algorithm>

namespace earshot::http {

RequestReader::RequestReader(qsizetype maximumHeadBytes, int maximumFields)
    : m_parser(maximumHeadBytes, maximumFields)
{ }

void RequestReader::take(QIODevice &device)
{
    // A body goes straight to its place, as long as nothing older waits.
    const qsizetype direct = m_state == State::Body && m_input.isEmpty()
        ? std::min(missingBytes(), qsizetype(device.bytesAvailable()))
        : 0;
    if (direct > 0) {
        const qsizetype have = m_body.size();
        m_body.resize(have + direct);
        const qint64 got = device.read(m_body.data() + have, direct);
        m_body.truncate(have + std::max<qint64>(got, 0));
    }
    if (device.bytesAvailable() > 0)
        m_input += device.readAll();
}

RequestReader::State RequestReader::advance()
{
    if (m_state == State::Idle || m_state == State::Head)
        advanceHead();
    else if (m_state == State::Body)
        advanceBody();
    return m_state;
}

void RequestReader::advanceHead()
{
    if (m_input.isEmpty())
        return;
    switch (m_parser.advance(m_input)) {
    case HeadParser::State::Incomplete:
        m_state = State::Head;
        return;
    case HeadParser::State::Refused:
        m_state = State::Refused;
        m_input = {};
        return;
    case HeadParser::State::Complete:
        m_state = State::HeadRead;
        m_head = m_parser.head();
        m_input.remove(0, m_parser.size());
        m_parser.reset();
    }
}

void RequestReader::acceptBody()
{
    m_state = State::Body;
    m_body.reserve(qsizetype(m_head.contentLength));
}

void RequestReader::advanceBody()
{
    const qsizetype bytes = std::min(missingBytes(), m_input.size());
    m_body += QByteArrayView(m_input).first(bytes);
    m_input.remove(0, bytes);
    if (missingBytes() == 0)
        m_state = State::Complete;
}

void RequestReader::next()
{
    m_state = State::Idle;
    m_body = {};
}

void RequestReader::clear()
{
    m_input = {};
    m_body = {};
}

qsizetype RequestReader::missingBytes() const
{
    return qsizetype(m_head.contentLength) - m_body.size();
}

} // namespace earshot::http
