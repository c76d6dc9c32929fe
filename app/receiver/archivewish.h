// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace earshot::receiver {

/** Where an archive goes, and in which language its texts are. */
struct ArchiveWish
{
    QString out;
    QString language; ///< empty: the system's
};

/** Takes "--out FILE.zip" and "--language CODE"; InvalidInput says what is wrong with them, also
 * where that file is there. */
Result<ArchiveWish> takeArchive(QStringList &arguments);

} // namespace earshot::receiver
