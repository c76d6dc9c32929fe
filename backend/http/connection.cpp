// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connection.h"
#include "http/clientaddress.h"

#include "core/logging.h"
#include "http/halfclose.h"
#include "http/handling.h"
#include "http/serverstate.h"
#include "http/statustext.h"
#include "http/upgrade.h"

#include <QScopedValueRollback>
#include <QTcpSocket>

namespace earshot::http {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** What the socket takes from the system in one go, before we have looked at it. */
constexpr qint64 gulpBytes = 64 * 1024;
/** How far ahead of its answers a client may send requests. */
constexpr qsizetype heldBytes = 64 * 1024;
/** A WebSocket needs a whole frame in the socket's buffer. */
constexpr qint64 webSocketBuffer = 128 * 1024;
/** What may wait in a WebSocket: a full queue and what Qt adds to it by itself. */
constexpr qint64 webSocketWaiting = 1024 * 1024 + 64 * 1024;
/** How long a client may take to read our last answer before the connection is cut. */
constexpr auto lingerTime = 2s;
/** Large pieces of a file are cheaper to send; small ones bound what a crowd of slow readers costs.
 */
constexpr qint64 largePiece = 256 * 1024;
constexpr qint64 smallPiece = 64 * 1024;
constexpr int fewExchanges = 64;
constexpr qint64 bodyBytesPerSecond = 64 * 1024;

Reply problem(int status, const QString &detail)
{
    return Reply::problem(status, QString::fromLatin1(statusText(status)), detail);
}

/** The middle of "GET /path?query HTTP/1.1", which was checked to have three parts. */
QByteArray targetOf(const QByteArray &requestLine)
{
    const qsizetype begin = requestLine.indexOf(' ') + 1;
    return requestLine.mid(begin, requestLine.lastIndexOf(' ') - begin);
}

} // namespace

Connection::Connection(QTcpSocket &socket, std::shared_ptr<ServerState> state, QtServer &qt)
    : QObject(&socket)
    , m_socket(socket)
    , m_state(std::move(state))
    , m_qt(qt)
    , m_reader(qsizetype(m_state->limits.headBytes), m_state->limits.headerFields)
    , m_sender(socket)
    , m_deadline([this] { onDeadline(); })
    , m_peer(unmapped(socket.peerAddress()))
{
    m_state->connections.insert(this);
    m_socket.setReadBufferSize(gulpBytes);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    connect(&socket, &QTcpSocket::bytesWritten, this, &Connection::progress);
    connect(&socket, &QTcpSocket::disconnected, this, &Connection::onDisconnected);
    m_deadline.set(m_state->limits.idleTime);
}

Connection::~Connection()
{
    m_sender.finish();
    endExchange();
    m_state->connections.remove(this);
    std::erase_if(
        m_state->upgrades, [this](const auto &upgrade) { return upgrade.connection == this; });
}

void Connection::onReadyRead()
{
    if (m_phase == Phase::Giving || m_phase == Phase::Upgraded)
        return;
    // Qt's slot opens a transaction on every arrival; this one runs first and leaves it nothing.
    if (m_socket.isTransactionStarted())
        m_socket.commitTransaction();
    if (m_closeAfterAnswer || m_phase == Phase::Closing || m_phase == Phase::Gone) {
        m_socket.skip(m_socket.bytesAvailable());
        return;
    }
    m_reader.take(m_socket);
    const bool answering = m_phase == Phase::Handling || m_phase == Phase::Sending;
    if (answering && m_reader.waitingBytes() > heldBytes) {
        m_closeAfterAnswer = true;
        m_reader.clear();
    }
    pump();
}

void Connection::pump()
{
    if (m_pumping)
        return;
    const QScopedValueRollback pumping(m_pumping, true);
    while (step()) { }
}

bool Connection::step()
{
    if (m_phase != Phase::Receiving)
        return false;
    const RequestReader::State before = m_reader.state();
    switch (m_reader.advance()) {
    case RequestReader::State::Idle:
        return false;
    case RequestReader::State::Head:
        if (before == RequestReader::State::Idle)
            m_deadline.set(m_state->limits.headTime);
        return false;
    case RequestReader::State::HeadRead:
        beginRequest();
        return true;
    case RequestReader::State::Body:
    case RequestReader::State::Complete:
        if (!accountBody() || m_reader.state() == RequestReader::State::Body)
            return false;
        giveRequest();
        return true;
    case RequestReader::State::Refused:
        m_context = {};
        refuse(m_reader.problem().status, m_reader.problem().detail);
        return false;
    }
    return false;
}

void Connection::beginRequest()
{
    const RequestHead &head = m_reader.head();
    m_context = AnswerContext::of(head.method, head.headers);
    if (m_state->stopping)
        return refuse(503, u"The server is stopping."_s);
    if (head.upgradesToWebSocket)
        return upgrade();
    auto found = m_state->routes.find(head.method, head.path);
    if (const auto *miss = std::get_if<RouteTable::Miss>(&found))
        return answerMiss(*miss);
    m_match = std::get<RouteTable::Match>(std::move(found));
    if (head.contentLength > m_match.route->bodyLimit)
        return refuse(413, u"The body is larger than this address takes."_s);
    beginBody();
}

void Connection::answerMiss(const RouteTable::Miss &miss)
{
    if (miss.status == 404 && m_state->webSocketRoute(m_reader.head().path)) {
        Reply reply = problem(426, u"This address is a WebSocket."_s);
        reply.headers.set("Upgrade", "websocket");
        return refuse(std::move(reply));
    }
    if (miss.status == 404)
        return send(problem(404, u"There is nothing at this address."_s));
    Reply reply = problem(405, u"This address does not know this method."_s);
    reply.headers.set("Allow", miss.allow);
    send(std::move(reply));
}

void Connection::beginBody()
{
    m_reader.acceptBody();
    const RequestHead &head = m_reader.head();
    if (head.contentLength == 0)
        return;
    m_deadline.set(
        m_state->limits.bodyTime + std::chrono::seconds(head.contentLength / bodyBytesPerSecond));
    if (head.expectsContinue && m_reader.waitingBytes() == 0)
        m_sender.writeInterim("HTTP/1.1 100 Continue\r\n\r\n");
}

/** False when all requests together, or those of this peer, hold too much; this one is refused. */
bool Connection::accountBody()
{
    const qint64 more = m_reader.bodyBytes() - m_heldBytes;
    m_heldBytes += more;
    m_state->countBody(m_peer, more);
    if (m_state->isBodyWithinLimit(m_peer))
        return true;
    refuse(503, u"The server holds too many request bodies; try again later."_s);
    return false;
}

void Connection::giveRequest()
{
    const RequestHead &head = m_reader.head();
    const QByteArray host = head.headers.value("Host");
    giveToQt(head.requestLine + "\r\nHost: " + host + "\r\n\r\n", false);
}

void Connection::giveToQt(const QByteArray &head, bool isUpgrade)
{
    m_phase = Phase::Giving;
    m_qt.give(m_socket, head, isUpgrade, *this);
    if (m_phase != Phase::Giving)
        return;
    logWarning(lcHttp, u"Qt refused a request that had passed every check."_s);
    cut();
}

void Connection::requestRead(Ticket ticket)
{
    m_ticket = std::move(ticket);
    m_phase = Phase::Handling;
    m_exchangeOpen = true;
    ++m_exchange;
    ++m_state->exchanges;
    m_abandon = std::stop_source();
    m_deadline.set(m_match.route->deadline);
    runHandler(m_match.route->handler, makeRequest(), this, m_exchange);
}

Request Connection::makeRequest()
{
    const RequestHead &head = m_reader.head();
    return {.method = head.method,
        .path = head.path,
        .query = QUrlQuery(QString::fromLatin1(head.query)),
        .target = targetOf(head.requestLine),
        .headers = head.headers,
        .body = m_reader.takeBody(),
        .peer = clientAddress(m_peer, head.headers, m_state->proxies),
        .route = m_match.route ? m_match.route->pattern : QString(),
        .arguments = std::exchange(m_match.arguments, {}),
        .abandoned = m_abandon.get_token()};
}

void Connection::upgrade()
{
    m_context.close = true;
    const WebSocketRoute *route = m_state->webSocketRoute(m_reader.head().path);
    if (!route)
        return refuse(400, u"This address is not a WebSocket."_s);
    if (auto wrong = upgradeProblem(m_reader.head()))
        return refuse(std::move(*wrong));
    if (m_reader.waitingBytes() > 0)
        return refuse(400, u"A WebSocket's first frame came before the server agreed."_s);
    if (!QtServer::webSocketsWork())
        return refuse(501, u"The server's version of Qt cannot serve WebSockets."_s);
    if (m_state->webSockets + int(m_state->upgrades.size()) >= m_state->limits.webSockets)
        return refuse(503, u"The server has as many WebSockets as it takes."_s);
    giveUpgrade(*route);
}

void Connection::giveUpgrade(const WebSocketRoute &route)
{
    Request request = makeRequest();
    if (auto refused = refusal(route, request))
        return refuse(std::move(*refused));
    m_state->upgrades.push_back({.connection = this,
        .route = &route,
        .request = std::move(request),
        .peer = m_peer,
        .peerPort = m_socket.peerPort()});
    giveToQt(headBytes(m_reader.head()), true);
    // Qt answers every ping, also of a client that reads nothing.
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
        if (m_socket.bytesToWrite() > webSocketWaiting)
            cut();
    });
}

/** Qt shakes hands from its event loop; until upgraded() our deadline stands. */
void Connection::upgradeRead()
{
    m_phase = Phase::Upgraded;
    m_deadline.set(m_state->limits.headTime);
    m_socket.disconnect(this);
    m_socket.setReadBufferSize(webSocketBuffer);
}

void Connection::upgraded()
{
    m_deadline.clear();
}

void Connection::refuseConnection()
{
    refuse(503, u"The server has as many connections as it takes."_s);
}

void Connection::refuse(int status, const QString &detail)
{
    refuse(problem(status, detail));
}

/** The end of the connection: what follows on it cannot be told apart from the refused request. */
void Connection::refuse(Reply reply)
{
    m_closeAfterAnswer = true;
    m_reader.clear();
    logDebug(lcHttp, u"A request was refused."_s, {{u"status"_s, reply.status}});
    send(std::move(reply));
}

void Connection::answer(quint64 exchange, Reply reply)
{
    if (exchange == m_exchange && m_phase == Phase::Handling)
        send(std::move(reply));
    else
        tellDelivered(reply.delivered, {});
}

void Connection::send(Reply reply)
{
    const RequestHead &head = m_reader.head();
    const bool bodyUnread =
        m_reader.state() == RequestReader::State::HeadRead && head.contentLength > 0;
    m_closeAfterAnswer = m_closeAfterAnswer || !head.keepAlive || bodyUnread || m_state->stopping;
    m_context.close = m_closeAfterAnswer;
    m_phase = Phase::Sending;
    m_deadline.set(m_state->limits.sendStall);
    const qint64 piece = m_state->exchanges <= fewExchanges ? largePiece : smallPiece;
    if (!m_sender.start(makeAnswer(std::move(reply), m_context), piece))
        return cut();
    m_socket.flush();
    progress();
}

void Connection::progress()
{
    if (m_phase != Phase::Sending)
        return;
    m_deadline.set(m_state->limits.sendStall);
    if (!m_sender.proceed())
        return cut();
    if (m_sender.isDone())
        sent();
}

void Connection::sent()
{
    m_sender.finish();
    endExchange();
    if (m_closeAfterAnswer)
        return close();
    m_reader.next();
    m_phase = Phase::Receiving;
    m_deadline.set(m_state->limits.idleTime);
    pump();
}

void Connection::endExchange()
{
    m_ticket.reset();
    m_state->countBody(m_peer, -std::exchange(m_heldBytes, 0));
    if (!std::exchange(m_exchangeOpen, false))
        return;
    ++m_exchange;
    m_abandon.request_stop();
    if (--m_state->exchanges == 0 && m_state->stopping)
        m_state->lastExchangeEnded.request_stop();
}

void Connection::closeIfIdle()
{
    if (m_phase == Phase::Receiving && m_reader.state() == RequestReader::State::Idle)
        close();
}

/** Shuts our side and waits a moment for the client's end: closing at once would throw away an
 * answer that the client, still sending, has not read. */
void Connection::close()
{
    m_phase = Phase::Closing;
    m_reader.clear();
    m_deadline.set(lingerTime);
    finishSending(m_socket.socketDescriptor());
}

void Connection::cut()
{
    m_socket.abort();
}

void Connection::onDeadline()
{
    switch (m_phase) {
    case Phase::Receiving:
        if (m_reader.state() == RequestReader::State::Idle)
            return close();
        m_context = {};
        return refuse(408, u"The request took too long to arrive."_s);
    case Phase::Handling:
        return send(problem(503, u"The answer took too long to make; try again later."_s));
    default:
        return cut();
    }
}

void Connection::onDisconnected()
{
    m_phase = Phase::Gone;
    m_deadline.clear();
    m_sender.finish();
    endExchange();
}

} // namespace earshot::http
