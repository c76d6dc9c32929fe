// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/completenessreport.h"
#include "database/database.h"

#include <QJsonArray>

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::AccountCursor;
using database::AccountedCall;
using http::Reply;
using http::Request;

namespace {

constexpr int usualPage = 50;
constexpr int largestPage = 200;
constexpr qsizetype longestCursor = 256;
constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

struct GapsWish
{
    LocalDay day;
    int limit = usualPage;
    std::optional<AccountCursor> after;
};

Error wrong(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

ingest::ReconcileStatus statusOf(const SharedContext &context)
{
    const auto &status = context->parts.reconciling.status;
    return status ? status() : ingest::ReconcileStatus();
}

QString encode(const AccountCursor &cursor)
{
    const QByteArray plain =
        QByteArray::number(cursor.at.microseconds) + ' ' + cursor.vapiCallId.toUtf8();
    return QString::fromLatin1(plain.toBase64(urlSafe));
}

std::optional<AccountCursor> decode(const QString &text)
{
    if (text.size() > longestCursor)
        return std::nullopt;
    const auto plain = QByteArray::fromBase64Encoding(
        text.toLatin1(), urlSafe | QByteArray::AbortOnBase64DecodingErrors);
    const QString line = plain ? QString::fromUtf8(*plain) : QString();
    bool isNumber = false;
    const qint64 at = line.section(u' ', 0, 0).toLongLong(&isNumber);
    const QString id = line.section(u' ', 1);
    if (!isNumber || id.isEmpty())
        return std::nullopt;
    return AccountCursor{{at}, id};
}

Result<LocalDay> dayIn(const QUrlQuery &query)
{
    const auto asked = askedDays(query);
    if (!asked)
        return asked.error();
    const QDate date = QDate::fromString(query.queryItemValue(u"day"_s), u"yyyy-MM-dd"_s);
    if (!date.isValid() || date.year() < 1970 || date.year() > 9000)
        return wrong(u"\"day\" is a date as in 2026-11-25."_s);
    return localDay(date, asked->zone);
}

Result<GapsWish> gapsWish(const QUrlQuery &query)
{
    const auto day = dayIn(query);
    if (!day)
        return day.error();
    GapsWish wish{.day = *day};
    if (query.hasQueryItem(u"limit"_s)) {
        bool isNumber = false;
        wish.limit = std::min(query.queryItemValue(u"limit"_s).toInt(&isNumber), largestPage);
        if (!isNumber || wish.limit < 1)
            return wrong(u"\"limit\" is a whole number from 1 to %1."_s.arg(largestPage));
    }
    if (query.hasQueryItem(u"cursor"_s)) {
        wish.after = decode(query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded));
        if (!wish.after)
            return wrong(u"\"cursor\" is a nextCursor of an earlier answer."_s);
    }
    return wish;
}

QJsonObject gapsJson(const Principal &who, const QList<AccountedCall> &calls, int limit)
{
    const qsizetype shown = std::min<qsizetype>(calls.size(), limit);
    QJsonArray items;
    for (AccountedCall call : calls.first(shown)) {
        if (!allows(who.role, Permission::UnmaskNumbers))
            call.customer = withMaskedNumber(call.customer);
        items.append(gapJson(call));
    }
    QJsonValue next;
    if (calls.size() > shown)
        next = encode({calls.at(shown - 1).at, calls.at(shown - 1).vapiCallId});
    return {{u"items"_s, items}, {u"nextCursor"_s, next}};
}

QCoro::Task<Reply> showCompleteness(SharedContext context, Principal who, Request request)
{
    const auto asked = askedDays(request.query);
    if (!asked)
        co_return refusal(asked.error());
    auto count = [id = who.organizationId,
                     days = lastDays(asked->count, asked->zone, context->parts.clock.now())](
                     database::Session &session) { return accountOf(session, id, days); };
    const auto accounts = co_await context->parts.database.read(count);
    if (!accounts)
        co_return refusal(accounts.error());
    co_return Reply::json(completenessJson(asked->zone, statusOf(context), *accounts));
}

QCoro::Task<Reply> listGaps(SharedContext context, Principal who, Request request)
{
    const auto wish = gapsWish(request.query);
    if (!wish)
        co_return refusal(wish.error());
    auto list = [id = who.organizationId, wish = *wish](database::Session &session) {
        return database::CompletenessRepository(session).list(
            id, {wish.day.begin, wish.day.end}, wish.after, false, wish.limit + 1);
    };
    const auto calls = co_await context->parts.database.read(list);
    if (!calls)
        co_return refusal(calls.error());
    co_return Reply::json(gapsJson(who, *calls, wish->limit));
}

Reply beginRun(const Reconciling &reconciling)
{
    if (reconciling.begin && reconciling.begin())
        return Reply::json({{u"state"_s, u"running"_s}}, 202);
    return refusal(worded(ErrorCode::Conflict,
        QT_TRANSLATE_NOOP("Receiver",
            "Without an API key the provider can’t be asked for its calls. Set "
            "EARSHOT_VAPI_API_KEY.")));
}

QCoro::Task<Reply> reconcile(SharedContext context, Principal, Request)
{
    co_return beginRun(context->parts.reconciling);
}

} // namespace

Routes completenessRoutes(const SharedContext &context)
{
    return {
        {.pattern = u"/api/completeness"_s, .handler = authorised(context, showCompleteness)},
        {.pattern = u"/api/completeness/gaps"_s, .handler = authorised(context, listGaps)},
        {.method = http::Method::Post,
            .pattern = u"/api/completeness/reconcile"_s,
            .handler = authorised(context, reconcile)},
    };
}

} // namespace earshot::api
