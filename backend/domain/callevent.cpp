// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/callevent.h"

#include "domain/calltag.h"

#include "core/json.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

/** A total order on values, only to settle two equally strong events that disagree. */
bool before(const QString &a, const QString &b)
{
    return a < b;
}

bool before(const std::optional<double> &a, const std::optional<double> &b)
{
    return a < b;
}

bool before(const std::optional<Timestamp> &a, const std::optional<Timestamp> &b)
{
    return a < b;
}

bool before(Direction a, Direction b)
{
    return a < b;
}

bool before(const NoRecording &a, const NoRecording &b)
{
    return std::pair(a.absence, a.reason) < std::pair(b.absence, b.reason);
}

bool before(const std::optional<ProviderConsent> &a, const std::optional<ProviderConsent> &b)
{
    const auto parts = [](const std::optional<ProviderConsent> &each) {
        return each ? std::pair(each->grantedAt, each->type)
                    : std::pair<std::optional<Timestamp>, QString>();
    };
    return parts(a) < parts(b);
}

QString joined(const Transcript &transcript)
{
    QString text;
    for (const TranscriptTurn &turn : transcript)
        text +=
            toWord(turn.speaker) + QString::number(turn.startSeconds, 'f', 3) + turn.text + u'\n';
    return text;
}

bool before(const Transcript &a, const Transcript &b)
{
    return joined(a) < joined(b);
}

/** A word we don't know comes after the live ones, and where it is said of a call that is over
 * ("not-found", "deletion-failed") after "ended" as well. */
int lifeRank(const CallEvent &event)
{
    QString word = event.providerStatus.value_or(QString()).toLower();
    const auto known = callStatusFromWord(word.replace(u'-', u'_'));
    if (known && known != CallStatus::Unknown)
        return static_cast<int>(*known);
    constexpr int ended = static_cast<int>(CallStatus::Ended);
    return event.status == CallStatus::Ended ? ended + 1 : ended - 1;
}

bool before(const FailedTools &a, const FailedTools &b)
{
    return a < b;
}

/** More turns are richer, and any with times richer than any without. */
int richness(const Transcript &transcript)
{
    constexpr int timed = 1 << 20;
    const bool hasTimes = std::any_of(transcript.begin(), transcript.end(),
        [](const TranscriptTurn &turn) { return turn.startSeconds > 0 || turn.endSeconds > 0; });
    return (hasTimes ? timed : 0) + int(std::min<std::size_t>(transcript.size(), timed - 1));
}

/** Where nobody says how long the call was, its begin and end do. */
void deriveDuration(MergedCall &merged)
{
    Call &call = merged.call;
    if (merged.provenance.contains(u"durationSeconds"_s) || !call.startedAt || !call.endedAt)
        return;
    const double seconds = double((*call.endedAt - *call.startedAt).count()) / 1e6;
    call.durationSeconds = seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

class Merger
{
public:
    Merger(MergedCall &known, const CallEvent &event)
        : m_known(known)
        , m_kind(static_cast<int>(event.kind))
        , m_at(event.at.microseconds)
    { }

    /** The later event of the same kind wins. */
    template <typename Field, typename Value>
    void take(QStringView name, Field &field, const std::optional<Value> &value)
    {
        if (value)
            takeWith(name, field, Field(*value), {m_kind, m_at});
    }

    /** The earlier event of the same kind wins. */
    template <typename Field, typename Value>
    void takeFirst(QStringView name, Field &field, const std::optional<Value> &value)
    {
        if (value)
            takeWith(name, field, Field(*value), {m_kind, -m_at});
    }

    /** The event with the higher @p rank wins, then the later one, whatever their kinds. */
    template <typename Field, typename Value>
    void takeRanked(QStringView name, Field &field, const std::optional<Value> &value, int rank)
    {
        if (value)
            takeWith(name, field, Field(*value), {rank, m_at});
    }

private:
    template <typename Field>
    void takeWith(QStringView name, Field &field, Field value, std::pair<int, qint64> strength)
    {
        const QString key = name.toString();
        const auto known = m_known.provenance.constFind(key);
        const bool stronger = known == m_known.provenance.constEnd() || strength > *known
            || (strength == *known && before(field, value));
        if (!stronger)
            return;
        field = std::move(value);
        m_known.provenance.insert(key, strength);
    }

    MergedCall &m_known;
    int m_kind;
    qint64 m_at;
};

/** Words were taken out of it that are not to come back. Where there are none yet, the first that
 * come are taken in, and whoever keeps them takes the same parts out of them. */
bool isRedacted(const Call &call, bool hasNoWords)
{
    return call.redactedAt && !hasNoWords;
}

} // namespace

MergedCall merge(MergedCall known, const CallEvent &event)
{
    Merger merger(known, event);
    Call &call = known.call;
    call.status = std::max(call.status, event.status.value_or(CallStatus::Unknown));
    merger.takeRanked(
        u"providerStatus", call.providerStatus, event.providerStatus, lifeRank(event));
    merger.take(u"carrierCallId", call.carrierCallId, event.carrierCallId);
    merger.takeFirst(u"providerCreatedAt", call.providerCreatedAt, event.providerCreatedAt);
    merger.take(u"direction", call.direction, event.direction);
    merger.take(u"outcome", call.outcome, event.outcome);
    merger.take(u"customerName", call.customer.name, event.customerName);
    merger.take(u"customerNumber", call.customer.number, event.customerNumber);
    merger.take(u"ownNumber", call.ownNumber, event.ownNumber);
    merger.take(u"assistantId", call.assistantId, event.assistantId);
    merger.take(u"assistantName", call.assistantName, event.assistantName);
    merger.takeFirst(u"startedAt", call.startedAt, event.startedAt);
    merger.takeFirst(u"endedAt", call.endedAt, event.endedAt);
    merger.take(u"durationSeconds", call.durationSeconds, event.durationSeconds);
    merger.take(u"endedReason", call.endedReason, event.endedReason);
    merger.take(u"costUsd", call.costUsd, event.costUsd);
    if (!isRedacted(call, call.summary.isEmpty()))
        merger.take(u"summary", call.summary, event.summary);
    const bool isOut = isRedacted(call, known.transcript.empty());
    if (!isOut && event.transcript && !event.transcript->empty())
        merger.takeRanked(
            u"transcript", known.transcript, event.transcript, richness(*event.transcript));
    if (!event.failedTools.empty())
        merger.takeRanked(u"failedTools", known.failedTools, std::optional(event.failedTools),
            int(event.failedTools.size()));
    if (event.consent) // what was given stays given, whatever is told of the call afterwards
        merger.takeRanked(u"consent", call.consent.provider, event.consent,
            int(event.consent->grantedAt.has_value()));
    NoRecording absence{call.recording.absence.value_or(RecordingAbsence::SwitchedOff),
        call.recording.absenceReason};
    merger.take(u"absence", absence, event.noRecording);
    if (event.noRecording) {
        call.recording.absence = absence.absence;
        call.recording.absenceReason = absence.reason;
    }
    known.namesRecording |= event.namesRecording;
    deriveDuration(known);
    return known;
}

bool reportIsKnown(const MergedCall &merged)
{
    static const QSet<QString> ranked{
        u"providerStatus"_s, u"transcript"_s, u"failedTools"_s, u"consent"_s};
    constexpr int report = static_cast<int>(CallEvent::Kind::Report);
    for (auto it = merged.provenance.begin(); it != merged.provenance.end(); ++it) {
        if (it->first >= report && !ranked.contains(it.key()))
            return true;
    }
    return false;
}

namespace {

/** Takes from another row what stronger events said there. */
class Folder
{
public:
    Folder(MergedCall &known, const MergedCall &other)
        : m_known(known)
        , m_other(other)
    { }

    /** True when the other's value was taken. */
    template <typename Field>
    bool take(QStringView name, Field &field, const Field &value)
    {
        const QString key = name.toString();
        const auto theirs = m_other.provenance.constFind(key);
        if (theirs == m_other.provenance.constEnd())
            return false;
        const auto ours = m_known.provenance.constFind(key);
        const bool stronger = ours == m_known.provenance.constEnd() || *theirs > *ours
            || (*theirs == *ours && before(field, value));
        if (stronger) {
            field = value;
            m_known.provenance.insert(key, *theirs);
        }
        return stronger;
    }

private:
    MergedCall &m_known;
    const MergedCall &m_other;
};

NoRecording absenceIn(const MergedCall &merged)
{
    return {merged.call.recording.absence.value_or(RecordingAbsence::SwitchedOff),
        merged.call.recording.absenceReason};
}

/** Of people as well. */
void takeConfirmation(Consent &consent, const Consent &from)
{
    const auto &known = consent.confirmation;
    if (from.confirmation && (!known || known->at < from.confirmation->at))
        consent.confirmation = from.confirmation;
}

} // namespace

MergedCall fold(MergedCall known, const MergedCall &other)
{
    Folder folder(known, other);
    Call &call = known.call;
    const Call &from = other.call;
    call.status = std::max(call.status, from.status);
    folder.take(u"providerStatus", call.providerStatus, from.providerStatus);
    folder.take(u"carrierCallId", call.carrierCallId, from.carrierCallId);
    folder.take(u"providerCreatedAt", call.providerCreatedAt, from.providerCreatedAt);
    folder.take(u"direction", call.direction, from.direction);
    folder.take(u"outcome", call.outcome, from.outcome);
    folder.take(u"customerName", call.customer.name, from.customer.name);
    folder.take(u"customerNumber", call.customer.number, from.customer.number);
    folder.take(u"ownNumber", call.ownNumber, from.ownNumber);
    folder.take(u"assistantId", call.assistantId, from.assistantId);
    folder.take(u"assistantName", call.assistantName, from.assistantName);
    folder.take(u"startedAt", call.startedAt, from.startedAt);
    folder.take(u"endedAt", call.endedAt, from.endedAt);
    folder.take(u"durationSeconds", call.durationSeconds, from.durationSeconds);
    folder.take(u"endedReason", call.endedReason, from.endedReason);
    folder.take(u"costUsd", call.costUsd, from.costUsd);
    if (!isRedacted(call, call.summary.isEmpty()))
        folder.take(u"summary", call.summary, from.summary);
    // Of people, not of the provider: what was said last holds.
    if (from.review && (!call.review || call.review->at < from.review->at))
        call.review = from.review;
    call.tags = joinedTags(call.tags, from.tags);
    if (!isRedacted(call, known.transcript.empty()))
        folder.take(u"transcript", known.transcript, other.transcript);
    folder.take(u"failedTools", known.failedTools, other.failedTools);
    folder.take(u"consent", call.consent.provider, from.consent.provider);
    takeConfirmation(call.consent, from.consent);
    NoRecording absence = absenceIn(known);
    if (folder.take(u"absence", absence, absenceIn(other))) {
        call.recording.absence = absence.absence;
        call.recording.absenceReason = absence.reason;
    }
    if (call.carrierCallId.isEmpty())
        call.carrierCallId = from.carrierCallId;
    known.namesRecording |= other.namesRecording;
    return known;
}

QByteArray provenanceToJson(const Provenance &provenance)
{
    QJsonObject object;
    for (auto it = provenance.begin(); it != provenance.end(); ++it)
        object.insert(it.key(), QJsonArray{it->first, QString::number(it->second)});
    return toJson(object);
}

Provenance provenanceFromJson(const QByteArray &json)
{
    Provenance provenance;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        provenance.insert(it.key(), {pair.at(0).toInt(), pair.at(1).toString().toLongLong()});
    }
    return provenance;
}

} // namespace earshot
