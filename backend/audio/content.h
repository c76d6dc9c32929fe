// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace earshot::audio {

/** How many bytes from the start of a file the functions below want to see, if there are as many.
 */
inline constexpr qint64 headSize = 4096;

/**
 * What a file is that can't be a recording, with its article ("an HTML page"), judged by its first
 * bytes alone; nothing when it may be audio.
 */
std::optional<QString> nonAudioName(QByteArrayView head);

/** The name of the audio format that begins like this ("WAV"), readable or not; nothing when none
 * does. */
std::optional<QString> audioName(QByteArrayView head);

/** The bytes that an ID3v2 tag at the start of @p head takes up, 0 without one. */
qint64 id3Size(QByteArrayView head);

} // namespace earshot::audio
