// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auditjson.h"
#include "api/auditquery.h"
#include "api/auditverify.h"
#include "api/authorised.h"
#include "api/lookup.h"
#include "core/identifier.h"
#include "database/database.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace earshot::api {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using database::AuditFinder;
using database::AuditPlace;
using database::AuditRepository;
using database::AuditSearch;
using database::FoundEntries;
using http::Reply;
using http::Request;

namespace {

constexpr auto patience = 1s;
constexpr int mostChoices = 200;
constexpr int mostPersons = 1000; ///< with those without a name
constexpr QLatin1StringView listAction("audit.list");

/** What the log is like. */
struct Summary
{
    qint64 size = 0;
    qint64 checkpoint = 0;
    std::optional<Timestamp> oldest;
    QStringList persons;
    QStringList actions;
};

/** Who looks who did what has an entry as well; going through one list has one for a while. */
QCoro::Task<Result<bool>> noteLook(
    SharedContext context, Principal who, AuditListQuery list, Request request)
{
    const Disclosure disclosure{.to = who,
        .action = listAction,
        .callId = list.filter.isEmpty() ? list.search.callId : QString(),
        .origin = originOf(request),
        .detail = list.filter,
        .sitting = listAction + u' ' + who.tokenId + u' ' + list.fingerprint};
    co_return co_await context->disclosures.commit(disclosure);
}

/** Piece after piece, so that others come between; what takes long ends with what is there. */
QCoro::Task<Result<FoundEntries>> findEntries(SharedContext context, AuditListQuery list)
{
    QElapsedTimer timer;
    timer.start();
    FoundEntries all{.entries = {}, .next = list.place};
    bool isDone = false;
    while (!isDone) {
        const int wanted = list.limit - int(all.entries.size());
        auto read = [search = list.search, place = all.next, wanted](database::Session &session) {
            return AuditFinder(session).find(search, place, wanted);
        };
        const auto found = co_await context->parts.database.read(read);
        if (!found)
            co_return found.error();
        all.entries += found->entries;
        all.next = found->next;
        isDone = !all.next || all.entries.size() >= list.limit
            || timer.hasExpired(std::chrono::milliseconds(patience).count());
    }
    co_return all;
}

QJsonObject pageJson(const FoundEntries &found, const QString &fingerprint)
{
    QJsonArray items;
    for (const database::FoundEntry &entry : found.entries)
        items.append(entryJson(entry));
    QJsonValue next;
    QJsonValue lookedTo;
    if (found.next) {
        next = auditCursor(*found.next, fingerprint);
        lookedTo = found.next->at.toString();
    }
    return {{u"items"_s, items}, {u"nextCursor"_s, next}, {u"lookedTo"_s, lookedTo}};
}

QCoro::Task<Reply> answerList(
    SharedContext context, Principal who, AuditListQuery list, Request request)
{
    const auto noted = co_await noteLook(context, who, list, request);
    if (!noted)
        co_return refusal(noted.error());
    list.search.organizationId = who.organizationId;
    const auto found = co_await findEntries(context, list);
    if (!found)
        co_return refusal(found.error());
    const QJsonObject page = pageJson(*found, list.fingerprint);
    co_return Reply::json(page);
}

QCoro::Task<Reply> listEntries(SharedContext context, Principal who, Request request)
{
    co_await context->heard->writeAll();
    const auto list = auditListQuery(request.query);
    if (!list)
        co_return refusal(list.error());
    co_return co_await answerList(context, who, *list, request);
}

QCoro::Task<Reply> showActivity(SharedContext context, Principal who, Request request)
{
    co_await context->heard->writeAll();
    const auto call = co_await findCall(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    const auto list = activityQuery(request.query, call->id);
    if (!list)
        co_return refusal(list.error());
    co_return co_await answerList(context, who, *list, request);
}

Result<Summary> readSummary(database::Session &session, const QString &organizationId)
{
    AuditRepository log(session);
    const auto size = log.lastSeq(organizationId);
    if (!size)
        return size.error();
    const auto checkpoint = log.lastCheckpoint(organizationId);
    if (!checkpoint)
        return checkpoint.error();
    const auto first = log.list(organizationId, 0, 1);
    if (!first)
        return first.error();
    const auto persons = AuditFinder(session).persons(organizationId, mostPersons);
    if (!persons)
        return persons.error();
    const auto actions = AuditFinder(session).actions(organizationId, mostChoices);
    if (!actions)
        return actions.error();
    Summary summary{.size = *size, .checkpoint = *checkpoint, .actions = *actions};
    for (const QString &person : *persons) {
        if (!isUuid(person)
            && summary.persons.size() < mostChoices) // an id without a name says nothing in a menu
            summary.persons.append(person);
    }
    if (!first->isEmpty())
        summary.oldest = first->constFirst().at;
    return summary;
}

QCoro::Task<Reply> showSummary(SharedContext context, Principal who, Request)
{
    auto read = [id = who.organizationId](
                    database::Session &session) { return readSummary(session, id); };
    const auto summary = co_await context->parts.database.read(read);
    if (!summary)
        co_return refusal(summary.error());
    const auto verification = co_await verificationOf(context, who.organizationId);
    if (!verification)
        co_return refusal(verification.error());
    const QJsonValue oldest =
        summary->oldest ? QJsonValue(summary->oldest->toString()) : QJsonValue();
    const QJsonObject json{{u"size"_s, summary->size}, {u"checkpoint"_s, summary->checkpoint},
        {u"oldest"_s, oldest}, {u"persons"_s, QJsonArray::fromStringList(summary->persons)},
        {u"actions"_s, QJsonArray::fromStringList(summary->actions)},
        {u"verification"_s, *verification}};
    co_return Reply::json(json);
}

} // namespace

Routes auditRoutes(const SharedContext &context)
{
    return {
        {.pattern = u"/api/audit"_s, .handler = authorised(context, listEntries)},
        {.pattern = u"/api/audit/summary"_s, .handler = authorised(context, showSummary)},
        {.pattern = u"/api/calls/{id}/activity"_s, .handler = authorised(context, showActivity)},
    };
}

} // namespace earshot::api
