// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/cliprequests.h"

#include <QObject>

namespace earshot::ui {

/** The making of one clip. Window thread; the client must outlive it. Destroyed while it runs, it
 * is cancelled and leaves nothing. */
class ClipJob : public QObject
{
    Q_OBJECT
public:
    explicit ClipJob(ReceiverClient &client, QObject *parent = nullptr);
    ~ClipJob() override;

    /** Does nothing while one is being made. */
    void start(const QString &callId, const ClipOrder &order, const QString &file);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void started();
    void progressed(qint64 received, qint64 total); ///< total -1: not known yet
    void finished(const QString &file, qint64 bytes);
    void failed(const QString &text); ///< empty: it was cancelled

private:
    void take(const QString &file, const Result<qint64> &saved);

    ReceiverClient &m_client;
    std::stop_source m_stop;
    bool m_isRunning = false;
};

} // namespace earshot::ui
