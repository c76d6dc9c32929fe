// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/exportfiles.h"
#include "settings/settings.h"

#include <QStringList>

namespace earshot::receiver {

/** What "earshotd audit export" is asked for. */
struct AuditWish
{
    report::ExportOrder order;
    QString language; ///< empty: the system's
    settings::Settings settings;
};

/** From the words after "audit export"; InvalidInput says what is wrong with them. */
Result<AuditWish> auditWishFrom(QStringList arguments);

/** Whether these arguments of the program are those of an export that is painted. */
bool isPaintedExport(const QStringList &arguments);

} // namespace earshot::receiver
