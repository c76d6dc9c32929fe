-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Times are microseconds since 1970-01-01T00:00:00Z, ids are UUIDs in lower case, truth values are 0 and 1.

create table organizations (
    id text not null primary key,
    slug text not null unique,
    name text not null,
    created_at integer not null
) strict;
-- next
create table access_tokens (
    id text not null primary key,
    organization_id text not null references organizations (id),
    name text not null,
    role text not null,
    token_sha256 text not null unique,
    created_at integer not null,
    expires_at integer,
    last_used_at integer,
    revoked_at integer
) strict;
-- next
create table webhook_inbox (
    id integer primary key autoincrement,
    organization_id text not null references organizations (id),
    provider text not null,
    dedupe_key text not null,
    received_at integer not null,
    payload blob not null,
    processed_at integer,
    error text,
    unique (provider, dedupe_key)
) strict;
-- next
create index webhook_inbox_unprocessed on webhook_inbox (id) where processed_at is null;
-- next
create table call_logs (
    id text not null primary key,
    organization_id text not null references organizations (id),
    vapi_call_id text not null,
    direction text not null,
    status text not null,
    outcome text,
    customer_name text,
    customer_number text,
    own_number text,
    assistant_id text,
    assistant_name text,
    started_at integer,
    ended_at integer,
    duration_seconds real,
    ended_reason text,
    cost_usd real,
    summary text,
    provenance text not null,
    created_at integer not null,
    updated_at integer not null,
    sort_at integer not null, -- started_at, or created_at while there is none
    recording_state text not null default 'none',
    recording_state_reason text,
    recording_storage_path text,
    recording_format text,
    recording_size_bytes integer,
    recording_duration_seconds real,
    recording_channels integer,
    recording_sha256 text,
    recording_source_sha256 text,
    recording_findings text,
    recording_uploaded_at integer,
    transcript_only_fallback integer not null default 0 check (transcript_only_fallback in (0, 1)),
    legal_hold integer not null default 0 check (legal_hold in (0, 1)),
    orphan_detected integer not null default 0 check (orphan_detected in (0, 1)),
    unique (organization_id, vapi_call_id)
) strict;
-- next
create index call_logs_newest on call_logs (organization_id, sort_at desc, id desc);
-- next
create table transcript_turns (
    call_id text not null references call_logs (id) on delete cascade,
    n integer not null,
    speaker text not null,
    start_seconds real not null,
    end_seconds real not null,
    text text not null,
    words text, -- [[start, end, text], …]
    primary key (call_id, n)
) strict, without rowid;
-- next
create table recording_jobs (
    call_id text not null primary key references call_logs (id) on delete cascade,
    state text not null,
    attempt integer not null default 0,
    fence integer not null default 0,
    lease_owner text,
    lease_until integer,
    next_attempt_at integer not null,
    deadline integer not null,
    last_error text,
    created_at integer not null,
    updated_at integer not null
) strict;
-- next
create index recording_jobs_due on recording_jobs (state, next_attempt_at);
-- next
create index recording_jobs_urgent on recording_jobs (state, deadline);
-- next
create table failed_recording_uploads (
    id text not null primary key,
    call_id text not null references call_logs (id) on delete cascade,
    vapi_recording_url text,
    error_message text not null,
    retry_count integer not null,
    next_retry_at integer,
    created_at integer not null,
    resolved_at integer
) strict;
-- next
create unique index failed_recording_uploads_open on failed_recording_uploads (call_id) where resolved_at is null;
-- next
create table stored_objects (
    path text not null primary key,
    call_id text not null references call_logs (id),
    kind text not null,
    state text not null,
    size_bytes integer,
    sha256 text,
    created_at integer not null,
    updated_at integer not null
) strict;
-- next
create index stored_objects_unfinished on stored_objects (created_at) where state = 'writing';
-- next
create index stored_objects_of_call on stored_objects (call_id);
-- next
create table audit_events (
    organization_id text not null references organizations (id),
    seq integer not null,
    at integer not null,
    actor text not null,
    action text not null,
    call_id text, -- no reference: the record outlives the call
    ip_address text,
    user_agent text,
    duration_seconds real, -- of the audio that left
    detail text not null,
    primary key (organization_id, seq)
) strict;
-- next
create index audit_events_of_call on audit_events (call_id, action) where call_id is not null;
-- next
create trigger audit_events_never_change before update on audit_events
begin
    select raise(abort, 'audit_events only grows');
end;
-- next
create trigger audit_events_never_go before delete on audit_events
begin
    select raise(abort, 'audit_events only grows');
end;
-- next
-- No JSON functions here: SQLite 3.40 refuses them in a view while trusted_schema is off.
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
