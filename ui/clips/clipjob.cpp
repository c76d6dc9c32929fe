// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/clipjob.h"

#include "ui/client/deliver.h"

namespace earshot::ui {

ClipJob::ClipJob(ReceiverClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{ }

ClipJob::~ClipJob()
{
    m_stop.request_stop();
}

void ClipJob::start(const QString &callId, const ClipOrder &order, const QString &file)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_stop = std::stop_source();
    Q_EMIT started();
    const auto progress = [this, job = m_stop.get_token()](qint64 received, qint64 total) {
        if (!job.stop_requested()) // as it is once this is gone
            Q_EMIT progressed(received, total);
    };
    deliver(ClipRequests(m_client).save(callId, order, file, progress, m_stop.get_token()), this,
        [this, file](const Result<qint64> &saved) { take(file, saved); });
}

void ClipJob::cancel()
{
    m_stop.request_stop();
}

void ClipJob::take(const QString &file, const Result<qint64> &saved)
{
    m_isRunning = false;
    if (saved)
        Q_EMIT finished(file, *saved);
    else
        Q_EMIT failed(
            saved.error().code == ErrorCode::Cancelled ? QString() : saved.error().message);
}

} // namespace earshot::ui
