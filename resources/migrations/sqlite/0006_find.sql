-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Finding calls by words and numbers. What stands here follows from call_logs and transcript_turns: written with them, filled
-- by the program for the calls that were there before, never copied.

create table call_search (
    place integer not null primary key, -- the order of the list, and the rowid in call_words: see callindex.h
    call_id text not null unique references call_logs (id) on delete cascade,
    owner_id text not null, -- the organisation
    customer_digits text, -- of the number, last digit first
    own_digits text,
    fingerprint text not null -- of what was written
) strict;
-- next
create index call_search_customer on call_search (customer_digits, owner_id) where customer_digits is not null;
-- next
create index call_search_own on call_search (own_digits, owner_id) where own_digits is not null;
-- next
-- No trigger empties it: SQLite 3.40 refuses that while trusted_schema is off. A row that has no call any more is joined to
-- nothing. Words come folded, with spaces between them and U+E000 where a phrase may not go on.
create virtual table call_words using fts5 (body, tokenize = "unicode61 remove_diacritics 2");
-- next
create table call_search_filled (
    at integer not null -- when the calls of before were all there
) strict;
