// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/callremover.h"

#include "core/logging.h"
#include "database/callrepository.h"
#include "database/database.h"
#include "database/holdrepository.h"
#include "database/leftobjectrepository.h"

namespace earshot::upkeep {

using namespace Qt::StringLiterals;
using database::LeftObject;
using database::RemovalOutcome;
using database::RemovalRepository;

namespace {

constexpr int mostObjects = 1000; // of a call; it has a handful

/** What came of the transaction. */
struct Taken
{
    RemovalOutcome what = RemovalOutcome::Unknown;
    QList<LeftObject> objects; ///< due or not
};

qint64 bytesOf(const QList<LeftObject> &objects)
{
    qint64 bytes = 0;
    for (const LeftObject &object : objects)
        bytes += object.sizeBytes;
    return bytes;
}

database::AuditEvent entryOf(
    const CallRemover::Order &order, const QList<LeftObject> &objects, Timestamp now)
{
    database::AuditEvent entry = order.entry;
    entry.action = u"call.removed"_s;
    entry.at = now;
    entry.callId = order.callId;
    entry.detail.insert(u"objects"_s, qint64(objects.size()));
    entry.detail.insert(u"bytes"_s, bytesOf(objects));
    return entry;
}

Result<Taken> take(database::Session &session, const CallRemover::Order &order,
    const CallRemover::Parts &parts, Timestamp now, Timestamp sharedNow)
{
    const QString &organizationId = order.entry.organizationId;
    // In this order everywhere; afterwards nobody merges calls or sets holds.
    if (const auto turn = database::CallRepository(session).takeTurnToMerge(organizationId); !turn)
        return turn.error();
    if (const auto turn = database::HoldRepository(session).takeTurn(organizationId); !turn)
        return turn.error();
    if (order.isStillDue) {
        const auto isDue = order.isStillDue(session);
        if (!isDue)
            return isDue.error();
        if (!*isDue)
            return Taken();
    }
    RemovalRepository removals(session);
    const auto what = removals.remove(organizationId, order.callId, order.clearsLog, sharedNow);
    if (!what)
        return what.error();
    if (*what != RemovalOutcome::Removed)
        return Taken{.what = *what, .objects = {}};
    const auto left = database::LeftObjectRepository(session).due(
        order.callId, sharedNow + RemovalRepository::writingGrace, mostObjects);
    if (!left)
        return left.error();
    if (const auto written = parts.gate.record(session, entryOf(order, *left, now)); !written)
        return written.error();
    if (const auto told = parts.tell(session, organizationId); !told)
        return told.error();
    return Taken{.what = *what, .objects = *left};
}

} // namespace

QCoro::Task<Result<CallRemover::Outcome>> CallRemover::remove(Order order)
{
    const Timestamp now = m_parts.gate.clock.now();
    const Timestamp sharedNow = now + m_parts.gate.database.clockAhead();
    auto work = [order, parts = m_parts, now, sharedNow](database::Session &session) {
        return take(session, order, parts, now, sharedNow);
    };
    const auto taken = co_await m_parts.gate.database.write(work);
    if (!taken)
        co_return taken.error();
    if (taken->what == RemovalOutcome::Removed && m_parts.forgetFiles)
        m_parts.forgetFiles(order.callId);
    Outcome outcome;
    outcome.what = taken->what;
    outcome.bytes = bytesOf(taken->objects);
    for (const LeftObject &object : taken->objects) {
        const auto removed = co_await m_gate.removeLeft(object.path);
        if (!removed)
            logProblem(lcObjectStore,
                removed.error().withContext(u"Deleting what a removed call left"_s),
                {{u"path"_s, object.path}});
        if (!removed || !*removed)
            ++outcome.left;
    }
    co_return outcome;
}

} // namespace earshot::upkeep
