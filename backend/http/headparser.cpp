// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/headparser.h"

#include "http/syntax.h"

#include <algorithm>
#include <array>
#include <optional>

namespace earshot::http {

using namespace Qt::StringLiterals;

namespace {

std::optional<Method> methodFrom(QByteArrayView name)
{
    static constexpr std::array<std::pair<QByteArrayView, Method>, 7> methods{
        {{"GET", Method::Get}, {"HEAD", Method::Head}, {"POST", Method::Post}, {"PUT", Method::Put},
            {"PATCH", Method::Patch}, {"DELETE", Method::Delete}, {"OPTIONS", Method::Options}}};
    const auto found = std::find_if(
        methods.begin(), methods.end(), [name](const auto &known) { return known.first == name; });
    return found == methods.end() ? std::nullopt : std::optional(found->second);
}

/** Fields of which a second one would let two readers believe two things. */
bool mustBeSingle(const QByteArray &lowerName)
{
    static constexpr std::array<QByteArrayView, 12> single{"authorization", "content-encoding",
        "content-length", "content-range", "content-type", "expect", "host", "if-range", "origin",
        "range", "sec-websocket-version", "transfer-encoding"};
    if (std::find(single.begin(), single.end(), QByteArrayView(lowerName)) != single.end())
        return true;
    return lowerName.endsWith("-secret") || lowerName.endsWith("-signature")
        || lowerName.endsWith("-token") || lowerName.endsWith("-key");
}

bool listContains(const Headers &headers, QByteArrayView name, QByteArrayView wanted)
{
    for (const auto &[field, value] : headers.fields()) {
        if (QByteArrayView(field).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArrayView element : listElements(value)) {
            if (element.compare(wanted, Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

} // namespace

QByteArray headBytes(const RequestHead &head)
{
    QByteArray bytes = head.requestLine + "\r\n";
    for (const auto &[name, value] : head.headers.fields())
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

HeadParser::HeadParser(qsizetype maximumBytes, int maximumFields)
    : m_maximumBytes(maximumBytes)
    , m_maximumFields(maximumFields)
{ }

void HeadParser::reset()
{
    *this = HeadParser(m_maximumBytes, m_maximumFields);
}

HeadParser::State HeadParser::advance(QByteArrayView input)
{
    while (m_state == State::Incomplete) {
        const qsizetype lineEnd = input.indexOf('\n', m_searched);
        const qsizetype reached = lineEnd < 0 ? input.size() : lineEnd + 1;
        m_searched = reached;
        if (reached > m_maximumBytes)
            refuse(431, u"The head of the request is too large."_s);
        else if (lineEnd < 0)
            break;
        else
            takeLine(input.first(reached).sliced(std::exchange(m_lineStart, reached)));
    }
    return m_state;
}

void HeadParser::takeLine(QByteArrayView line)
{
    if (!line.endsWith("\r\n"))
        return refuse(400, u"A line of the head does not end in CR LF."_s);
    line.chop(2);
    if (!isFieldValue(line))
        return refuse(400, u"The head contains a control character."_s);
    if (m_head.requestLine.isEmpty())
        takeRequestLine(line);
    else if (line.isEmpty())
        finish();
    else
        takeField(line);
}

void HeadParser::takeRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1 || line.sliced(first + 1, last - first - 1).contains(' ')
        || !isToken(line.first(first)))
        return refuse(400, u"The request line is not method, target and version."_s);
    const auto method = methodFrom(line.first(first));
    m_head.requestLine = line.toByteArray();
    takeVersion(line.sliced(last + 1));
    takeTarget(line.sliced(first + 1, last - first - 1));
    if (!method)
        return refuse(501, u"The server does not know this method."_s);
    m_head.method = *method;
}

void HeadParser::takeVersion(QByteArrayView version)
{
    m_http10 = version == "HTTP/1.0";
    if (m_http10 || version == "HTTP/1.1")
        return;
    const bool other = version.size() == 8 && version.startsWith("HTTP/") && version[6] == '.'
        && version[5] >= '0' && version[5] <= '9' && version[7] >= '0' && version[7] <= '9';
    refuse(other ? 505 : 400, u"The server speaks HTTP/1.1 and HTTP/1.0."_s);
}

void HeadParser::takeTarget(QByteArrayView target)
{
    const qsizetype mark = target.indexOf('?');
    const auto path = decodedPath(mark < 0 ? target : target.first(mark));
    const QByteArrayView query = mark < 0 ? QByteArrayView() : target.sliced(mark + 1);
    if (!path || !isQuery(query))
        return refuse(400, u"The request target is not a plain path."_s);
    m_head.path = *path;
    m_head.query = query.toByteArray();
}

void HeadParser::takeField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return refuse(400, u"A header field has no valid name."_s);
    if (m_head.headers.fields().size() >= m_maximumFields)
        return refuse(431, u"The request has too many header fields."_s);
    m_head.headers.append(
        line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray());
}

void HeadParser::finish()
{
    checkRepeatedFields();
    checkHost();
    checkLength();
    checkConnection();
    if (m_state == State::Incomplete)
        m_state = State::Complete;
}

void HeadParser::checkRepeatedFields()
{
    QList<QByteArray> seen;
    for (const auto &[name, value] : m_head.headers.fields()) {
        const QByteArray lower = name.toLower();
        if (!mustBeSingle(lower))
            continue;
        if (seen.contains(lower))
            return refuse(400, u"A header field that may come once came twice."_s);
        seen += lower;
    }
}

void HeadParser::checkHost()
{
    const bool present = m_head.headers.contains("Host");
    if (!present && m_http10)
        return;
    if (!present || !isHost(m_head.headers.value("Host")))
        refuse(400, u"The request needs one valid Host field."_s);
}

void HeadParser::checkLength()
{
    const bool hasLength = m_head.headers.contains("Content-Length");
    if (m_head.headers.contains("Transfer-Encoding")) {
        const bool chunked = m_head.headers.value("Transfer-Encoding").toLower() == "chunked";
        if (chunked && !hasLength && !m_http10)
            return refuse(411, u"Send the length of the body in Content-Length."_s);
        return refuse(400, u"The server takes no transfer coding."_s);
    }
    if (!hasLength)
        return;
    const QByteArray length = m_head.headers.value("Content-Length");
    const bool digits =
        std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (length.isEmpty() || !digits)
        return refuse(400, u"Content-Length is not a number."_s);
    if (length.size() > 12)
        return refuse(413, u"The body is too large."_s);
    m_head.contentLength = length.toLongLong();
}

void HeadParser::checkConnection()
{
    const Headers &headers = m_head.headers;
    m_head.keepAlive = !m_http10 && !listContains(headers, "Connection", "close");
    m_head.upgradesToWebSocket = !m_http10 && listContains(headers, "Connection", "upgrade")
        && listContains(headers, "Upgrade", "websocket");
    const QByteArray expectation = headers.value("Expect");
    m_head.expectsContinue = !m_http10 && expectation.toLower() == "100-continue";
    if (!expectation.isEmpty() && !m_http10 && !m_head.expectsContinue)
        refuse(417, u"The server knows only the expectation 100-continue."_s);
}

void HeadParser::refuse(int status, const QString &detail)
{
    if (m_state == State::Refused)
        return;
    m_state = State::Refused;
    m_problem = {.status = status, .detail = detail};
}

} // namespace earshot::http
