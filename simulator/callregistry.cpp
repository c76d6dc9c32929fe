// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/callregistry.h"

#include "simulator/account.h"

namespace earshot::simulator {

namespace {

constexpr std::size_t mostCalls = 100'000;

/** The API shows and compares whole milliseconds. */
Timestamp shown(Timestamp time)
{
    return Timestamp::fromMilliseconds(time.milliseconds());
}

bool fits(const Call &call, const CallFilter &filter)
{
    const Script &script = call.talk->script;
    const bool hasNumber = call.kind != CallKind::Web;
    return (!filter.id || call.id == *filter.id)
        && (!filter.assistantId || assistantId(script) == *filter.assistantId)
        && (!filter.phoneNumberId || (hasNumber && phoneNumberId(script) == *filter.phoneNumberId))
        && filter.created.contain(call.createdAt) && filter.updated.contain(updatedAt(call));
}

} // namespace

bool TimeBounds::contain(Timestamp time) const
{
    const Timestamp exact = shown(time);
    return (!after || exact > shown(*after)) && (!from || exact >= shown(*from))
        && (!before || exact < shown(*before)) && (!until || exact <= shown(*until));
}

bool CallRegistry::isGone(const Call &call) const
{
    const bool tooOld = m_retention.count() > 0 && call.createdAt < m_clock.now() - m_retention;
    return tooOld || call.reached == Event::Deleted;
}

void CallRegistry::add(const CallPtr &call)
{
    m_byCreation.emplace(Order(call->createdAt, call->id), call);
    m_byId.insert(call->id, call);
    if (m_byCreation.size() > mostCalls) {
        m_byId.remove(m_byCreation.begin()->second->id);
        m_byCreation.erase(m_byCreation.begin());
    }
}

CallPtr CallRegistry::find(const QString &id) const
{
    const CallPtr call = m_byId.value(id);
    return call && !isGone(*call) ? call : CallPtr();
}

std::pair<CallPtr, int> CallRegistry::findRecording(const QString &key) const
{
    constexpr qsizetype idLength = 36;
    const CallPtr call = find(key.left(idLength));
    if (!call || !isRecorded(*call))
        return {};
    for (std::size_t track = 0; track < call->recordingKeys.size(); ++track) {
        if (call->recordingKeys[track] == key && hasTrack(*call, int(track)))
            return {call, int(track)};
    }
    return {};
}

std::vector<CallPtr> CallRegistry::list(const CallFilter &filter) const
{
    std::vector<CallPtr> calls;
    for (auto it = m_byCreation.rbegin(); it != m_byCreation.rend(); ++it) {
        if (calls.size() >= std::size_t(filter.limit))
            break;
        if (fits(*it->second, filter) && !isGone(*it->second))
            calls.push_back(it->second);
    }
    return calls;
}

std::vector<CallPtr> CallRegistry::all() const
{
    std::vector<CallPtr> calls;
    calls.reserve(m_byCreation.size());
    for (const auto &entry : m_byCreation)
        calls.push_back(entry.second);
    return calls;
}

} // namespace earshot::simulator
