// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/packfiles.h"

namespace earshot::report {

/** Where a call is read, by whichever way: the answers are those of api::Packs. */
struct PackSource
{
    AskReceiver begin; ///< {"call", "for"}
    AskReceiver audio; ///< {"ticket", "offset"}
    ExportSource log;
};

/** What goes with it while it runs; log.stop ends all of it. */
struct PackCourse
{
    AudioProgress audio = {};
    ExportCourse log = {};
};

/**
 * Puts what an evidence pack of the call @p callId has into the empty @p folder: the recording,
 * held against its hash, call.json, the audit log's entries about it with their proofs, both
 * programs that check them, pages and texts for people, and SHA256SUMS of all. There has to be a
 * paintingApplication(); the texts are in the program's language.
 */
QCoro::Task<Result<void>> fillPack(
    PackSource source, QString callId, QDir folder, PackCourse course);

} // namespace earshot::report
