// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ui/client/liverequests.h"

#include <QAbstractListModel>
#include <QTimer>

#include <optional>

namespace earshot::ui {

/**
 * The calls in progress, newest first, with what is being said in them. Follows the event stream;
 * what was passed over there is asked for. Window thread; client and clock must outlive it.
 */
class LiveModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        WhoRole, ///< QString: the name, or else the number
        DetailRole, ///< QString: assistant and state in words
        TimeRole, ///< QString: how long it has been going on
        WordsRole, ///< QString: the newest words, plain text; empty for none
    };

    LiveModel(ReceiverClient &client, const Clock &clock, QObject *parent = nullptr);

    void load();
    /** The running times are looked at: they go on, with one timer for all; else there is none. */
    void setWatched(bool watched);
    [[nodiscard]] bool isTicking() const { return m_second.isActive(); }

    [[nodiscard]] int rowOf(const QString &callId) const; ///< or -1
    [[nodiscard]] const LiveCall &at(int row) const { return m_calls.at(std::size_t(row)).live; }

    int rowCount(const QModelIndex &parent = {}) const override;
    /** The display text is all of a row in one sentence, for screen readers. */
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countChanged(int calls);
    void wordsHeard(const QString &callId);
    void ended(const QString &callId);

private:
    struct Entry
    {
        LiveCall live;
        qint64 number = 0; ///< of the newest final piece
    };

    void take(Result<std::vector<LiveCall>> answer);
    void takeEvent(const ReceiverEvent &event);
    void takeWords(const LivePiece &piece);
    void put(const Call &call);
    void putWords(const LiveCall &live);
    void remove(int row);
    void renewTimes();
    void renewTimer();
    [[nodiscard]] QString timeOf(const Call &call) const;

    ReceiverClient &m_client;
    const Clock &m_clock;
    std::vector<Entry> m_calls;
    QTimer m_second;
    QTimer m_later; ///< after a piece that was passed over
    bool m_isWatched = false;
    bool m_isLoading = false;
    bool m_isWantedAgain = false;
    QStringList m_changedMeanwhile; ///< by events since the running request left
    std::vector<LivePiece> m_heardMeanwhile;
};

/** How long the call had been going on when @p piece was heard, in seconds; nothing where the
 * receiver did not say when. */
std::optional<double> secondOf(const LiveCall &live, const LivePiece &piece);

/** "Waiting to be dialled", "Ringing", "In progress", "Being forwarded"; empty for any other. */
QString liveStateText(CallStatus status);

} // namespace earshot::ui
