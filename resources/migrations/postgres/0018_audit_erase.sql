-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What of an audit entry is about people can be erased: its text goes, and its 16 bytes of salt become zeros. The leaf, which has
-- only hashes of it, stays, so that all else is still proved; an entry "audit.erased" says what went, and never goes itself.

create or replace function audit_events_only_grows() returns trigger language plpgsql as $$
declare
    of_seal constant text[] := '{salts,commitments,leaf_hash}';
    of_people constant text[] := '{actor,actor_name,ip_address,user_agent,detail,salts}';
    gone constant bytea := decode(repeat('00', 16), 'hex');
begin
    -- An entry is sealed once …
    if tg_op = 'UPDATE' and old.leaf_hash is null and new.leaf_hash is not null
        and to_jsonb(new) - of_seal = to_jsonb(old) - of_seal then
        return new;
    end if;
    -- … then its parts can go, each for good.
    if tg_op = 'UPDATE' and old.leaf_hash is not null and old.action <> 'audit.erased'
        and to_jsonb(new) - of_people = to_jsonb(old) - of_people
        and length(new.salts) = 48 and new.salts <> old.salts
        and ((substring(new.salts from 1 for 16) = substring(old.salts from 1 for 16)
                and new.actor = old.actor and new.actor_name is not distinct from old.actor_name)
            or (substring(new.salts from 1 for 16) = gone
                and new.actor = '' and new.actor_name is null))
        and ((substring(new.salts from 17 for 16) = substring(old.salts from 17 for 16)
                and new.ip_address is not distinct from old.ip_address
                and new.user_agent is not distinct from old.user_agent)
            or (substring(new.salts from 17 for 16) = gone
                and new.ip_address is null and new.user_agent is null))
        and ((substring(new.salts from 33 for 16) = substring(old.salts from 33 for 16)
                and new.detail::text = old.detail::text)
            or (substring(new.salts from 33 for 16) = gone and new.detail = '{}')) then
        return new;
    end if;
    raise exception 'audit_events only grows';
end
$$;
