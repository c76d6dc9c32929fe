// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/framemixer.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace earshot::audio {

namespace {

// http://gabriel.mp3-tech.org/mp3infotag.html, counted from the word "Xing" or "Info".
constexpr qsizetype bytesAt = 12;
constexpr qsizetype placesAt = 16;
constexpr qsizetype placesCount = 100;
constexpr qsizetype musicLengthAt = 148;
constexpr qsizetype musicSumAt = 152;
constexpr qsizetype tagSumAt = 154;
constexpr qsizetype tagSize = 156;

/** CRC-16 with the polynomial 0x8005, least significant bit first. */
quint16 sum16(quint16 sum, QByteArrayView bytes)
{
    static const std::array<quint16, 256> table = [] {
        std::array<quint16, 256> made{};
        for (unsigned i = 0; i < made.size(); ++i) {
            unsigned value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) != 0 ? value >> 1 ^ 0xa001 : value >> 1;
            made[i] = quint16(value);
        }
        return made;
    }();
    for (const char byte : bytes)
        sum = quint16(sum >> 8 ^ table[(sum ^ uchar(byte)) & 0xff]);
    return sum;
}

qsizetype tagOffset(QByteArrayView frame)
{
    for (const qsizetype sideInformation : {9, 17, 32}) {
        const QByteArrayView word = frame.sliced(4 + sideInformation, 4);
        if (word == "Xing" || word == "Info")
            return 4 + sideInformation;
    }
    return -1;
}

} // namespace

qsizetype mp3FrameSize(QByteArrayView header)
{
    // ISO 11172-3, 2.4.2.3; ISO 13818-3, 2.4.2.3: layer III.
    static constexpr std::array high{
        0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    static constexpr std::array low{
        0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    static constexpr std::array rates{44100, 48000, 32000, 0};
    if (header.size() < 4 || uchar(header[0]) != 0xff || (uchar(header[1]) & 0xe6) != 0xe2)
        return 0;
    const int version = (uchar(header[1]) >> 3) & 3; // 3: MPEG-1, 2: MPEG-2, 0: "MPEG-2.5"
    const int rate = rates[std::size_t(uchar(header[2]) >> 2 & 3)] >> (version == 3 ? 0
                             : version == 2                                         ? 1
                                                                                    : 2);
    const int kbps = (version == 3 ? high : low)[std::size_t(uchar(header[2]) >> 4)];
    if (version == 1 || rate == 0 || kbps == 0)
        return 0;
    const int padding = uchar(header[2]) >> 1 & 1;
    return (version == 3 ? 144 : 72) * kbps * 1000 / rate + padding;
}

FrameMixer::FrameMixer(double meanFrameBytes)
    : m_meanFrameBytes(meanFrameBytes)
{ }

QByteArray FrameMixer::mix(QByteArrayView lean, QByteArrayView rich)
{
    m_lean.append(lean);
    m_rich.append(rich);
    QByteArray mixed;
    for (QByteArray frame; !(frame = takeFrame()).isEmpty();)
        mixed += frame;
    return mixed;
}

QByteArray FrameMixer::takeFrame()
{
    const qsizetype leanSize = mp3FrameSize(m_lean);
    const qsizetype richSize = mp3FrameSize(m_rich);
    if (leanSize == 0 || richSize == 0 || m_lean.size() < leanSize || m_rich.size() < richSize)
        return {};
    const bool isTag = m_size == 0;
    if (!isTag)
        m_saved += m_meanFrameBytes;
    const bool useRich = !isTag && double(richSize) <= m_saved;
    const QByteArray frame = useRich ? m_rich.first(richSize) : m_lean.first(leanSize);
    m_lean.remove(0, leanSize);
    m_rich.remove(0, richSize);
    if (!isTag) {
        m_saved -= double(frame.size());
        m_places.push_back(m_size);
        m_soundSum = sum16(m_soundSum, frame);
    }
    m_size += quint32(frame.size());
    return frame;
}

QByteArray FrameMixer::tagFor(QByteArrayView tag) const
{
    QByteArray frame = tag.toByteArray();
    const qsizetype at = frame.size() < 192 ? -1 : tagOffset(frame);
    if (at < 0 || m_places.empty())
        return frame;
    char *data = frame.data() + at;
    qToBigEndian(m_size, data + bytesAt);
    for (qsizetype i = 0; i < placesCount; ++i) {
        const quint64 place = m_places[m_places.size() * std::size_t(i) / placesCount];
        data[placesAt + i] = char(std::min<quint64>(255, place * 256 / m_size));
    }
    qToBigEndian(m_size, data + musicLengthAt);
    qToBigEndian(m_soundSum, data + musicSumAt);
    qToBigEndian(sum16(0, QByteArrayView(frame).first(at + tagSumAt)), data + tagSumAt);
    static_assert(tagSumAt + 2 == tagSize);
    return frame;
}

} // namespace earshot::audio
