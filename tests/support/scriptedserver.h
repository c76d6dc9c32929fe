// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace earshot::test {

struct ScriptedRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as sent
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< as long as Content-Length says

    /** By name in any case; null when it was not sent. */
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/** What goes back on the wire, byte for byte, and what happens to the connection then. */
struct ScriptedAnswer
{
    enum class Then { KeepOpen, Close, Reset };

    QByteArray bytes;
    Then then = Then::KeepOpen;
    qsizetype sliceBytes = 0; ///< sent in pieces of this size; 0 for all at once
    std::chrono::milliseconds pause{}; ///< before the first and between two pieces
};

/** A whole answer with Content-Length. */
ScriptedAnswer answer(int status, const QByteArray &body,
    const QList<std::pair<QByteArray, QByteArray>> &headers = {});
ScriptedAnswer redirect(const QUrl &to);
/** The first @p bytes of @p whole, then the connection breaks. */
ScriptedAnswer cutAfter(ScriptedAnswer whole, qsizetype bytes);
/** Nothing at all: the client waits. */
ScriptedAnswer silence();
/** 200 or 206 as @p request asks, with ETag and Accept-Ranges. */
ScriptedAnswer fileAnswer(
    const ScriptedRequest &request, const QByteArray &content, const QByteArray &etag);

/**
 * An HTTP peer whose every answer is decided by a function, for tests of clients: it may lie, hang
 * and break off. Records what it was asked. Lives on the test's thread.
 */
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    using Script = std::function<ScriptedAnswer(const ScriptedRequest &request)>;

    explicit ScriptedServer(Script script);

    /** Speaks TLS from now on. */
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    void setScript(Script script) { m_script = std::move(script); }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] const QList<ScriptedRequest> &requests() const { return m_requests; }
    /** How many requests asked for a target that begins so. */
    [[nodiscard]] qsizetype count(QByteArrayView targetBegin) const;

    [[nodiscard]] int connections() const { return m_connections; }

Q_SIGNALS:
    void requestReceived();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void onReadyRead(QTcpSocket *socket, const std::shared_ptr<QByteArray> &buffer);
    void send(QTcpSocket *socket, const std::shared_ptr<ScriptedAnswer> &answer, qsizetype from);

    Script m_script;
    std::optional<QSslConfiguration> m_tls;
    QList<ScriptedRequest> m_requests;
    int m_connections = 0;
};

} // namespace earshot::test
