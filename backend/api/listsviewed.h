// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QSet>

namespace earshot::api {

/** Which lists a token has looked at lately, so that one can't fill the audit log with them. Memory
 * is bounded. */
class ListsViewed
{
public:
    /** Whether @p list, a fingerprint of it, is one of those that are told. */
    bool mayTell(const QString &tokenId, const QString &list, Timestamp now);

    static constexpr qsizetype mostLists = 30; ///< of one token within a span
    static constexpr std::chrono::microseconds span = std::chrono::minutes(10);

private:
    static constexpr qsizetype mostTokens = 1024;

    struct Sitting
    {
        Timestamp begin;
        QSet<QString> lists;
    };

    QHash<QString, Sitting> m_sittings;
};

} // namespace earshot::api
