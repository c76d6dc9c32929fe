// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/inboxmodel.h"

#include "ui/client/deliver.h"
#include "ui/models/callformat.h"
#include "ui/models/signtexts.h"

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds newsPause{2};

double lengthOf(const Call &call)
{
    const double recorded = call.recording.durationSeconds;
    return recorded > 0 ? recorded : call.durationSeconds.value_or(0);
}

/** As far as the call itself says: whether anybody has heard it only the receiver knows. */
bool mayWait(const Call &call)
{
    return call.status == CallStatus::Ended && !call.review;
}

QString whenText(const Call &call)
{
    return format::moment(call.startedAt.value_or(call.createdAt));
}

} // namespace

InboxModel::InboxModel(ReceiverClient &client, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
    , m_clock(clock)
{
    m_later.setSingleShot(true);
    m_later.setInterval(newsPause);
    connect(&m_later, &QTimer::timeout, this, &InboxModel::load);
    connect(&client, &ReceiverClient::eventReceived, this, &InboxModel::takeEvent);
    connect(&client, &ReceiverClient::eventsMissed, this, [this] {
        if (m_loadState != LoadState::NotAsked)
            load();
    });
    connect(&client, &ReceiverClient::connectionStateChanged, this,
        [this](const ConnectionState &state) {
            if (state.phase == ConnectionState::Phase::Live && m_loadState == LoadState::Failed)
                load();
        });
}

void InboxModel::load()
{
    m_later.stop();
    m_isWantedAgain = m_loadState == LoadState::Loading;
    if (m_isWantedAgain)
        return;
    m_goneMeanwhile.clear();
    setLoadState(LoadState::Loading);
    deliver(fetchInbox(m_client, pageSize), this,
        [this](Result<Inbox> answer) { take(std::move(answer)); });
}

void InboxModel::take(Result<Inbox> answer)
{
    if (!answer)
        return setLoadState(LoadState::Failed, answer.error().message);
    replace(std::move(*answer));
    setLoadState(LoadState::Idle);
    if (m_isWantedAgain)
        load();
}

void InboxModel::replace(Inbox inbox)
{
    std::vector<Call> calls;
    for (Call &call : inbox.calls) {
        if (!m_goneMeanwhile.contains(call.id)) {
            calls.push_back(std::move(call));
            continue;
        }
        inbox.waiting.count -= 1;
        inbox.seconds -= lengthOf(call);
    }
    keepBegun(calls, inbox);
    beginResetModel();
    m_calls = std::move(calls);
    m_waiting = inbox.waiting;
    m_seconds = inbox.seconds;
    endResetModel();
}

/** Those the receiver counts as heard stay where they stood. */
void InboxModel::keepBegun(std::vector<Call> &calls, Inbox &inbox) const
{
    for (std::size_t row = 0; row < m_calls.size(); ++row) {
        const Call &call = m_calls.at(row);
        const bool isThere = std::any_of(
            calls.begin(), calls.end(), [&call](const Call &other) { return other.id == call.id; });
        if (isThere || !m_begun.contains(call.id))
            continue;
        calls.insert(calls.begin() + std::ptrdiff_t(std::min(row, calls.size())), call);
        inbox.waiting.count += 1;
        inbox.seconds += lengthOf(call);
    }
}

void InboxModel::begin(const QString &callId)
{
    m_time.step(m_clock.now());
    if (!callId.isEmpty())
        m_begun.insert(callId);
}

void InboxModel::rest()
{
    m_time.rest(m_clock.now());
}

void InboxModel::takeJudged(const Call &call)
{
    if (!call.review) {
        bringBack(call.id);
        return;
    }
    if (const int row = rowOf(call.id); row >= 0)
        remove(row);
    const auto gone = goneOf(call.id);
    if (gone == m_gone.end() || gone->isOurs)
        return;
    gone->isOurs = true;
    m_time.step(m_clock.now());
    ++m_reviewed;
    m_reviewedSeconds += lengthOf(gone->call);
    Q_EMIT stateChanged();
}

bool InboxModel::bringBack(const QString &callId)
{
    if (rowOf(callId) >= 0)
        return true;
    const auto gone = goneOf(callId);
    if (gone == m_gone.end())
        return false;
    if (gone->isOurs) {
        --m_reviewed;
        m_reviewedSeconds -= lengthOf(gone->call);
    }
    Call call = gone->call;
    call.review.reset();
    const int row = std::min(gone->row, rowCount());
    m_gone.erase(gone);
    m_begun.insert(callId); // it was heard, and waits all the same
    m_goneMeanwhile.remove(callId);
    insert(row, call);
    return true;
}

void InboxModel::takeEvent(const ReceiverEvent &event)
{
    if (m_loadState == LoadState::NotAsked)
        return;
    const Call &call = event.call;
    const int row = rowOf(call.id);
    if (call.review && row >= 0) {
        remove(row);
    } else if (row >= 0) {
        m_calls.at(std::size_t(row)) = call;
        Q_EMIT dataChanged(index(row), index(row));
    } else if (mayWait(call) && !m_later.isActive()) {
        m_later.start();
    }
}

void InboxModel::remove(int row)
{
    const Call call = callAt(row);
    beginRemoveRows({}, row, row);
    m_calls.erase(m_calls.begin() + row);
    endRemoveRows();
    m_gone.push_front({.call = call, .row = row});
    if (m_gone.size() > mostGone)
        m_gone.pop_back();
    m_begun.remove(call.id);
    m_goneMeanwhile.insert(call.id);
    m_waiting.count = std::max<qint64>(m_waiting.count - 1, rowCount());
    m_seconds -= lengthOf(call);
    Q_EMIT stateChanged();
    if (rowCount() < fewLeft && m_waiting.count > rowCount())
        load();
}

void InboxModel::insert(int row, const Call &call)
{
    beginInsertRows({}, row, row);
    m_calls.insert(m_calls.begin() + row, call);
    endInsertRows();
    m_waiting.count += 1;
    m_seconds += lengthOf(call);
    Q_EMIT stateChanged();
}

std::deque<InboxModel::Gone>::iterator InboxModel::goneOf(const QString &callId)
{
    return std::find_if(m_gone.begin(), m_gone.end(),
        [&callId](const Gone &gone) { return gone.call.id == callId; });
}

InboxModel::Tally InboxModel::tally() const
{
    return {.reviewed = m_reviewed,
        .callSeconds = std::max(0.0, m_reviewedSeconds),
        .spent = m_time.spent()};
}

int InboxModel::rowOf(const QString &callId) const
{
    const auto found = std::find_if(
        m_calls.begin(), m_calls.end(), [&callId](const Call &call) { return call.id == callId; });
    return found == m_calls.end() ? -1 : int(found - m_calls.begin());
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_calls.size());
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Call &call = callAt(index.row());
    const QStringList reasons = signTexts(call.signs);
    switch (role) {
    case Qt::DisplayRole:
        return format::customer(call);
    case Qt::ToolTipRole:
        return format::plainToolTip(reasons.join(u'\n'));
    case Qt::AccessibleTextRole:
        return QStringList(
            QStringList{format::customer(call), whenText(call), format::length(lengthOf(call))}
            + reasons)
            .join(u", "_s);
    case IdRole:
        return call.id;
    case TimeRole:
        return whenText(call);
    case LengthRole:
        return format::length(lengthOf(call));
    case ReasonRole:
        return reasons.value(0);
    case FurtherRole:
        return std::max<int>(0, int(reasons.size()) - 1);
    default:
        return {};
    }
}

void InboxModel::setLoadState(LoadState state, const QString &errorText)
{
    m_loadState = state;
    m_errorText = errorText;
    Q_EMIT stateChanged();
}

} // namespace earshot::ui
