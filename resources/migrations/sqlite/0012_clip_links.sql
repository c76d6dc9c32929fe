-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Links to pieces of recordings, for people who do not sign in. Nothing of the sound is kept here: it is cut when somebody
-- opens the link, from the recording as it is then.

create table clip_links (
    id text not null primary key,
    organization_id text not null references organizations (id),
    call_id text not null references call_logs (id) on delete cascade,
    token_sha256 text not null, -- of what stands in the address; that itself is nowhere
    passcode_hash text, -- Argon2id, with its salt; none: nobody is asked
    from_seconds real not null,
    to_seconds real not null,
    fade_seconds real not null,
    format text not null check (format in ('mp3', 'wav')),
    name text, -- of the file and on the page; none: from times and ids
    created_by text not null, -- no reference: the link outlives the token
    created_by_name text,
    created_at integer not null,
    expires_at integer not null,
    revoked_at integer,
    opened integer not null default 0,
    last_opened_at integer,
    wrong_passcodes integer not null default 0, -- one after the other
    locked_until integer -- for passcodes, after too many wrong ones
) strict;
-- next
create unique index clip_links_by_token on clip_links (token_sha256);
-- next
create index clip_links_of_call on clip_links (call_id, created_at);
