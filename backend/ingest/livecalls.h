// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/livepiece.h"

#include <QHash>

#include <functional>

namespace earshot::ingest {

/**
 * What is being said in calls in progress, in memory alone: no promise was made for it, and the
 * report after the call has the transcript that counts. Bounded in calls, pieces and characters;
 * what nobody touched for longest goes first. Lives in the backend's thread.
 */
class LiveCalls
{
public:
    static constexpr qsizetype mostCalls = 1000;
    static constexpr qsizetype mostCharacters = 1'000'000; ///< of all calls together

    /** @p tell gets what is new, numbered; not all of it when more comes than people can read. */
    LiveCalls(const Clock &clock, std::function<void(const LivePiece &)> tell);

    /** What came before, and what is late, changes nothing. */
    void take(LivePiece piece);
    /** The call is over: no further words, and in a minute none at all. */
    void end(const QString &vapiCallId);

    /** Oldest first; last what is still being said. Empty where nothing is known. */
    [[nodiscard]] LivePieces piecesOf(const QString &vapiCallId) const;
    [[nodiscard]] qsizetype calls() const { return m_calls.size(); }
    [[nodiscard]] qsizetype characters() const { return m_characters; }

private:
    struct Entry
    {
        LivePieces pieces;
        qint64 finals = 0;
        Timestamp touched;
        Timestamp told;
        bool isOver = false;
    };

    [[nodiscard]] static bool isNews(const Entry &entry, const LivePiece &piece);
    [[nodiscard]] bool mayTell(Entry &entry, bool isFinal, Timestamp now);
    void makeRoom(const QString &vapiCallId, Timestamp now);
    void forgetOldest(const QString &except);
    void forget(const QString &vapiCallId);

    const Clock &m_clock;
    const std::function<void(const LivePiece &)> m_tell;
    QHash<QString, Entry> m_calls; ///< by the provider's id
    qsizetype m_characters = 0;
    Timestamp m_swept;
    Timestamp m_second; ///< when the second began in which m_toldInSecond were told
    int m_toldInSecond = 0;
};

} // namespace earshot::ingest
