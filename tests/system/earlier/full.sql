-- The earlier system as it was meant: the path in one table, the provider's id in the other.
create table calls (
    id uuid primary key, vapi_call_id text, direction text, status text, customer_name text, customer_number text,
    recording_url text, recording_storage_path text, created_at timestamptz, updated_at timestamptz);
create table call_logs (
    id uuid primary key, call_id uuid references calls (id), vapi_call_id text, type text, status text, phone_number text,
    assistant_id uuid, assistant_name text, started_at timestamptz, ended_at timestamptz, duration_seconds numeric(10, 2),
    ended_reason text, cost numeric, summary text, transcript jsonb, recording_url text, stereo_recording_url text,
    organization_id uuid, created_at timestamptz, updated_at timestamptz);
-- 1: stored; the provider's id only in call_logs
insert into calls values ('aaaaaaaa-0000-4000-8000-000000000001', null, 'inbound', 'completed', 'Ada', '+4930111111',
    'https://storage.dead.example/1.wav', 'calls/one.mp3', '2025-03-01 09:59Z', '2025-03-01 10:10Z');
insert into call_logs values ('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001',
    '11111111-0000-4000-8000-000000000001', 'inboundPhoneCall', 'ended', null, 'cccccccc-0000-4000-8000-000000000001', 'Mia',
    '2025-03-01 10:00Z', '2025-03-01 10:05Z', 300.50, 'customer-ended-call', 0.12, 'Asked for a date.',
    '[{"role": "bot", "message": "Hello", "secondsFromStart": 1}, {"role": "user", "message": "Hi", "secondsFromStart": 2.5}]',
    null, null, 'dddddddd-0000-4000-8000-000000000001', '2025-03-01 10:06Z', '2025-03-01 10:06Z');
-- 2: the provider still has it
insert into call_logs (id, vapi_call_id, type, status, ended_at, updated_at) values ('bbbbbbbb-0000-4000-8000-000000000002',
    '11111111-0000-4000-8000-000000000002', 'outboundPhoneCall', 'ended', now() - interval '2 days', now() - interval '2 days');
-- 3: too old
insert into call_logs (id, vapi_call_id, type, status, ended_at, updated_at) values ('bbbbbbbb-0000-4000-8000-000000000003',
    '11111111-0000-4000-8000-000000000003', 'webCall', 'ended', '2025-01-01 10:00Z', '2025-01-01 10:00Z');
-- 4: its id is only in the recording's file name
insert into call_logs (id, type, status, ended_at, recording_url, updated_at) values ('bbbbbbbb-0000-4000-8000-000000000004',
    'inboundPhoneCall', 'ended', now() - interval '1 day', 'https://x.r2.cloudflarestorage.com/hipaa-recordings/'
    '11111111-0000-4000-8000-000000000004-1787065533945-62c66a7a-5dd7-40c3-9466-8063c344e531-mono.wav?X-Sig=1',
    now() - interval '1 day');
-- 5: its file lies in the store, and no row names it
insert into calls (id, vapi_call_id, status, created_at) values ('aaaaaaaa-0000-4000-8000-000000000005',
    '11111111-0000-4000-8000-000000000005', 'completed', '2025-02-02 10:00Z');
-- 6: its file is gone; the provider may have it
insert into calls (id, vapi_call_id, status, recording_storage_path, created_at) values (
    'aaaaaaaa-0000-4000-8000-000000000006', '11111111-0000-4000-8000-000000000006', 'completed', 'calls/gone.mp3',
    now() - interval '3 days');
-- 7: a page instead of a recording
insert into calls (id, vapi_call_id, status, recording_storage_path, created_at) values (
    'aaaaaaaa-0000-4000-8000-000000000007', '11111111-0000-4000-8000-000000000007', 'completed',
    '/recordings/calls/page.mp3', '2025-02-03 10:00Z');
-- 8: no path at all
insert into calls (id, vapi_call_id, status, recording_storage_path, created_at) values (
    'aaaaaaaa-0000-4000-8000-000000000008', '11111111-0000-4000-8000-000000000008', 'completed', '../../etc/passwd',
    '2025-02-04 10:00Z');
-- 10: nothing but its own id
insert into calls (id, status, created_at) values ('aaaaaaaa-0000-4000-8000-000000000010', 'completed', '2025-02-05 10:00Z');
