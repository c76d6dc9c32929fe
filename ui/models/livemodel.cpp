// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/livemodel.h"

#include "ui/client/deliver.h"
#include "ui/models/callformat.h"

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds tick{1};
constexpr std::chrono::seconds patience{3}; ///< before what was passed over is asked for
constexpr qsizetype longestLine = 300;

bool isInProgress(const Call &call)
{
    return !liveStateText(call.status).isEmpty() && !call.endedAt;
}

Timestamp since(const Call &call)
{
    return call.startedAt.value_or(call.createdAt);
}

QString detailOf(const Call &call)
{
    QStringList parts{call.assistantName, liveStateText(call.status)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString wordsOf(const LivePieces &pieces)
{
    return pieces.empty() ? QString() : pieces.back().text.right(longestLine).simplified();
}

qint64 numberOf(const LivePieces &pieces)
{
    qint64 number = 0;
    for (const LivePiece &piece : pieces)
        number = std::max(number, piece.number);
    return number;
}

} // namespace

QString liveStateText(CallStatus status)
{
    switch (status) {
    case CallStatus::Queued:
        return LiveModel::tr("Waiting to be dialled");
    case CallStatus::Ringing:
        return LiveModel::tr("Ringing");
    case CallStatus::InProgress:
        return LiveModel::tr("In progress");
    case CallStatus::Forwarding:
        return LiveModel::tr("Being forwarded");
    case CallStatus::Unknown:
    case CallStatus::Scheduled:
    case CallStatus::Ended:
        break;
    }
    return {};
}

std::optional<double> secondOf(const LiveCall &live, const LivePiece &piece)
{
    if (piece.at == Timestamp())
        return {};
    const auto passed = std::max((piece.at - since(live.call)).count(), std::int64_t(0));
    return double(passed) / 1e6;
}

LiveModel::LiveModel(ReceiverClient &client, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
    , m_clock(clock)
{
    m_second.setInterval(tick);
    m_later.setInterval(patience);
    m_later.setSingleShot(true);
    connect(&m_second, &QTimer::timeout, this, &LiveModel::renewTimes);
    connect(&m_later, &QTimer::timeout, this, &LiveModel::load);
    connect(&client, &ReceiverClient::eventReceived, this, &LiveModel::takeEvent);
    connect(&client, &ReceiverClient::pieceReceived, this, &LiveModel::takeWords);
    connect(&client, &ReceiverClient::eventsMissed, this, &LiveModel::load);
}

void LiveModel::load()
{
    m_later.stop();
    m_isWantedAgain = m_isLoading;
    if (std::exchange(m_isLoading, true))
        return;
    m_changedMeanwhile.clear();
    m_heardMeanwhile.clear();
    deliver(fetchLive(m_client), this,
        [this](Result<std::vector<LiveCall>> answer) { take(std::move(answer)); });
}

/** What an event said meanwhile is newer. A receiver of an earlier version has no answer. */
void LiveModel::take(Result<std::vector<LiveCall>> answer)
{
    m_isLoading = false;
    if (std::exchange(m_isWantedAgain, false))
        return load();
    if (!answer)
        return;
    QStringList there = m_changedMeanwhile;
    for (const LiveCall &live : *answer) {
        there.append(live.call.id);
        if (!m_changedMeanwhile.contains(live.call.id))
            put(live.call);
        putWords(live);
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!there.contains(at(row).call.id))
            remove(row);
    }
    for (const LivePiece &piece : std::exchange(m_heardMeanwhile, {}))
        takeWords(piece);
}

void LiveModel::putWords(const LiveCall &live)
{
    const int row = rowOf(live.call.id);
    if (row < 0)
        return;
    Entry &entry = m_calls.at(std::size_t(row));
    entry.number = numberOf(live.pieces);
    entry.live.pieces = live.pieces;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT wordsHeard(live.call.id);
}

void LiveModel::takeEvent(const ReceiverEvent &event)
{
    if (m_isLoading)
        m_changedMeanwhile.append(event.call.id);
    const int row = rowOf(event.call.id);
    if (isInProgress(event.call))
        put(event.call);
    else if (row >= 0)
        remove(row);
}

void LiveModel::put(const Call &call)
{
    const int row = rowOf(call.id);
    if (row >= 0) {
        m_calls.at(std::size_t(row)).live.call = call;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    if (m_calls.size() >= mostLiveCalls)
        return;
    const auto place = std::find_if(m_calls.begin(), m_calls.end(),
        [&call](const Entry &each) { return since(each.live.call) < since(call); });
    const auto at = int(place - m_calls.begin());
    beginInsertRows({}, at, at);
    m_calls.insert(place, Entry{.live = {.call = call, .pieces = {}}});
    endInsertRows();
    renewTimer();
    Q_EMIT countChanged(rowCount());
}

void LiveModel::remove(int row)
{
    const QString callId = at(row).call.id;
    beginRemoveRows({}, row, row);
    m_calls.erase(m_calls.begin() + row);
    endRemoveRows();
    renewTimer();
    Q_EMIT countChanged(rowCount());
    Q_EMIT ended(callId);
}

void LiveModel::takeWords(const LivePiece &piece)
{
    const auto found = std::ranges::find_if(m_calls,
        [&piece](const Entry &each) { return each.live.call.vapiCallId == piece.vapiCallId; });
    if (m_isLoading && m_heardMeanwhile.size() < mostLivePieces)
        m_heardMeanwhile.push_back(piece); // the answer may be older, or name the call first
    if (found == m_calls.end())
        return;
    const qint64 expected = found->number + (piece.isFinal ? 1 : 0);
    if (piece.number > expected && !m_later.isActive())
        m_later.start();
    if (piece.number < expected)
        return; // is in the answer that was asked for meanwhile
    found->number = piece.number;
    takePiece(found->live.pieces, piece);
    const QModelIndex at = index(int(found - m_calls.begin()));
    Q_EMIT dataChanged(at, at);
    Q_EMIT wordsHeard(found->live.call.id);
}

void LiveModel::setWatched(bool watched)
{
    m_isWatched = watched;
    renewTimer();
    if (watched)
        renewTimes();
}

void LiveModel::renewTimer()
{
    const bool ticks = m_isWatched && !m_calls.empty();
    if (ticks && !m_second.isActive())
        m_second.start();
    else if (!ticks)
        m_second.stop();
}

void LiveModel::renewTimes()
{
    if (!m_calls.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TimeRole, Qt::DisplayRole});
}

int LiveModel::rowOf(const QString &callId) const
{
    const auto found = std::ranges::find_if(
        m_calls, [&callId](const Entry &each) { return each.live.call.id == callId; });
    return found == m_calls.end() ? -1 : int(found - m_calls.begin());
}

int LiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_calls.size());
}

QString LiveModel::timeOf(const Call &call) const
{
    const auto passed = std::max((m_clock.now() - since(call)).count(), std::int64_t(0));
    return format::length(double(passed) / 1e6);
}

QVariant LiveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LiveCall &live = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1, %2, %3. %4", "caller, assistant and state, running time, newest words")
            .arg(format::customer(live.call), detailOf(live.call), timeOf(live.call),
                wordsOf(live.pieces))
            .trimmed();
    case IdRole:
        return live.call.id;
    case WhoRole:
        return format::customer(live.call);
    case DetailRole:
        return detailOf(live.call);
    case TimeRole:
        return timeOf(live.call);
    case WordsRole:
        return wordsOf(live.pieces);
    default:
        return {};
    }
}

} // namespace earshot::ui
