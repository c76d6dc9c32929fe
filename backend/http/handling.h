// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/server.h"

#include <QPointer>

namespace earshot::http {

class Connection;

/**
 * Runs one handler to its end and gives the reply to its connection, if that is still there; else
 * delivered() hears that nothing was sent. An exception becomes 500.
 */
QCoro::Task<> runHandler(
    Handler handler, Request request, QPointer<Connection> connection, quint64 exchange);

/** What the route says against this upgrade. An exception becomes 500. */
std::optional<Reply> refusal(const WebSocketRoute &route, const Request &request);

} // namespace earshot::http
