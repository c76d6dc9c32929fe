-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Words and filters of a list of calls under a name.

create table saved_views (
    id text collate "C" not null primary key,
    organization_id text collate "C" not null references organizations (id),
    name text not null,
    name_key text collate "C" not null, -- the name in small letters: no two look the same
    query text not null, -- parameters of the list of calls, without times
    span text not null, -- which days, in a client's words; may be empty
    author text collate "C" not null, -- no reference: the view outlives the token
    author_name text,
    created_at timestamptz not null,
    changed_at timestamptz
);
-- next
create unique index saved_views_by_name on saved_views (organization_id, name_key);
