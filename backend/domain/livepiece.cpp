// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/livepiece.h"

namespace earshot {

void takePiece(LivePieces &pieces, LivePiece piece)
{
    std::erase_if(pieces,
        [&piece](const LivePiece &each) { return !each.isFinal && each.speaker == piece.speaker; });
    // What is still being said stays behind what was said.
    auto place = pieces.end();
    while (piece.isFinal && place != pieces.begin() && !std::prev(place)->isFinal)
        --place;
    pieces.insert(place, std::move(piece));
    if (pieces.size() > mostLivePieces)
        pieces.erase(pieces.begin());
}

} // namespace earshot
