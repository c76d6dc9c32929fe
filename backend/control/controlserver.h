// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/taskscope.h"

#include <QJsonObject>
#include <QLocalServer>

#include <qcoro/qcorotask.h>

#include <functional>

namespace earshot::control {

/** Carries out one administration command: its arguments to its answer. */
using CommandHandler =
    std::function<QCoro::Task<Result<QJsonObject>>(QString command, QJsonObject arguments)>;

/** Where a running receiver listens for administration commands. */
QString socketPath(const QString &dataFolder);

/**
 * Takes administration commands while the receiver runs, because only one process may have a SQLite
 * database open. A Unix socket in the data folder that only its owner can open (mode 0600): one
 * JSON object a line in, one a line out. Lives in the backend's thread.
 */
class ControlServer
{
public:
    explicit ControlServer(CommandHandler handler);

    Result<void> listen(const QString &dataFolder);
    QCoro::Task<> stop();

private:
    QCoro::Task<> serve(std::shared_ptr<QLocalSocket> socket, std::stop_token stop);

    const CommandHandler m_handler;
    QLocalServer m_server;
    TaskScope m_scope;
};

} // namespace earshot::control
