// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/noterepository.h"

#include "database/parameters.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAtOnce = 2000;

CallNote noteFrom(const Row &row)
{
    return {.id = row.text("id"_L1),
        .callId = row.text("call_id"_L1),
        .atSeconds = row.optionalReal("at_seconds"_L1),
        .text = row.text("text"_L1),
        .author = row.text("author"_L1),
        .authorName = row.text("author_name"_L1),
        .createdAt = row.time("created_at"_L1),
        .changedAt = row.optionalTime("changed_at"_L1)};
}

Result<bool> oneOf(const Result<qint64> &changed)
{
    if (!changed.ok())
        return changed.error();
    return *changed == 1;
}

} // namespace

Result<void> NoteRepository::add(const CallNote &note)
{
    const auto count = m_session.queryOne(
        u"select count(*) as n from call_notes where call_id = ?"_s, {note.callId});
    if (!count.ok())
        return count.error();
    if ((*count)->integer("n"_L1) >= mostNotes)
        return worded(ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Receiver", "A call has at most %1 notes. Delete some first."),
            {QString::number(mostNotes)});
    const auto added = m_session.exec(
        u"insert into call_notes (id, call_id, at_seconds, text, author, author_name, created_at) "
        "values (?, ?, ?, ?, ?, ?, ?)"_s,
        {note.id, note.callId, parameter(note.atSeconds), textOrEmpty(note.text), note.author,
            textOrNull(note.authorName), parameter(note.createdAt)});
    return added.ok() ? Result<void>() : added.error();
}

Result<QList<CallNote>> NoteRepository::list(const QString &callId)
{
    const auto rows = m_session.query(
        u"select * from call_notes where call_id = ? order by created_at, id"_s, {callId});
    if (!rows.ok())
        return rows.error();
    QList<CallNote> notes;
    for (const Row &row : *rows)
        notes.append(noteFrom(row));
    return notes;
}

Result<QHash<QString, QList<CallNote>>> NoteRepository::ofCalls(const QStringList &callIds)
{
    QHash<QString, QList<CallNote>> notes;
    if (callIds.isEmpty())
        return notes;
    QVariantList values;
    for (const QString &id : callIds)
        values.append(id);
    const auto rows = m_session.query(
        u"select * from call_notes where call_id in (%1) and text <> '' order by call_id, "
        "created_at, id limit ?"_s.arg(QStringList(callIds.size(), u"?"_s).join(u", "_s)),
        values + QVariantList{mostAtOnce});
    if (!rows.ok())
        return rows.error();
    for (const Row &row : *rows)
        notes[row.text("call_id"_L1)].append(noteFrom(row));
    return notes;
}

Result<std::optional<CallNote>> NoteRepository::find(const QString &callId, const QString &id)
{
    const auto row = m_session.queryOne(
        u"select * from call_notes where id = ? and call_id = ?"_s, {id, callId});
    if (!row.ok())
        return row.error();
    return row->has_value() ? std::optional(noteFrom(**row)) : std::nullopt;
}

Result<bool> NoteRepository::change(const CallNote &note)
{
    return oneOf(m_session.exec(u"update call_notes set text = ?, at_seconds = ?, changed_at = ? "
                                "where id = ? and call_id = ?"_s,
        {textOrEmpty(note.text), parameter(note.atSeconds), parameter(note.changedAt), note.id,
            note.callId}));
}

Result<bool> NoteRepository::remove(const QString &callId, const QString &id)
{
    return oneOf(
        m_session.exec(u"delete from call_notes where id = ? and call_id = ?"_s, {id, callId}));
}

Result<void> NoteRepository::absorb(const QString &keptId, const QString &goneId)
{
    const auto moved =
        m_session.exec(u"update call_notes set call_id = ? where call_id = ?"_s, {keptId, goneId});
    return moved.ok() ? Result<void>() : moved.error();
}

} // namespace earshot::database
