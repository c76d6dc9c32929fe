-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What of an audit entry is about people can be erased: its text goes, and its 16 bytes of salt become zeros. The leaf, which has
-- only hashes of it, stays, so that all else is still proved; an entry "audit.erased" says what went, and never goes itself.

drop trigger audit_events_never_change;
-- next
-- An entry is sealed once; then its parts can go, each for good. Only "is" here: what is null must not let anything through.
create trigger audit_events_never_change before update on audit_events
when not (
    new.organization_id is old.organization_id and new.seq is old.seq and new.at is old.at
    and new.action is old.action and new.call_id is old.call_id
    and new.duration_seconds is old.duration_seconds
    and ((old.leaf_hash is null and new.leaf_hash is not null
            and new.actor is old.actor and new.actor_name is old.actor_name
            and new.ip_address is old.ip_address and new.user_agent is old.user_agent
            and new.detail is old.detail)
        or (old.leaf_hash is not null and new.leaf_hash is old.leaf_hash
            and new.commitments is old.commitments and old.action is not 'audit.erased'
            and length(new.salts) is 48 and new.salts is not old.salts
            and ((substr(new.salts, 1, 16) is substr(old.salts, 1, 16)
                    and new.actor is old.actor and new.actor_name is old.actor_name)
                or (substr(new.salts, 1, 16) is zeroblob(16)
                    and new.actor is '' and new.actor_name is null))
            and ((substr(new.salts, 17, 16) is substr(old.salts, 17, 16)
                    and new.ip_address is old.ip_address and new.user_agent is old.user_agent)
                or (substr(new.salts, 17, 16) is zeroblob(16)
                    and new.ip_address is null and new.user_agent is null))
            and ((substr(new.salts, 33, 16) is substr(old.salts, 33, 16) and new.detail is old.detail)
                or (substr(new.salts, 33, 16) is zeroblob(16) and new.detail is '{}')))))
begin
    select raise(abort, 'audit_events only grows');
end;
