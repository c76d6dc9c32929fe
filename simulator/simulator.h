// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "simulator/options.h"
#include "simulator/tally.h"

#include <QObject>
#include <QUrl>

#include <qcoro/qcorotask.h>

#include <memory>

namespace earshot::simulator {

/**
 * A stand-in for the provider: makes calls, sends their webhooks, and serves the REST API and,
 * on a second port, the recordings. Lives in the thread that made it, which must run an event loop;
 * speech is made on a thread of its own. Destroy only after stop() has finished.
 */
class Simulator : public QObject
{
    Q_OBJECT
public:
    explicit Simulator(Options options);
    ~Simulator() override;

    /** Opens both ports and gives the base URL of the API. */
    Result<QUrl> listen();

    /**
     * Begins to call, after listen(). Events go to @p webhook; with an empty one the calls can be
     * seen through the API only.
     */
    void start(const QUrl &webhook);

    /** Breaks off what goes on and closes the ports. Calling twice, or before listen(), is fine. */
    QCoro::Task<> stop();

    [[nodiscard]] const Tally &tally() const;

Q_SIGNALS:
    void callStarted(const QString &callId);
    void callFinished(const QString &callId); ///< all its webhooks were sent, or given up
    void delivered(int calls); ///< once, when the first batch is finished

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace earshot::simulator
