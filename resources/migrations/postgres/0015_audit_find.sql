-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Finding entries of the audit log, newest first: each index has the order of the list behind what it is about, so that a page
-- is a part of one of them however long the log is. Who did it goes by the name, because a token can have another id every day.

create index audit_events_newest on audit_events (organization_id, at, seq);
-- next
create index audit_events_of_person on audit_events (organization_id, coalesce(actor_name, actor), at, seq);
-- next
create index audit_events_of_action on audit_events (organization_id, action, at, seq);
-- next
create index audit_events_of_address on audit_events (organization_id, ip_address, at, seq) where ip_address is not null;
-- next
create index audit_events_about_call on audit_events (organization_id, call_id, at, seq) where call_id is not null;
