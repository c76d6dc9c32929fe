-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Questions that an organisation asks of every call, and the answers.

create table score_questions (
    id text not null primary key,
    organization_id text not null references organizations (id),
    place integer not null, -- 0 is asked first
    question text not null,
    kind text not null check (kind in ('yesNo', 'points')),
    retired_at integer -- not asked any more; what was answered stays
) strict;
-- next
create index score_questions_asked on score_questions (organization_id, place) where retired_at is null;
-- next
create table call_scores (
    call_id text not null references call_logs (id) on delete cascade,
    question_id text not null references score_questions (id),
    value integer not null, -- 0 or 1, or points from 1 to 5
    scored_by text not null, -- no reference: the answer outlives the token
    scored_by_name text,
    scored_at integer not null,
    primary key (call_id, question_id)
) strict, without rowid;
