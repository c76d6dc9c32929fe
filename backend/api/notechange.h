// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/auditservice.h"
#include "database/session.h"
#include "domain/access.h"
#include "domain/call.h"
#include "domain/callnote.h"

namespace earshot::api {

/** What a client says of a note. */
struct NoteWish
{
    std::optional<QString> text;
    std::optional<std::optional<double>> atSeconds; ///< nothing inside: of the whole call
};

/** One change, and who makes it. */
struct NoteOrder
{
    Principal who;
    QString callId;
    QString noteId;
    NoteWish wish;
    audit::Entry entry;
    QString receiverId;
    Timestamp now;
};

struct NoteOutcome
{
    CallNote note;
    Call call;
};

/** Who wrote it, and who administers. */
[[nodiscard]] bool canChange(const Principal &who, const CallNote &note);

/**
 * Inside one transaction with their audit entry: both are kept, or neither. NotFound when call or
 * note is not there, Forbidden for the note of somebody else, Conflict when there are too many,
 * InvalidInput for one that would say nothing.
 */
Result<NoteOutcome> addNote(database::Session &session, const NoteOrder &order);
Result<NoteOutcome> changeNote(database::Session &session, const NoteOrder &order);
Result<NoteOutcome> removeNote(database::Session &session, const NoteOrder &order);

} // namespace earshot::api
