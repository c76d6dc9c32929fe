// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/mp3tag.h"

#include <QByteArray>
#include <QIODevice>
#include <QtEndian>

namespace earshot::ui {

namespace {

constexpr int mostNames = 10; ///< ID3v2 tags before the sound; one as a rule
constexpr qint64 bytesBehindSound = 512;
constexpr quint32 countsFrames = 1;
constexpr quint32 countsBytes = 2;

/** Bytes of the ID3v2 tag that @p head, ten bytes, begins; 0 where it begins none. */
qint64 namesSize(QByteArrayView head)
{
    if (head.size() < 10 || !head.startsWith("ID3"))
        return 0;
    qint64 size = 0;
    for (const char byte : head.sliced(6, 4))
        size = size * 128 + (uchar(byte) & 0x7f);
    const bool hasFooter = (uchar(head[5]) & 0x10) != 0;
    return size + (hasFooter ? 20 : 10);
}

qint64 soundStart(QIODevice &file)
{
    qint64 start = 0;
    for (int i = 0; i < mostNames && file.seek(start); ++i) {
        const qint64 size = namesSize(file.read(10));
        if (size == 0)
            break;
        start += size;
    }
    return start;
}

/** Where the tag lies in the first frame: behind its side information. */
qsizetype tagPlace(QByteArrayView frame)
{
    const bool mpeg1 = (uchar(frame[1]) & 0x18) == 0x18;
    const bool mono = (uchar(frame[3]) & 0xc0) == 0xc0;
    return 4 + (mpeg1 ? (mono ? 17 : 32) : (mono ? 9 : 17));
}

/** @p bytes follow in the file from the start of @p frame on. */
bool tagCountsAll(QByteArrayView frame, qint64 bytes)
{
    const QByteArrayView tag = frame.sliced(tagPlace(frame));
    const auto flags = qFromBigEndian<quint32>(tag.data() + 4);
    const bool countsBoth = (flags & countsFrames) != 0 && (flags & countsBytes) != 0;
    return (tag.startsWith("Xing") || tag.startsWith("Info")) && countsBoth
        && qFromBigEndian<quint32>(tag.data() + 12) + bytesBehindSound >= bytes;
}

} // namespace

Mp3Head mp3Head(QIODevice &file)
{
    const qint64 start = soundStart(file);
    if (!file.seek(start))
        return {};
    const QByteArray frame = file.read(64);
    if (frame.size() < 64 || uchar(frame[0]) != 0xff || (uchar(frame[1]) & 0xe6) != 0xe2)
        return {};
    return {.isMp3 = true, .isCounted = tagCountsAll(frame, file.size() - start)};
}

} // namespace earshot::ui
