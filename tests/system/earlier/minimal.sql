-- Hardly a column, other names, numbers for ids.
create table calls (id bigint, "vapiId" text, recording_path text);
create table call_logs (id bigint, call_id bigint, started_at timestamp);
insert into calls values (1, '11111111-0000-4000-8000-000000000001',
    'https://p.supabase.co/storage/v1/object/sign/recordings/calls/one.mp3?token=secret');
insert into call_logs values (1, 1, '2025-03-01 10:00');
insert into calls values (2, 'none', null);
insert into call_logs values (7, 2, '2025-03-02 10:00');
