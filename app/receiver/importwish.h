// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/postgresaddress.h"
#include "settings/settings.h"

namespace earshot::receiver {

/** What "earshotd import" was asked for. */
struct ImportWish
{
    settings::Settings settings;
    database::PostgresAddress from;
    QString schema; ///< of the earlier system's tables
    QString organizationId; ///< the earlier system's; empty: whatever there is
    settings::StorePlace files; ///< where it stored the recordings
    QString reportFile; ///< empty: none
    int examples = 5;
    bool isRehearsal = false;
    bool asJson = false;
};

/** InvalidInput says what is missing or wrong. */
Result<ImportWish> importWishFrom(QStringList arguments);

} // namespace earshot::receiver
