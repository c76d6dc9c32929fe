-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Parts of recordings that are taken out, and what the recordings were before. A call has one set of parts, and each time
-- it is changed the next version.

create table redactions (
    call_id text not null primary key references call_logs (id) on delete cascade,
    organization_id text not null references organizations (id),
    version integer not null,
    attempt integer not null default 0, -- each has a place of its own in the store
    state text not null, -- waiting, done, failed
    spans text not null, -- JSON: [[from, to, kind], …] in seconds
    sound text not null, -- silence, beep
    keeps_original integer not null,
    reason text not null,
    asked_by text not null, -- no reference: the redaction outlives the person
    asked_by_name text,
    asked_at integer not null,
    finished_at integer,
    error text, -- why it failed, or did when it was last tried
    claimed_by text, -- the receiver that works on it
    claimed_until integer
) strict;
-- next
create index redactions_waiting on redactions (asked_at, call_id) where state = 'waiting';
-- next
create table sealed_originals (
    call_id text not null primary key references call_logs (id) on delete cascade,
    storage_path text not null,
    format text not null,
    size_bytes integer not null,
    duration_seconds real not null,
    channels integer not null,
    sha256 text not null,
    summary text,
    transcript text not null, -- JSON: [[speaker, start, end, text, [[start, end, word], …]], …]
    sealed_at integer not null
) strict;
-- next
alter table call_logs add column redacted_at integer;
