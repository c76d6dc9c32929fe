// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;

namespace earshot::ui {

/** What the first bytes of a file say. */
struct Mp3Head
{
    bool isMp3 = false; ///< behind names (ID3v2), if there are any, begins a frame of MP3
    /** A Xing/Info tag counts the frames and bytes, and no more than names (ID3v1) follow those. */
    bool isCounted = false;
};

Mp3Head mp3Head(QIODevice &file);

} // namespace earshot::ui
