// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/upgrade.h"

#include "http/statustext.h"

namespace earshot::http {

using namespace Qt::StringLiterals;

namespace {

Reply refusal(int status, const QString &detail)
{
    return Reply::problem(status, QString::fromLatin1(statusText(status)), detail);
}

bool isKey(const QByteArray &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        key, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == 16;
}

bool isOwnOrigin(const QByteArray &origin, const QByteArray &host)
{
    const qsizetype scheme = origin.indexOf("://");
    const bool web = origin.startsWith("http://") || origin.startsWith("https://");
    return web && origin.sliced(scheme + 3).compare(host, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<Reply> upgradeProblem(const RequestHead &head)
{
    if (head.method != Method::Get || head.contentLength > 0)
        return refusal(400, u"A WebSocket begins with a GET request without a body."_s);
    if (head.headers.value("Sec-WebSocket-Version") != "13") {
        Reply reply = refusal(426, u"The server speaks version 13 of the WebSocket protocol."_s);
        reply.headers.set("Sec-WebSocket-Version", "13");
        return reply;
    }
    if (!isKey(head.headers.value("Sec-WebSocket-Key")))
        return refusal(400, u"Sec-WebSocket-Key is not 16 bytes in Base64."_s);
    if (head.headers.contains("Origin")
        && !isOwnOrigin(head.headers.value("Origin"), head.headers.value("Host")))
        return refusal(403, u"Pages of other origins may not open this WebSocket."_s);
    return std::nullopt;
}

} // namespace earshot::http
