// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"

#include <QByteArray>

/** Calls as lines of CSV files (core/csv.h): RFC 4180, UTF-8, no formulas. Pure but for language
 * and time zone. */
namespace earshot::ui {

/** What spreadsheets need before UTF-8 to take it for that. */
inline constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

QByteArray callTableHead();
/** Times in UTC and in this computer's time zone with its offset. */
QByteArray callTableLine(const Call &call);

/** What came of the recording of one call. */
struct ManifestEntry
{
    QString file; ///< empty when there is none
    QString sha256;
    qint64 sizeBytes = 0;
    QString reason; ///< why there is no file
};

QByteArray manifestHead();
QByteArray manifestLine(const Call &call, const ManifestEntry &entry);

} // namespace earshot::ui
