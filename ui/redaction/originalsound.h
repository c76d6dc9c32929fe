// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/redactionrequests.h"
#include "ui/clips/rangeplayer.h"
#include "ui/review/listeningfolder.h"

#include <memory>
#include <optional>

namespace earshot::ui {

/**
 * The sound of an original in the player of the window, in place of what was there, until leave().
 * Its file lies in a private folder, and goes with this object at the latest. The client and the
 * player must outlive it. Window thread.
 */
class OriginalSound : public QObject
{
    Q_OBJECT
public:
    OriginalSound(
        ReceiverClient &client, Player &player, QString callId, QObject *parent = nullptr);
    ~OriginalSound() override;

    /** Fetches it, once. */
    void load();
    /** Takes it out of the player again. */
    void leave();
    void hear(const WaveRange &range);
    void stop();
    [[nodiscard]] bool isHearing() const { return m_ranges && m_ranges->isHearing(); }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /** It can be heard. */
    [[nodiscard]] bool isThere() const;
    /** In seconds; none until it is there. */
    [[nodiscard]] double seconds() const;

Q_SIGNALS:
    void changed();
    void failed(const QString &text);
    void left(); ///< the player is empty

private:
    void fetch(const Result<RedactionStanding> &standing);
    void give(const Result<void> &saved);
    void fail(const QString &text);

    ReceiverClient &m_client;
    Player &m_player;
    const QString m_callId;
    std::stop_source m_stop;
    std::unique_ptr<ListeningFolder> m_folder;
    std::unique_ptr<RangePlayer> m_ranges; ///< from when it is in the player
    bool m_isLoading = false;
};

} // namespace earshot::ui
