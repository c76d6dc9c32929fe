// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/deletegate.h"

#include "database/auditrepository.h"
#include "database/database.h"
#include "database/deletionrepository.h"
#include "database/leftobjectrepository.h"
#include "objectstore/objectstore.h"

namespace earshot::upkeep {

using namespace Qt::StringLiterals;
using database::DeletableObject;
using database::DeletionRepository;

namespace {

database::AuditEvent entryOf(const DeletableObject &gone, Timestamp now)
{
    const database::StoredObject &object = gone.object;
    return {.organizationId = gone.organizationId,
        .at = now,
        .actor = u"system"_s,
        .action = u"object.deleted"_s,
        .callId = object.callId,
        .detail = {{u"path"_s, object.path}, {u"kind"_s, toWord(object.kind)},
            {u"sizeBytes"_s, object.sizeBytes}, {u"sha256"_s, object.sha256}}};
}

database::AuditEvent entryOf(const database::LeftObject &gone, Timestamp now)
{
    return {.organizationId = gone.organizationId,
        .at = now,
        .actor = u"system"_s,
        .action = u"object.deleted"_s,
        .callId = gone.callId,
        .detail = {{u"path"_s, gone.path}, {u"kind"_s, gone.kind}, {u"sizeBytes"_s, gone.sizeBytes},
            {u"sha256"_s, gone.sha256}}};
}

} // namespace

QCoro::Task<Result<bool>> DeleteGate::remove(QString path)
{
    const auto sharedNow = m_parts.clock.now() + m_parts.database.clockAhead();
    auto claim = [path, before = sharedNow - grace, now = m_parts.clock.now()](
                     database::Session &session) {
        return DeletionRepository(session).claim(path, before, now);
    };
    const auto found = co_await m_parts.database.write(claim);
    if (!found)
        co_return found.error();
    if (!found->has_value())
        co_return false;
    if (const auto removed = co_await m_parts.store.remove(path); !removed)
        co_return removed.error();
    auto write = [gone = **found, now = m_parts.clock.now(), record = m_parts.record](
                     database::Session &session) {
        const auto marked = DeletionRepository(session).markDeleted(gone.object.path, now);
        return marked ? record(session, entryOf(gone, now)) : marked;
    };
    const auto written = co_await m_parts.database.write(write);
    if (!written)
        co_return written.error();
    co_return true;
}

QCoro::Task<Result<bool>> DeleteGate::removeLeft(QString path)
{
    const auto sharedNow = m_parts.clock.now() + m_parts.database.clockAhead();
    auto find = [path, sharedNow](database::Session &session) {
        return database::LeftObjectRepository(session).find(path, sharedNow);
    };
    const auto found = co_await m_parts.database.write(find);
    if (!found)
        co_return found.error();
    if (!found->has_value())
        co_return false;
    if (const auto removed = co_await m_parts.store.remove(path); !removed)
        co_return removed.error();
    auto write = [gone = **found, now = m_parts.clock.now(), record = m_parts.record](
                     database::Session &session) {
        const auto forgotten = database::LeftObjectRepository(session).forget(gone.path);
        return forgotten ? record(session, entryOf(gone, now)) : forgotten;
    };
    const auto written = co_await m_parts.database.write(write);
    if (!written)
        co_return written.error();
    co_return true;
}

} // namespace earshot::upkeep
