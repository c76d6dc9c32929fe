-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who signs in. Passwords are kept as Argon2id, tokens of sessions and recovery codes as SHA-256, the secret of the
-- second factor sealed with a key that is not in the database.

create table people (
    id text collate "C" not null primary key,
    organization_id text collate "C" not null references organizations (id),
    email text collate "C" not null unique, -- lower case
    name text not null,
    role text not null,
    scope text, -- JSON, see CallScope; none: all calls
    password_hash text, -- none: nobody can sign in yet
    former_password_hashes text not null default '[]', -- JSON, the newest first
    password_changed_at timestamptz,
    factor_sealed bytea, -- none: the password is enough
    factor_offered bytea, -- sealed as well; until a code of it has been shown
    factor_step bigint not null default 0, -- of the last code that was taken: each is taken once
    recovery_hashes text not null default '[]', -- JSON
    failed_sign_ins bigint not null default 0, -- one after the other
    locked_until timestamptz,
    last_sign_in_at timestamptz,
    last_address text,
    created_at timestamptz not null,
    disabled_at timestamptz
);
-- next
create index people_of_organization on people (organization_id, email);
-- next
alter table access_tokens add column person_id text collate "C" references people (id);
-- next
alter table access_tokens add column scope text;
-- next
create index access_tokens_of_person on access_tokens (person_id) where person_id is not null;
