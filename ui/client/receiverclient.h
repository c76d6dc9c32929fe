// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "domain/livepiece.h"
#include "ui/client/callquery.h"
#include "ui/client/providervalues.h"
#include "ui/client/servertrust.h"
#include "ui/client/values.h"
#include "ui/client/waveform.h"

#include <QJsonObject>
#include <QObject>
#include <QUrlQuery>

#include <qcoro/qcorotask.h>

#include <chrono>
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

    /** @p base is http(s)://host[:port]; the token goes to that origin only, and only where
     * @p trust lets it. */
    ReceiverClient(QUrl base, Secret token, ServerTrust trust = {}, QObject *parent = nullptr);
    ~ReceiverClient() override;

    [[nodiscard]] QUrl baseUrl() const;

    QCoro::Task<Result<Session>> session();
    /** Asks for a token in the name of a person; this client goes on with its own. */
    QCoro::Task<Result<SignedIn>> signIn(SignInWish wish);
    /** @p limit 1 … 200. A cursor belongs to its query. */
    QCoro::Task<Result<CallPage>> calls(
        CallPlace place = {}, int limit = 50, CallQuery wanted = {}, std::stop_token stop = {});
    /** Takes up to 5 s; what is not exact then is a guess. */
    QCoro::Task<Result<CallCount>> countCalls(CallQuery wanted, std::stop_token stop = {});
    QCoro::Task<Result<CallDetail>> call(QString id);
    /** What we think of it; nothing takes that back. */
    QCoro::Task<Result<CallDetail>> review(QString id, std::optional<Verdict> verdict);
    /** Adds to what we have heard of the recording, and gives all of that. */
    QCoro::Task<Result<HeardRanges>> addHeard(QString id, HeardRanges ranges);
    /** A link to listen to; NotFound when there is none, Conflict while it is not ready. */
    QCoro::Task<Result<RecordingLink>> recording(QString id);
    /** A new link; @p hasExpired tells the receiver that this one comes too late. */
    QCoro::Task<Result<RecordingLink>> refreshRecording(QString id, bool hasExpired = false);
    QCoro::Task<Result<Waveform>> waveform(QString id);

    /** Where a download into @p target is while it arrives, unchecked. */
    static QString arrivingFile(const QString &target) { return target + QStringLiteral(".part"); }
    /**
     * Streams what @p link leads to, here or at an object store, into @p target with constant
     * memory. Only a complete file with the link's size and SHA-256 ever appears under that name;
     * on failure nothing is left behind. Forbidden where the link is not taken (any more). @p
     * progress may be empty; it is called in this thread, and never after @p stop was requested.
     */
    QCoro::Task<Result<void>> downloadRecording(
        RecordingLink link, QString target, Progress progress = {}, std::stop_token stop = {});

    /** The recording of @p id through the receiver, which records it as a download; the same
     * promises. @p recording says what is expected. */
    QCoro::Task<Result<void>> saveRecording(
        QString id, Recording recording, QString target, std::stop_token stop = {});
    /** What @p id was before parts were taken out of it; the same promises, and audited. */
    QCoro::Task<Result<void>> saveOriginal(
        QString id, Recording recording, QString target, std::stop_token stop = {});

    /**
     * Questions of which the typed ones in ui/client/providerrequests.h are made. @p patience is
     * for those that make the receiver ask the provider, which takes requests at its own pace.
     */
    QCoro::Task<Result<QJsonObject>> getObject(QString path, QUrlQuery query = {},
        std::chrono::milliseconds patience = std::chrono::seconds(30), std::stop_token stop = {});
    QCoro::Task<Result<QJsonObject>> postObject(QString path, QJsonObject body = {},
        std::chrono::milliseconds patience = std::chrono::seconds(30), std::stop_token stop = {});
    /** @p verb is PATCH, PUT or DELETE; an answer without contents is an empty object. */
    QCoro::Task<Result<QJsonObject>> sendObject(
        QByteArray verb, QString path, QJsonObject body = {});
    /** Posts @p body and streams the answer, at most 1 GiB, into @p target, which appears only when
     * it is complete and its SHA-256 is the answer's ETag; its size in bytes. Begins within two
     * minutes. */
    QCoro::Task<Result<qint64>> saveMade(QString path, QJsonObject body, QString target,
        Progress progress = {}, std::stop_token stop = {});
    /** Streams the answer into @p target, which appears only when it is complete. */
    QCoro::Task<Result<void>> saveAnswer(QString path, QUrlQuery query, QString target,
        Progress progress = {}, std::stop_token stop = {});

    /** Connects the event stream and keeps it connected until stopEvents(). */
    void startEvents();
    void stopEvents();
    [[nodiscard]] ConnectionState connectionState() const;

Q_SIGNALS:
    void connectionStateChanged(const earshot::ui::ConnectionState &state);
    /** We have heard more of a call: all of it by now, in seconds. */
    void heardChanged(const QString &callId, double seconds);
    void eventReceived(const earshot::ui::ReceiverEvent &event);
    /** An alert was raised, or is over (clearedAt). */
    void alertReceived(const earshot::ui::Alert &alert);
    /** Some words of a call in progress; some may be passed over, see LivePiece::number. */
    void pieceReceived(const earshot::LivePiece &piece);
    /** Events were missed: what is shown must be asked for again. */
    void eventsMissed();

private:
    void explainState(const ConnectionState &state);

    class Private;
    std::shared_ptr<Private> d;
};

} // namespace earshot::ui
