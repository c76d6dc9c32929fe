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

Audience audienceOf(const Principal &who)
{
    return {.organizationId = who.organizationId,
        .seesNumbers = allows(who.role, Permission::UnmaskNumbers),
        .scope = who.scope};
}

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
    const qint64 number = ++m_last;
    Call about;
    about.assistantId = call.assistantId;
    about.assistantName = call.assistantName;
    about.ownNumber = call.ownNumber;
    const Call masked = withMaskedNumber(call);
    Event event{.number = number,
        .organizationId = call.organizationId,
        .text = textOf(number, type, {{u"call"_s, callSummary(call)}}),
        .maskedText = {},
        .about = about};
    if (masked != call)
        event.maskedText = textOf(number, type, {{u"call"_s, callSummary(masked)}});
    send(std::move(event));
}

void EventHub::announce(const QString &type, const Alert &alert)
{
    const qint64 number = ++m_last;
    send({.number = number,
        .organizationId = alert.organizationId,
        .text = textOf(number, type, {{u"alert"_s, alertJson(alert)}}),
        .maskedText = {},
        .about = {}});
}

QByteArray EventHub::textOf(qint64 number, const QString &type, const QJsonObject &data)
{
    return toJson({{u"id"_s, idOf(number)}, {u"type"_s, type}, {u"at"_s, m_clock.now().toString()},
        {u"data"_s, data}});
}

QByteArray EventHub::textFor(const Event &event, const Audience &audience)
{
    if (event.organizationId != audience.organizationId)
        return {};
    const bool isTheirs =
        audience.scope.isEverything() || (event.about && audience.scope.includes(*event.about));
    if (!isTheirs)
        return {};
    return audience.seesNumbers || event.maskedText.isEmpty() ? event.text : event.maskedText;
}

void EventHub::send(Event event)
{
    dropClosed();
    for (const Stream &stream : m_streams) {
        if (const QByteArray text = textFor(event, stream.audience); !text.isEmpty())
            stream.socket->send(QString::fromUtf8(text));
    }
    remember(std::move(event));
}

/** Which call they are of is not known here, so nobody narrowed gets any. */
void EventHub::pass(const LivePiece &piece, const QString &organizationId)
{
    dropClosed();
    const QByteArray text =
        toJson({{u"type"_s, u"words_heard"_s}, {u"at"_s, m_clock.now().toString()},
            {u"data"_s, QJsonObject{{u"words"_s, pieceJson(piece)}}}});
    for (const Stream &stream : m_streams) {
        const Audience &audience = stream.audience;
        if (audience.organizationId == organizationId && audience.scope.isEverything())
            stream.socket->send(QString::fromUtf8(text));
    }
}

void EventHub::add(std::shared_ptr<http::WebSocket> socket, Audience audience, const QString &after)
{
    dropClosed();
    const auto missed = missedSince(after, audience);
    const QString id = missed ? after : idOf(m_last);
    socket->send(hello(id, missed.has_value()));
    for (const QByteArray &text : missed.value_or(std::vector<QByteArray>()))
        socket->send(QString::fromUtf8(text));
    m_streams.push_back({std::move(socket), std::move(audience)});
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
    const QString &after, const Audience &audience) const
{
    bool isNumber = false;
    const qint64 number = after.section(u'-', 1).toLongLong(&isNumber);
    const qint64 oldest = m_last - qint64(m_events.size());
    if (!isNumber || after != idOf(number) || number < oldest || number > m_last)
        return std::nullopt;
    std::vector<QByteArray> missed;
    qint64 bytes = 0;
    for (auto it = m_events.begin() + (number - oldest); it != m_events.end(); ++it) {
        const QByteArray text = textFor(*it, audience);
        if (text.isEmpty())
            continue;
        bytes += text.size();
        missed.push_back(text);
    }
    return bytes <= mostReplayedBytes ? std::optional(std::move(missed)) : std::nullopt;
}

void EventHub::remember(Event event)
{
    m_bytes += event.text.size() + event.maskedText.size();
    m_events.push_back(std::move(event));
    while (m_events.size() > mostEvents || m_bytes > mostBytes) {
        m_bytes -= m_events.front().text.size() + m_events.front().maskedText.size();
        m_events.pop_front();
    }
}

void EventHub::dropClosed()
{
    std::erase_if(m_streams, [](const Stream &stream) { return !stream.socket->isOpen(); });
}

} // namespace earshot::api
