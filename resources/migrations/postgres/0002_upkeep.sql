-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How much an organisation stores, and when each stored object was last read again.

-- What is there or being written, in up to 16 parts of an organisation: whoever stores a recording changes the part of
-- its call alone, so that those who store at the same time seldom wait for each other. Kept by the trigger below, and made
-- anew from stored_objects when data is moved: never copied.
create table storage_usage (
    organization_id text collate "C" not null references organizations (id),
    part integer not null,
    bytes bigint not null,
    primary key (organization_id, part)
);
-- next
insert into storage_usage (organization_id, part, bytes)
select c.organization_id, ascii(o.call_id) % 16, sum(o.size_bytes)
from stored_objects as o join call_logs as c on c.id = o.call_id
where o.state in ('writing', 'live') and o.size_bytes > 0
group by 1, 2;
-- next
create function count_stored_bytes(of_call text, change bigint) returns void language plpgsql as $$
begin
    if change <> 0 then
        insert into storage_usage as u (organization_id, part, bytes)
        select c.organization_id, ascii(of_call) % 16, change from call_logs as c where c.id = of_call
        on conflict (organization_id, part) do update set bytes = u.bytes + excluded.bytes;
    end if;
end
$$;
-- next
create function counted_bytes(state text, size_bytes bigint) returns bigint language sql immutable as $$
    select case when state in ('writing', 'live') then coalesce(size_bytes, 0) else 0 end
$$;
-- next
create function stored_objects_are_counted() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform count_stored_bytes(old.call_id, -counted_bytes(old.state, old.size_bytes));
    end if;
    if tg_op <> 'DELETE' then
        perform count_stored_bytes(new.call_id, counted_bytes(new.state, new.size_bytes));
    end if;
    return null;
end
$$;
-- next
create trigger stored_objects_counted after insert or delete on stored_objects
for each row execute function stored_objects_are_counted();
-- next
create trigger stored_objects_recounted after update of call_id, state, size_bytes on stored_objects
for each row when (old.call_id is distinct from new.call_id or old.state is distinct from new.state
    or old.size_bytes is distinct from new.size_bytes)
execute function stored_objects_are_counted();
-- next
alter table stored_objects add column checked_at timestamptz; -- when its bytes were last read again; none: not yet
-- next
alter table stored_objects add column check_result text; -- ok, damaged or missing
-- next
create index stored_objects_unchecked on stored_objects (created_at) where state = 'live' and checked_at is null;
-- next
create index stored_objects_checked on stored_objects (checked_at) where state = 'live' and checked_at is not null;
-- next
create index stored_objects_not_as_stored on stored_objects (call_id) where state = 'live' and check_result in ('damaged', 'missing');
-- next
-- What became ready while nobody was listening is looked up by this.
create index call_logs_uploaded on call_logs (organization_id, recording_uploaded_at) where recording_uploaded_at is not null;
