-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The audit log proves itself: each organisation's entries are the leaves of a Merkle tree (RFC 6962), whose size and root are
-- signed with every entry. backend/audit/README.md has the forms. Entries from before are put into the tree at the next start.

alter table audit_events add column actor_name text;
-- next
-- Of the parts that are about people, 16 bytes each.
alter table audit_events add column salts blob;
-- next
-- To these parts, 32 bytes each.
alter table audit_events add column commitments blob;
-- next
alter table audit_events add column leaf_hash blob;
-- next
drop trigger audit_events_never_change;
-- next
-- An entry is sealed once; nothing else of it ever changes.
create trigger audit_events_never_change before update on audit_events
when not (old.leaf_hash is null and new.leaf_hash is not null
    and new.organization_id is old.organization_id and new.seq is old.seq and new.at is old.at
    and new.actor is old.actor and new.actor_name is old.actor_name and new.action is old.action
    and new.call_id is old.call_id and new.ip_address is old.ip_address
    and new.user_agent is old.user_agent and new.duration_seconds is old.duration_seconds
    and new.detail is old.detail)
begin
    select raise(abort, 'audit_events only grows');
end;
-- next
create table audit_heads ( -- where each log ends
    organization_id text not null primary key references organizations (id),
    size integer not null, -- entries in the tree
    peaks blob, -- the hashes of its perfect subtrees, the greatest first
    note blob -- size and root, signed
) strict;
-- next
create table audit_nodes ( -- the perfect subtrees of two and more entries
    organization_id text not null references organizations (id),
    level integer not null, -- over 2 ^ level entries
    position integer not null,
    hash blob not null,
    primary key (organization_id, level, position)
) strict, without rowid;
-- next
create table audit_checkpoints ( -- heads that were kept
    organization_id text not null references organizations (id),
    size integer not null,
    note blob not null,
    primary key (organization_id, size)
) strict;
-- next
create trigger audit_nodes_never_change before update on audit_nodes
begin
    select raise(abort, 'the proof of the audit log only grows');
end;
-- next
create trigger audit_nodes_never_go before delete on audit_nodes
begin
    select raise(abort, 'the proof of the audit log only grows');
end;
-- next
create trigger audit_checkpoints_never_change before update on audit_checkpoints
begin
    select raise(abort, 'the proof of the audit log only grows');
end;
-- next
create trigger audit_checkpoints_never_go before delete on audit_checkpoints
begin
    select raise(abort, 'the proof of the audit log only grows');
end;
-- next
create trigger audit_heads_never_go before delete on audit_heads
begin
    select raise(abort, 'the proof of the audit log only grows');
end;
