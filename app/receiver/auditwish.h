// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "settings/settings.h"

#include <QJsonObject>
#include <QStringList>

namespace earshot::receiver {

/** What "earshotd audit export" is asked for. */
struct AuditWish
{
    QString format; ///< "jsonl", "csv" or "pdf"
    QString language; ///< empty: the system's
    QString out;
    QJsonObject filter; ///< arguments of the command "audit.export"
    settings::Settings settings;

    [[nodiscard]] bool isTable() const; ///< for people, with its proofs beside it
    [[nodiscard]] QString proofPath() const; ///< where the JSON Lines go
};

/** From the words after "audit export"; InvalidInput says what is wrong with them. */
Result<AuditWish> auditWishFrom(QStringList arguments);

/** Whether these arguments of the program are those of an export that is painted. */
bool isPaintedExport(const QStringList &arguments);

} // namespace earshot::receiver
