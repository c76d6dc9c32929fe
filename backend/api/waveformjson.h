// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace earshot::api {

/**
 * The JSON form of peaks in audiowaveform's binary format, version 2 with 8 bits, as its
 * documentation (github.com/bbc/audiowaveform, doc/DataFormat.md) describes both. Internal when the
 * bytes are something else.
 */
Result<QByteArray> waveformJson(const QByteArray &dat);

} // namespace earshot::api
