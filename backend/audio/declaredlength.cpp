// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/declaredlength.h"

#include "audio/content.h"

#include <QtEndian>

#include <algorithm>

namespace earshot::audio {

namespace {

constexpr quint32 sizeUnknown = 0xffffffff;
constexpr int maximumChunks = 100;
/** An MP3 file may end with names (ID3v1, 128 bytes), which its tag does not count. */
constexpr qint64 bytesBehindSound = 512;

/** Bytes of one frame, 0 where frames are packed in blocks. */
qint64 frameSize(QByteArrayView format)
{
    const auto tag = qFromLittleEndian<quint16>(format.data());
    // PCM, float, A-law, µ-law and extensible have whole frames.
    const bool wholeFrames = tag == 1 || tag == 3 || tag == 6 || tag == 7 || tag == 0xfffe;
    return wholeFrames ? qFromLittleEndian<quint16>(format.data() + 12) : 0;
}

/** The size before @p start becomes @p bytes. */
DeclaredLength withSize(qint64 start, qint64 bytes)
{
    Mending mending{.at = start - 4};
    qToLittleEndian(quint32(std::min<qint64>(bytes, 0xfffffffe)), mending.bytes.data());
    return {.mending = mending};
}

/** What the header of the data chunk, just before the position, is worth. */
DeclaredLength fromDataChunk(QIODevice &file, quint32 size, qint64 bytesPerFrame)
{
    if (size == 0) {
        const qint64 start = file.pos();
        const QByteArray next = file.read(4);
        for (const char *chunk : {"LIST", "fact", "bext", "cue ", "id3 ", "ID3 ", "JUNK"}) {
            if (next == chunk)
                return {};
        }
        return next.isEmpty() ? DeclaredLength{} : withSize(start, file.size() - start);
    }
    if (size >= sizeUnknown - 256 || bytesPerFrame == 0)
        return {};
    return {.frames = size / bytesPerFrame};
}

/** Walks the chunks of a RIFF file: fmt for the size of a frame, data for the bytes. */
DeclaredLength fromWave(QIODevice &file)
{
    qint64 position = 12;
    qint64 bytesPerFrame = 0;
    for (int i = 0; i < maximumChunks && file.seek(position); ++i) {
        const QByteArray header = file.read(8);
        if (header.size() < 8)
            return {};
        const auto size = qFromLittleEndian<quint32>(header.constData() + 4);
        if (header.startsWith("data"))
            return fromDataChunk(file, size, bytesPerFrame);
        if (header.startsWith("fmt ")) {
            const QByteArray format = file.read(16);
            if (format.size() < 16)
                return {};
            bytesPerFrame = frameSize(format);
        }
        position += 8 + qint64(size) + (size & 1);
    }
    return {};
}

/**
 * What the Xing/Info tag @p tag says: its word, flags, then as they say (1, 2) frames and bytes, of
 * four bytes each. It stands @p at, in a file of which @p rest bytes follow the start of its frame;
 * a frame has @p samples.
 */
DeclaredLength fromTag(QByteArrayView tag, qint64 at, qint64 samples, qint64 rest)
{
    const uint flags = uchar(tag[7]);
    const qint64 bytes = qFromBigEndian<quint32>(tag.data() + ((flags & 1) != 0 ? 12 : 8));
    if ((flags & 2) != 0 && bytes + bytesBehindSound < rest)
        return {.mending = Mending{.at = at}};
    if ((flags & 1) == 0)
        return {};
    // Up to two frames of padding are not sound.
    const qint64 frames = qFromBigEndian<quint32>(tag.data() + 8);
    return {.frames = qMax<qint64>(0, frames - 2) * samples};
}

/** The Xing/Info tag lies in the first frame behind its side information. */
DeclaredLength fromMpeg(QIODevice &file, qint64 start)
{
    if (!file.seek(start))
        return {};
    const QByteArray frame = file.read(256);
    if (frame.size() < 64 || uchar(frame[0]) != 0xff || (uchar(frame[1]) & 0xe6) != 0xe2)
        return {};
    const bool mpeg1 = (uchar(frame[1]) & 0x18) == 0x18;
    const bool mono = (uchar(frame[3]) & 0xc0) == 0xc0;
    const qsizetype side = 4 + (mpeg1 ? (mono ? 17 : 32) : (mono ? 9 : 17));
    const QByteArrayView tag = QByteArrayView(frame).sliced(side);
    if (tag.size() < 16 || !(tag.startsWith("Xing") || tag.startsWith("Info")))
        return {};
    return fromTag(tag, start + side, mpeg1 ? 1152 : 576, file.size() - start);
}

} // namespace

DeclaredLength declaredLength(QIODevice &file)
{
    file.seek(0);
    const QByteArray head = file.read(12);
    if (head.size() < 12)
        return {};
    if (head.startsWith("RIFF") && head.endsWith("WAVE"))
        return fromWave(file);
    return fromMpeg(file, id3Size(head));
}

} // namespace earshot::audio
