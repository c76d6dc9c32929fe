// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/recordingfigures.h"
#include "database/storagerepository.h"
#include "domain/alert.h"

#include <QByteArray>

namespace earshot::monitoring {

/** What the metrics of one organisation are made from, as it was at one moment. */
struct MetricFigures
{
    Timestamp at;
    database::AbsenceCounts inboundEverWithout;
    database::InboundFigures inboundLastDay;
    database::JobFigures jobs;
    QList<Alert> openAlerts;
    database::CheckProgress checks;
    qint64 unsoundObjects = 0;
    qint64 linksExpired = 0; ///< since the start of the program, as the next one
    qint64 linksRefused = 0;
};

/** All of it in one snapshot. Runs inside a transaction. */
Result<MetricFigures> readMetricFigures(
    database::Session &session, const QString &organizationId, Timestamp now);

/** Prometheus' text format, version 0.0.4. Every reason, state and kind has its line, also at 0. */
QByteArray metricsText(const MetricFigures &figures);

} // namespace earshot::monitoring
