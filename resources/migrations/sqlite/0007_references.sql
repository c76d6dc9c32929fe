-- SPDX-FileCopyrightText: 2026 The Earshot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who needs a stored object, and what failed for a call, are asked by value.

-- Before an object is deleted. Not unique: while two rows of a call are joined, both name its recording.
create index call_logs_by_recording on call_logs (recording_storage_path) where recording_storage_path is not null;
-- next
-- When two rows of a call are joined: failures that are over move with it.
create index failed_recording_uploads_by_call on failed_recording_uploads (call_id);
