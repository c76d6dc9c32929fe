// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "http/server.h"
#include "simulator/audiolibrary.h"
#include "simulator/call.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QSet>
#include <QUrl>

namespace earshot::simulator {

/** The carrier's side, when it records phone calls as well. */
struct CarrierOptions
{
    QUrl callback; ///< recordingStatusCallback; empty: the carrier records nothing
    QString accountSid;
    Secret token; ///< signs callbacks, and is the password of the media
    double absent = 0; ///< share of recordings that were too short or silent
    double mono = 0; ///< share of recordings with one channel
};

/**
 * Twilio as a recorder: tells about its recordings by signed callbacks and serves their media.
 * Every medium is answered 404 once, as happens just after a call. Lives in the thread of the
 * objects it refers to, which outlive it.
 */
class Carrier : public QObject
{
    Q_OBJECT
public:
    Carrier(CarrierOptions options, AudioLibrary &audio, const Dice &dice);

    /** The base URL under which routes() are served. */
    void setBase(const QUrl &base) { m_base = base; }
    [[nodiscard]] std::vector<http::Route> routes();

    /** Makes the recording of a call that is over known without a callback. */
    void add(const CallPtr &call);
    /** Sends what follows from @p event of the call, if anything. */
    QCoro::Task<> tell(CallPtr call, Event event, std::stop_token stop);

    /** "completed", "absent", or empty when the carrier records nothing of it. */
    [[nodiscard]] QString outcome(const Call &call) const;

    /** X-Twilio-Signature of a form-encoded POST. */
    static QByteArray signature(
        const QUrl &url, const QMap<QString, QString> &parameters, const Secret &token);

private:
    [[nodiscard]] bool isMono(const Call &call) const;
    [[nodiscard]] QMap<QString, QString> parameters(const Call &call, const QString &status) const;
    QCoro::Task<bool> post(
        QByteArray form, QByteArray signature, QByteArray idempotency, std::stop_token stop);
    QCoro::Task<http::Reply> serve(http::Request request);
    [[nodiscard]] QJsonObject metadata(const Call &call) const;

    CarrierOptions m_options;
    AudioLibrary &m_audio;
    Dice m_dice;
    QUrl m_base;
    QHash<QString, CallPtr> m_calls; ///< by the recording's name; the last 100,000 or so
    QSet<QString> m_asked; ///< recordings that were answered 404 already
    QNetworkAccessManager m_network;
};

} // namespace earshot::simulator
