// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/exportjob.h"

#include "ui/audit/exporttexts.h"
#include "ui/client/auditrequests.h"
#include "ui/client/deliver.h"

namespace earshot::ui {

using namespace Qt::StringLiterals;
using report::ExportStep;

namespace {

/** A part of the whole, in thousandths. */
struct Stretch
{
    int from = 0;
    int to = ExportJob::complete;
};

/** About what the steps of each format take. */
Stretch stretchOf(const QString &format, ExportStep step)
{
    const bool isPdf = format == "pdf"_L1;
    const int read = isPdf ? 500 : format == "csv"_L1 ? 800 : ExportJob::complete;
    constexpr int counted = 700;
    switch (step) {
    case ExportStep::Entries:
        return {0, read};
    case ExportStep::Count:
        return {read, counted};
    case ExportStep::Rows:
        break;
    }
    return {isPdf ? counted : read, ExportJob::complete};
}

} // namespace

ExportJob::ExportJob(ReceiverClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{ }

ExportJob::~ExportJob()
{
    m_stop.request_stop();
}

report::ExportSource ExportJob::source()
{
    // Neither is called after the stop, and so never after this is gone.
    return {
        .begin = [&client = m_client, stop = m_stop.get_token()](
                     QJsonObject wish) { return AuditRequests(client).beginExport(wish, stop); },
        .page = [&client = m_client, stop = m_stop.get_token()](
                    QJsonObject wish) { return AuditRequests(client).exportPage(wish, stop); },
    };
}

void ExportJob::start(const report::ExportOrder &order)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_stop = std::stop_source();
    Q_EMIT started();
    const auto show = [this, stop = m_stop.get_token(), format = order.format](
                          ExportStep step, qint64, qint64 done, qint64 size) {
        const Stretch stretch = stretchOf(format, step);
        if (!stop.stop_requested()) // as it is once this is gone
            Q_EMIT progressed(stretch.from + int(done * (stretch.to - stretch.from) / size));
    };
    const report::ExportCourse course{.progress = show, .stop = m_stop.get_token()};
    deliver(report::writeExport(source(), order, course), this,
        [this](const Result<report::Exported> &exported) { take(exported); });
}

void ExportJob::cancel()
{
    m_stop.request_stop();
}

void ExportJob::take(const Result<report::Exported> &exported)
{
    m_isRunning = false;
    if (exported)
        Q_EMIT finished(exported->entries);
    else
        Q_EMIT failed(format::exportProblem(exported.error()));
}

} // namespace earshot::ui
