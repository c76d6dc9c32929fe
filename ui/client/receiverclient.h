// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "ui/client/values.h"
#include "ui/client/waveform.h"

#include <QObject>

#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>
#include <stop_token>

namespace earshot::ui {

/**
 * The only door to a backend, in this program or on a server: its REST API and its event stream.
 * Lives in the window's thread; nothing here blocks it. Every answer is bounded in size and time,
 * and a problem of the server comes back as an Error with the server's own sentence. Every task
 * ends: when the client is destroyed first, with Cancelled. A caller that may go away earlier hands
 * its task to deliver() (ui/client/deliver.h).
 */
class ReceiverClient : public QObject
{
    Q_OBJECT
public:
    using Progress = std::function<void(qint64 received, qint64 total)>;

    /** @p base is http(s)://host[:port]; the token goes to that origin only. */
    ReceiverClient(QUrl base, Secret token, QObject *parent = nullptr);
    ~ReceiverClient() override;

    [[nodiscard]] QUrl baseUrl() const;

    QCoro::Task<Result<Session>> session();
    /** @p cursor empty for the newest calls; @p limit 1 … 200. */
    QCoro::Task<Result<CallPage>> calls(QString cursor = {}, int limit = 50);
    QCoro::Task<Result<CallDetail>> call(QString id);
    /** A link to listen to; NotFound when there is none, Conflict while it is not ready. */
    QCoro::Task<Result<RecordingLink>> recording(QString id);
    QCoro::Task<Result<RecordingLink>> refreshRecording(QString id);
    QCoro::Task<Result<Waveform>> waveform(QString id);

    /**
     * Streams what @p link leads to into @p target with constant memory. Only a complete file with
     * the link's size and SHA-256 ever appears under that name; on failure nothing is left behind.
     * @p progress may be empty; it is called in this thread, and never after @p stop was requested.
     */
    QCoro::Task<Result<void>> downloadRecording(
        RecordingLink link, QString target, Progress progress = {}, std::stop_token stop = {});

    /** Connects the event stream and keeps it connected until stopEvents(). */
    void startEvents();
    void stopEvents();
    [[nodiscard]] ConnectionState connectionState() const;

Q_SIGNALS:
    void connectionStateChanged(const earshot::ui::ConnectionState &state);
    void eventReceived(const earshot::ui::ReceiverEvent &event);
    /** Events were missed: what is shown must be asked for again. */
    void eventsMissed();

private:
    void explainState(const ConnectionState &state);

    class Private;
    std::shared_ptr<Private> d;
};

} // namespace earshot::ui
