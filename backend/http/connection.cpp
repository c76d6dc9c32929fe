// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connection.h"

#include "core/logging.h"
#include "http/halfclose.h"
#include "http/serverstate.h"
#include "http/statustext.h"
#include "http/upgrade.h"

#include <QPointer>
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
constexpr qint64 bodyBytesPerSecond = 64 * 1024;

Reply problem(int status, const QString &detail)
{
    return Reply::problem(status, QString::fromLatin1(statusText(status)), detail);
}

Reply exceptionReply(const QString &what)
{
    logError(lcHttp, u"A handler ended by an exception: "_s + what);
    return Reply::fromError({.code = ErrorCode::Internal});
}

/** Runs one handler to its end, wherever its client is by then. */
QCoro::Task<> runHandler(
    Handler handler, Request request, QPointer<Connection> connection, quint64 exchange)
{
    Reply reply;
    try {
        auto task = handler(std::move(request));
        reply = co_await task;
    } catch (const std::exception &exception) {
        reply = exceptionReply(QString::fromLocal8Bit(exception.what()));
    } catch (...) {
        reply = exceptionReply(u"of an unknown type"_s);
    }
    if (connection)
        connection->answer(exchange, std::move(reply));
    else
        tellDelivered(reply.delivered, {});
}

std::optional<Reply> refusal(const WebSocketRoute &route, const Request &request)
{
    try {
        return route.refuse ? route.refuse(request) : std::nullopt;
    } catch (const std::exception &exception) {
        return exceptionReply(QString::fromLocal8Bit(exception.what()));
    }
}

QByteArray wholeHead(const RequestHead &head)
{
    QByteArray bytes = head.requestLine + "\r\n";
    for (const auto &[name, value] : head.headers.fields())
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

} // namespace

Connection::Connection(QTcpSocket &socket, std::shared_ptr<ServerState> state, QtServer &qt)
    : QObject(&socket)
    , m_socket(socket)
    , m_state(std::move(state))
    , m_qt(qt)
    , m_parser(qsizetype(m_state->limits.headBytes), m_state->limits.headerFields)
    , m_sender(socket)
    , m_deadline([this] { onDeadline(); })
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
    if (m_phase == Phase::Closing || m_phase == Phase::Gone || m_tooFarAhead) {
        m_socket.skip(m_socket.bytesAvailable());
        return;
    }
    if (m_phase == Phase::Body)
        readBody();
    holdInput();
    pump();
}

/** Straight from the socket into the body; what was in m_input before has already been moved. */
void Connection::readBody()
{
    const qsizetype have = m_body.size();
    const qsizetype missing = qsizetype(m_head.contentLength) - have;
    const qsizetype bytes = std::min(missing, qsizetype(m_socket.bytesAvailable()));
    if (bytes <= 0)
        return;
    m_body.resize(have + bytes);
    const qint64 got = m_socket.read(m_body.data() + have, bytes);
    m_body.truncate(have + std::max<qint64>(got, 0));
    if (!holdBody(m_body.size() - have))
        refuse(503, u"The server holds too many request bodies; try again later."_s);
}

void Connection::holdInput()
{
    if (m_socket.bytesAvailable() > 0)
        m_input += m_socket.readAll();
    const bool answering = m_phase == Phase::Handling || m_phase == Phase::Sending;
    if (!answering || m_input.size() <= heldBytes)
        return;
    m_tooFarAhead = true;
    m_input.clear();
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
    if (m_phase == Phase::Head)
        return stepHead();
    return m_phase == Phase::Body && stepBody();
}

bool Connection::stepHead()
{
    if (m_input.isEmpty())
        return false;
    const bool begun = m_parser.hasBegun();
    switch (m_parser.advance(m_input)) {
    case HeadParser::State::Incomplete:
        if (!begun)
            m_deadline.set(m_state->limits.headTime);
        return false;
    case HeadParser::State::Refused:
        m_context = {};
        refuse(m_parser.problem().status, m_parser.problem().detail);
        return false;
    case HeadParser::State::Complete:
        m_head = m_parser.head();
        m_input.remove(0, m_parser.size());
        m_parser.reset();
        beginRequest();
        return true;
    }
    return false;
}

void Connection::beginRequest()
{
    m_context = AnswerContext::of(m_head.method, m_head.headers);
    if (m_state->stopping)
        return refuse(503, u"The server is stopping."_s);
    if (m_head.upgradesToWebSocket)
        return upgrade();
    auto found = m_state->routes.find(m_head.method, m_head.path);
    if (const auto *miss = std::get_if<RouteTable::Miss>(&found))
        return answerMiss(*miss);
    m_match = std::get<RouteTable::Match>(std::move(found));
    if (m_head.contentLength > m_match.route->bodyLimit)
        return refuse(413, u"The body is larger than this address takes."_s);
    beginBody();
}

void Connection::answerMiss(const RouteTable::Miss &miss)
{
    if (miss.status == 404 && m_state->webSocketRoute(m_head.path)) {
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
    m_phase = Phase::Body;
    m_body = {};
    if (m_head.contentLength == 0)
        return;
    m_body.reserve(qsizetype(m_head.contentLength));
    m_deadline.set(
        m_state->limits.bodyTime + std::chrono::seconds(m_head.contentLength / bodyBytesPerSecond));
    if (m_head.expectsContinue && m_input.isEmpty())
        m_sender.writeInterim("HTTP/1.1 100 Continue\r\n\r\n");
}

bool Connection::stepBody()
{
    const qsizetype missing = qsizetype(m_head.contentLength) - m_body.size();
    const qsizetype bytes = std::min(missing, m_input.size());
    if (bytes > 0) {
        m_body += QByteArrayView(m_input).first(bytes);
        m_input.remove(0, bytes);
        if (!holdBody(bytes)) {
            refuse(503, u"The server holds too many request bodies; try again later."_s);
            return false;
        }
    }
    if (bytes < missing)
        return false;
    const QByteArray host = m_head.headers.value("Host");
    giveToQt(m_head.requestLine + "\r\nHost: " + host + "\r\n\r\n", false);
    return true;
}

bool Connection::holdBody(qsizetype bytes)
{
    m_heldBytes += bytes;
    m_state->bodyBytes += bytes;
    return m_state->bodyBytes <= m_state->limits.bodyBytes;
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
    m_deadline.set(m_match.route->deadline);
    runHandler(m_match.route->handler, makeRequest(), this, m_exchange);
}

Request Connection::makeRequest()
{
    return {.method = m_head.method,
        .path = m_head.path,
        .query = QUrlQuery(QString::fromLatin1(m_head.query)),
        .headers = m_head.headers,
        .body = std::exchange(m_body, {}),
        .peer = unmapped(m_socket.peerAddress()),
        .arguments = std::exchange(m_match.arguments, {})};
}

void Connection::upgrade()
{
    m_context.close = true;
    const WebSocketRoute *route = m_state->webSocketRoute(m_head.path);
    if (!route)
        return refuse(400, u"This address is not a WebSocket."_s);
    if (auto wrong = upgradeProblem(m_head))
        return refuse(std::move(*wrong));
    if (!m_input.isEmpty())
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
        .peerPort = m_socket.peerPort()});
    giveToQt(wholeHead(m_head), true);
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
    const bool bodyUnread = m_phase == Phase::Head && m_head.contentLength > 0;
    m_closeAfterAnswer =
        m_closeAfterAnswer || !m_head.keepAlive || bodyUnread || m_tooFarAhead || m_state->stopping;
    m_context.close = m_closeAfterAnswer;
    m_phase = Phase::Sending;
    m_deadline.set(m_state->limits.sendStall);
    if (!m_sender.start(makeAnswer(std::move(reply), m_context)))
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
    if (m_closeAfterAnswer || m_tooFarAhead)
        return close();
    m_phase = Phase::Head;
    m_deadline.set(m_state->limits.idleTime);
    pump();
}

void Connection::endExchange()
{
    m_ticket.reset();
    m_body = {};
    m_state->bodyBytes -= std::exchange(m_heldBytes, 0);
    if (!std::exchange(m_exchangeOpen, false))
        return;
    ++m_exchange;
    if (--m_state->exchanges == 0 && m_state->stopping)
        m_state->lastExchangeEnded.request_stop();
}

void Connection::closeIfIdle()
{
    if (m_phase == Phase::Head && m_input.isEmpty())
        close();
}

/** Shuts our side and waits a moment for the client's end: closing at once would throw away an
 * answer that the client, still sending, has not read. */
void Connection::close()
{
    m_phase = Phase::Closing;
    m_input.clear();
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
    case Phase::Head:
        if (m_input.isEmpty())
            return close();
        m_context = {};
        return refuse(408, u"The head of the request took too long."_s);
    case Phase::Body:
        return refuse(408, u"The body of the request took too long."_s);
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
