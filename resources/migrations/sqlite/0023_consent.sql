-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is known of the consent to each recording. What the transcripts of calls say that were there before is looked for
-- by the program, a few calls at a time.

-- ConsentState without what a person says; consent_confirmed_at is that, and goes before it.
alter table call_logs add column consent_state text not null default 'not_judged';
-- next
-- JSON, see toJson(Consent): what the provider says, and the words in the transcript.
alter table call_logs add column consent text;
-- next
alter table call_logs add column consent_confirmed_at integer;
-- next
-- No reference: the word outlives the person.
alter table call_logs add column consent_confirmed_by text;
-- next
alter table call_logs add column consent_confirmed_by_name text;
-- next
alter table call_logs add column consent_reason text;
-- next
-- Recorded without proof, newest first. callfiltersql.cpp asks in just these words.
create index call_logs_unproven on call_logs (organization_id, sort_at desc, id desc)
    where recording_state = 'ready' and consent_confirmed_at is null
    and consent_state <> 'provider' and consent_state <> 'transcript';
-- next
-- What an organisation does about it, and its own phrases; without a row the usual ones are looked for, and it is shown.
create table consent_policies (
    organization_id text not null primary key references organizations (id),
    rule text not null check (rule in ('off', 'show', 'bar')),
    phrases text, -- JSON, see toJson(ConsentPhrases); none: the usual ones
    changed_by text not null, -- no reference: the policy outlives the person
    changed_by_name text,
    changed_at integer not null
) strict;
-- next
create table consent_renewal (
    id integer not null primary key check (id = 1), -- there is one row
    rules integer not null, -- see consentRules
    renewed_to text -- the last call whose transcript was looked through for these phrases; none: all were
) strict;
