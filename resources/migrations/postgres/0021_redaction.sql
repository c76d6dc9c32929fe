-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Parts of recordings that are taken out, and what the recordings were before. A call has one set of parts, and each time
-- it is changed the next version.

create table redactions (
    call_id text collate "C" not null primary key references call_logs (id) on delete cascade,
    organization_id text collate "C" not null references organizations (id),
    version bigint not null,
    attempt bigint not null default 0, -- each has a place of its own in the store
    state text not null, -- waiting, done, failed
    spans text not null, -- JSON: [[from, to, kind], …] in seconds
    sound text not null, -- silence, beep
    keeps_original bigint not null,
    reason text not null,
    asked_by text collate "C" not null, -- no reference: the redaction outlives the person
    asked_by_name text,
    asked_at timestamptz not null,
    finished_at timestamptz,
    error text, -- why it failed, or did when it was last tried
    claimed_by text collate "C", -- the receiver that works on it
    claimed_until timestamptz
);
-- next
create index redactions_waiting on redactions (asked_at, call_id) where state = 'waiting';
-- next
create table sealed_originals (
    call_id text collate "C" not null primary key references call_logs (id) on delete cascade,
    storage_path text collate "C" not null,
    format text not null,
    size_bytes bigint not null,
    duration_seconds double precision not null,
    channels bigint not null,
    sha256 text not null,
    summary text,
    transcript text not null, -- JSON: [[speaker, start, end, text, [[start, end, word], …]], …]
    sealed_at timestamptz not null
);
-- next
alter table call_logs add column redacted_at timestamptz;
