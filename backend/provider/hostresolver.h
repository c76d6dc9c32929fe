// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHostAddress>
#include <QList>

#include <qcoro/qcorotask.h>

#include <chrono>
#include <functional>
#include <stop_token>

namespace earshot::provider {

/**
 * Turns a host name into its addresses. Errors: Network (no such name), Timeout, both retryable,
 * and Cancelled. Runs on a thread with an event loop and resumes there.
 */
using HostResolver =
    std::function<QCoro::Task<Result<QList<QHostAddress>>>(QString host, std::stop_token stop)>;

/** Asks the operating system. A literal address is its own answer. */
HostResolver systemResolver(std::chrono::milliseconds deadline = std::chrono::seconds(10));

} // namespace earshot::provider
