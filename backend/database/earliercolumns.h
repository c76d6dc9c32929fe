// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace earshot::database {

/** What a row of the earlier system may say, whatever its column is called there. */
enum class EarlierField {
    Id,
    CallId, ///< of a row of call_logs: the row of calls it belongs to
    ProviderId,
    OrganizationId,
    Direction,
    Status,
    CustomerNumber,
    FromNumber,
    ToNumber,
    CustomerName,
    AssistantId,
    AssistantName,
    StartedAt,
    EndedAt,
    CreatedAt,
    UpdatedAt,
    Duration, ///< seconds
    EndedReason,
    Cost,
    Summary,
    Transcript,
    Messages,
    RecordingUrl,
    StereoUrl,
    StoragePath,
};

/** The columns of one table that mean something to us; of several for one field the best first. */
using EarlierColumns = QMap<EarlierField, QStringList>;

/** Knows columns by their usual names, in any case, with or without underscores. */
EarlierColumns recognised(const QStringList &columnNames);

/** Every field, in order. */
const QList<EarlierField> &earlierFields();

} // namespace earshot::database
