// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/eventhub.h"
#include "api/lookup.h"
#include "api/notechange.h"
#include "core/identifier.h"
#include "core/json.h"
#include "database/database.h"
#include "database/noterepository.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::NoteRepository;
using http::Method;
using http::Reply;
using http::Request;

namespace {

Error refused(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

Result<std::optional<double>> momentIn(const QJsonValue &json, double length)
{
    if (json.isNull())
        return std::optional<double>();
    const double seconds = json.toDouble(NAN);
    if (!std::isfinite(seconds) || seconds < 0 || seconds > length + slackSeconds)
        return refused(u"\"atSeconds\" is null, or a number from 0 to %1."_s.arg(length));
    return std::optional(std::min(seconds, length));
}

Result<NoteWish> wishOf(const QByteArray &body, double length)
{
    const auto json = parseJsonObject(body).valueOr({});
    const QJsonValue text = json.value(u"text"_s);
    const QJsonValue moment = json.value(u"atSeconds"_s);
    const qsizetype known = (text.isUndefined() ? 0 : 1) + (moment.isUndefined() ? 0 : 1);
    if (json.isEmpty() || json.size() != known || !(text.isUndefined() || text.isString()))
        return refused(u"Send {\"text\": \"…\", \"atSeconds\": 12.5}; without \"atSeconds\" the "
                       "note is about the whole call, without \"text\" it marks the moment."_s);
    NoteWish wish;
    if (text.isString()) {
        const auto clean = noteText(text.toString());
        if (!clean)
            return clean.error();
        wish.text = *clean;
    }
    if (!moment.isUndefined()) {
        const auto at = momentIn(moment, length);
        if (!at)
            return at.error();
        wish.atSeconds = *at;
    }
    return wish;
}

QJsonObject noteJson(const CallNote &note, const Principal &who)
{
    return {{u"id"_s, note.id}, {u"text"_s, note.text},
        {u"atSeconds"_s, note.atSeconds ? QJsonValue(*note.atSeconds) : QJsonValue()},
        {u"author"_s, note.authorName.isEmpty() ? QJsonValue() : QJsonValue(note.authorName)},
        {u"createdAt"_s, note.createdAt.toString()},
        {u"changedAt"_s, note.changedAt ? QJsonValue(note.changedAt->toString()) : QJsonValue()},
        {u"canChange"_s, canChange(who, note)}};
}

QJsonObject listJson(const QList<CallNote> &notes, const Principal &who)
{
    QJsonArray items;
    for (const CallNote &note : notes)
        items.append(noteJson(note, who));
    return {{u"items"_s, items}};
}

NoteOrder orderOf(const SharedContext &context, const Principal &who, const Request &request,
    const QString &action, const QString &callId, const QString &noteId)
{
    return {.who = who,
        .callId = callId,
        .noteId = noteId,
        .entry = context->parts.audit.entry(
            who, action, callId, originOf(request), {{u"noteId"_s, noteId}}),
        .receiverId = context->parts.database.receiverId(),
        .now = context->parts.clock.now()};
}

using Change = Result<NoteOutcome> (*)(database::Session &session, const NoteOrder &order);

QCoro::Task<Result<CallNote>> carryOut(SharedContext context, NoteOrder order, Change carry)
{
    auto work = [order, carry](database::Session &session) { return carry(session, order); };
    const auto outcome = co_await context->parts.database.write(work);
    if (!outcome)
        co_return outcome.error();
    context->parts.events.announce(u"call_updated"_s, outcome->call);
    co_return outcome->note;
}

QString noteIdIn(const Request &request)
{
    return request.arguments.value(u"note"_s).toLower();
}

QCoro::Task<Reply> listNotes(SharedContext context, Principal who, Request request)
{
    const auto call = co_await findCall(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    auto read = [id = call->id](
                    database::Session &session) { return NoteRepository(session).list(id); };
    const auto notes = co_await context->parts.database.read(read);
    if (!notes)
        co_return refusal(notes.error());
    const QJsonObject json = listJson(*notes, who);
    co_return Reply::json(json);
}

/** A new note where the request names none. */
QCoro::Task<Reply> write(SharedContext context, Principal who, Request request)
{
    const auto call = co_await findCall(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    const bool isNew = noteIdIn(request).isEmpty();
    const auto wish = wishOf(request.body, lengthOf(*call));
    if (!wish)
        co_return refusal(wish.error());
    NoteOrder order = isNew
        ? orderOf(context, who, request, u"note.add"_s, call->id, newId())
        : orderOf(context, who, request, u"note.change"_s, call->id, noteIdIn(request));
    order.wish = *wish;
    const auto note = co_await carryOut(context, order, isNew ? addNote : changeNote);
    if (!note)
        co_return refusal(note.error());
    const QJsonObject json = noteJson(*note, who);
    co_return Reply::json(json);
}

QCoro::Task<Reply> remove(SharedContext context, Principal who, Request request)
{
    const auto call = co_await findCall(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    const NoteOrder order =
        orderOf(context, who, request, u"note.delete"_s, call->id, noteIdIn(request));
    const auto note = co_await carryOut(context, order, removeNote);
    if (!note)
        co_return refusal(note.error());
    co_return Reply::noContent();
}

} // namespace

Routes noteRoutes(const SharedContext &context)
{
    const QString one = u"/api/calls/{id}/notes/{note}"_s;
    const QString all = u"/api/calls/{id}/notes"_s;
    return {
        {.pattern = all, .handler = authorised(context, listNotes)},
        {.method = Method::Post, .pattern = all, .handler = authorised(context, write)},
        {.method = Method::Patch, .pattern = one, .handler = authorised(context, write)},
        {.method = Method::Delete, .pattern = one, .handler = authorised(context, remove)},
    };
}

} // namespace earshot::api
