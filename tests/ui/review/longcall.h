// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace earshot::test {

/** The peaks of a made-up stereo call as a .dat file: 20 ms a pixel, turns of two seconds. */
inline QByteArray longDat(double hours)
{
    const auto pixels = qint32(hours * 3600 * 50);
    QByteArray dat;
    dat.reserve(24 + qsizetype(pixels) * 4);
    for (const qint32 field : {2, 1, 8000, 160, pixels, 2}) {
        const qint32 little = qToLittleEndian(field);
        dat.append(reinterpret_cast<const char *>(&little), 4);
    }
    for (qint32 pixel = 0; pixel < pixels; ++pixel) {
        const bool isFirst = pixel / 100 % 2 == 0;
        const int loud = 8 + pixel * 37 % 40;
        for (const int high : {isFirst ? loud : 1, isFirst ? 1 : loud}) {
            dat.append(char(-high));
            dat.append(char(high));
        }
    }
    return dat;
}

} // namespace earshot::test
