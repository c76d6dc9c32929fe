// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/report.h"

#include <QtGlobal>

#include <chrono>
#include <vector>

namespace earshot::bench {

struct Load
{
    qint64 accepted = 0; ///< answered with 200
    qint64 refused = 0; ///< answered otherwise, or the connection was lost
    double seconds = 0;

    [[nodiscard]] double perSecond() const { return seconds > 0 ? double(accepted) / seconds : 0; }
};

/**
 * Sends reports over @p connections keep-alive connections, spread over the @p ports of the
 * loopback address, each waiting for its answer before the next report, for @p time. Plain sockets
 * in one thread: it shares the machine with what it measures.
 */
Load sendReports(ReportRequest &reports, const std::vector<quint16> &ports, int connections,
    std::chrono::milliseconds time);

/** What the load client itself can do: as sendReports() to a server that reads and answers, no
 * more. */
Load clientCeiling(ReportRequest &reports, int connections, std::chrono::milliseconds time);

} // namespace earshot::bench
