// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/access.h"
#include "domain/alert.h"
#include "domain/call.h"
#include "domain/livepiece.h"
#include "http/websocket.h"

#include <QString>

#include <deque>
#include <memory>
#include <vector>

namespace earshot::api {

/** Who listens to a stream, and what of the events they may see. */
struct Audience
{
    QString organizationId;
    bool seesNumbers = true; ///< customers' whole phone numbers
    CallScope scope = {}; ///< somebody narrowed gets events of these calls, and nothing else

    bool operator==(const Audience &) const = default;
};

Audience audienceOf(const Principal &who);

/**
 * Tells the open event streams what happens to calls and alerts, and remembers the last 1,000
 * events (at most 8 MiB) for clients that come back. Event ids are "<epoch>-<number>"; the epoch
 * changes with each start and startAnew(), so that a client of an earlier run fetches anew. Belongs
 * to the backend's thread.
 */
class EventHub
{
public:
    explicit EventHub(const Clock &clock);

    /**
     * Sends to every stream of the call's organisation, after the change was committed. @p type is
     * call_started, call_ended, call_updated, recording_ready or recording_failed.
     */
    void announce(const QString &type, const Call &call);
    /** The same for an alert: @p type is alert_raised or alert_cleared. */
    void announce(const QString &type, const Alert &alert);

    /** Words of a call in progress. Not remembered: whoever comes back asks for all of them. */
    void pass(const LivePiece &piece, const QString &organizationId);

    /**
     * Adds a stream of somebody. It gets a hello and, when it can go
     * on after event @p after, what it missed. The hello then carries @p after itself, because a
     * connection that breaks in the middle of the missed events must come back to the same place.
     */
    void add(std::shared_ptr<http::WebSocket> socket, Audience audience, const QString &after);

    /** What happened for a while was not heard here: every stream is told to fetch anew. */
    void startAnew();

    [[nodiscard]] int streams();

private:
    struct Event
    {
        qint64 number;
        QString organizationId;
        QByteArray text;
        QByteArray maskedText; ///< for who may not see numbers; empty: the same
        std::optional<Call> about; ///< of what is narrowed by; none: about the organisation
    };
    struct Stream
    {
        std::shared_ptr<http::WebSocket> socket;
        Audience audience;
    };

    [[nodiscard]] QByteArray textOf(qint64 number, const QString &type, const QJsonObject &data);
    void send(Event event);
    /** Empty where it is not for them. */
    [[nodiscard]] static QByteArray textFor(const Event &event, const Audience &audience);
    [[nodiscard]] QString idOf(qint64 number) const;
    /** The events after @p after for them; nothing when they are not all here, or too
     * much for one go. */
    [[nodiscard]] std::optional<std::vector<QByteArray>> missedSince(
        const QString &after, const Audience &audience) const;
    void remember(Event event);
    void dropClosed();

    const Clock &m_clock;
    QString m_epoch;
    qint64 m_last = 0;
    qint64 m_bytes = 0;
    std::deque<Event> m_events; ///< the numbers are consecutive
    std::vector<Stream> m_streams;
};

} // namespace earshot::api
