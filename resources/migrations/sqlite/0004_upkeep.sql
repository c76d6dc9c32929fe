-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How much an organisation stores, and when each stored object was last read again.

-- What is there or being written, in up to 16 parts of an organisation: whoever stores a recording changes the part of
-- its call alone, so that those who store at the same time seldom wait for each other. Kept by the triggers below, and made
-- anew from stored_objects when data is moved: never copied.
create table storage_usage (
    organization_id text not null references organizations (id),
    part integer not null,
    bytes integer not null,
    primary key (organization_id, part)
) strict, without rowid;
-- next
insert into storage_usage (organization_id, part, bytes)
select c.organization_id, unicode(o.call_id) % 16, sum(o.size_bytes)
from stored_objects as o join call_logs as c on c.id = o.call_id
where o.state in ('writing', 'live') and o.size_bytes > 0
group by 1, 2;
-- next
create trigger stored_objects_counted after insert on stored_objects
when new.state in ('writing', 'live') and new.size_bytes > 0
begin
    insert into storage_usage (organization_id, part, bytes)
    select organization_id, unicode(new.call_id) % 16, 0 from call_logs as c
    where c.id = new.call_id and not exists (select 1 from storage_usage as u
        where u.organization_id = c.organization_id and u.part = unicode(new.call_id) % 16);
    update storage_usage set bytes = bytes + new.size_bytes
    where organization_id = (select organization_id from call_logs where id = new.call_id)
    and part = unicode(new.call_id) % 16;
end;
-- next
create trigger stored_objects_recounted after update of call_id, state, size_bytes on stored_objects
when old.call_id <> new.call_id
or iif(old.state in ('writing', 'live'), coalesce(old.size_bytes, 0), 0)
    <> iif(new.state in ('writing', 'live'), coalesce(new.size_bytes, 0), 0)
begin
    update storage_usage set bytes = bytes - iif(old.state in ('writing', 'live'), coalesce(old.size_bytes, 0), 0)
    where organization_id = (select organization_id from call_logs where id = old.call_id)
    and part = unicode(old.call_id) % 16;
    insert into storage_usage (organization_id, part, bytes)
    select organization_id, unicode(new.call_id) % 16, 0 from call_logs as c
    where c.id = new.call_id and not exists (select 1 from storage_usage as u
        where u.organization_id = c.organization_id and u.part = unicode(new.call_id) % 16);
    update storage_usage set bytes = bytes + iif(new.state in ('writing', 'live'), coalesce(new.size_bytes, 0), 0)
    where organization_id = (select organization_id from call_logs where id = new.call_id)
    and part = unicode(new.call_id) % 16;
end;
-- next
create trigger stored_objects_uncounted after delete on stored_objects
when old.state in ('writing', 'live') and old.size_bytes > 0
begin
    update storage_usage set bytes = bytes - old.size_bytes
    where organization_id = (select organization_id from call_logs where id = old.call_id)
    and part = unicode(old.call_id) % 16;
end;
-- next
-- When its bytes were last read again and compared; none: not yet.
alter table stored_objects add column checked_at integer;
-- next
-- ok, damaged or missing.
alter table stored_objects add column check_result text;
-- next
create index stored_objects_unchecked on stored_objects (created_at) where state = 'live' and checked_at is null;
-- next
create index stored_objects_checked on stored_objects (checked_at) where state = 'live' and checked_at is not null;
-- next
create index stored_objects_not_as_stored on stored_objects (call_id) where state = 'live' and check_result in ('damaged', 'missing');
