// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/leaf.h"

#include <QJsonArray>

#include <compare>

namespace earshot::audit {

/** A part that is not in its entry any more. */
struct ErasedPart
{
    qint64 seq = 0; ///< of the entry
    Part part = Part::Detail;

    auto operator<=>(const ErasedPart &) const = default;
};

/** What an entry "audit.erased" says was erased; nothing of any other. */
QList<ErasedPart> erasedBy(const database::AuditEvent &event);

/** As it says it: [[17, "detail"], …], the value of "parts" in its detail. */
QJsonArray partsJson(const QList<ErasedPart> &erased);

inline constexpr QLatin1StringView erasedMember("parts");

} // namespace earshot::audit
