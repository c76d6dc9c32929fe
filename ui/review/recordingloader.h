// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/receiverclient.h"
#include "ui/review/linkexpiry.h"
#include "ui/review/listeningfolder.h"

namespace earshot::ui {

class Player;

/**
 * Brings the recording of one call into the player: asks for the link, downloads into a private
 * folder, hands that over, and keeps the link fresh. A new call makes the one before moot:
 * its download is stopped and its file removed. Window thread; no widgets.
 */
class RecordingLoader : public QObject
{
    Q_OBJECT
public:
    enum class Phase {
        Idle, ///< nothing asked for
        Asking, ///< waits for the link
        Downloading,
        Ready, ///< the checked file is in the player
        Stopped, ///< by the person; load() starts again
        Failed, ///< errorText() says why; load() tries again
    };
    Q_ENUM(Phase)

    enum class LinkState { None, Fresh, Renewing, Stale };
    Q_ENUM(LinkState)

    RecordingLoader(
        ReceiverClient &client, Player &player, const Clock &clock, QObject *parent = nullptr);
    ~RecordingLoader() override;

    /** Replaces what was loaded before; also the way to load the same call anew. */
    void load(const QString &callId);
    /** Stops, unloads the player and removes the file. */
    void cancel();
    /** The same, at the wish of the person who waits. */
    void stop();
    /** Asks for a new link now; the file that plays is not touched. */
    void refreshLink();
    /** Something else was heard in between: what was loaded goes into the player again. */
    void giveBack();

    [[nodiscard]] Phase phase() const { return m_phase; }
    /** The player has the recording, or as much of it as has arrived. */
    [[nodiscard]] bool isPlayable() const { return m_phase == Phase::Ready || m_isPartGiven; }
    [[nodiscard]] QString callId() const { return m_callId; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] qint64 received() const { return m_received; }
    /** What the receiver said of the recording, with the newest link; nothing before it answered.
     */
    [[nodiscard]] const std::optional<RecordingLink> &link() const { return m_link; }
    [[nodiscard]] LinkState linkState() const { return m_linkState; }
    /** Why the last renewal failed, for a person. */
    [[nodiscard]] QString linkErrorText() const { return m_linkErrorText; }
    [[nodiscard]] LinkExpiry &expiry() { return m_expiry; }

Q_SIGNALS:
    void phaseChanged();
    void progressed(qint64 received, qint64 total);
    void linkChanged();

private:
    void drop(Phase phase);
    void ask();
    void askAgain();
    std::function<void(const Result<RecordingLink> &)> downloadFromAnswer();
    void download();
    void takeProgress(qint64 received, qint64 total);
    void finished(const Result<void> &result);
    void fail(const Error &error);
    void takeLink(RecordingLink link);
    void renewed(const Result<RecordingLink> &result);
    void setPhase(Phase phase);

    ReceiverClient &m_client;
    Player &m_player;
    LinkExpiry m_expiry;
    Phase m_phase = Phase::Idle;
    QString m_callId;
    quint64 m_job = 0; ///< answers to an older job are dropped
    std::stop_source m_stop;
    std::unique_ptr<ListeningFolder> m_folder;
    std::optional<RecordingLink> m_link;
    LinkState m_linkState = LinkState::None;
    bool m_askedAgain = false;
    QString m_linkErrorText;
    QString m_errorText;
    qint64 m_received = 0;
    bool m_isPartGiven = false; ///< to the player, while the rest arrives
};

} // namespace earshot::ui
