// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/storedobjectrepository.h"

#include <QStringList>

namespace earshot::database {

/** What reading a stored object again has shown. */
enum class ObjectCheck {
    Sound,
    Damaged, ///< another size or other bytes than were stored
    Missing,
};

/** The stored objects that were last found damaged or missing. */
struct UnsoundFigures
{
    qint64 count = 0;
    QStringList callIds; ///< the calls of some of them

    bool operator==(const UnsoundFigures &) const = default;
};

/** How far reading again has come; kept across restarts. */
struct CheckProgress
{
    qint64 checked = 0; ///< reads ever
    std::optional<Timestamp> lastAt;

    bool operator==(const CheckProgress &) const = default;
};

/** The stored objects as a whole: how much they take, and whether they are still as stored. */
class StorageRepository
{
public:
    explicit StorageRepository(Session &session)
        : m_session(session)
    { }

    /** Bytes of what is stored or being stored; as quick for a million objects as for one. */
    Result<qint64> usedBytes(const QString &organizationId);

    /** The live object whose check is longest ago, those never checked first, but none of
     * @p passedOver (few paths); nothing when all others were checked after @p before. */
    Result<std::optional<StoredObject>> nextToCheck(
        Timestamp before, const QStringList &passedOver = {});

    /** Notes and counts the outcome; false, and nothing noted, when @p object was changed since it
     * was read from here. */
    Result<bool> noteCheck(const StoredObject &object, ObjectCheck outcome, Timestamp at);

    Result<CheckProgress> checkProgress(const QString &organizationId);

    Result<UnsoundFigures> unsound(const QString &organizationId, int mostCalls);

private:
    Result<void> countCheck(const QString &callId, Timestamp at);

    Session &m_session;
};

} // namespace earshot::database
