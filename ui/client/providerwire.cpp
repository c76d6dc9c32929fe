// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/providerwire.h"

#include "ui/client/receiverwords.h"
#include "ui/client/wire.h"

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

QString line(const JsonView &json, QStringView path)
{
    return cleaned(json.text(path).value_or(QString()));
}

QString sentence(const JsonView &json, QStringView path)
{
    return inOurLanguage(json.text(path).value_or(QString()));
}

int count(const JsonView &json, QStringView path)
{
    return int(std::clamp(json.number(path).value_or(0), 0.0, 1e9));
}

CallCounts countsFromJson(const JsonView &json)
{
    CallCounts counts{.provider = count(json, u"provider"), .unlisted = count(json, u"unlisted")};
    const QStringView names[] = {
        u"kept", u"fetching", u"notRecorded", u"failed", u"open", u"missing"};
    for (std::size_t index = 0; index < std::size(names); ++index)
        counts.byStanding[index] = count(json, names[index]);
    return counts;
}

std::optional<CompletenessDay> dayFromJson(const JsonView &json)
{
    CompletenessDay day{.date = QDate::fromString(line(json, u"date"), Qt::ISODate),
        .counts = countsFromJson(json)};
    if (!day.date.isValid())
        return std::nullopt;
    for (const QJsonValue &value : json.array(u"reasons")) {
        const JsonView reason(value);
        day.reasons.push_back({sentence(reason, u"text"), count(reason, u"count")});
    }
    return day;
}

ReconcileStatus reconcileFromJson(const JsonView &json)
{
    using State = ReconcileStatus::State;
    const QString word = line(json, u"state");
    return {.state = word == "running"_L1 ? State::Running
            : word == "failing"_L1        ? State::Failing
            : word == "idle"_L1           ? State::Idle
                                          : State::Off,
        .lastFinishedAt = json.time(u"lastFinishedAt"),
        .lastError = line(json, u"lastError"),
        .historyComplete = json.boolean(u"historyComplete").value_or(false),
        .pullMode = json.boolean(u"pullMode").value_or(false)};
}

Standing standingFromWord(const QString &word)
{
    if (word == "fetching"_L1)
        return Standing::Fetching;
    if (word == "not_recorded"_L1)
        return Standing::NotRecorded;
    if (word == "failed"_L1)
        return Standing::Failed;
    // A word of a later version is no reason to alarm anybody; a call without a row is.
    return word == "missing"_L1 ? Standing::Missing : Standing::Open;
}

Gap gapFromJson(const JsonView &json)
{
    return {.callId = line(json, u"callId"),
        .vapiCallId = line(json, u"vapiCallId"),
        .at = json.time(u"at"),
        .customerName = line(json, u"customer.name"),
        .customerNumber = line(json, u"customer.number"),
        .direction = directionFromWord(line(json, u"direction")).value_or(Direction::Unknown),
        .standing = standingFromWord(line(json, u"state")),
        .reason = sentence(json, u"reason"),
        .attempt = count(json, u"attempt"),
        .nextAttemptAt = json.time(u"nextAttemptAt"),
        .deadline = json.time(u"deadline")};
}

std::optional<Alert> alertFromJson(const JsonView &json)
{
    const QString id = line(json, u"id");
    if (id.isEmpty())
        return std::nullopt;
    return Alert{.id = id,
        .kind = line(json, u"kind"),
        .isError = line(json, u"severity") == "error"_L1,
        .message = sentence(json, u"message"),
        .detail = json.at(u"detail").toObject(),
        .raisedAt = json.time(u"raisedAt"),
        .isCleared = json.time(u"clearedAt").has_value(),
        .isAcknowledged = json.time(u"acknowledgedAt").has_value()};
}

} // namespace

Result<Completeness> completenessFromJson(const QJsonObject &object)
{
    if (!object.value("days"_L1).isArray() || !object.value("totals"_L1).isObject())
        return notUnderstood();
    const JsonView json(object);
    Completeness completeness{.reconcile = reconcileFromJson(json.view(u"reconcile")),
        .totals = countsFromJson(json.view(u"totals"))};
    for (const QJsonValue &value : json.array(u"days")) {
        if (auto day = dayFromJson(JsonView(value)))
            completeness.days.push_back(std::move(*day));
    }
    return completeness;
}

Result<GapPage> gapPageFromJson(const QJsonObject &object)
{
    if (!object.value("items"_L1).isArray())
        return notUnderstood();
    const JsonView json(object);
    GapPage page{.nextCursor = json.text(u"nextCursor").value_or(QString())};
    for (const QJsonValue &value : json.array(u"items"))
        page.gaps.push_back(gapFromJson(JsonView(value)));
    return page;
}

Result<std::vector<Alert>> alertsFromJson(const QJsonObject &object)
{
    if (!object.value("items"_L1).isArray())
        return notUnderstood();
    std::vector<Alert> alerts;
    for (const QJsonValue &value : object.value("items"_L1).toArray()) {
        if (auto alert = alertFromJson(JsonView(value)))
            alerts.push_back(std::move(*alert));
    }
    return alerts;
}

std::optional<Alert> alertEventFromJson(const QJsonObject &object)
{
    const JsonView json(object);
    const QString type = line(json, u"type");
    if (type != "alert_raised"_L1 && type != "alert_cleared"_L1)
        return std::nullopt;
    auto alert = alertFromJson(json.view(u"data.alert"));
    if (!alert)
        alert = alertFromJson(json.view(u"alert"));
    if (alert && type == "alert_cleared"_L1)
        alert->isCleared = true;
    return alert;
}

} // namespace earshot::ui
