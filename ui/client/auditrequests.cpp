// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/auditrequests.h"

#include "core/json.h"
#include "ui/client/receiverwords.h"
#include "ui/client/wire.h"

#include <QJsonArray>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestNumber = 1e15; ///< whole numbers are exact up to there
constexpr qsizetype mostChoices = 200;

const QString verifyPath = u"/api/audit/verify"_s;
const QString exportPath = u"/api/audit/export"_s;
constexpr std::chrono::seconds patience{30};

qint64 wholeNumber(const JsonView &json, QStringView path)
{
    return qint64(std::clamp(json.number(path).value_or(0), 0.0, largestNumber));
}

QString line(const JsonView &json, QStringView path)
{
    return cleaned(json.text(path).value_or(QString()));
}

QStringList lines(const JsonView &json, QStringView path)
{
    QStringList all;
    for (const QJsonValue &value : json.array(path)) {
        if (value.isString() && all.size() < mostChoices)
            all.append(value.toString());
    }
    return all;
}

std::optional<AuditEntry> entryFromJson(const JsonView &json)
{
    const auto at = json.time(u"at");
    AuditEntry entry{.seq = wholeNumber(json, u"seq"),
        .at = at.value_or(Timestamp()),
        .actor = line(json, u"actor"),
        .actorName = line(json, u"actorName"),
        .action = line(json, u"action"),
        .callId = line(json, u"callId"),
        .caller = {.name = line(json, u"caller"), .number = line(json, u"number")},
        .direction = {},
        .recordingSeconds = json.number(u"recordingSeconds").value_or(0),
        .ipAddress = line(json, u"ipAddress"),
        .userAgent = line(json, u"userAgent"),
        .durationSeconds = json.number(u"durationSeconds"),
        .detail = json.at(u"detail").toObject(),
        .erased = lines(json, u"erased")};
    if (const auto direction = json.text(u"direction"))
        entry.direction = directionFromWord(*direction).value_or(Direction::Unknown);
    return at && entry.seq > 0 ? std::optional(entry) : std::nullopt;
}

Result<AuditEntries> pageFromJson(const QJsonObject &object)
{
    if (!object.value("items"_L1).isArray())
        return notUnderstood();
    const JsonView json(object);
    AuditEntries page{.entries = {},
        .nextCursor = json.text(u"nextCursor").value_or(QString()),
        .lookedTo = json.time(u"lookedTo")};
    for (const QJsonValue &item : object.value("items"_L1).toArray()) {
        if (auto entry = entryFromJson(JsonView(item)))
            page.entries.push_back(std::move(*entry));
    }
    return page;
}

AuditCheck checkFromJson(const JsonView &json)
{
    return {.at = json.time(u"at").value_or(Timestamp()),
        .by = line(json, u"by"),
        .through = wholeNumber(json, u"through"),
        .unproved = wholeNumber(json, u"unproved"),
        .problems = wholeNumber(json, u"problems"),
        .firstWrong = wholeNumber(json, u"first.from"),
        .lastWrong = wholeNumber(json, u"first.to"),
        .reason = line(json, u"first.text")};
}

Result<AuditChecking> checkingFromJson(const QJsonObject &object)
{
    if (!object.value("state"_L1).isString())
        return notUnderstood();
    const JsonView json(object);
    AuditChecking checking{.isRunning = json.text(u"state") == u"running"_s,
        .done = wholeNumber(json, u"done"),
        .of = wholeNumber(json, u"of"),
        .by = line(json, u"by"),
        .hasFailed = json.boolean(u"failed").value_or(false),
        .last = {}};
    if (json.at(u"last").isObject())
        checking.last = checkFromJson(json.view(u"last"));
    return checking;
}

Result<AuditSummary> summaryFromJson(const QJsonObject &object)
{
    const auto checking = checkingFromJson(object.value("verification"_L1).toObject());
    if (!checking.ok())
        return checking.error();
    const JsonView json(object);
    return AuditSummary{.size = wholeNumber(json, u"size"),
        .oldest = json.time(u"oldest"),
        .persons = lines(json, u"persons"),
        .actions = lines(json, u"actions"),
        .checking = *checking};
}

void add(QUrlQuery &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QUrlQuery parametersOf(const AuditQuery &wanted, const QString &cursor)
{
    QUrlQuery query;
    add(query, u"from"_s, wanted.from ? wanted.from->toString() : QString());
    add(query, u"to"_s, wanted.to ? wanted.to->toString() : QString());
    add(query, u"person"_s, wanted.person);
    add(query, u"action"_s, wanted.action);
    add(query, u"call"_s, wanted.callId);
    add(query, u"q"_s, wanted.words);
    add(query, u"limit"_s, QString::number(AuditRequests::pageSize));
    add(query, u"cursor"_s, cursor);
    return query;
}

} // namespace

QCoro::Task<Result<AuditEntries>> AuditRequests::entries(AuditQuery query, QString cursor)
{
    const QUrlQuery parameters = parametersOf(query, cursor);
    const Result<QJsonObject> object = co_await m_client.getObject(u"/api/audit"_s, parameters);
    if (!object)
        co_return object.error();
    co_return pageFromJson(*object);
}

QCoro::Task<Result<AuditSummary>> AuditRequests::summary()
{
    const Result<QJsonObject> object = co_await m_client.getObject(u"/api/audit/summary"_s);
    if (!object)
        co_return object.error();
    co_return summaryFromJson(*object);
}

QCoro::Task<Result<AuditChecking>> AuditRequests::checking()
{
    const Result<QJsonObject> object = co_await m_client.getObject(verifyPath);
    if (!object)
        co_return object.error();
    co_return checkingFromJson(*object);
}

QCoro::Task<Result<AuditChecking>> AuditRequests::check()
{
    const Result<QJsonObject> object = co_await m_client.postObject(verifyPath);
    if (!object)
        co_return object.error();
    co_return checkingFromJson(*object);
}

QCoro::Task<Result<AuditChecking>> AuditRequests::cancelCheck()
{
    const Result<QJsonObject> object = co_await m_client.sendObject("DELETE", verifyPath);
    if (!object)
        co_return object.error();
    co_return checkingFromJson(*object);
}

QCoro::Task<Result<QJsonObject>> AuditRequests::beginExport(QJsonObject wish, std::stop_token stop)
{
    const Result<QJsonObject> begun =
        co_await m_client.postObject(exportPath, wish, patience, stop);
    if (begun && !(begun->value("head"_L1).isObject() && begun->value("size"_L1).isDouble()))
        co_return notUnderstood();
    co_return begun;
}

QCoro::Task<Result<QJsonObject>> AuditRequests::exportPage(QJsonObject wish, std::stop_token stop)
{
    QUrlQuery query;
    for (auto it = wish.constBegin(); it != wish.constEnd(); ++it)
        add(query, it.key(), it.value().toVariant().toString());
    const Result<QJsonObject> page = co_await m_client.getObject(exportPath, query, patience, stop);
    if (page && !(page->value("lines"_L1).isArray() && page->value("after"_L1).isDouble()))
        co_return notUnderstood();
    co_return page;
}

} // namespace earshot::ui
