-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How loud the recording is along its length, for a picture of the size of a word in a list: 32 bytes as base64.

alter table call_logs add column recording_outline text;
