// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

#include <optional>

namespace earshot::report {

/** An entry of the audit log as a report shows it; nothing in it is made to be shown yet. */
struct Entry
{
    qint64 number = 0;
    QString at; ///< RFC 3339 in UTC
    QString local; ///< the same where the export was made, with the offset there
    QString personId;
    QString personName;
    QString action; ///< a dotted word
    QString callId;
    QString address;
    QString client;
    std::optional<double> seconds; ///< of the audio that left
    QString detail; ///< a JSON object
    QByteArray leafHash; ///< as hexadecimal digits
    bool isWhoErased = false; ///< personId and personName were there, and are erased
    bool isOriginErased = false; ///< address and client
    bool isDetailErased = false;
};

/** From a line of an export in JSON Lines; InvalidInput for one that is no entry. */
Result<Entry> entryFrom(const QJsonObject &line);

} // namespace earshot::report
