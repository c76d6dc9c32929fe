-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who may become a person of an organisation, each once and by a link of their own. What stands in the link is kept as
-- SHA-256 alone.

create table invitations (
    id text collate "C" not null primary key,
    organization_id text collate "C" not null references organizations (id),
    token_sha256 text collate "C" not null unique, -- of what stands in the link; that itself is nowhere
    email text collate "C" not null, -- lower case
    name text not null,
    role text not null,
    scope text, -- JSON, see CallScope; none: all calls
    created_by text collate "C" not null, -- no reference: "command line" invites as well
    created_by_name text,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    revoked_at timestamptz
);
-- next
create index invitations_of_organization on invitations (organization_id, created_at);
