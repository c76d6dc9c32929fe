// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/dice.h"

namespace earshot::simulator {

namespace {

/** The finalizer of SplitMix64 (Steele, Lea, Flood 2014): spreads every input bit over the word. */
quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15u;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

} // namespace

double Dice::number(QByteArrayView purpose, quint64 first, quint64 second) const
{
    quint64 state = mixed(m_seed);
    for (const char c : purpose)
        state = mixed(state ^ quint64(static_cast<unsigned char>(c)));
    state = mixed(mixed(state ^ first) + second);
    return double(state >> 11) * 0x1.0p-53;
}

int Dice::below(int limit, QByteArrayView purpose, quint64 first, quint64 second) const
{
    return int(number(purpose, first, second) * limit);
}

double Dice::between(
    double low, double high, QByteArrayView purpose, quint64 first, quint64 second) const
{
    return low + (high - low) * number(purpose, first, second);
}

} // namespace earshot::simulator
