// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/checkobjects.h"

#include "database/database.h"
#include "database/invariantrepository.h"

namespace earshot::upkeep {

using namespace Qt::StringLiterals;
using database::ObjectState;
using database::StoredObject;
using objectstore::ObjectInfo;

namespace {

constexpr int pageSize = 500;
constexpr int readers = 4; // objects that are read back at the same time

Error stopped()
{
    return {.code = ErrorCode::Cancelled, .message = u"The check was stopped."_s};
}

/** What listing an object says against its row; nothing when it fits. */
std::optional<CheckProblem> contradiction(
    const std::optional<StoredObject> &row, const std::optional<ObjectInfo> &listed)
{
    if (!row && !listed)
        return std::nullopt;
    if (!row) {
        return CheckProblem{.kind = u"unknown_object"_s,
            .text = u"Nobody knows what this object in the store is: %1."_s.arg(listed->path),
            .path = listed->path};
    }
    CheckProblem problem{.path = row->path, .callId = row->callId};
    if (row->state == ObjectState::Live && !listed) {
        problem.kind = u"missing"_s;
        problem.text = u"A stored object is not in the store: %1."_s.arg(row->path);
    } else if (row->state == ObjectState::Live && listed->sizeBytes != row->sizeBytes) {
        problem.kind = u"damaged"_s;
        problem.text = u"%1 has %2 bytes in the store, and was stored with %3."_s.arg(row->path)
                           .arg(listed->sizeBytes)
                           .arg(row->sizeBytes);
    } else if (row->state == ObjectState::Deleted && listed) {
        problem.kind = u"not_deleted"_s;
        problem.text = u"An object that was deleted is still in the store: %1."_s.arg(row->path);
    } else {
        return std::nullopt;
    }
    return problem;
}

/** What reading @p row back says; nothing when it is as stored, or the store has said nothing. */
std::optional<CheckProblem> damage(const StoredObject &row, const Result<ObjectInfo> &read)
{
    CheckProblem problem{.path = row.path, .callId = row.callId};
    if (!read && read.error().code == ErrorCode::NotFound) {
        problem.kind = u"missing"_s;
        problem.text = u"A stored object is not in the store: %1."_s.arg(row.path);
    } else if (!read && read.error().code == ErrorCode::Storage) {
        problem.kind = u"unreadable"_s;
        problem.text =
            u"A stored object can't be read: %1. %2"_s.arg(row.path, read.error().message);
    } else if (read && (read->sizeBytes != row.sizeBytes || read->sha256 != row.sha256)) {
        problem.kind = u"damaged"_s;
        problem.text = u"A stored object is not what was stored: %1."_s.arg(row.path);
    } else {
        return std::nullopt;
    }
    return problem;
}

/** The object at @p path itself comes before all whose path only begins like it. */
std::optional<ObjectInfo> firstIf(const QString &path, const objectstore::ObjectPage &page)
{
    if (page.objects.isEmpty() || page.objects.first().path != path)
        return std::nullopt;
    return page.objects.first();
}

} // namespace

ObjectsCheck::ObjectsCheck(database::Database &database, objectstore::ObjectStore &store,
    CheckReport &report, bool readsBack, std::stop_token stop)
    : m_database(database)
    , m_store(store)
    , m_report(report)
    , m_readsBack(readsBack)
    , m_stop(std::move(stop))
{ }

QCoro::Task<Result<void>> ObjectsCheck::run()
{
    QString cursor;
    do {
        if (m_stop.stop_requested())
            co_return stopped();
        const auto page = co_await m_store.list(QString(), cursor, pageSize);
        if (!page)
            co_return page.error().withContext(u"Listing the store"_s);
        Listed listed;
        if (const auto taken = takePage(*page, cursor, listed); !taken)
            co_return taken;
        cursor = page->next;
        if (page->objects.isEmpty() && !cursor.isEmpty())
            continue; // what is noted belongs to a page that is still to come
        const QString last = cursor.isEmpty() ? QString() : page->objects.last().path;
        if (const auto compared = co_await compare(listed, last); !compared)
            co_return compared;
        m_after = last;
    } while (!cursor.isEmpty());
    co_return Result<void>();
}

/** A list that is out of order, or stands still, would leave objects unseen. */
Result<void> ObjectsCheck::takePage(
    const objectstore::ObjectPage &page, const QString &cursor, Listed &listed)
{
    QString before = m_after;
    for (const ObjectInfo &object : page.objects) {
        if (!before.isEmpty() && object.path <= before)
            return Error{.code = ErrorCode::Storage,
                .message = u"The store does not list its objects in order."_s};
        before = object.path;
        ++m_report.checked.objects;
        if (!object.path.startsWith(probeFolder))
            listed.insert(object.path, object);
    }
    if (!page.next.isEmpty() && page.next == cursor)
        return Error{
            .code = ErrorCode::Storage, .message = u"The store lists the same page again."_s};
    return {};
}

QCoro::Task<Result<void>> ObjectsCheck::compare(Listed listed, QString last)
{
    m_suspects.clear();
    QString after = m_after;
    while (true) {
        if (m_stop.stop_requested())
            co_return stopped();
        const auto rows = co_await rowsAfter(after, last);
        if (!rows)
            co_return rows.error();
        if (rows->isEmpty())
            break;
        const Rows toRead = compareRows(*rows, listed);
        after = rows->last().path;
        if (const auto read = co_await readBack(toRead); !read)
            co_return read;
        const QStringList suspects = m_suspects;
        m_suspects.clear();
        for (const QString &path : suspects) {
            if (const auto looked = co_await lookAgain(path); !looked)
                co_return looked;
        }
    }
    const QStringList unknown = listed.keys();
    for (const QString &path : unknown) {
        if (const auto looked = co_await lookAgain(path); !looked)
            co_return looked;
    }
    co_return Result<void>();
}

/** Takes those that are noted out of @p listed; the rows of what is to be read back. */
ObjectsCheck::Rows ObjectsCheck::compareRows(const Rows &rows, Listed &listed)
{
    Rows toRead;
    for (const StoredObject &row : rows) {
        std::optional<ObjectInfo> info;
        if (const auto found = listed.constFind(row.path); found != listed.constEnd()) {
            info = *found;
            listed.erase(found);
        }
        ++m_report.checked.rows;
        if (contradiction(row, info))
            m_suspects.append(row.path);
        else if (row.state == ObjectState::Live && m_readsBack)
            toRead.append(row);
        else if (row.state == ObjectState::Writing || row.state == ObjectState::Deleting)
            ++m_report.waiting.objects;
    }
    return toRead;
}

QCoro::Task<Result<ObjectsCheck::Rows>> ObjectsCheck::rowsAfter(QString path, QString last)
{
    auto read = [path, last](database::Session &session) {
        return database::InvariantRepository(session).objectsAfter(path, last, pageSize);
    };
    co_return co_await m_database.read(read);
}

/** The store first: an object is noted before it is written, and unmarked before it is removed. */
QCoro::Task<Result<void>> ObjectsCheck::lookAgain(QString path)
{
    if (m_stop.stop_requested())
        co_return stopped();
    const auto listed = co_await listedNow(path);
    if (!listed)
        co_return listed.error();
    const auto row = co_await rowNow(path);
    if (!row)
        co_return row.error();
    if (const auto problem = contradiction(*row, *listed))
        m_report.add(*problem);
    co_return Result<void>();
}

QCoro::Task<Result<std::optional<ObjectInfo>>> ObjectsCheck::listedNow(QString path)
{
    const auto page = co_await m_store.list(path, QString(), 1);
    if (!page)
        co_return page.error().withContext(u"Listing the store"_s);
    co_return firstIf(path, *page);
}

QCoro::Task<Result<std::optional<StoredObject>>> ObjectsCheck::rowNow(QString path)
{
    auto find = [path](database::Session &session) {
        return database::StoredObjectRepository(session).find(path);
    };
    co_return co_await m_database.read(find);
}

QCoro::Task<Result<void>> ObjectsCheck::readBack(Rows rows)
{
    const auto queue = std::make_shared<Rows>(rows);
    std::vector<QCoro::Task<Result<void>>> all;
    for (int i = 0; i < readers; ++i)
        all.push_back(readNext(queue));
    Result<void> outcome;
    for (QCoro::Task<Result<void>> &reader : all) {
        const Result<void> ended = co_await reader;
        if (!ended && outcome)
            outcome = ended;
    }
    co_return outcome;
}

QCoro::Task<Result<void>> ObjectsCheck::readNext(std::shared_ptr<Rows> rows)
{
    while (!rows->isEmpty()) {
        if (m_stop.stop_requested())
            co_return stopped();
        const StoredObject row = rows->takeFirst();
        const auto read = co_await readOne(row);
        if (!read) {
            rows->clear(); // the others need not begin anew
            co_return read;
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> ObjectsCheck::readOne(StoredObject row)
{
    const auto read = co_await m_store.verify(row.path);
    const auto problem = damage(row, read);
    if (!problem && !read)
        co_return read.error().withContext(u"Reading "_s + row.path);
    if (!problem)
        co_return Result<void>();
    const auto now = co_await rowNow(row.path);
    if (!now)
        co_return now.error();
    if (*now == row) // else it was stored anew, or deleted, meanwhile
        m_report.add(*problem);
    co_return Result<void>();
}

} // namespace earshot::upkeep
