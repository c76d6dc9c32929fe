// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulk/selectedcalls.h"

#include <QObject>

namespace earshot::ui {

struct BulkState;

/** One thing that is done with many calls, one job at a time. Window thread; the client must
 * outlive it. Destroyed while it runs, it is cancelled. */
class BulkJob : public QObject
{
    Q_OBJECT
public:
    explicit BulkJob(ReceiverClient &client, QObject *parent = nullptr);
    ~BulkJob() override;

    /** Each of them does nothing while a job runs. */
    void exportTable(SelectedCalls calls, const QString &file, bool withByteOrderMark);
    void judge(SelectedCalls calls, std::optional<Verdict> verdict);
    /** Into a new folder within @p folder. */
    void downloadInto(SelectedCalls calls, const QString &folder);
    void downloadZip(SelectedCalls calls, const QString &archive);
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_state != nullptr; }

Q_SIGNALS:
    void started();
    void progressed(qint64 done, qint64 total);
    void finished(const QString &text); ///< what was done
    void failed(const QString &text); ///< why not, or that it was cancelled

private:
    using Steps = QCoro::Task<Result<QString>> (*)(std::shared_ptr<BulkState>);

    void begin(std::shared_ptr<BulkState> state, Steps steps);
    std::shared_ptr<BulkState> stateFor(SelectedCalls calls);

    ReceiverClient &m_client;
    std::shared_ptr<BulkState> m_state;
};

} // namespace earshot::ui
