// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"
#include "domain/callevent.h"

#include <QStringList>

#include <random>

namespace earshot::bench {

constexpr int vocabulary = 50'000;
constexpr qint64 firstStart = 1'700'000'000'000'000; ///< of call 0; microseconds since 1970
constexpr qint64 apart = 20'000'000; ///< microseconds between two calls

/** Calls as they might have been held. Word n of the vocabulary, "w" and n, comes about 1/n as
 * often as the first; one call in 20 is a failure, one in 12 is of the assistant "desk-3". */
class Speech
{
public:
    explicit Speech(unsigned seed)
        : m_random(seed)
    { }

    MergedCall call(int n, const QString &organizationId);

private:
    QString word();
    QString sentence();
    int upTo(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }

    std::mt19937 m_random;
};

/**
 * Writes @p count calls with transcripts into a database without calls: the rows that
 * CallRepository::save() would write, many to a statement, and the index of words at the end.
 * Throws on any error.
 */
void fillWithCalls(database::Database &database, const QString &organizationId, int count);

/** How the rows of some odd calls and some usual ones, written in bulk, differ from those that
 * CallRepository::save() writes; empty when they do not. Leaves nothing behind. */
QStringList differencesFromSaved(database::Database &database, const QString &organizationId);

} // namespace earshot::bench
