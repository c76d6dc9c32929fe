// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/exportfiles.h"
#include "ui/client/receiverclient.h"

#include <QObject>

namespace earshot::ui {

/** The making of one export of the audit log. Window thread; the client must outlive it. Destroyed
 * while it runs, it is cancelled and leaves nothing. */
class ExportJob : public QObject
{
    Q_OBJECT
public:
    static constexpr int complete = 1000; ///< of progressed()

    explicit ExportJob(ReceiverClient &client, QObject *parent = nullptr);
    ~ExportJob() override;

    /** Does nothing while one is being made. */
    void start(const report::ExportOrder &order);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void started();
    void progressed(int done); ///< of complete
    void finished(qint64 entries);
    void failed(const QString &text); ///< empty: it was cancelled

private:
    [[nodiscard]] report::ExportSource source();
    void take(const Result<report::Exported> &exported);

    ReceiverClient &m_client;
    std::stop_source m_stop;
    bool m_isRunning = false;
};

} // namespace earshot::ui
