// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "audit/logexport.h"
#include "core/json.h"

#include <algorithm>
#include <array>

namespace earshot::api {

using namespace Qt::StringLiterals;
using audit::Exporter;
using audit::LogExport;
using http::Method;
using http::Reply;
using http::Request;

namespace {

constexpr qsizetype pageBytes = 256 * 1024;
constexpr std::array wishes{
    "from"_L1, "to"_L1, "person"_L1, "action"_L1, "call"_L1, "report"_L1, "zone"_L1, "format"_L1};
constexpr std::array places{"size"_L1, "after"_L1};
constexpr std::array formats{"jsonl"_L1, "csv"_L1, "pdf"_L1};

Error refused(const QString &name, const QString &what)
{
    return {.code = ErrorCode::InvalidInput, .message = u"\"%1\" %2."_s.arg(name.left(40), what)};
}

template <typename List>
bool isOneOf(const QString &name, const List &list)
{
    return std::ranges::find(list, name) != list.end();
}

/** One that is not known would otherwise be taken for a filter that holds. */
Result<void> checkWish(const QString &name, const QJsonValue &value)
{
    if (!isOneOf(name, wishes))
        return refused(name, u"is not a parameter of this request"_s);
    if (!value.isString() || value.toString().isEmpty())
        return refused(name, u"is a text that is not empty"_s);
    if (name == "format"_L1 && !isOneOf(value.toString(), formats))
        return refused(name, u"is jsonl, csv or pdf"_s);
    return {};
}

Result<QJsonObject> wishIn(const QByteArray &body)
{
    const auto wish = parseJsonObject(body);
    if (!wish)
        return wish;
    for (auto it = wish->begin(); it != wish->end(); ++it) {
        if (const auto checked = checkWish(it.key(), it.value()); !checked)
            return checked.error();
    }
    return wish;
}

Result<QJsonObject> pageWishIn(const QUrlQuery &query)
{
    QJsonObject wish;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (wish.contains(name))
            return refused(name, u"is given twice"_s);
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        const bool isPlace = isOneOf(name, places);
        if (isPlace && (!isNumber || number < 0))
            return refused(name, u"is a whole number"_s);
        const auto checked = isPlace ? Result<void>() : checkWish(name, value);
        if (!checked)
            return checked.error();
        wish.insert(name, isPlace ? QJsonValue(number) : QJsonValue(value));
    }
    return wish;
}

QCoro::Task<Reply> beginExport(SharedContext context, Principal who, Request request)
{
    const auto wish = wishIn(request.body);
    if (!wish)
        co_return refusal(wish.error());
    co_await context->heard->writeAll();
    LogExport exported(context->parts.database, context->parts.audit, pageBytes);
    const Exporter exporter{.who = who, .origin = originOf(request)};
    const auto begun = co_await exported.begin(exporter, *wish);
    if (!begun)
        co_return refusal(begun.error());
    co_return Reply::json(*begun);
}

QCoro::Task<Reply> readPage(SharedContext context, Principal who, Request request)
{
    const auto wish = pageWishIn(request.query);
    if (!wish)
        co_return refusal(wish.error());
    LogExport exported(context->parts.database, context->parts.audit, pageBytes);
    const Exporter exporter{.who = who, .origin = originOf(request)};
    const auto page = co_await exported.page(exporter, *wish);
    if (!page)
        co_return refusal(page.error());
    co_return Reply::json(*page);
}

} // namespace

Routes auditExportRoutes(const SharedContext &context)
{
    const QString path = u"/api/audit/export"_s;
    return {
        {.method = Method::Post, .pattern = path, .handler = authorised(context, beginExport)},
        {.pattern = path, .handler = authorised(context, readPage)},
    };
}

} // namespace earshot::api
