// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace earshot::simulator {

/**
 * @p input at another sample rate, by a windowed sinc (Hann, 16 zero crossings a side) whose
 * cut-off lies just below the lower of the two Nyquist frequencies.
 */
std::vector<qint16> resampled(const std::vector<qint16> &input, int fromRate, int toRate);

} // namespace earshot::simulator
