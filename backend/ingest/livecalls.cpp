// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/livecalls.h"

#include <algorithm>

namespace earshot::ingest {

using namespace std::chrono_literals;

namespace {

constexpr auto pace = 200ms; ///< of words of one call that are not final
constexpr int mostInASecond = 100; ///< for all windows; who misses some asks for all
constexpr auto sweepEvery = 30s;
constexpr auto keptWhenOver = 1min;
constexpr auto keptInSilence = 1h; ///< of a call whose end was never told

qsizetype charactersOf(const LivePieces &pieces)
{
    qsizetype sum = 0;
    for (const LivePiece &piece : pieces)
        sum += piece.text.size();
    return sum;
}

} // namespace

LiveCalls::LiveCalls(const Clock &clock, std::function<void(const LivePiece &)> tell)
    : m_clock(clock)
    , m_tell(std::move(tell))
{ }

bool LiveCalls::isNews(const Entry &entry, const LivePiece &piece)
{
    const auto ofSpeaker = [&piece](const LivePiece &each) {
        return each.isFinal && each.speaker == piece.speaker;
    };
    const auto last = std::find_if(entry.pieces.rbegin(), entry.pieces.rend(), ofSpeaker);
    if (last == entry.pieces.rend())
        return true;
    return piece.isFinal ? last->text != piece.text || last->at != piece.at : piece.at > last->at;
}

void LiveCalls::take(LivePiece piece)
{
    const Timestamp now = m_clock.now();
    piece.text.truncate(longestLivePiece);
    makeRoom(piece.vapiCallId, now);
    Entry &entry = m_calls[piece.vapiCallId];
    if (entry.isOver || !isNews(entry, piece))
        return;
    entry.touched = now;
    if (piece.isFinal)
        ++entry.finals;
    piece.number = entry.finals;
    m_characters -= charactersOf(entry.pieces);
    takePiece(entry.pieces, piece);
    m_characters += charactersOf(entry.pieces);
    if (mayTell(entry, piece.isFinal, now))
        m_tell(piece);
}

bool LiveCalls::mayTell(Entry &entry, bool isFinal, Timestamp now)
{
    if (!isFinal && now - entry.told < pace)
        return false;
    if (now - m_second >= 1s) {
        m_second = now;
        m_toldInSecond = 0;
    }
    if (m_toldInSecond >= mostInASecond)
        return false;
    ++m_toldInSecond;
    entry.told = now;
    return true;
}

/** For one more piece of this call. */
void LiveCalls::makeRoom(const QString &vapiCallId, Timestamp now)
{
    if (now - m_swept >= sweepEvery) {
        m_swept = now;
        const QStringList known = m_calls.keys();
        for (const QString &id : known) {
            const Entry &entry = m_calls[id];
            const auto silence = now - entry.touched;
            if (silence > keptInSilence || (entry.isOver && silence > keptWhenOver))
                forget(id);
        }
    }
    if (!m_calls.contains(vapiCallId) && m_calls.size() >= mostCalls)
        forgetOldest(vapiCallId);
    while (m_characters > mostCharacters - longestLivePiece && m_calls.size() > 1)
        forgetOldest(vapiCallId);
}

void LiveCalls::forgetOldest(const QString &except)
{
    QString oldest;
    for (auto it = m_calls.cbegin(); it != m_calls.cend(); ++it) {
        const bool isOlder = oldest.isEmpty() || it->touched < m_calls[oldest].touched;
        if (it.key() != except && isOlder)
            oldest = it.key();
    }
    forget(oldest);
}

void LiveCalls::forget(const QString &vapiCallId)
{
    m_characters -= charactersOf(m_calls.take(vapiCallId).pieces);
}

void LiveCalls::end(const QString &vapiCallId)
{
    const auto found = m_calls.find(vapiCallId);
    if (found == m_calls.end())
        return;
    found->isOver = true;
    found->touched = m_clock.now();
}

LivePieces LiveCalls::piecesOf(const QString &vapiCallId) const
{
    return m_calls.value(vapiCallId).pieces;
}

} // namespace earshot::ingest
