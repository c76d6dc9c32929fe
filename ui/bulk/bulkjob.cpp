// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkjob.h"

#include "ui/bulk/bulksteps.h"
#include "ui/client/deliver.h"

namespace earshot::ui {

BulkJob::BulkJob(ReceiverClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{ }

BulkJob::~BulkJob()
{
    cancel();
}

void BulkState::advance(qint64 more)
{
    done += more;
    if (job)
        Q_EMIT job->progressed(done, calls.count());
}

void BulkJob::exportTable(SelectedCalls calls, const QString &file, bool withByteOrderMark)
{
    const auto state = stateFor(std::move(calls));
    state->target = file;
    state->withByteOrderMark = withByteOrderMark;
    begin(state, writeTable);
}

void BulkJob::judge(SelectedCalls calls, std::optional<Verdict> verdict)
{
    const auto state = stateFor(std::move(calls));
    state->verdict = verdict;
    begin(state, judgeAll);
}

void BulkJob::downloadInto(SelectedCalls calls, const QString &folder)
{
    const auto state = stateFor(std::move(calls));
    state->target = folder;
    begin(state, downloadFolder);
}

void BulkJob::downloadZip(SelectedCalls calls, const QString &archive)
{
    const auto state = stateFor(std::move(calls));
    state->target = archive;
    begin(state, downloadArchive);
}

void BulkJob::cancel()
{
    if (m_state)
        m_state->stop.request_stop();
}

std::shared_ptr<BulkState> BulkJob::stateFor(SelectedCalls calls)
{
    return std::make_shared<BulkState>(
        BulkState{.client = m_client, .calls = std::move(calls), .job = this});
}

void BulkJob::begin(std::shared_ptr<BulkState> state, Steps steps)
{
    if (m_state)
        return;
    m_state = state;
    Q_EMIT started();
    Q_EMIT progressed(0, state->calls.count());
    deliver(steps(state), this, [this](const Result<QString> &result) {
        m_state.reset();
        if (result)
            Q_EMIT finished(*result);
        else
            Q_EMIT failed(result.error().message);
    });
}

} // namespace earshot::ui
