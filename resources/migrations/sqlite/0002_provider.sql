-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the provider says it has, beside what is kept; the phone network's own recordings; alerts.

alter table call_logs add column carrier_call_id text;
-- next
alter table call_logs add column provider_status text;
-- next
alter table call_logs add column provider_created_at integer;
-- next
alter table call_logs add column recording_absence text;
-- next
alter table call_logs add column recording_absence_reason text;
-- next
alter table call_logs add column recording_named integer not null default 0 check (recording_named in (0, 1));
-- next
create index call_logs_carrier on call_logs (organization_id, carrier_call_id) where carrier_call_id is not null;
-- next
create index call_logs_by_provider_day on call_logs (organization_id, coalesce(provider_created_at, created_at));
-- next
-- The few calls that are not over, which are asked after when no list has them.
create index call_logs_open on call_logs (organization_id, updated_at) where status <> 'ended';
-- next
-- Every call the provider ever listed: its own evidence, against which completeness is counted.
create table provider_calls (
    organization_id text not null references organizations (id),
    vapi_call_id text not null,
    created_at integer not null, -- the provider's
    listed_at integer not null, -- when we last saw it in a list
    primary key (organization_id, vapi_call_id)
) strict, without rowid;
-- next
create index provider_calls_by_day on provider_calls (organization_id, created_at);
-- next
-- How far a piece of scheduled work has got, by its own name.
create table work_progress (
    organization_id text not null references organizations (id),
    name text not null,
    value text not null,
    updated_at integer not null,
    primary key (organization_id, name)
) strict, without rowid;
-- next
create table twilio_recordings (
    recording_sid text not null primary key,
    organization_id text not null references organizations (id),
    account_sid text not null,
    call_sid text, -- none for conferences
    status text not null,
    duration_seconds real,
    channels integer,
    source text,
    error_code text,
    started_at integer,
    created_at integer not null,
    updated_at integer not null
) strict;
-- next
create index twilio_recordings_of_call on twilio_recordings (organization_id, call_sid);
-- next
create table alerts (
    id text not null primary key,
    organization_id text not null references organizations (id),
    kind text not null,
    subject text not null, -- what it is about: a call, an assistant, or '' for the whole
    severity text not null,
    message text not null,
    detail text not null, -- JSON
    raised_at integer not null,
    updated_at integer not null,
    cleared_at integer,
    acknowledged_at integer,
    acknowledged_by text
) strict;
-- next
create unique index alerts_open on alerts (organization_id, kind, subject) where cleared_at is null;
-- next
create index alerts_newest on alerts (organization_id, raised_at desc);
-- next
-- Every inbound call that was ever found to be without a recording, with the reason that was known first: what a counter
-- that never goes back is counted from. A recording that turns up later, or the end of the call's own row, takes nothing away.
create table inbound_calls_without_recording (
    call_id text not null primary key,
    organization_id text not null references organizations (id),
    reason text not null,
    noted_at integer not null
) strict, without rowid;
-- next
create index inbound_calls_without_recording_by_reason on inbound_calls_without_recording (organization_id, reason);
-- next
insert into inbound_calls_without_recording (call_id, organization_id, reason, noted_at)
select id, organization_id, 'not_provided', updated_at from call_logs
where direction = 'inbound' and recording_state = 'transcript_only';
-- next
create trigger call_logs_inbound_without_recording after update on call_logs
when new.direction = 'inbound' and new.recording_state = 'transcript_only'
begin
    insert into inbound_calls_without_recording (call_id, organization_id, reason, noted_at)
    select new.id, new.organization_id, coalesce(new.recording_absence, 'not_provided'), new.updated_at
    where not exists (select 1 from inbound_calls_without_recording where call_id = new.id);
end;
-- next
-- How the inbound calls of the last day ended up is counted each time that some have changed.
create index call_logs_inbound_ended
on call_logs (organization_id, direction, status, sort_at, recording_state, recording_absence)
where direction = 'inbound' and status = 'ended';
