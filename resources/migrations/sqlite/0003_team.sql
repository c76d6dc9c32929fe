-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Several receivers on one database: who is at what, and until when. A SQLite file has only one, and the same words.

-- Events are taken by one receiver at a time; one that dies gives them back by the clock.
alter table webhook_inbox add column claimed_by text;
-- next
alter table webhook_inbox add column claimed_until integer;
-- next
-- Scheduled work that is done once for all receivers.
create table work_leases (
    name text not null primary key,
    owner text not null,
    lease_until integer not null,
    fence integer not null
) strict, without rowid;
-- next
-- An attempt that comes after another one finds what was left of it.
create index stored_objects_by_state on stored_objects (state, updated_at) where state in ('writing', 'deleting');
