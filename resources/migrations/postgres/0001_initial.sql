-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The same tables as on SQLite, in PostgreSQL's own types. They stand in the schema "earshot", where neither an earlier
-- system's tables nor a public interface to the schema "public" meet them. Ids are UUIDs in lower case, kept as text so that
-- a wrong one is not found instead of an error; texts that are compared or sorted are so byte by byte ("C").
-- Truth values are 0 and 1.

create table organizations (
    id text collate "C" not null primary key,
    slug text collate "C" not null unique,
    name text not null,
    created_at timestamptz not null
);
-- next
create table access_tokens (
    id text collate "C" not null primary key,
    organization_id text collate "C" not null references organizations (id),
    name text not null,
    role text not null,
    token_sha256 text collate "C" not null unique,
    created_at timestamptz not null,
    expires_at timestamptz,
    last_used_at timestamptz,
    revoked_at timestamptz
);
-- next
create table webhook_inbox (
    id bigint generated always as identity primary key,
    organization_id text collate "C" not null references organizations (id),
    provider text collate "C" not null,
    dedupe_key text collate "C" not null,
    received_at timestamptz not null,
    payload bytea not null,
    processed_at timestamptz,
    error text,
    claimed_by text collate "C",
    claimed_until timestamptz,
    unique (provider, dedupe_key)
);
-- next
create index webhook_inbox_unprocessed on webhook_inbox (id) where processed_at is null;
-- next
-- Servers built without lz4 keep their own way of compressing.
do $$
begin
    alter table webhook_inbox alter column payload set compression lz4;
exception when feature_not_supported or syntax_error then
    null;
end
$$;
-- next
create table call_logs (
    id text collate "C" not null primary key,
    organization_id text collate "C" not null references organizations (id),
    vapi_call_id text collate "C" not null,
    carrier_call_id text collate "C",
    provider_status text,
    provider_created_at timestamptz,
    direction text collate "C" not null,
    status text collate "C" not null,
    outcome text,
    customer_name text,
    customer_number text,
    own_number text,
    assistant_id text collate "C",
    assistant_name text,
    started_at timestamptz,
    ended_at timestamptz,
    duration_seconds double precision,
    ended_reason text,
    cost_usd double precision,
    summary text,
    provenance jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    sort_at timestamptz not null, -- started_at, or created_at while there is none
    recording_state text collate "C" not null default 'none',
    recording_state_reason text,
    recording_absence text collate "C",
    recording_absence_reason text,
    recording_named smallint not null default 0 check (recording_named in (0, 1)),
    recording_storage_path text collate "C",
    recording_format text,
    recording_size_bytes bigint,
    recording_duration_seconds double precision,
    recording_channels integer,
    recording_sha256 text collate "C",
    recording_source_sha256 text collate "C",
    recording_findings jsonb,
    recording_uploaded_at timestamptz,
    transcript_only_fallback smallint not null default 0 check (transcript_only_fallback in (0, 1)),
    legal_hold smallint not null default 0 check (legal_hold in (0, 1)),
    orphan_detected smallint not null default 0 check (orphan_detected in (0, 1)),
    -- What a person searches by. Cut, because a tsvector has a limit and a summary has none.
    search tsvector generated always as (
        to_tsvector('simple', left(
            coalesce(customer_name, '') || ' ' || coalesce(customer_number, '') || ' ' || coalesce(own_number, '') || ' '
            || coalesce(assistant_name, '') || ' ' || coalesce(outcome, '') || ' ' || coalesce(summary, ''), 200000))
    ) stored,
    unique (organization_id, vapi_call_id)
);
-- next
create index call_logs_newest on call_logs (organization_id, sort_at desc, id desc);
-- next
create index call_logs_search on call_logs using gin (search);
-- next
create index call_logs_carrier on call_logs (organization_id, carrier_call_id) where carrier_call_id is not null;
-- next
create index call_logs_by_provider_day on call_logs (organization_id, (coalesce(provider_created_at, created_at)));
-- next
create index call_logs_open on call_logs (organization_id, updated_at) where status <> 'ended';
-- next
create index call_logs_inbound_ended
on call_logs (organization_id, direction, status, sort_at, recording_state, recording_absence)
where direction = 'inbound' and status = 'ended';
-- next
create table transcript_turns (
    call_id text collate "C" not null references call_logs (id) on delete cascade,
    n integer not null,
    speaker text not null,
    start_seconds double precision not null,
    end_seconds double precision not null,
    text text not null,
    words jsonb, -- [[start, end, text], …]
    search tsvector generated always as (to_tsvector('simple', left(text, 200000))) stored,
    primary key (call_id, n)
);
-- next
create index transcript_turns_search on transcript_turns using gin (search);
-- next
create table recording_jobs (
    call_id text collate "C" not null primary key references call_logs (id) on delete cascade,
    state text collate "C" not null,
    attempt integer not null default 0,
    fence bigint not null default 0,
    lease_owner text collate "C",
    lease_until timestamptz,
    next_attempt_at timestamptz not null,
    deadline timestamptz not null,
    last_error text,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
-- next
create index recording_jobs_due on recording_jobs (state, next_attempt_at);
-- next
create index recording_jobs_urgent on recording_jobs (state, deadline);
-- next
create table failed_recording_uploads (
    id text collate "C" not null primary key,
    call_id text collate "C" not null references call_logs (id) on delete cascade,
    vapi_recording_url text,
    error_message text not null,
    retry_count integer not null,
    next_retry_at timestamptz,
    created_at timestamptz not null,
    resolved_at timestamptz
);
-- next
create unique index failed_recording_uploads_open on failed_recording_uploads (call_id) where resolved_at is null;
-- next
create table stored_objects (
    path text collate "C" not null primary key,
    call_id text collate "C" not null references call_logs (id),
    kind text not null,
    state text collate "C" not null,
    size_bytes bigint,
    sha256 text collate "C",
    created_at timestamptz not null,
    updated_at timestamptz not null
);
-- next
create index stored_objects_unfinished on stored_objects (created_at) where state = 'writing';
-- next
create index stored_objects_by_state on stored_objects (state, updated_at) where state in ('writing', 'deleting');
-- next
create index stored_objects_of_call on stored_objects (call_id);
-- next
create table audit_events (
    organization_id text collate "C" not null references organizations (id),
    seq bigint not null,
    at timestamptz not null,
    actor text not null,
    action text collate "C" not null,
    call_id text collate "C", -- no reference: the record outlives the call
    ip_address inet,
    user_agent text,
    duration_seconds double precision, -- of the audio that left
    detail jsonb not null,
    primary key (organization_id, seq)
);
-- next
create index audit_events_of_call on audit_events (call_id, action) where call_id is not null;
-- next
create function audit_events_only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'audit_events only grows';
end
$$;
-- next
create trigger audit_events_never_change before update or delete on audit_events
for each row execute function audit_events_only_grows();
-- next
create trigger audit_events_never_emptied before truncate on audit_events
for each statement execute function audit_events_only_grows();
-- next
create view recording_downloads as
select
    organization_id || ':' || seq as id,
    organization_id,
    call_id,
    actor as user_id,
    at as downloaded_at,
    ip_address,
    user_agent,
    duration_seconds as download_duration_seconds
from audit_events
where action in ('recording.link', 'recording.play', 'recording.download');
-- next
create table provider_calls (
    organization_id text collate "C" not null references organizations (id),
    vapi_call_id text collate "C" not null,
    created_at timestamptz not null, -- the provider's
    listed_at timestamptz not null, -- when we last saw it in a list
    primary key (organization_id, vapi_call_id)
);
-- next
create index provider_calls_by_day on provider_calls (organization_id, created_at);
-- next
create table work_progress (
    organization_id text collate "C" not null references organizations (id),
    name text collate "C" not null,
    value text not null,
    updated_at timestamptz not null,
    primary key (organization_id, name)
);
-- next
create table work_leases (
    name text collate "C" not null primary key,
    owner text collate "C" not null,
    lease_until timestamptz not null,
    fence bigint not null
);
-- next
create table twilio_recordings (
    recording_sid text collate "C" not null primary key,
    organization_id text collate "C" not null references organizations (id),
    account_sid text not null,
    call_sid text collate "C", -- none for conferences
    status text not null,
    duration_seconds double precision,
    channels integer,
    source text,
    error_code text,
    started_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
-- next
create index twilio_recordings_of_call on twilio_recordings (organization_id, call_sid);
-- next
create table alerts (
    id text collate "C" not null primary key,
    organization_id text collate "C" not null references organizations (id),
    kind text collate "C" not null,
    subject text collate "C" not null, -- what it is about: a call, an assistant, or '' for the whole
    severity text not null,
    message text not null,
    detail jsonb not null,
    raised_at timestamptz not null,
    updated_at timestamptz not null,
    cleared_at timestamptz,
    acknowledged_at timestamptz,
    acknowledged_by text
);
-- next
create unique index alerts_open on alerts (organization_id, kind, subject) where cleared_at is null;
-- next
create index alerts_newest on alerts (organization_id, raised_at desc);
-- next
create table inbound_calls_without_recording (
    call_id text collate "C" not null primary key,
    organization_id text collate "C" not null references organizations (id),
    reason text collate "C" not null,
    noted_at timestamptz not null
);
-- next
create index inbound_calls_without_recording_by_reason on inbound_calls_without_recording (organization_id, reason);
-- next
create function note_inbound_without_recording() returns trigger language plpgsql as $$
begin
    insert into inbound_calls_without_recording (call_id, organization_id, reason, noted_at)
    values (new.id, new.organization_id, coalesce(new.recording_absence, 'not_provided'), new.updated_at)
    on conflict (call_id) do nothing;
    return null;
end
$$;
-- next
create trigger call_logs_inbound_without_recording after update on call_logs
for each row when (new.direction = 'inbound' and new.recording_state = 'transcript_only')
execute function note_inbound_without_recording();
