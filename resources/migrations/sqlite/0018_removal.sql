-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Calls that were removed for good, because a person was erased or a rule of retention says so. What stays of one is that
-- it is not to be taken in again, in a form that says nothing of it.

create table removed_calls (
    organization_id text not null references organizations (id),
    id_sha256 text not null, -- of an id that others have for the call: the provider's, the phone network's
    call_id text not null, -- ours, by which the audit log speaks of it; no reference: the call is gone
    removed_at integer not null,
    log_pending integer not null default 0 check (log_pending in (0, 1)), -- the log may still have words about it
    primary key (organization_id, id_sha256)
) strict, without rowid;
-- next
create index removed_calls_pending on removed_calls (organization_id, call_id) where log_pending = 1;
-- next
create table removed_objects ( -- what the store still has of them; a row goes with the bytes
    path text not null primary key,
    organization_id text not null references organizations (id),
    call_id text not null, -- no reference: the call is gone
    kind text not null,
    size_bytes integer,
    sha256 text,
    due_at integer not null -- what may still be being written waits
) strict;
-- next
create index removed_objects_due on removed_objects (due_at);
