// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QString>

#include <optional>

namespace earshot {

/** Something that somebody wrote about a call, or about a moment of it. */
struct CallNote
{
    QString id;
    QString callId;
    std::optional<double> atSeconds; ///< from the beginning of the recording; none: the whole call
    QString text; ///< as noteText() gives it; empty for a mere marker of a moment
    QString author; ///< as listenerOf() names them
    QString authorName;
    Timestamp createdAt;
    std::optional<Timestamp> changedAt;

    bool operator==(const CallNote &) const = default;
};

constexpr qsizetype longestNote = 4000; ///< UTF-16 units
constexpr int mostNotes = 500; ///< of one call

/**
 * @p text as it is kept: without control characters but line breaks, without halves of characters,
 * and without blanks around it; tabs become blanks. InvalidInput when more than longestNote
 * remains.
 */
Result<QString> noteText(const QString &text);

/** Whether it says anything: words, or a moment. */
inline bool saysSomething(const CallNote &note)
{
    return note.atSeconds.has_value() || !note.text.isEmpty();
}

} // namespace earshot
