// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeclips.h"
#include "tests/support/fakelist.h"
#include "tests/support/fakenotes.h"
#include "tests/support/fakeredactions.h"
#include "tests/support/fakescores.h"

#include "core/error.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <memory>
#include <vector>

class QTcpSocket;
class QWebSocket;
class QWebSocketServer;

namespace earshot::test {

/** What the fake receiver says to one path instead of the usual. */
struct FakeAnswer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    qint64 announcedLength = -1; ///< another Content-Length than the body's
    bool hang = false; ///< takes the request and says nothing
    bool cut = false; ///< closes after the body, complete or not
    QByteArray etag = {}; ///< with its quotes; empty: none
};

/** A refusal as the receiver words it: what is worded() carries its pattern and values. */
FakeAnswer refusal(int status, const Error &error);

/** A call in the form of the wire, plainly a sample: number @p index counts back from 22 November
 * 2026, three minutes each. */
QJsonObject sampleCall(int index);

/** As above with another state of its recording. */
QJsonObject sampleCall(int index, const QString &recordingState);

/**
 * A receiver for tests of the user interface: the routes of the wire contract over real sockets,
 * fed from memory, without any backend. Bearer "sample-token", which whoever signs in as below
 * gets. Same thread as the test.
 */
class FakeReceiver : public QObject
{
    Q_OBJECT
public:
    static constexpr char token[] = "sample-token";
    static constexpr QLatin1StringView email{"sample@example.com"};
    static constexpr QLatin1StringView password{"several plain words"};
    static constexpr QLatin1StringView code{"123456"};

    FakeReceiver();
    ~FakeReceiver() override;

    [[nodiscard]] QUrl url() const;

    /** Replaces the calls; any order, they are served newest first. Of the filters only direction
     * and recordingState count, of words all together in the summary. */
    void setCalls(std::vector<QJsonObject> calls);
    /** So many sample calls, made when they are asked for: a long list that takes no memory. */
    void setSampleCalls(int count);
    /** Adds or replaces one and tells every open event stream. */
    void push(const QString &type, const QJsonObject &call);
    /** What waits to be heard, most pressing first; those with a review are left out by themselves.
     */
    void setInbox(const QStringList &callIds) { m_inbox = callIds; }
    /** Adds or replaces one without a word. */
    void put(const QJsonObject &call);

    /** @p path with its query, or without it for every query. */
    void answer(const QString &path, FakeAnswer answer);
    void answerNormally(const QString &path);

    void sendToSockets(const QString &text);
    void dropSockets();
    /** New event streams are refused, or accepted without a hello. */
    void setRefusesSockets(bool refuses);
    void setSilentSockets(bool silent);
    [[nodiscard]] int openSockets() const;
    [[nodiscard]] QStringList socketQueries() const { return m_socketQueries; }

    /** Stops listening and closes everything; listen() comes back on the same port. */
    void goAway();
    void comeBack();

    [[nodiscard]] QStringList requests() const { return m_requests; }
    [[nodiscard]] int requestCount(const QString &path) const;
    /** The bodies of what was posted or patched to @p path, in order. */
    [[nodiscard]] QList<QByteArray> posted(const QString &path) const
    {
        return m_posted.value(path);
    }
    /** The Authorization header of the last request. */
    [[nodiscard]] QByteArray lastAuthorization() const { return m_lastAuthorization; }

    /** The audio bytes behind every ready recording. */
    void setAudio(const QByteArray &audio);
    [[nodiscard]] FakeNotes &notes() { return m_notes; }
    [[nodiscard]] FakeScores &scores() { return m_scores; }
    [[nodiscard]] FakeClips &clips() { return m_clips; }
    [[nodiscard]] FakeRedactions &redactions() { return m_redactions; }
    void setWaveform(const QByteArray &dat) { m_waveform = dat; }

private:
    struct Head
    {
        QByteArray method;
        QString target;
        QHash<QByteArray, QByteArray> fields;
        QByteArray body;
    };

    void accept();
    void read(QTcpSocket *socket);
    void upgrade(QTcpSocket *socket, const Head &head);
    void openSocket(QWebSocket *socket);
    void respond(QTcpSocket *socket, const Head &head);
    [[nodiscard]] FakeAnswer signIn(const QByteArray &sent) const;
    [[nodiscard]] FakeAnswer answerTo(const Head &head);
    [[nodiscard]] FakeAnswer answerAboutNotes(const Head &head);
    [[nodiscard]] FakeAnswer answerAboutClips(const Head &head);
    [[nodiscard]] FakeAnswer answerAboutRedaction(const Head &head);
    [[nodiscard]] FakeAnswer answered(const ClipAnswer &answer) const;
    [[nodiscard]] FakeAnswer inbox() const;
    FakeAnswer consentPolicy(const Head &head);
    FakeAnswer takeConsent(const Head &head);
    [[nodiscard]] FakeAnswer complaintWords(const Head &head);
    void takeReview(const Head &head);
    [[nodiscard]] FakeAnswer answerAboutViews(const Head &head);
    [[nodiscard]] FakeAnswer changeTags(const QString &callId, const QByteArray &body);
    [[nodiscard]] FakeAnswer tagsInUse() const;
    [[nodiscard]] FakeAnswer about(const QStringList &segments) const;
    [[nodiscard]] FakeAnswer link(const QJsonObject &call) const;

    QTcpServer m_server;
    quint16 m_port = 0;
    std::unique_ptr<QWebSocketServer> m_upgrader;
    std::vector<QWebSocket *> m_sockets;
    FakeList m_calls;
    QJsonObject m_consent; ///< what was chosen
    std::vector<std::pair<qint64, QByteArray>> m_events;
    QHash<QString, FakeAnswer> m_answers;
    QStringList m_requests;
    QHash<QString, QList<QByteArray>> m_posted;
    QStringList m_socketQueries;
    QByteArray m_lastAuthorization;
    QMap<QString, QJsonObject> m_views;
    FakeNotes m_notes;
    FakeScores m_scores;
    FakeClips m_clips;
    FakeRedactions m_redactions;
    QStringList m_inbox;
    QJsonValue m_words; ///< of a complaint, as they were chosen
    QByteArray m_audio;
    QByteArray m_waveform;
    bool m_refusesSockets = false;
    bool m_silentSockets = false;
};

} // namespace earshot::test
