// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/playbackrepository.h"

#include "database/parameters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

QString jsonOf(const HeardRanges &heard)
{
    QJsonArray ranges;
    for (const HeardRange &range : heard)
        ranges.append(QJsonArray{range.from, range.to});
    return jsonText(QJsonDocument(ranges).toJson(QJsonDocument::Compact));
}

HeardRanges rangesFrom(const QString &json)
{
    HeardRanges heard;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonArray range = value.toArray();
        heard.push_back({.from = range.at(0).toDouble(), .to = range.at(1).toDouble()});
    }
    return heard;
}

QString idsJson(const QStringList &ids)
{
    QJsonArray array;
    for (const QString &id : ids)
        array.append(QJsonObject{{u"id"_s, id}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

/** The call's row, so that it also stays while two rows of one call are joined. */
Result<void> PlaybackRepository::lock(const QString &callId)
{
    const auto row = m_session.queryOne(
        u"select id from call_logs where id = ?"_s + m_session.dialect().forUpdate(), {callId});
    if (!row.ok())
        return row.error();
    if (row->has_value())
        return {};
    return worded(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Receiver", "There is no such call."));
}

Result<HeardRanges> PlaybackRepository::heard(const QString &callId, const QString &listener)
{
    const auto row = m_session.queryOne(
        u"select heard_ranges from call_playback where call_id = ? and listener = ?"_s,
        {callId, listener});
    if (!row.ok())
        return row.error();
    return row->has_value() ? rangesFrom((*row)->text("heard_ranges"_L1)) : HeardRanges();
}

Result<void> PlaybackRepository::write(
    const QString &callId, const QString &listener, const HeardRanges &heard, Timestamp now)
{
    const auto written = m_session.exec(
        u"insert into call_playback (call_id, listener, heard_ranges, heard_seconds, updated_at) "
        "values (?, ?, ?, ?, ?) on conflict (call_id, listener) do update set heard_ranges = "
        "excluded.heard_ranges, heard_seconds = excluded.heard_seconds, "
        "updated_at = excluded.updated_at"_s,
        {callId, listener, jsonOf(heard), heardSeconds(heard), parameter(now)});
    if (!written.ok())
        return written.error();
    const auto noted = m_session.exec(
        u"update call_logs set is_heard = 1 where id = ? and is_heard = 0"_s, {callId});
    return noted.ok() ? Result<void>() : noted.error();
}

Result<HeardRanges> PlaybackRepository::add(
    const QString &callId, const QString &listener, const HeardRanges &more, Timestamp now)
{
    if (const auto locked = lock(callId); !locked.ok())
        return locked.error();
    const auto before = heard(callId, listener);
    if (!before.ok())
        return before.error();
    HeardRanges after = unionOf(*before, more);
    if (after == *before)
        return after;
    if (const auto written = write(callId, listener, after, now); !written.ok())
        return written.error();
    return after;
}

Result<QHash<QString, HeardFigures>> PlaybackRepository::figures(
    const QStringList &callIds, const QString &listener)
{
    const auto rows = m_session.query(
        u"select h.call_id, sum(case when h.listener = ? then h.heard_seconds else 0 end) as "
        "seconds from "_s
            + m_session.dialect().jsonRows({{.name = "id"_L1}})
            + u" join call_playback as h on h.call_id = incoming.id group by h.call_id"_s,
        {listener, idsJson(callIds)});
    if (!rows.ok())
        return rows.error();
    QHash<QString, HeardFigures> figures;
    for (const Row &row : *rows)
        figures.insert(
            row.text("call_id"_L1), {.seconds = row.real("seconds"_L1), .isHeard = true});
    return figures;
}

Result<void> PlaybackRepository::absorb(const QString &keptId, const QString &goneId, Timestamp now)
{
    if (const auto locked = lock(goneId); !locked.ok())
        return locked;
    const auto rows = m_session.query(
        u"select listener, heard_ranges from call_playback where call_id = ?"_s, {goneId});
    if (!rows.ok())
        return rows.error();
    for (const Row &row : *rows) {
        const auto added =
            add(keptId, row.text("listener"_L1), rangesFrom(row.text("heard_ranges"_L1)), now);
        if (!added.ok())
            return added.error();
    }
    const auto removed = m_session.exec(u"delete from call_playback where call_id = ?"_s, {goneId});
    return removed.ok() ? Result<void>() : removed.error();
}

} // namespace earshot::database
