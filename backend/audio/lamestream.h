// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/encoding.h"
#include "core/result.h"

#include <QByteArrayView>

#include <memory>
#include <span>
#include <vector>

struct lame_global_struct;

namespace earshot::audio {

/** One LAME: samples in, MP3 frames out, the first of them a place kept for the tag. What is
 * returned is valid until the next call. Internal when LAME refuses. One thread. */
class LameStream
{
public:
    /** @p kbps replaces that of @p encoding. */
    static Result<std::unique_ptr<LameStream>> create(const Encoding &encoding, int kbps);

    /** @p interleaved samples within ±1 at the source's rate; at most 8,192 frames. */
    Result<QByteArrayView> encode(std::span<const float> interleaved);
    /** The frames that were still inside. */
    Result<QByteArrayView> flush();
    /** The tag with length, delay and padding, to be put over the first frame; after flush(). */
    Result<QByteArrayView> tag();

private:
    explicit LameStream(int channels);

    [[nodiscard]] Result<void> configure(const Encoding &encoding, int kbps);
    [[nodiscard]] Result<QByteArrayView> taken(qint64 size) const;

    struct Close
    {
        void operator()(lame_global_struct *lame) const;
    };

    std::unique_ptr<lame_global_struct, Close> m_lame;
    int m_channels;
    std::vector<unsigned char> m_buffer;
};

} // namespace earshot::audio
