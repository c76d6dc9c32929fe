// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/earliercall.h"

#include "core/identifier.h"
#include "provider/vapi/eventparser.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace earshot::importing {

using namespace Qt::StringLiterals;
using F = database::EarlierField;

namespace {

/** A call that began so long ago is over, whatever its row says. */
constexpr auto longestCall = std::chrono::hours(24);

/** The rows of one call, the one that counts first. */
class Rows
{
public:
    Rows(const std::vector<database::EarlierRow> &rows, Timestamp now)
        : m_now(now)
    {
        for (const database::EarlierRow &row : rows)
            m_rows.push_back(&row);
        // Equal ages are settled by what the rows say: their order is not to matter.
        std::stable_sort(m_rows.begin(), m_rows.end(),
            [this](const auto *a, const auto *b) { return rank(*a) > rank(*b); });
    }

    template <typename Value, typename Read>
    std::optional<Value> first(F field, Read read) const
    {
        for (const database::EarlierRow *row : m_rows) {
            if (const auto value = read(row->value(field)))
                return value;
        }
        return std::nullopt;
    }

    [[nodiscard]] QString text(F field) const
    {
        for (const database::EarlierRow *row : m_rows) {
            if (const QString value = row->value(field); !value.isEmpty())
                return value;
        }
        return {};
    }

    [[nodiscard]] std::optional<Timestamp> time(F field) const
    {
        return first<Timestamp>(
            field, [this](const QString &text) { return readTime(text, m_now); });
    }

    [[nodiscard]] Timestamp newest() const
    {
        return m_rows.empty() ? Timestamp() : age(*m_rows[0]);
    }
    [[nodiscard]] const std::vector<const database::EarlierRow *> &all() const { return m_rows; }

private:
    [[nodiscard]] Timestamp age(const database::EarlierRow &row) const
    {
        for (const F field : {F::UpdatedAt, F::CreatedAt, F::EndedAt, F::StartedAt}) {
            if (const auto time = readTime(row.value(field), m_now))
                return *time;
        }
        return {};
    }

    [[nodiscard]] std::pair<Timestamp, QString> rank(const database::EarlierRow &row) const
    {
        QString said = row.isLog ? u"1"_s : u"0"_s;
        for (const F field : database::earlierFields())
            said += u'\n' + row.value(field);
        return {age(row), said};
    }

    std::vector<const database::EarlierRow *> m_rows;
    Timestamp m_now;
};

QString typeOf(const QString &word)
{
    const QString plain = word.toLower().remove(u'_').remove(u'-');
    if (plain.startsWith(u"inbound"_s) || plain == u"incoming"_s)
        return u"inboundPhoneCall"_s;
    if (plain.startsWith(u"outbound"_s) || plain == u"outgoing"_s)
        return u"outboundPhoneCall"_s;
    return plain.startsWith(u"web"_s) ? u"webCall"_s : QString();
}

std::optional<QString> knownType(const QString &word)
{
    const QString type = typeOf(word);
    return type.isEmpty() ? std::nullopt : std::optional(type);
}

bool isOver(const QString &word)
{
    static const QStringList over{u"ended"_s, u"completed"_s, u"complete"_s, u"done"_s,
        u"finished"_s, u"failed"_s, u"no-answer"_s, u"busy"_s, u"canceled"_s, u"cancelled"_s};
    return over.contains(word.toLower().replace(u'_', u'-'));
}

void put(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

/** Text of the parties' words, or a list of messages, in whichever column it stands. */
void putTranscript(QJsonObject &call, const QString &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    const QJsonArray messages =
        json.isArray() ? json.array() : json.object().value(u"messages"_s).toArray();
    if (!messages.isEmpty()) {
        call.insert(u"messages"_s, messages);
        call.insert(u"messagesOpenAIFormatted"_s, messages);
    } else if (json.isNull()) {
        put(call, u"transcript"_s, text);
    }
}

void putNumbers(QJsonObject &call, const Rows &rows, const QString &type)
{
    const bool isOut = type == u"outboundPhoneCall"_s;
    QString theirs = rows.text(F::CustomerNumber);
    if (theirs.isEmpty())
        theirs = rows.text(isOut ? F::ToNumber : F::FromNumber);
    QString ours = rows.text(isOut ? F::FromNumber : F::ToNumber);
    if (ours == theirs)
        ours.clear();
    QJsonObject customer;
    put(customer, u"number"_s, theirs);
    put(customer, u"name"_s, rows.text(F::CustomerName));
    call.insert(u"customer"_s, customer);
    QJsonObject number;
    put(number, u"number"_s, ours);
    call.insert(u"phoneNumber"_s, number);
}

void putTime(QJsonObject &call, const QString &name, const std::optional<Timestamp> &time)
{
    if (time)
        call.insert(name, time->toString());
}

void putFigures(QJsonObject &call, const Rows &rows)
{
    if (const auto seconds = rows.first<double>(F::Duration, readSeconds))
        call.insert(u"durationSeconds"_s, *seconds);
    const auto number = [](const QString &text) {
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
    };
    if (const auto cost = rows.first<double>(F::Cost, number))
        call.insert(u"cost"_s, *cost);
}

/** As the provider's own interface would tell it, so that one parser cleans and checks both. */
QJsonObject asProviderCall(const QString &id, const Rows &rows, bool isEnded)
{
    const QString type = rows.first<QString>(F::Direction, knownType).value_or(QString());
    QJsonObject call{{u"id"_s, id}};
    put(call, u"type"_s, type);
    put(call, u"status"_s, isEnded ? u"ended"_s : rows.text(F::Status));
    putNumbers(call, rows, type);
    put(call, u"assistantId"_s, rows.text(F::AssistantId));
    QJsonObject assistant;
    put(assistant, u"name"_s, rows.text(F::AssistantName));
    call.insert(u"assistant"_s, assistant);
    putTime(call, u"createdAt"_s, rows.time(F::CreatedAt));
    putTime(call, u"startedAt"_s, rows.time(F::StartedAt));
    putTime(call, u"endedAt"_s, rows.time(F::EndedAt));
    putFigures(call, rows);
    put(call, u"endedReason"_s, rows.text(F::EndedReason));
    put(call, u"summary"_s, rows.text(F::Summary));
    putTranscript(call, rows.text(F::Transcript));
    if (!call.contains(u"messages"_s))
        putTranscript(call, rows.text(F::Messages));
    return call;
}

bool saysEnd(const Rows &rows, Timestamp now)
{
    if (rows.time(F::EndedAt) || rows.first<double>(F::Duration, readSeconds).value_or(0) > 0
        || !rows.text(F::EndedReason).isEmpty() || !rows.text(F::RecordingUrl).isEmpty()
        || !rows.text(F::StoragePath).isEmpty())
        return true;
    for (const database::EarlierRow *row : rows.all()) {
        if (isOver(row->value(F::Status)))
            return true;
    }
    const auto begun = rows.time(F::StartedAt) ? rows.time(F::StartedAt) : rows.time(F::CreatedAt);
    return !begun || *begun + longestCall < now;
}

void noteRows(EarlierCall &call, const Rows &rows)
{
    std::array<int, 2> counts{};
    for (const database::EarlierRow *row : rows.all()) {
        ++counts.at(row->isLog ? 1 : 0);
        for (const QString &value :
            {row->value(F::Id).toLower(), row->value(F::CallId).toLower()}) {
            if (isUuid(value) && !call.ownIds.contains(value))
                call.ownIds.append(value);
        }
        const QString path = row->value(F::StoragePath);
        if (!path.isEmpty() && !call.paths.contains(path))
            call.paths.append(path);
    }
    if (counts[0] > 0)
        call.tables.append(u"calls"_s);
    if (counts[1] > 0)
        call.tables.append(u"call_logs"_s);
    call.doubles = std::max(0, counts[0] - 1) + std::max(0, counts[1] - 1);
}

} // namespace

Result<EarlierCall> joined(const database::EarlierGroup &group, Timestamp now)
{
    if (!isUuid(group.key))
        return Error{.code = ErrorCode::InvalidInput,
            .message = u"The row names no call: it has no id of the provider's, and no recording's "
                       "file name has one."_s};
    const Rows rows(group.rows, now);
    const bool isEnded = saysEnd(rows, now);
    Result<CallEvent> event =
        provider::vapi::parseCall(asProviderCall(group.key, rows, isEnded), rows.newest());
    if (!event.ok())
        return event.error();
    EarlierCall call{.event = std::move(*event), .isProviderId = group.isProviderId};
    // What the provider itself reports is always the better source.
    call.event.kind = CallEvent::Kind::StatusUpdate;
    call.event.at = rows.newest();
    call.event.namesRecording = false;
    noteRows(call, rows);
    call.doubles += group.rowsLeftOut;
    for (const F field : {F::EndedAt, F::StartedAt, F::CreatedAt, F::UpdatedAt}) {
        if (!call.endedAt)
            call.endedAt = rows.time(field);
    }
    return call;
}

} // namespace earshot::importing
