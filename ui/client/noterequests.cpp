// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/noterequests.h"

#include "core/json.h"
#include "domain/callnote.h"
#include "ui/client/wire.h"

#include <QJsonArray>

#include <cmath>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &callId)
{
    return u"/api/calls/"_s + QString::fromLatin1(QUrl::toPercentEncoding(callId)) + u"/notes"_s;
}

QString pathOf(const QString &callId, const QString &noteId)
{
    return pathOf(callId) + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(noteId));
}

/** One line without control characters, not longer than a name is. */
QString nameFrom(const JsonView &json)
{
    QString name = json.text(u"author").value_or(QString()).left(200).simplified();
    name.removeIf([](QChar character) { return !character.isPrint(); });
    return name;
}

Result<Note> noteFromJson(const QJsonObject &object)
{
    const JsonView json(object);
    const QString id = json.text(u"id").value_or(QString());
    if (id.isEmpty())
        return notUnderstood();
    Note note{.id = id,
        .atSeconds = json.number(u"atSeconds"),
        .text = noteText(json.text(u"text").value_or(QString())).valueOr(QString()),
        .author = nameFrom(json),
        .createdAt = json.time(u"createdAt").value_or(Timestamp()),
        .changedAt = json.time(u"changedAt"),
        .canChange = json.boolean(u"canChange").value_or(false)};
    if (note.atSeconds && (!std::isfinite(*note.atSeconds) || *note.atSeconds < 0))
        note.atSeconds = std::nullopt;
    return note;
}

Result<std::vector<Note>> notesFromJson(const QJsonObject &object)
{
    if (!object.value("items"_L1).isArray())
        return notUnderstood();
    std::vector<Note> notes;
    for (const QJsonValue &item : object.value("items"_L1).toArray()) {
        if (auto note = noteFromJson(item.toObject());
            note.ok() && notes.size() < std::size_t(2 * mostNotes))
            notes.push_back(std::move(note).value());
    }
    return notes;
}

} // namespace

QCoro::Task<Result<std::vector<Note>>> NoteRequests::list(QString callId)
{
    const Result<QJsonObject> object = co_await m_client.getObject(pathOf(callId));
    if (!object)
        co_return object.error();
    co_return notesFromJson(*object);
}

QCoro::Task<Result<Note>> NoteRequests::add(
    QString callId, QString text, std::optional<double> atSeconds)
{
    QJsonObject body{{u"text"_s, text}};
    if (atSeconds)
        body.insert(u"atSeconds"_s, *atSeconds);
    const Result<QJsonObject> object = co_await m_client.postObject(pathOf(callId), body);
    if (!object)
        co_return object.error();
    co_return noteFromJson(*object);
}

QCoro::Task<Result<Note>> NoteRequests::change(QString callId, QString noteId, QString text)
{
    const QJsonObject body{{u"text"_s, text}};
    const Result<QJsonObject> object =
        co_await m_client.sendObject("PATCH", pathOf(callId, noteId), body);
    if (!object)
        co_return object.error();
    co_return noteFromJson(*object);
}

QCoro::Task<Result<void>> NoteRequests::remove(QString callId, QString noteId)
{
    const Result<QJsonObject> object =
        co_await m_client.sendObject("DELETE", pathOf(callId, noteId));
    if (!object)
        co_return object.error();
    co_return Result<void>();
}

} // namespace earshot::ui
