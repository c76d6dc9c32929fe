// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace earshot::simulator {

/**
 * Chance that can be repeated: every number depends only on the seed, on what it is for and on the
 * two keys (usually call and attempt), never on how many numbers were asked for before. A value;
 * safe from any thread.
 */
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_seed(seed)
    { }

    /** At least 0 and below 1. */
    [[nodiscard]] double number(QByteArrayView purpose, quint64 first, quint64 second = 0) const;
    /** A whole number from 0 to @p limit - 1; @p limit is at least 1. */
    [[nodiscard]] int below(
        int limit, QByteArrayView purpose, quint64 first, quint64 second = 0) const;
    [[nodiscard]] double between(
        double low, double high, QByteArrayView purpose, quint64 first, quint64 second = 0) const;

private:
    quint64 m_seed;
};

} // namespace earshot::simulator
