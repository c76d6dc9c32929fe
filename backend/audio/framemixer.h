// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace earshot::audio {

/** The bytes that the MP3 frame with this header takes up, or 0 when it is none. */
qsizetype mp3FrameSize(QByteArrayView header);

/**
 * Makes one MP3 of two of the same sound, a lean and a rich one, frame by frame: rich as long as
 * the mean stays within a budget. Without a bit reservoir every frame stands for itself, and LAME
 * chooses its windows by the sound alone, so the frames of both fit each other.
 */
class FrameMixer
{
public:
    explicit FrameMixer(double meanFrameBytes);

    /** More bytes of both, cut anywhere; returns the frames that are decided. */
    QByteArray mix(QByteArrayView lean, QByteArrayView rich);
    /** LAME's tag for one of both (a whole frame, the first of the file) made true for the mixture:
     * bytes, table of places, sums. */
    [[nodiscard]] QByteArray tagFor(QByteArrayView tag) const;

private:
    QByteArray takeFrame();

    double m_meanFrameBytes;
    double m_saved = 0; ///< bytes
    QByteArray m_lean;
    QByteArray m_rich;
    std::vector<quint32> m_places; ///< of each frame in the file
    quint32 m_size = 0; ///< bytes of the file
    quint16 m_soundSum = 0; ///< CRC-16 of all frames after the tag
};

} // namespace earshot::audio
