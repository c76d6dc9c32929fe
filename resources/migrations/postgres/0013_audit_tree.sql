-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The audit log proves itself: each organisation's entries are the leaves of a Merkle tree (RFC 6962), whose size and root are
-- signed with every entry. backend/audit/README.md has the forms. Entries from before are put into the tree at the next start.

alter table audit_events add column actor_name text;
-- next
-- Of the parts that are about people, 16 bytes each.
alter table audit_events add column salts bytea;
-- next
-- To these parts, 32 bytes each.
alter table audit_events add column commitments bytea;
-- next
alter table audit_events add column leaf_hash bytea;
-- next
-- An entry is sealed once; nothing else of it ever changes.
create or replace function audit_events_only_grows() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.leaf_hash is null and new.leaf_hash is not null
        and to_jsonb(new) - '{salts,commitments,leaf_hash}'::text[]
            = to_jsonb(old) - '{salts,commitments,leaf_hash}'::text[] then
        return new;
    end if;
    raise exception 'audit_events only grows';
end
$$;
-- next
create table audit_heads ( -- where each log ends
    organization_id text collate "C" not null primary key references organizations (id),
    size bigint not null, -- entries in the tree
    peaks bytea, -- the hashes of its perfect subtrees, the greatest first
    note bytea -- size and root, signed
);
-- next
create table audit_nodes ( -- the perfect subtrees of two and more entries
    organization_id text collate "C" not null references organizations (id),
    level integer not null, -- over 2 ^ level entries
    position bigint not null,
    hash bytea not null,
    primary key (organization_id, level, position)
);
-- next
create table audit_checkpoints ( -- heads that were kept
    organization_id text collate "C" not null references organizations (id),
    size bigint not null,
    note bytea not null,
    primary key (organization_id, size)
);
-- next
create function audit_proof_only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'the proof of the audit log only grows';
end
$$;
-- next
create trigger audit_nodes_never_change before update or delete on audit_nodes
for each row execute function audit_proof_only_grows();
-- next
create trigger audit_nodes_never_emptied before truncate on audit_nodes
for each statement execute function audit_proof_only_grows();
-- next
create trigger audit_checkpoints_never_change before update or delete on audit_checkpoints
for each row execute function audit_proof_only_grows();
-- next
create trigger audit_checkpoints_never_emptied before truncate on audit_checkpoints
for each statement execute function audit_proof_only_grows();
-- next
create trigger audit_heads_never_go before delete or truncate on audit_heads
for each statement execute function audit_proof_only_grows();
