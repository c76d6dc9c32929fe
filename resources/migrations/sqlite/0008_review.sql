-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people add to a call: which parts of it they have heard, what they think of it, notes and tags.

create table call_playback (
    call_id text not null references call_logs (id) on delete cascade,
    listener text not null, -- no reference: what was heard outlives the token
    heard_ranges text not null, -- [[from, to], …] in seconds, ascending and apart from each other
    heard_seconds real not null,
    updated_at integer not null,
    primary key (call_id, listener)
) strict, without rowid;
-- next
alter table call_logs add column review text;
-- next
alter table call_logs add column reviewed_at integer;
-- next
-- The access token's id.
alter table call_logs add column reviewed_by text;
-- next
-- As it was called then: tokens can be deleted.
alter table call_logs add column reviewed_by_name text;
-- next
create table call_notes (
    id text not null primary key,
    call_id text not null references call_logs (id) on delete cascade,
    at_seconds real, -- from the beginning of the recording; none: about the whole call
    text text not null,
    author text not null, -- no reference: the note outlives the token
    author_name text,
    created_at integer not null,
    changed_at integer
) strict;
-- next
create index call_notes_of_call on call_notes (call_id, created_at);
-- next
-- Few calls are judged, and they are asked for by what was said.
create index call_logs_reviewed on call_logs (organization_id, sort_at, id) where review is not null;
-- next
create table call_tags (
    call_id text not null references call_logs (id) on delete cascade,
    tag_key text not null, -- as tagKey() gives it
    tag text not null, -- as it was written first
    organization_id text not null,
    added_by text not null, -- no reference: the tag outlives the token
    added_at integer not null,
    primary key (call_id, tag_key)
) strict, without rowid;
-- next
create index call_tags_by_tag on call_tags (organization_id, tag_key, call_id);
-- next
-- The call's own tags once more, a JSON array in the order of their keys, so that a list needs no other table.
alter table call_logs add column tags text;
