// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/evidencepack.h"
#include "ui/client/receiverclient.h"

#include <QObject>

namespace earshot::ui {

/** The making of one evidence pack. Window thread; the client must outlive it. Destroyed while it
 * runs, it is cancelled and leaves nothing. */
class EvidenceJob : public QObject
{
    Q_OBJECT
public:
    static constexpr int complete = 1000; ///< of progressed()

    explicit EvidenceJob(ReceiverClient &client, QObject *parent = nullptr);
    ~EvidenceJob() override;

    /** Of the call @p callId into @p file, in the place of what is there. Does nothing while one is
     * being made. */
    void start(const QString &callId, const QString &file);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void started();
    void progressed(int done); ///< of complete
    void finished();
    void failed(const QString &text); ///< empty: it was cancelled

private:
    [[nodiscard]] report::PackSource sourceOf(const QString &callId);
    [[nodiscard]] report::PackCourse course();
    void take(const Result<void> &made);

    ReceiverClient &m_client;
    std::stop_source m_stop;
    bool m_isRunning = false;
};

} // namespace earshot::ui
