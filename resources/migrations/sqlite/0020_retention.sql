-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How long calls are kept. What is due goes into the trash first (call_logs.trashed_at), and leaves for good after a while.

create table retention_policies (
    organization_id text not null primary key references organizations (id),
    policy text not null, -- JSON, see RetentionPolicy
    changed_by text not null, -- no reference: the policy outlives the person
    changed_by_name text,
    changed_at integer not null
) strict;
-- next
alter table call_logs add column trashed_at integer;
-- next
create index call_logs_trashed on call_logs (organization_id, trashed_at, id) where trashed_at is not null;
