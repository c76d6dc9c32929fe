// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/postgresserver.h"
#include "tests/system/program.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace earshot::bench {

extern const QByteArray webhookSecret;

/** Earshot's receiver on a database of its own or on one that others use too. It fetches no
 * recording: to it the disk is full, so that jobs are made and wait. */
class EarshotReceiver
{
public:
    explicit EarshotReceiver(const QString &database);

    /** False when it did not start. */
    bool start() { return !m_program.startAndWaitFor(QStringLiteral("listening ")).isEmpty(); }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 processId() const { return m_program.processId(); }

private:
    QTemporaryDir m_folder;
    const quint16 m_port = test::freePort();
    test::Program m_program;
};

/** The usual handler of Node, Express and pg: node/receiver.js. */
class NodeReceiver
{
public:
    NodeReceiver(const QString &database, const QString &organizationId);
    ~NodeReceiver();
    NodeReceiver(const NodeReceiver &) = delete;
    NodeReceiver &operator=(const NodeReceiver &) = delete;

    /** 0 when it did not start, for instance because a module is missing. */
    quint16 start();

private:
    QProcess m_process;
};

/** A custom script run by pgbench with prepared statements. */
struct Pgbench
{
    QString database; ///< its address
    QByteArray script;
    QStringList arguments; ///< clients, threads, how long, variables

    /** Transactions a second without the time to connect; 0 (with its words printed) when it
     * failed.
     */
    [[nodiscard]] double perSecond() const;
};

} // namespace earshot::bench
