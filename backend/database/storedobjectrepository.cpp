// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/storedobjectrepository.h"

#include "database/parameters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

ObjectKind kindFromWord(const QString &word)
{
    for (const ObjectKind kind : {ObjectKind::Peaks, ObjectKind::Original}) {
        if (toWord(kind) == word)
            return kind;
    }
    return ObjectKind::Audio;
}

ObjectState stateFromWord(const QString &word)
{
    for (const ObjectState state :
        {ObjectState::Live, ObjectState::Deleting, ObjectState::Deleted}) {
        if (toWord(state) == word)
            return state;
    }
    return ObjectState::Writing;
}

Result<void> oneChanged(const Result<qint64> &changed, const QString &path)
{
    if (!changed.ok())
        return changed.error();
    if (*changed == 1)
        return {};
    return Error{.code = ErrorCode::Conflict,
        .message = u"The stored object %1 is not in a state that allows this."_s.arg(path)};
}

} // namespace

QString toWord(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Audio:
        return u"audio"_s;
    case ObjectKind::Peaks:
        return u"peaks"_s;
    case ObjectKind::Original:
        return u"original"_s;
    }
    return {};
}

QString toWord(ObjectState state)
{
    switch (state) {
    case ObjectState::Writing:
        return u"writing"_s;
    case ObjectState::Live:
        return u"live"_s;
    case ObjectState::Deleting:
        return u"deleting"_s;
    case ObjectState::Deleted:
        return u"deleted"_s;
    }
    return {};
}

StoredObject objectFrom(const Row &row)
{
    return {.path = row.text("path"_L1),
        .callId = row.text("call_id"_L1),
        .kind = kindFromWord(row.text("kind"_L1)),
        .state = stateFromWord(row.text("state"_L1)),
        .sizeBytes = row.integer("size_bytes"_L1),
        .sha256 = row.text("sha256"_L1),
        .createdAt = row.time("created_at"_L1),
        .updatedAt = row.time("updated_at"_L1)};
}

Result<void> StoredObjectRepository::intend(
    const QString &path, const QString &callId, ObjectKind kind, Timestamp at)
{
    const auto leaving =
        m_session.queryOne(u"select 1 as n from removed_objects where path = ?"_s, {path});
    if (!leaving.ok())
        return leaving.error();
    if (leaving->has_value())
        return Error{.code = ErrorCode::Conflict,
            .message = u"What is stored at %1 is about to be deleted."_s.arg(path)};
    return oneChanged(
        m_session.exec(u"insert into stored_objects (path, call_id, kind, state, created_at, "
                       "updated_at) values (?, ?, ?, 'writing', ?, ?) "
                       "on conflict (path) do update set state = 'writing', size_bytes = null, "
                       "sha256 = null, checked_at = null, check_result = null, updated_at = "
                       "excluded.updated_at "
                       "where stored_objects.call_id = excluded.call_id "
                       "and stored_objects.kind = excluded.kind "
                       "and stored_objects.state <> 'deleting'"_s,
            {path, callId, toWord(kind), parameter(at), parameter(at)}),
        path);
}

Result<void> StoredObjectRepository::markLive(
    const QString &path, qint64 sizeBytes, const QString &sha256, Timestamp at)
{
    return oneChanged(m_session.exec(u"update stored_objects set state = 'live', size_bytes = ?, "
                                     "sha256 = ?, updated_at = ? "
                                     "where path = ? and state = 'writing'"_s,
                          {sizeBytes, sha256, parameter(at), path}),
        path);
}

Result<void> StoredObjectRepository::supersede(
    const QString &callId, const QStringList &paths, Timestamp at)
{
    QJsonArray kept;
    for (const QString &path : paths)
        kept.append(QJsonObject{{u"path"_s, path}});
    const QString sql =
        u"update stored_objects set state = 'deleting', updated_at = ? where call_id = ? "
        "and kind in ('audio', 'peaks') and state in ('writing', 'live') "
        "and path not in (select path from %1)"_s.arg(
            m_session.dialect().jsonRows({{"path"_L1, JsonColumn::Type::Text}}));
    const auto done = m_session.exec(sql,
        {parameter(at), callId,
            QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact))});
    return done.ok() ? Result<void>() : done.error();
}

Result<void> StoredObjectRepository::seal(const QString &path, Timestamp at)
{
    return oneChanged(m_session.exec(u"update stored_objects set kind = 'original', updated_at = ? "
                                     "where path = ? and kind = 'audio' and state = 'live'"_s,
                          {parameter(at), path}),
        path);
}

Result<void> StoredObjectRepository::giveUpSealed(const QString &callId, Timestamp at)
{
    const auto done = m_session.exec(
        u"update stored_objects set state = 'deleting', updated_at = ? where call_id = ? "
        "and kind = 'original' and state = 'live'"_s,
        {parameter(at), callId});
    return done.ok() ? Result<void>() : done.error();
}

Result<void> StoredObjectRepository::giveUpWriting(const QString &callId, Timestamp at)
{
    const auto done =
        m_session.exec(u"update stored_objects set state = 'deleting', updated_at = ? "
                       "where call_id = ? and state = 'writing'"_s,
            {parameter(at), callId});
    return done.ok() ? Result<void>() : done.error();
}

Result<std::optional<StoredObject>> StoredObjectRepository::find(const QString &path)
{
    const auto row = m_session.queryOne(u"select * from stored_objects where path = ?"_s, {path});
    if (!row.ok())
        return row.error();
    return row->has_value() ? std::optional(objectFrom(**row)) : std::nullopt;
}

Result<QList<StoredObject>> StoredObjectRepository::writing(int limit)
{
    const auto rows = m_session.query(
        u"select * from stored_objects where state = 'writing' order by created_at limit ?"_s,
        {limit});
    if (!rows.ok())
        return rows.error();
    QList<StoredObject> objects;
    for (const Row &row : *rows)
        objects.append(objectFrom(row));
    return objects;
}

} // namespace earshot::database
