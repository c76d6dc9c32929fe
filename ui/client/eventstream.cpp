// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/eventstream.h"

#include "core/json.h"
#include "core/logging.h"
#include "ui/client/liverequests.h"
#include "ui/client/providerwire.h"
#include "ui/client/wire.h"

#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QUrlQuery>
#include <QWebSocket>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 messageBytes = 1024 * 1024;

QUrl eventsUrl(QUrl url, const QString &lastId)
{
    url.setScheme(url.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    url.setPath(u"/api/events"_s);
    if (!lastId.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(u"after"_s, QString::fromLatin1(QUrl::toPercentEncoding(lastId)));
        url.setQuery(query);
    }
    return url;
}

} // namespace

void EventStream::DropSocket::operator()(QWebSocket *socket) const
{
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

EventStream::EventStream(const QUrl &base, Secret token, ServerTrust trust, EventTiming timing)
    : m_base(base)
    , m_token(std::move(token))
    , m_trust(std::move(trust))
    , m_timing(timing)
{
    m_watchdog.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_watchdog, &QTimer::timeout, this,
        [this] { lose(tr("The receiver has fallen silent.")); });
    connect(&m_pause, &QTimer::timeout, this, &EventStream::open);
}

EventStream::~EventStream() = default;

void EventStream::start()
{
    if (m_socket)
        return;
    m_pause.stop();
    setState({ConnectionState::Phase::Connecting, {}});
    open();
}

void EventStream::stop()
{
    m_pause.stop();
    m_watchdog.stop();
    m_socket.reset();
    m_failures = 0;
    setState({ConnectionState::Phase::Offline, tr("Not connected.")});
}

ConnectionState EventStream::state() const
{
    return m_state;
}

void EventStream::open()
{
    m_socket.reset(new QWebSocket);
    m_socket->setMaxAllowedIncomingFrameSize(messageBytes);
    m_socket->setMaxAllowedIncomingMessageSize(messageBytes);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &EventStream::take);
    connect(m_socket.get(), &QWebSocket::disconnected, this,
        [this] { lose(tr("The connection to the receiver was lost.")); });
    m_trust.apply(*m_socket);
    connect(m_socket.get(), &QWebSocket::sslErrors, this, [this] {
        if (!m_trust.letPass(*m_socket) && m_trust.isPinned())
            lose(changedCertificate(m_base).message);
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto failed = &QWebSocket::errorOccurred;
#else
    const auto failed = QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error);
#endif
    connect(m_socket.get(), failed, this,
        [this] { lose(tr("The receiver at %1 can’t be reached.").arg(m_base.host())); });
    QNetworkRequest request(eventsUrl(m_base, m_lastId));
    request.setRawHeader("Authorization", "Bearer " + m_token.reveal());
    m_watchdog.start(m_timing.handshake);
    m_socket->open(request);
}

void EventStream::lose(const QString &reason)
{
    if (!m_socket)
        return;
    m_watchdog.stop();
    m_socket.reset();
    // The first loss may be a moment's break: only when coming back fails it is worth a word.
    const bool wasLive = m_state.phase == ConnectionState::Phase::Live;
    m_pause.start(nextPause());
    setState(wasLive ? ConnectionState{ConnectionState::Phase::Connecting, {}}
                     : ConnectionState{ConnectionState::Phase::Offline, reason});
}

std::chrono::milliseconds EventStream::nextPause()
{
    const int doublings = std::min(m_failures++, 16);
    const auto longest = std::min(m_timing.firstPause * (1 << doublings), m_timing.longestPause);
    // Between half and the whole, so that clients of a restarted receiver do not come all at once.
    const auto half = int(longest.count() / 2);
    return std::chrono::milliseconds(half + QRandomGenerator::global()->bounded(half + 1));
}

void EventStream::take(const QString &message)
{
    m_watchdog.start(m_timing.silence);
    const Result<QJsonObject> object = parseJsonObject(message.toUtf8());
    if (!object) {
        logProblem(lcUi, object.error().withContext(u"Reading the event stream"_s));
        return;
    }
    const QString type = object->value("type"_L1).toString();
    if (type == "hello"_L1) {
        greet(*object);
        return;
    }
    if (const auto id = JsonView(*object).text(u"id"))
        m_lastId = *id;
    if (const auto event = eventFromJson(*object))
        Q_EMIT eventReceived(*event);
    else if (const auto alert = alertEventFromJson(*object))
        Q_EMIT alertReceived(*alert);
    else if (const auto piece = pieceEventFromJson(*object))
        Q_EMIT pieceReceived(*piece);
}

void EventStream::greet(const QJsonObject &hello)
{
    const bool resumed = hello.value("resumed"_L1).toBool();
    if (!resumed)
        m_lastId = JsonView(hello).text(u"id").value_or(QString());
    m_failures = 0;
    setState({ConnectionState::Phase::Live, {}});
    if (!resumed)
        Q_EMIT eventsMissed();
}

void EventStream::setState(ConnectionState state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

} // namespace earshot::ui
