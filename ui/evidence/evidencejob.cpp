// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencejob.h"

#include "ui/client/auditrequests.h"
#include "ui/client/deliver.h"
#include "ui/client/evidencerequests.h"
#include "ui/evidence/evidencetexts.h"

namespace earshot::ui {

using report::ExportStep;

namespace {

constexpr int audioEnds = 700; ///< in thousandths: the recording is most of it

} // namespace

EvidenceJob::EvidenceJob(ReceiverClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{ }

EvidenceJob::~EvidenceJob()
{
    m_stop.request_stop();
}

report::PackSource EvidenceJob::sourceOf(const QString &callId)
{
    // None is called after the stop, and so never after this is gone.
    auto requests = std::make_shared<EvidenceRequests>(m_client, callId);
    const std::stop_token stop = m_stop.get_token();
    return {
        .begin = [requests, stop](QJsonObject) { return requests->begin(stop); },
        .audio = [requests, stop](QJsonObject wish) { return requests->audio(wish, stop); },
        .log = {.begin =
                    [&client = m_client, stop](
                        QJsonObject wish) { return AuditRequests(client).beginExport(wish, stop); },
            .page = [&client = m_client, stop](
                        QJsonObject wish) { return AuditRequests(client).exportPage(wish, stop); }},
    };
}

report::PackCourse EvidenceJob::course()
{
    const std::stop_token stop = m_stop.get_token();
    const auto show = [this, stop](int from, int to, qint64 done, qint64 size) {
        if (!stop.stop_requested() && size > 0) // as it is once this is gone
            Q_EMIT progressed(from + int(std::min(done, size) * (to - from) / size));
    };
    const auto showLog = [show](ExportStep, qint64, qint64 done, qint64 size) {
        show(audioEnds, complete, done, size);
    };
    return {.audio = [show](qint64 done, qint64 size) { show(0, audioEnds, done, size); },
        .log = {.progress = showLog, .stop = stop}};
}

void EvidenceJob::start(const QString &callId, const QString &file)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_stop = std::stop_source();
    Q_EMIT started();
    const report::Fill fill = [source = sourceOf(callId), callId, course = course()](
                                  const QDir &folder) {
        return report::fillPack(source, callId, folder, course);
    };
    const report::ArchivePlace place{.out = file, .isReplacing = true};
    deliver(report::makeArchive(place, fill, m_stop.get_token()), this,
        [this](const Result<void> &made) { take(made); });
}

void EvidenceJob::cancel()
{
    m_stop.request_stop();
}

void EvidenceJob::take(const Result<void> &made)
{
    m_isRunning = false;
    if (made)
        Q_EMIT finished();
    else
        Q_EMIT failed(format::evidenceProblem(made.error()));
}

} // namespace earshot::ui
