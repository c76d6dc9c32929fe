// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>

namespace earshot::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bodyBytes = 9 * 1024;
constexpr int digits = 12;
const QByteArray callId = "0199aaaa-0000-7000-8000-000000000001";

/** The report with turns added until it has its size. */
QByteArray grown(QJsonObject root)
{
    QJsonObject message = root.value(u"message"_s).toObject();
    QJsonObject artifact = message.value(u"artifact"_s).toObject();
    QJsonArray turns = artifact.value(u"messages"_s).toArray();
    const double start = 1'800'000'010'000;
    QByteArray body;
    for (int i = 0; body.size() < bodyBytes; ++i) {
        turns.append(QJsonObject{{u"role"_s, i % 2 == 0 ? u"user"_s : u"bot"_s},
            {u"message"_s, u"A sentence of about the usual length, number %1."_s.arg(i)},
            {u"time"_s, start + i * 3000}, {u"endTime"_s, start + i * 3000 + 2500},
            {u"secondsFromStart"_s, 12.5 + i * 3}, {u"duration"_s, 2500}});
        artifact.insert(u"messages"_s, turns);
        message.insert(u"artifact"_s, artifact);
        root.insert(u"message"_s, message);
        body = QJsonDocument(root).toJson(QJsonDocument::Compact);
    }
    return body;
}

} // namespace

ReportRequest::ReportRequest(const QByteArray &secret)
{
    QFile file(qEnvironmentVariable("EARSHOT_SOURCE", u"."_s)
        + u"/tests/backend/provider/payloads/report_current.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray body = grown(QJsonDocument::fromJson(file.readAll()).object());
    m_bodySize = body.size();
    m_text = "POST /api/webhooks/vapi HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
             "application/json\r\nX-Vapi-Secret: "
        + secret + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    for (qsizetype at = m_text.indexOf(callId); at >= 0; at = m_text.indexOf(callId, at + 1))
        m_digits.push_back(at + callId.size() - digits);
}

const QByteArray &ReportRequest::next()
{
    const QByteArray number = QByteArray::number(++m_number).rightJustified(digits, '0');
    for (const qsizetype at : m_digits)
        std::memcpy(m_text.data() + at, number.constData(), digits);
    return m_text;
}

} // namespace earshot::bench
