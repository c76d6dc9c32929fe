// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/transcript.h"

#include <QString>

#include <vector>

namespace earshot {

/** Some words of a call in progress, as the provider heard them: may be wrong, late or missing. The
 * report after the call has the transcript that counts. */
struct LivePiece
{
    QString vapiCallId;
    Speaker speaker = Speaker::Unknown;
    QString text; ///< plain text, at most longestLivePiece
    bool isFinal = false; ///< else the same words come again, longer or better
    Timestamp at;
    /** Final pieces of a call are counted from 1; of others, that of the one before. 0 before the
     * first. */
    qint64 number = 0;

    bool operator==(const LivePiece &) const = default;
};

constexpr qsizetype longestLivePiece = 1000;
constexpr std::size_t mostLivePieces = 200; ///< of one call; older ones are forgotten

using LivePieces = std::vector<LivePiece>;

/** Takes @p piece behind @p pieces: a final one replaces its speaker's words that were not final,
 * and so do words that come again. */
void takePiece(LivePieces &pieces, LivePiece piece);

} // namespace earshot
