// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/deadline.h"
#include "http/qtserver.h"
#include "http/requestreader.h"
#include "http/routetable.h"
#include "http/sender.h"

#include <QObject>

namespace earshot::http {

struct ServerState;

/**
 * The gate on one accepted socket. It takes every byte off the socket, checks and collects one
 * request at a time, shows it to Qt, runs its handler and sends the answer; what arrives meanwhile
 * waits here. A child of its socket, in the server's thread; handlers know it by QPointer only.
 */
class Connection final : public QObject, private QtServer::Client
{
    Q_OBJECT
public:
    Connection(QTcpSocket &socket, std::shared_ptr<ServerState> state, QtServer &qt);
    ~Connection() override;

    /** Answers 503 without waiting for a request, then closes. */
    void refuseConnection();
    /** The reply to the request with this number; dropped when its time has passed. */
    void answer(quint64 exchange, Reply reply);
    /** The WebSocket is open. */
    void upgraded();
    /** Closes now if no request has begun. */
    void closeIfIdle();
    /** Ends everything at once. */
    void cut();

private:
    enum class Phase {
        Receiving, ///< between requests, or inside one
        Giving, ///< Qt's parser has the head
        Handling,
        Sending,
        Closing, ///< our side is shut, what still comes is thrown away
        Upgraded, ///< the socket belongs to a WebSocket
        Gone
    };

    void requestRead(Ticket ticket) override;
    void upgradeRead() override;

    void onReadyRead();
    void onDeadline();
    void onDisconnected();
    void pump();
    bool step();
    void beginRequest();
    void beginBody();
    void answerMiss(const RouteTable::Miss &miss);
    void upgrade();
    void giveUpgrade(const WebSocketRoute &route);
    [[nodiscard]] bool accountBody();
    void giveRequest();
    void giveToQt(const QByteArray &head, bool isUpgrade);
    [[nodiscard]] Request makeRequest();
    void refuse(int status, const QString &detail);
    void refuse(Reply reply);
    void send(Reply reply);
    void progress();
    void sent();
    void endExchange();
    void close();

    QTcpSocket &m_socket;
    std::shared_ptr<ServerState> m_state;
    QtServer &m_qt;
    RequestReader m_reader;
    Sender m_sender;
    Deadline m_deadline;
    const QHostAddress m_peer; ///< known also after it has left
    Phase m_phase = Phase::Receiving;
    bool m_pumping = false;
    bool m_closeAfterAnswer = false; ///< from then on what comes is thrown away
    RouteTable::Match m_match;
    AnswerContext m_context;
    qint64 m_heldBytes = 0; ///< our part of ServerState::bodyBytes
    quint64 m_exchange = 0; ///< number of the request being answered
    bool m_exchangeOpen = false;
    std::stop_source m_abandon{std::nostopstate}; ///< of the request being answered
    Ticket m_ticket;
};

} // namespace earshot::http
