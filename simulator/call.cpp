// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/call.h"

#include "core/identifier.h"
#include "simulator/absence.h"
#include "simulator/recordingfile.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUuid>

namespace earshot::simulator {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto processing = 4800ms; ///< from the end of a call to its report
constexpr auto ringTone = 26s; ///< until an unanswered call is given up

std::chrono::microseconds seconds(double value)
{
    return std::chrono::microseconds(qint64(value * 1e6));
}

/** RFC 9562 version 7: the first 48 bits are the time in milliseconds, as in the provider's ids. */
QString timeOrderedId(Timestamp at)
{
    const auto time = quint64(at.milliseconds());
    auto *random = QRandomGenerator::system();
    const quint64 high = time << 16 | 0x7000u | (random->generate() & 0x0fffu);
    const quint64 low = (random->generate64() & 0x3fffffffffffffffu) | 0x8000000000000000u;
    return QUuid(uint(high >> 32), ushort(high >> 16), ushort(high), uchar(low >> 56),
        uchar(low >> 48), uchar(low >> 40), uchar(low >> 32), uchar(low >> 24), uchar(low >> 16),
        uchar(low >> 8), uchar(low))
        .toString(QUuid::WithoutBraces);
}

/** As the provider names its objects: the role of a single side cannot be read from the name. */
std::array<QString, 4> objectNames(const Call &call)
{
    std::array<QString, 4> names;
    for (std::size_t i = 0; i < names.size(); ++i) {
        names[i] = u"%1-%2-%3-%4.wav"_s.arg(call.id)
                       .arg((call.endedAt + 2700ms).milliseconds())
                       .arg(newId(), Track(i) == Track::Stereo ? u"stereo"_s : u"mono"_s);
    }
    return names;
}

} // namespace

bool isRecorded(const Call &call)
{
    return call.answered && call.absence.isEmpty();
}

bool hasTrack(const Call &call, int track)
{
    const bool side = track == int(Track::Customer) || track == int(Track::Assistant);
    return isRecorded(call) && (side || !call.singleSides);
}

QString carrierCallId(const Call &call)
{
    const QByteArray digest = QCryptographicHash::hash(call.id.toLatin1(), QCryptographicHash::Md5);
    return u"CA"_s + QString::fromLatin1(digest.toHex());
}

std::vector<Event> eventsOf(const Call &call)
{
    std::vector<Event> events;
    if (call.kind != CallKind::Inbound)
        events.push_back(Event::Queued);
    if (call.kind != CallKind::Web)
        events.push_back(Event::Ringing);
    if (call.answered)
        events.push_back(Event::InProgress);
    events.push_back(Event::Ended);
    events.push_back(call.absence == absence::deleted ? Event::Deleted : Event::Report);
    return events;
}

QString eventType(Event event)
{
    if (event == Event::Deleted)
        return u"call.deleted"_s;
    return event == Event::Report ? u"end-of-call-report"_s : u"status-update"_s;
}

QString statusWord(Event event)
{
    static const std::array words{
        u"queued"_s, u"ringing"_s, u"in-progress"_s, u"ended"_s, u"ended"_s, u"not-found"_s};
    return words.at(std::size_t(event));
}

Timestamp eventTime(const Call &call, Event event)
{
    switch (event) {
    case Event::Queued:
        return call.createdAt + 80ms;
    case Event::Ringing:
        return call.createdAt + 400ms;
    case Event::InProgress:
        return call.startedAt + 35ms;
    case Event::Ended:
        return call.endedAt + 120ms;
    case Event::Report:
    case Event::Deleted:
        break;
    }
    return call.reportedAt;
}

QString endedReason(const Call &call)
{
    if (!call.endedReason.isEmpty())
        return call.endedReason;
    return call.answered ? call.talk->script.endedReason : u"customer-did-not-answer"_s;
}

Timestamp updatedAt(const Call &call)
{
    return call.changedAt.value_or(eventTime(call, call.reached));
}

void moveCall(Call &call, Timestamp createdAt)
{
    const std::chrono::microseconds by = createdAt - call.createdAt;
    for (Timestamp *time : {&call.createdAt, &call.startedAt, &call.endedAt, &call.reportedAt})
        *time = *time + by;
}

Call planCall(
    quint64 number, ConversationPtr talk, Timestamp reportedAt, double unanswered, const Dice &dice)
{
    Call call{.number = number, .talk = std::move(talk), .kind = call.talk->script.kind};
    call.answered = dice.number("unanswered", number) >= unanswered;
    if (!call.answered) {
        call.kind = CallKind::Outbound;
        call.absence = absence::neverConnected;
    }
    call.nameKnown = dice.below(6, "nameless", number) != 0;
    call.reportedAt = reportedAt;
    call.endedAt = reportedAt - processing;
    call.startedAt = call.endedAt - seconds(call.talk->durationSeconds);
    const auto ringing = seconds(dice.between(2.5, 9, "ringing", number));
    call.createdAt = call.answered ? call.startedAt - ringing : call.endedAt - ringTone;
    call.id = timeOrderedId(call.createdAt);
    call.recordingKeys = objectNames(call);
    return call;
}

} // namespace earshot::simulator
