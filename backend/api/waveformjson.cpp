// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/waveformjson.h"

#include <QtEndian>

#include <array>

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerBytes = 24;
constexpr qint32 eightBitFlag = 1;

/** Field @p index of the header, which is little-endian 32-bit numbers. */
qint32 field(const QByteArray &dat, int index)
{
    return qFromLittleEndian<qint32>(dat.constData() + index * 4);
}

std::array<QByteArray, 256> everyByteAsText()
{
    std::array<QByteArray, 256> texts;
    for (int byte = 0; byte < 256; ++byte)
        texts.at(size_t(byte)) = QByteArray::number(qint8(byte)) + ',';
    return texts;
}

} // namespace

Result<QByteArray> waveformJson(const QByteArray &dat)
{
    const bool isKnown =
        dat.size() >= headerBytes && field(dat, 0) == 2 && (field(dat, 1) & eightBitFlag) != 0;
    const qint64 values = isKnown ? qint64(quint32(field(dat, 4))) * field(dat, 5) * 2 : -1;
    if (!isKnown || values != dat.size() - headerBytes)
        return Error{.code = ErrorCode::Internal,
            .message = u"The stored waveform is not what its header says."_s};
    static const std::array<QByteArray, 256> texts = everyByteAsText();
    QByteArray json = "{\"version\":2,\"channels\":" + QByteArray::number(field(dat, 5))
        + ",\"sample_rate\":" + QByteArray::number(field(dat, 2))
        + ",\"samples_per_pixel\":" + QByteArray::number(field(dat, 3))
        + ",\"bits\":8,\"length\":" + QByteArray::number(quint32(field(dat, 4))) + ",\"data\":[";
    json.reserve(json.size() + dat.size() * 4);
    for (qsizetype i = headerBytes; i < dat.size(); ++i)
        json += texts.at(quint8(dat.at(i)));
    if (values > 0)
        json.chop(1);
    return QByteArray(json + "]}");
}

} // namespace earshot::api
