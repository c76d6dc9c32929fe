// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/call.h"

#include <QByteArray>

namespace earshot::database {
class Session;
}

namespace earshot::api {

/** For whom a call is packed. */
enum class PackKind {
    Evidence, ///< what was said, for somebody who judges it
    Person, ///< all that is kept of somebody, for them
};

/** A call as it leaves in a pack. */
struct CallPack
{
    Call call;
    QString organization; ///< its name
    QByteArray json; ///< canonical, so that it can be hashed
};

/**
 * NotFound without such a call; Conflict where there is no recording to be evidence. As evidence it
 * is what was known of the call, and not what the company thinks of it: no review, notes and tags.
 * A person is told those too, with the links by which pieces of the recording left, but not who of
 * the company wrote them.
 */
Result<CallPack> readCallPack(database::Session &session, const QString &organizationId,
    const QString &callId, PackKind kind);

} // namespace earshot::api
