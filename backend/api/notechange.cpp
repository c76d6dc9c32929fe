// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/notechange.h"

#include "api/callchange.h"
#include "audit/auditservice.h"
#include "database/callrepository.h"
#include "database/noterepository.h"
#include "ingest/callwriter.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::NoteRepository;

namespace {

/** In the turn of those who merge: a call that becomes another one takes its notes with it. */
Result<void> begin(database::Session &session, const NoteOrder &order)
{
    if (const auto turn = ingest::takeTurnToMerge(session, order.who.organizationId); !turn)
        return turn;
    const auto call = callOf(session, order.who.organizationId, order.callId);
    return call ? Result<void>() : call.error();
}

Result<NoteOutcome> finish(database::Session &session, const NoteOrder &order, const CallNote &note)
{
    if (const auto recorded = audit::append(session, order.entry); !recorded)
        return recorded.error();
    const auto findable =
        database::CallRepository(session).reindex(order.who.organizationId, order.callId);
    if (!findable)
        return findable.error();
    const auto call = tellOthers(session, order.who.organizationId, order.callId, order.receiverId);
    if (!call)
        return call.error();
    return NoteOutcome{.note = note, .call = *call};
}

Result<void> checked(const CallNote &note)
{
    if (saysSomething(note))
        return {};
    return Error{.code = ErrorCode::InvalidInput,
        .message = u"A note about the whole call needs some text; one without is a marker, and "
                   "needs \"atSeconds\"."_s};
}

/** The note, when it is there and theirs. */
Result<CallNote> ownNote(database::Session &session, const NoteOrder &order)
{
    if (const auto begun = begin(session, order); !begun)
        return begun.error();
    const auto note = NoteRepository(session).find(order.callId, order.noteId);
    if (!note)
        return note.error();
    if (!note->has_value())
        return worded(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Receiver", "There is no such note."));
    if (!canChange(order.who, **note))
        return worded(ErrorCode::Forbidden,
            QT_TRANSLATE_NOOP(
                "Receiver", "Only who wrote a note, or an administrator, can change it."));
    return **note;
}

} // namespace

bool canChange(const Principal &who, const CallNote &note)
{
    return note.author == listenerOf(who) || allows(who.role, Permission::Administer);
}

Result<NoteOutcome> addNote(database::Session &session, const NoteOrder &order)
{
    if (const auto begun = begin(session, order); !begun)
        return begun.error();
    const CallNote note{.id = order.noteId,
        .callId = order.callId,
        .atSeconds = order.wish.atSeconds.value_or(std::nullopt),
        .text = order.wish.text.value_or(QString()),
        .author = listenerOf(order.who),
        .authorName = order.who.name,
        .createdAt = order.now};
    if (const auto fine = checked(note); !fine)
        return fine.error();
    const auto added = NoteRepository(session).add(note);
    return added ? finish(session, order, note) : added.error();
}

Result<NoteOutcome> changeNote(database::Session &session, const NoteOrder &order)
{
    const auto before = ownNote(session, order);
    if (!before)
        return before.error();
    CallNote note = *before;
    note.text = order.wish.text.value_or(note.text);
    note.atSeconds = order.wish.atSeconds.value_or(note.atSeconds);
    note.changedAt = order.now;
    if (const auto fine = checked(note); !fine)
        return fine.error();
    const auto changed = NoteRepository(session).change(note);
    return changed ? finish(session, order, note) : changed.error();
}

Result<NoteOutcome> removeNote(database::Session &session, const NoteOrder &order)
{
    const auto note = ownNote(session, order);
    if (!note)
        return note.error();
    const auto removed = NoteRepository(session).remove(order.callId, order.noteId);
    return removed ? finish(session, order, *note) : removed.error();
}

} // namespace earshot::api
