// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace earshot::settings {

constexpr qsizetype keyBytes = 32;

/**
 * The key in @p file; at the first call @p first, or 32 random bytes, are written there whole,
 * readable by the owner only. Two callers at the same moment get the same key. Errors: Storage when
 * the file can't be read or written; InvalidInput when it has another length, or others may read
 * it: a key is never replaced by itself.
 */
Result<QByteArray> loadOrCreateKey(const QString &file, const QByteArray &first = {});

} // namespace earshot::settings
