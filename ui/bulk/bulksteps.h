// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulk/selectedcalls.h"

#include <QPointer>

namespace earshot::ui {

class BulkJob;

/** What a job that runs knows; it may outlive the BulkJob by a moment. */
struct BulkState
{
    ReceiverClient &client;
    SelectedCalls calls;
    QPointer<BulkJob> job; ///< hears of the progress
    QString target; ///< file or folder
    bool withByteOrderMark = false;
    std::optional<Verdict> verdict;
    qint64 done = 0;
    std::stop_source stop;

    void advance(qint64 more);
};

/** What was done, for a person. Cancelled after state.stop; target is untouched then. */
QCoro::Task<Result<QString>> writeTable(std::shared_ptr<BulkState> state);
QCoro::Task<Result<QString>> judgeAll(std::shared_ptr<BulkState> state);
QCoro::Task<Result<QString>> downloadFolder(std::shared_ptr<BulkState> state);
QCoro::Task<Result<QString>> downloadArchive(std::shared_ptr<BulkState> state);

} // namespace earshot::ui
