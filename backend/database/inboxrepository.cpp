// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/inboxrepository.h"

#include "database/parameters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

using enum JsonColumn::Type;

/** The payloads end to end. The byte before them keeps the text of the slices from being empty:
 * SQLite makes NULL of a slice of an empty value. */
QByteArray joinedPayloads(const QList<InboxEntry> &entries)
{
    qsizetype total = 1;
    for (const InboxEntry &entry : entries)
        total += entry.payload.size();
    QByteArray joined;
    joined.reserve(total);
    joined.append('\0');
    for (const InboxEntry &entry : entries)
        joined.append(entry.payload);
    return joined;
}

QString describe(const QList<InboxEntry> &entries)
{
    QJsonArray rows;
    qint64 start = 2; // counted from 1, after the byte before the payloads
    for (const InboxEntry &entry : entries) {
        rows.append(QJsonObject{{u"organization_id"_s, entry.organizationId},
            {u"provider"_s, entry.provider}, {u"dedupe_key"_s, withoutNul(entry.dedupeKey)},
            {u"received_at"_s, entry.receivedAt.microseconds}, {u"start"_s, start},
            {u"size"_s, entry.payload.size()}});
        start += entry.payload.size();
    }
    return jsonText(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

QString insertSql(const Dialect &dialect)
{
    return u"insert into webhook_inbox (organization_id, provider, dedupe_key, received_at, "
           u"payload) "
           "select organization_id, provider, dedupe_key, received_at, "
           "substr(%1, cast(start as integer), cast(size as integer)) from %2 where true "
           "on conflict (provider, dedupe_key) do nothing"_s.arg(dialect.bytesParameter(),
               dialect.jsonRows(
                   {{"organization_id"_L1, Text}, {"provider"_L1, Text}, {"dedupe_key"_L1, Text},
                       {"received_at"_L1, Time}, {"start"_L1, Integer}, {"size"_L1, Integer}}));
}

InboxEntry entryFrom(const Row &row)
{
    return {.id = row.integer("id"_L1),
        .organizationId = row.text("organization_id"_L1),
        .provider = row.text("provider"_L1),
        .dedupeKey = row.text("dedupe_key"_L1),
        .receivedAt = row.time("received_at"_L1),
        .payload = row.bytes("payload"_L1)};
}

/** The last id so that the payloads up to it stay within @p maxBytes, the first one always. */
qint64 lastWithin(const std::vector<Row> &sizes, qint64 maxBytes)
{
    qint64 total = 0;
    qint64 last = 0;
    for (const Row &row : sizes) {
        total += row.integer("size"_L1);
        if (last != 0 && total > maxBytes)
            break;
        last = row.integer("id"_L1);
    }
    return last;
}

QString idRows(const Dialect &dialect)
{
    return dialect.jsonRows({{"id"_L1, Integer}});
}

QString idsJson(const QList<qint64> &ids)
{
    QJsonArray rows;
    for (const qint64 id : ids)
        rows.append(QJsonObject{{u"id"_s, id}});
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

Error claimLost()
{
    return {.code = ErrorCode::Conflict,
        .message = u"Another receiver has taken over these events."_s,
        .retryable = true};
}

} // namespace

Result<qint64> InboxRepository::insertAll(const QList<InboxEntry> &entries)
{
    if (entries.isEmpty())
        return 0;
    return m_session.exec(
        insertSql(m_session.dialect()), {joinedPayloads(entries), describe(entries)});
}

Result<QList<InboxEntry>> InboxRepository::unprocessed(int limit, qint64 maxBytes)
{
    const auto sizes = m_session.query(
        u"select id, length(payload) as size from webhook_inbox where processed_at is null "
        "order by id limit ?"_s,
        {limit});
    if (!sizes.ok())
        return sizes.error();
    const auto rows = m_session.query(
        u"select id, organization_id, provider, dedupe_key, received_at, payload "
        "from webhook_inbox where processed_at is null and id <= ? order by id limit ?"_s,
        {lastWithin(*sizes, maxBytes), limit});
    if (!rows.ok())
        return rows.error();
    QList<InboxEntry> entries;
    for (const Row &row : *rows)
        entries.append(entryFrom(row));
    return entries;
}

Result<QList<InboxEntry>> InboxRepository::claim(
    const InboxClaim &claim, int limit, qint64 maxBytes)
{
    const auto sizes = m_session.query(
        u"select id, length(payload) as size from webhook_inbox where processed_at is null "
        "and (claimed_until is null or claimed_until <= ?) order by id limit ?"_s
            + m_session.dialect().skipLocked(),
        {parameter(claim.now), limit});
    if (!sizes.ok())
        return sizes.error();
    const qint64 last = lastWithin(*sizes, maxBytes);
    QList<qint64> ids;
    for (const Row &row : *sizes) {
        if (row.integer("id"_L1) <= last)
            ids.append(row.integer("id"_L1));
    }
    QList<InboxEntry> entries;
    if (ids.isEmpty())
        return entries;
    const auto rows = take(claim, ids);
    if (!rows.ok())
        return rows.error();
    for (const Row &row : *rows)
        entries.append(entryFrom(row));
    // RETURNING has no order.
    std::sort(entries.begin(), entries.end(),
        [](const InboxEntry &a, const InboxEntry &b) { return a.id < b.id; });
    return entries;
}

Result<std::vector<Row>> InboxRepository::take(const InboxClaim &claim, const QList<qint64> &ids)
{
    const QString sql =
        u"update webhook_inbox set claimed_by = ?, claimed_until = ? where id in (select id from "
        u"%1) "
        "returning id, organization_id, provider, dedupe_key, received_at, payload"_s.arg(
            idRows(m_session.dialect()));
    return m_session.query(sql, {claim.owner, parameter(claim.until), idsJson(ids)});
}

Result<void> InboxRepository::giveBack(const QString &owner)
{
    const auto done = m_session.exec(
        u"update webhook_inbox set claimed_by = null, claimed_until = null "
        "where processed_at is null and claimed_by is not null and (claimed_by = ? or ? = '')"_s,
        {textOrEmpty(owner), textOrEmpty(owner)});
    return done.ok() ? Result<void>() : done.error();
}

Result<void> InboxRepository::markProcessed(
    const QList<qint64> &ids, const QString &owner, Timestamp at)
{
    const QString sql = u"update webhook_inbox set processed_at = ? where processed_at is null "
                        "and coalesce(claimed_by, '') = ? and id in (select id from %1)"_s.arg(
                            idRows(m_session.dialect()));
    const auto done = m_session.exec(sql, {parameter(at), textOrEmpty(owner), idsJson(ids)});
    if (!done.ok())
        return done.error();
    return *done == ids.size() ? Result<void>() : claimLost();
}

Result<void> InboxRepository::markFailed(
    qint64 id, const QString &error, const QString &owner, Timestamp at)
{
    const auto done = m_session.exec(
        u"update webhook_inbox set processed_at = ?, error = ? where processed_at is null "
        "and coalesce(claimed_by, '') = ? and id = ?"_s,
        {parameter(at), textOrEmpty(error), textOrEmpty(owner), id});
    if (!done.ok())
        return done.error();
    return *done == 1 ? Result<void>() : claimLost();
}

} // namespace earshot::database
