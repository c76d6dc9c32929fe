-- Texts where times and numbers should be, several rows of one call, several organisations, one file for two calls.
create table calls (id text, external_id text, customer_name text, "Status" text, started_at text, duration text,
    recording_storage_path text, updated_at timestamptz, org_id text);
create table call_logs (id text, vapi_call_id varchar(80), customer_name text, summary text, ended_at timestamp, duration interval,
    cost double precision, transcript text, recording_storage_path text, updated_at timestamptz, org_id text);
insert into calls values
    ('c1', '11111111-0000-4000-8000-00000000000A', '=HYPERLINK("http://x")', 'completed', 'yesterday', 'n/a', 'calls/one.mp3',
        '2025-03-01 10:00Z', 'one'),
    ('c2', '11111111-0000-4000-8000-00000000000b', 'Bo', 'completed', '0001-01-01 00:00:00', '-5', 'calls/one.mp3',
        '2025-03-01 10:00Z', 'one'),
    ('c3', '11111111-0000-4000-8000-00000000000c', 'Other', 'completed', null, null, null, '2025-03-01 10:00Z', 'two');
insert into call_logs values
    ('l1', '11111111-0000-4000-8000-00000000000a', 'Older', 'old', '2025-03-01 09:00', '00:01:30', 'NaN', 'AI: Hello' || chr(10) || 'User: Hi',
        null, '2025-03-01 09:00Z', 'one'),
    ('l2', '11111111-0000-4000-8000-00000000000a', 'Newest', '', 'infinity', null, -3, '{"broken": ', null, '2025-03-02 09:00Z', 'one'),
    ('l3', '11111111-0000-4000-8000-00000000000d', repeat('n', 100000), repeat('s', 500000), '2025-03-01 09:00', null, 1e300, null,
        'calls/' || repeat('../', 300) || 'x.mp3', 'infinity', 'one');
