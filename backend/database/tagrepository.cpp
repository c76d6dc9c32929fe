// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/tagrepository.h"

#include "database/callfiltersql.h"
#include "database/parameters.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace earshot::database {

using namespace Qt::StringLiterals;

Result<QStringList> TagRepository::of(const QString &callId)
{
    const auto rows = m_session.query(
        u"select tag from call_tags where call_id = ? order by tag_key"_s, {callId});
    if (!rows.ok())
        return rows.error();
    QStringList tags;
    for (const Row &row : *rows)
        tags.append(row.text("tag"_L1));
    return tags;
}

Result<TagChange> TagRepository::change(const TagWriter &writer, const TagChange &wish)
{
    TagChange done;
    for (const QString &tag : wish.remove) {
        const auto gone =
            m_session.exec(u"delete from call_tags where call_id = ? and tag_key = ?"_s,
                {writer.callId, tagKey(tag)});
        if (!gone.ok())
            return gone.error();
        if (*gone > 0)
            done.remove.append(tag);
    }
    for (const QString &tag : wish.add) {
        const auto added = m_session.exec(
            u"insert into call_tags (call_id, tag_key, tag, organization_id, added_by, added_at) "
            "values (?, ?, ?, ?, ?, ?) on conflict do nothing"_s,
            {writer.callId, tagKey(tag), tag, writer.organizationId, writer.by,
                parameter(writer.at)});
        if (!added.ok())
            return added.error();
        if (*added > 0)
            done.add.append(tag);
    }
    if (const auto noted = noteAtCall(writer.callId); !noted.ok())
        return noted.error();
    return done;
}

Result<void> TagRepository::noteAtCall(const QString &callId)
{
    const Result<QStringList> tags = of(callId);
    if (!tags.ok())
        return tags.error();
    if (tags->size() > mostTags)
        return worded(ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Receiver", "A call has at most %1 tags. Take one away first."),
            {QString::number(mostTags)});
    const QByteArray json =
        QJsonDocument(QJsonArray::fromStringList(*tags)).toJson(QJsonDocument::Compact);
    const auto noted = m_session.exec(u"update call_logs set tags = ? where id = ?"_s,
        {tags->isEmpty() ? QVariant() : jsonText(json), callId});
    return noted.ok() ? Result<void>() : noted.error();
}

Result<QList<TagCount>> TagRepository::mostUsed(
    const QString &organizationId, int limit, const CallScope &scope)
{
    Conditions narrowed;
    addScope(narrowed, scope, u"c."_s);
    const QString ofScope = narrowed.parts.isEmpty()
        ? QString()
        : u"and call_id in (select c.id from call_logs as c where "_s + narrowed.sql() + u") "_s;
    const auto rows = m_session.query(
        u"select min(tag) as tag, count(*) as calls from call_tags where organization_id = ? "_s
            + ofScope + u"group by tag_key order by count(*) desc, tag_key limit ?"_s,
        QVariantList{organizationId} + narrowed.values + QVariantList{limit});
    if (!rows.ok())
        return rows.error();
    QList<TagCount> tags;
    for (const Row &row : *rows)
        tags.append({.tag = row.text("tag"_L1), .calls = row.integer("calls"_L1)});
    return tags;
}

/** Both may have as many as a call can have; those of the kept one come first. */
Result<void> TagRepository::absorb(const QString &keptId, const QString &goneId)
{
    const auto moved = m_session.exec(
        u"insert into call_tags (call_id, tag_key, tag, organization_id, added_by, added_at) "
        "select ?, g.tag_key, g.tag, g.organization_id, g.added_by, g.added_at from call_tags as g "
        "where g.call_id = ? and not exists (select 1 from call_tags as k where k.call_id = ? and "
        "k.tag_key = g.tag_key) order by g.tag_key limit (select ? - count(*) from call_tags where "
        "call_id = ?) on conflict do nothing"_s,
        {keptId, goneId, keptId, mostTags, keptId});
    return moved.ok() ? noteAtCall(keptId) : moved.error();
}

} // namespace earshot::database
