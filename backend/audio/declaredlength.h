// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <optional>

namespace earshot::audio {

/**
 * The number of frames that the header of a WAV (or RF64) file or the Xing/Info tag of an MP3 file
 * promises, whatever of them is really there; nothing when the file makes no such promise, among
 * these the sizes 0 and 0xFFFFFFFF that streaming writers leave behind. Reads a bounded number of
 * bytes; leaves the position anywhere. libsndfile can't be asked: it quietly shortens to what is
 * there.
 */
std::optional<qint64> framesPromised(QIODevice &file);

} // namespace earshot::audio
