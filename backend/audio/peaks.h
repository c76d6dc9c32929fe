// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>

#include <array>
#include <span>

namespace earshot::audio {

/**
 * The outline of a recording: for every @ref samplesPerPixel frames the lowest and highest sample
 * of each channel. On disk and in JSON it has the forms of BBC's audiowaveform, data format version
 * 2: https://github.com/bbc/audiowaveform/blob/master/doc/DataFormat.md
 */
struct Peaks
{
    int sampleRate = 0; ///< Hz, of the recording
    int samplesPerPixel = 0; ///< frames
    int channels = 0;
    qint64 length = 0; ///< pixels
    /** For each pixel, for each channel: minimum, maximum, −128 to 127. */
    QList<qint8> data;
};

/** Pixels that a recording has at most; longer ones get coarser pixels. */
inline constexpr qint64 maximumPixels = 1 << 19;

/**
 * Gathers peaks while sound passes by. A pixel is 20 ms; whenever maximumPixels are full,
 * neighbours are merged and pixels cover twice the time, so that memory, file and JSON stay bounded
 * (2 MiB for a stereo file) for a recording of any length.
 */
class PeakGatherer
{
public:
    PeakGatherer(int channels, int sampleRate);

    void add(std::span<const float> interleaved); ///< samples within ±1
    /** Ends the last, shorter pixel and hands the peaks out. */
    [[nodiscard]] Peaks finish();

private:
    void endPixel();
    void halve();

    struct Range
    {
        float low = 1;
        float high = -1;
    };

    Peaks m_peaks;
    int m_inPixel = 0; ///< frames
    std::array<Range, 2> m_ranges = {};
};

/** The .dat form: 24 bytes of header, little-endian, then the data. */
QByteArray peaksToDat(const Peaks &peaks);
/** Reads the .dat form, 8 bit, version 1 or 2; InvalidInput when it is anything else or larger than
 * what PeakGatherer makes. */
Result<Peaks> peaksFromDat(const QByteArray &bytes);
/** The same from a file, of which a bounded part is read; Storage when that can't be done. */
Result<Peaks> readPeaks(const QString &path);
/** The JSON form: {"version":2,"channels":2,"sample_rate":8000,…,"data":[-12,14,…]}. */
QByteArray peaksToJson(const Peaks &peaks);

} // namespace earshot::audio
