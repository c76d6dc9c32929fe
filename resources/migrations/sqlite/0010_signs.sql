-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which calls wait to be heard, and the signs that say which of them first. What stands here follows from the call, its
-- transcript and what was heard; the program makes the signs of the calls that were there before.

-- [[tool, seconds], …], as the provider told.
alter table call_logs add column failed_tools text;
-- next
alter table call_logs add column has_transcript integer not null default 0 check (has_transcript in (0, 1));
-- next
-- By anybody, at least a moment: there is a row in call_playback.
alter table call_logs add column is_heard integer not null default 0 check (is_heard in (0, 1));
-- next
alter table call_logs add column signs text;
-- next
alter table call_logs add column sign_weight integer not null default 0;
-- next
update call_logs set is_heard = 1 where id in (select call_id from call_playback);
-- next
update call_logs set has_transcript = 1 where id in (select call_id from transcript_turns);
-- next
-- Those that wait, most pressing first. waitingcalls.cpp asks in just these words.
create index call_logs_waiting on call_logs (organization_id, sign_weight desc, sort_at desc, id desc)
    where status = 'ended' and review is null and is_heard = 0 and (recording_state = 'ready' or has_transcript = 1);
-- next
create table sign_rules (
    id integer not null primary key check (id = 1), -- there is one row
    words text not null, -- of a complaint, a phrase a line
    rules integer not null, -- see problemSignRules
    renewed_to text -- the last call whose signs follow these words; none: all do
) strict;
-- next
-- Words of a complaint that an organisation has chosen instead of those the program was started with.
create table complaint_words (
    organization_id text not null primary key references organizations (id),
    words text not null, -- as somebody wrote them
    phrases text not null, -- what they mean, a phrase a line
    chosen_by text not null, -- no reference: the choice outlives the token
    chosen_by_name text,
    chosen_at integer not null
) strict;
