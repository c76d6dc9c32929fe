-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Legal holds: what a case needs is not deleted. call_logs.legal_hold says whether one that is in force covers the call,
-- and is changed in the same transaction.

create table legal_holds (
    id text collate "C" not null primary key,
    organization_id text collate "C" not null references organizations (id),
    name text not null, -- of the case
    reason text not null,
    created_by text not null, -- no reference: the hold outlives the person
    created_by_name text,
    created_at timestamptz not null,
    ends_at timestamptz, -- none: until it is released
    released_at timestamptz
);
-- next
create index legal_holds_of_organization on legal_holds (organization_id, created_at);
-- next
create table legal_hold_calls (
    hold_id text collate "C" not null references legal_holds (id),
    call_id text collate "C" not null references call_logs (id) on delete cascade,
    primary key (hold_id, call_id)
);
-- next
create index legal_hold_calls_of_call on legal_hold_calls (call_id);
-- next
alter table stored_objects add column claimed_at timestamptz;
