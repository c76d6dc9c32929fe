// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/soundoutline.h"

#include <algorithm>
#include <cmath>

namespace earshot {

SoundOutline SoundOutline::fromMeans(const std::function<double(int, int)> &mean)
{
    const auto level = [&mean](int step, int side) {
        return uint(std::lround(std::sqrt(std::clamp(mean(step, side), 0.0, 1.0)) * highest));
    };
    QByteArray bytes;
    for (int step = 0; step < steps; ++step)
        bytes.append(char(level(step, 0) << 4 | level(step, 1)));
    return fromBytes(bytes);
}

SoundOutline SoundOutline::fromBytes(const QByteArray &bytes)
{
    SoundOutline outline;
    if (bytes.size() == steps)
        outline.m_bytes = bytes;
    return outline;
}

SoundOutline SoundOutline::fromBase64(const QByteArray &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? fromBytes(*decoded) : SoundOutline();
}

int SoundOutline::level(int step, int side) const
{
    if (m_bytes.isEmpty())
        return 0;
    const auto both = uchar(m_bytes.at(step));
    return side == 0 ? both >> 4 : both & 0xf;
}

} // namespace earshot
