// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/calllistquery.h"
#include "core/identifier.h"
#include "core/json.h"
#include "database/database.h"
#include "database/viewrepository.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::ViewRepository;
using http::Method;
using http::Reply;
using http::Request;

namespace {

/** What a client says of a view; what it does not say stays. */
struct ViewWish
{
    std::optional<QString> name;
    std::optional<QString> query;
    std::optional<QString> span;
};

Error refused(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

Result<void> checkQuery(const QString &query)
{
    static const QRegularExpression plain(u"\\A[\\x21-\\x7E]*\\z"_s);
    if (query.size() > longestViewQuery || !plain.match(query).hasMatch())
        return refused(
            u"\"query\" has at most %1 characters, percent-encoded as in an address."_s.arg(
                longestViewQuery));
    const QUrlQuery parameters(query);
    if (parameters.hasQueryItem(u"since"_s) || parameters.hasQueryItem(u"until"_s))
        return refused(u"\"query\" has no times; \"span\" says which days."_s);
    const auto list = callCountQuery(parameters);
    return list ? Result<void>() : list.error().withContext(u"\"query\""_s);
}

Result<void> checkWish(const ViewWish &wish)
{
    static const QRegularExpression words(u"\\A[A-Za-z0-9/-]*\\z"_s);
    if (wish.name && wish.name->isEmpty())
        return refused(u"\"name\" has from 1 to %1 characters."_s.arg(longestViewName));
    if (wish.span && (wish.span->size() > longestViewSpan || !words.match(*wish.span).hasMatch()))
        return refused(u"\"span\" has at most %1 letters, digits, - and /."_s.arg(longestViewSpan));
    return wish.query ? checkQuery(*wish.query) : Result<void>();
}

Result<ViewWish> wishOf(const QByteArray &body)
{
    const auto json = parseJsonObject(body).valueOr({});
    ViewWish wish;
    for (auto [key, into] : {std::pair(u"name"_s, &wish.name), std::pair(u"query"_s, &wish.query),
             std::pair(u"span"_s, &wish.span)}) {
        if (json.value(key).isString())
            *into = json.value(key).toString();
    }
    const int known = (wish.name ? 1 : 0) + (wish.query ? 1 : 0) + (wish.span ? 1 : 0);
    if (json.isEmpty() || json.size() != known)
        return refused(u"Send {\"name\": \"…\", \"query\": \"unheard=true\", \"span\": \"…\"}; all "
                       "are texts, and nothing else is understood."_s);
    if (wish.name)
        wish.name = viewName(*wish.name);
    const Result<void> fine = checkWish(wish);
    return fine.ok() ? Result<ViewWish>(wish) : fine.error();
}

bool canChange(const Principal &who, const SavedView &view)
{
    return view.author == listenerOf(who) || allows(who.role, Permission::Administer);
}

/** A view of one caller's number tells the number; and what others look for among calls that
 * somebody narrowed must not know of is not theirs to read. */
bool isShownTo(const Principal &who, const SavedView &view)
{
    if (!who.scope.isEverything())
        return view.author == listenerOf(who);
    if (allows(who.role, Permission::UnmaskNumbers))
        return true;
    const auto list = callCountQuery(QUrlQuery(view.query));
    return list && !asksForNumbers(*list);
}

QJsonObject viewJson(const SavedView &view, const Principal &who)
{
    return {{u"id"_s, view.id}, {u"name"_s, view.name}, {u"query"_s, view.query},
        {u"span"_s, view.span},
        {u"author"_s, view.authorName.isEmpty() ? QJsonValue() : QJsonValue(view.authorName)},
        {u"createdAt"_s, view.createdAt.toString()},
        {u"changedAt"_s, view.changedAt ? QJsonValue(view.changedAt->toString()) : QJsonValue()},
        {u"canChange"_s, allows(who.role, Permission::Annotate) && canChange(who, view)}};
}

/** The view, when it is there and theirs. */
Result<SavedView> ownView(database::Session &session, const Principal &who, const QString &id)
{
    const auto view = ViewRepository(session).find(who.organizationId, id);
    if (!view)
        return view.error();
    if (!view->has_value())
        return worded(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Receiver", "There is no such view."));
    if (!canChange(who, **view))
        return worded(ErrorCode::Forbidden,
            QT_TRANSLATE_NOOP(
                "Receiver", "Only who made a view, or an administrator, can change it."));
    return **view;
}

Result<SavedView> changed(database::Session &session, const Principal &who, const QString &id,
    const ViewWish &wish, Timestamp now)
{
    Result<SavedView> view = ownView(session, who, id);
    if (!view)
        return view;
    view->name = wish.name.value_or(view->name);
    view->query = wish.query.value_or(view->query);
    view->span = wish.span.value_or(view->span);
    view->changedAt = now;
    const auto done = ViewRepository(session).change(*view);
    return done ? view : done.error();
}

Result<void> removed(database::Session &session, const Principal &who, const QString &id)
{
    const auto view = ownView(session, who, id);
    if (!view)
        return view.error();
    const auto done = ViewRepository(session).remove(who.organizationId, id);
    return done ? Result<void>() : done.error();
}

QString viewIdIn(const Request &request)
{
    return request.arguments.value(u"view"_s).toLower();
}

QCoro::Task<Reply> listViews(SharedContext context, Principal who, Request)
{
    auto read = [id = who.organizationId](
                    database::Session &session) { return ViewRepository(session).list(id); };
    const auto views = co_await context->parts.database.read(read);
    if (!views)
        co_return refusal(views.error());
    QJsonArray items;
    for (const SavedView &view : *views) {
        if (isShownTo(who, view))
            items.append(viewJson(view, who));
    }
    QJsonObject json;
    json.insert(u"items"_s, items);
    co_return Reply::json(json);
}

SavedView newView(const Principal &who, const ViewWish &wish, Timestamp now)
{
    return {.id = newId(),
        .organizationId = who.organizationId,
        .name = *wish.name,
        .query = wish.query.value_or(QString()),
        .span = wish.span.value_or(QString()),
        .author = listenerOf(who),
        .authorName = who.name,
        .createdAt = now};
}

QCoro::Task<Reply> addView(SharedContext context, Principal who, Request request)
{
    const auto wish = wishOf(request.body);
    if (!wish)
        co_return refusal(wish.error());
    if (!wish->name)
        co_return refusal(refused(u"A view needs a \"name\"."_s));
    const SavedView view = newView(who, *wish, context->parts.clock.now());
    auto work = [view](database::Session &session) { return ViewRepository(session).add(view); };
    const auto added = co_await context->parts.database.write(work);
    if (!added)
        co_return refusal(added.error());
    co_return Reply::json(viewJson(view, who));
}

QCoro::Task<Reply> changeView(SharedContext context, Principal who, Request request)
{
    const auto wish = wishOf(request.body);
    if (!wish)
        co_return refusal(wish.error());
    auto work = [who, id = viewIdIn(request), wish = *wish, now = context->parts.clock.now()](
                    database::Session &session) { return changed(session, who, id, wish, now); };
    const auto view = co_await context->parts.database.write(work);
    if (!view)
        co_return refusal(view.error());
    co_return Reply::json(viewJson(*view, who));
}

QCoro::Task<Reply> removeView(SharedContext context, Principal who, Request request)
{
    auto work = [who, id = viewIdIn(request)](
                    database::Session &session) { return removed(session, who, id); };
    const auto gone = co_await context->parts.database.write(work);
    if (!gone)
        co_return refusal(gone.error());
    co_return Reply::noContent();
}

} // namespace

Routes viewRoutes(const SharedContext &context)
{
    const QString one = u"/api/views/{view}"_s;
    const QString all = u"/api/views"_s;
    return {
        {.pattern = all, .handler = authorised(context, listViews)},
        {.method = Method::Post, .pattern = all, .handler = authorised(context, addView)},
        {.method = Method::Patch, .pattern = one, .handler = authorised(context, changeView)},
        {.method = Method::Delete, .pattern = one, .handler = authorised(context, removeView)},
    };
}

} // namespace earshot::api
