// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/eventhub.h"

#include "api/alertjson.h"
#include "api/calljson.h"
#include "api/livejson.h"
#include "core/json.h"

#include <QRandomGenerator>

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostEvents = 1000;
constexpr qint64 mostBytes = 8 * 1024 * 1024;
constexpr qint64 mostReplayedBytes = 512 * 1024; // half of what a WebSocket buffers

QString newEpoch()
{
    return QString::number(QRandomGenerator::system()->generate64(), 36);
}

QString hello(const QString &id, bool resumed)
{
    return QString::fromUtf8(
        toJson({{u"type"_s, u"hello"_s}, {u"id"_s, id}, {u"resumed"_s, resumed}}));
}

} // namespace

EventHub::EventHub(const Clock &clock)
    : m_clock(clock)
    , m_epoch(newEpoch())
{ }

void EventHub::startAnew()
{
    m_epoch = newEpoch();
    m_events.clear();
    m_bytes = 0;
    dropClosed();
    for (const Stream &stream : m_streams)
        stream.socket->send(hello(idOf(m_last), false));
}

void EventHub::announce(const QString &type, const Call &call)
{
    send(type, call.organizationId, {{u"call"_s, callSummary(call)}});
}

void EventHub::announce(const QString &type, const Alert &alert)
{
    send(type, alert.organizationId, {{u"alert"_s, alertJson(alert)}});
}

void EventHub::send(const QString &type, const QString &organizationId, const QJsonObject &data)
{
    const qint64 number = ++m_last;
    const QByteArray text = toJson({{u"id"_s, idOf(number)}, {u"type"_s, type},
        {u"at"_s, m_clock.now().toString()}, {u"data"_s, data}});
    remember({number, organizationId, text});
    sendToAll(organizationId, text);
}

void EventHub::pass(const LivePiece &piece, const QString &organizationId)
{
    sendToAll(organizationId,
        toJson({{u"type"_s, u"words_heard"_s}, {u"at"_s, m_clock.now().toString()},
            {u"data"_s, QJsonObject{{u"words"_s, pieceJson(piece)}}}}));
}

void EventHub::sendToAll(const QString &organizationId, const QByteArray &text)
{
    dropClosed();
    for (const Stream &stream : m_streams) {
        if (stream.organizationId == organizationId)
            stream.socket->send(QString::fromUtf8(text));
    }
}

void EventHub::add(
    std::shared_ptr<http::WebSocket> socket, QString organizationId, const QString &after)
{
    dropClosed();
    const auto missed = missedSince(after, organizationId);
    const QString id = missed ? after : idOf(m_last);
    socket->send(hello(id, missed.has_value()));
    for (const QByteArray &text : missed.value_or(std::vector<QByteArray>()))
        socket->send(QString::fromUtf8(text));
    m_streams.push_back({std::move(socket), std::move(organizationId)});
}

int EventHub::streams()
{
    dropClosed();
    return int(m_streams.size());
}

QString EventHub::idOf(qint64 number) const
{
    return m_epoch + u'-' + QString::number(number);
}

std::optional<std::vector<QByteArray>> EventHub::missedSince(
    const QString &after, const QString &organizationId) const
{
    bool isNumber = false;
    const qint64 number = after.section(u'-', 1).toLongLong(&isNumber);
    const qint64 oldest = m_last - qint64(m_events.size());
    if (!isNumber || after != idOf(number) || number < oldest || number > m_last)
        return std::nullopt;
    std::vector<QByteArray> missed;
    qint64 bytes = 0;
    for (auto it = m_events.begin() + (number - oldest); it != m_events.end(); ++it) {
        if (it->organizationId != organizationId)
            continue;
        bytes += it->text.size();
        missed.push_back(it->text);
    }
    return bytes <= mostReplayedBytes ? std::optional(std::move(missed)) : std::nullopt;
}

void EventHub::remember(Event event)
{
    m_bytes += event.text.size();
    m_events.push_back(std::move(event));
    while (m_events.size() > mostEvents || m_bytes > mostBytes) {
        m_bytes -= m_events.front().text.size();
        m_events.pop_front();
    }
}

void EventHub::dropClosed()
{
    std::erase_if(m_streams, [](const Stream &stream) { return !stream.socket->isOpen(); });
}

} // namespace earshot::api
