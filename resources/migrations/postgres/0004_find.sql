-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Finding calls by words and numbers. What stands here follows from call_logs and transcript_turns: written with them, filled
-- by the program for the calls that were there before, never copied.

create table call_search (
    call_id text collate "C" not null primary key references call_logs (id) on delete cascade,
    owner_id text collate "C" not null, -- the organisation
    place bigint not null, -- the order of the list: see callindex.h
    customer_digits text collate "C", -- of the number, last digit first
    own_digits text collate "C",
    fingerprint text collate "C" not null, -- of what was written
    document tsvector not null
);
-- next
-- Rows stay narrow: what a search reads of most hits is their place.
alter table call_search set (toast_tuple_target = 128);
-- next
-- Which words are common decides how they are looked up.
alter table call_search alter column document set statistics 1000;
-- next
-- A short list of what is still to be sorted in: every search reads all of it.
create index call_search_words on call_search using gin (document) with (gin_pending_list_limit = 256);
-- next
create index call_search_customer on call_search (customer_digits, owner_id) where customer_digits is not null;
-- next
create index call_search_own on call_search (own_digits, owner_id) where own_digits is not null;
-- next
create table call_search_filled (
    at timestamptz not null -- when the calls of before were all there
);
-- next
-- One row a call takes their place.
alter table call_logs drop column search;
-- next
alter table transcript_turns drop column search;
