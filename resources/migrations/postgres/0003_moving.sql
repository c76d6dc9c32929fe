-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Moving from a laptop to a team's database and store.

-- Whose data was moved into this database. Without an end it is half of it, and nobody may serve it: never copied.
create table migrations_from (
    source text collate "C" not null primary key, -- the id of the source's default organisation
    started_at timestamptz not null,
    finished_at timestamptz
);
-- next
-- Objects that were copied to another store and read back there with this size and hash.
create table object_moves (
    store text collate "C" not null,
    path text collate "C" not null,
    size_bytes bigint not null,
    sha256 text collate "C" not null,
    moved_at timestamptz not null,
    primary key (store, path)
);
