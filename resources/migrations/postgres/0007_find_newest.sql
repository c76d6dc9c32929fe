-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Words that many calls have are met soon on the way through the list; here the way leads through one table alone, in the order
-- of its rows. Together with the index of words it also finds the newest of some thousand hits.

create index call_search_newest on call_search (owner_id, place desc, call_id desc);
