// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scriptedserver.h"

#include <QTcpServer>

#include <optional>

namespace earshot::test {

/**
 * The wire of a test double that takes uploads: a request is judged when its head is there, before
 * its body, and what came of a body before the connection broke is not lost. Holds one body per
 * connection, of at most 64 MiB. Lives on the test's thread.
 */
class DoubleHttpServer : public QTcpServer
{
    Q_OBJECT
public:
    DoubleHttpServer();

    [[nodiscard]] QUrl url(const QString &path) const;

protected:
    /** What happens to a request whose head has come. */
    struct Intake
    {
        std::optional<ScriptedAnswer> refusal; ///< sent at once; the body is thrown away
        qsizetype cutBodyAfter = -1; ///< the connection breaks after so many bytes of the body
    };

    virtual Intake onHead(const ScriptedRequest &request) = 0;
    virtual ScriptedAnswer onRequest(const ScriptedRequest &request) = 0;
    /** The connection broke in the middle of the body; @p request has what came. */
    virtual void onBroken(const ScriptedRequest &request) = 0;

    void incomingConnection(qintptr descriptor) override;

private:
    struct Conversation;

    void onReadyRead(QTcpSocket *socket, Conversation &conversation);
    bool takeHead(QTcpSocket *socket, Conversation &conversation);
    bool takeBody(QTcpSocket *socket, Conversation &conversation);
    void send(QTcpSocket *socket, const std::shared_ptr<ScriptedAnswer> &answer, qsizetype from);
};

} // namespace earshot::test
