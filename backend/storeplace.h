// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "objectstore/factory.h"
#include "settings/settings.h"

#include <qcoro/qcorotask.h>

namespace earshot {

/** The store of these settings, not prepared yet. InvalidInput says which key is missing. */
Result<std::unique_ptr<objectstore::ObjectStore>> makeStore(
    const settings::Settings &settings, WorkerPool &pool, const Clock &clock);

/**
 * What our own links and tokens are signed with: 32 bytes. All receivers of a team need the same,
 * so it is made from the signing key of the settings, else from the key of the store they share;
 * alone on a local folder, a receiver has its own in link.key.
 */
Result<QByteArray> signingKey(const settings::Settings &settings);

/** Whether others can share the store, and so the key it is used with. */
bool isShared(const settings::Settings &settings);

/** Whether the database of these settings can be used; nothing is changed there. Blocks up to about
 * 15 s. */
Result<void> tryDatabase(const settings::Settings &settings);

/** Writes a small object, reads it back and removes it. */
QCoro::Task<Result<void>> tryStore(settings::Settings settings);

} // namespace earshot
