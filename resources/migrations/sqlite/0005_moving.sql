-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Moving from a laptop to a team's database and store.

-- Whose data was moved into this database. Without an end it is half of it, and nobody may serve it: never copied.
create table migrations_from (
    source text not null primary key, -- the id of the source's default organisation
    started_at integer not null,
    finished_at integer
) strict;
-- next
-- Objects that were copied to another store and read back there with this size and hash.
create table object_moves (
    store text not null,
    path text not null,
    size_bytes integer not null,
    sha256 text not null,
    moved_at integer not null,
    primary key (store, path)
) strict, without rowid;
