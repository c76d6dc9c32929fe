// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resample.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace earshot::simulator {

namespace {

/** One filter for every position an output sample can have between two input samples. */
struct Kernel
{
    int half = 0; ///< input samples used on each side
    std::vector<float> taps; ///< 2 * half for each phase
};

double windowedSinc(double x, double cutoff, double width)
{
    if (std::abs(x) >= width)
        return 0;
    const double angle = std::numbers::pi * x * cutoff;
    const double sinc = std::abs(x) < 1e-9 ? 1 : std::sin(angle) / angle;
    return cutoff * sinc * (0.5 + 0.5 * std::cos(std::numbers::pi * x / width));
}

Kernel makeKernel(int phases, double cutoff)
{
    Kernel kernel{.half = int(std::ceil(16 / cutoff))};
    kernel.taps.reserve(std::size_t(phases) * 2 * std::size_t(kernel.half));
    for (int phase = 0; phase < phases; ++phase) {
        for (int tap = 1 - kernel.half; tap <= kernel.half; ++tap) {
            const double distance = tap - double(phase) / phases;
            kernel.taps.push_back(float(windowedSinc(distance, cutoff, kernel.half)));
        }
    }
    return kernel;
}

} // namespace

std::vector<qint16> resampled(const std::vector<qint16> &input, int fromRate, int toRate)
{
    if (fromRate == toRate)
        return input;
    const int divisor = std::gcd(fromRate, toRate);
    const auto phases = std::size_t(toRate / divisor);
    const auto step = std::size_t(fromRate / divisor);
    const Kernel kernel = makeKernel(int(phases), 0.94 * std::min(1.0, double(toRate) / fromRate));
    std::vector<qint16> output(input.size() * phases / step);
    for (std::size_t n = 0; n < output.size(); ++n) {
        const auto centre = qint64(n * step / phases);
        const float *tap = &kernel.taps[(n * step % phases) * 2 * std::size_t(kernel.half)];
        const qint64 first = centre + 1 - kernel.half;
        float sum = 0;
        for (qint64 i = first; i <= centre + kernel.half; ++i, ++tap) {
            if (i >= 0 && i < qint64(input.size()))
                sum += *tap * float(input[std::size_t(i)]);
        }
        output[n] = qint16(std::clamp(std::lround(sum), -32768L, 32767L));
    }
    return output;
}

} // namespace earshot::simulator
