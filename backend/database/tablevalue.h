// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/row.h"
#include "database/tableplan.h"

namespace earshot::database {

/**
 * The value of a column as it is written to the other database: NULL, or a text, number, Timestamp
 * or bytes. InvalidInput for an address that is none.
 */
Result<QVariant> copiedValue(const Row &row, const TableColumn &column);

/** The bytes that stand for such a value in a hash: the same for values that are equal. */
QByteArray digestBytes(const QVariant &value, TableColumn::Type type);

} // namespace earshot::database
