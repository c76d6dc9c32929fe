// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accessservice.h"
#include "api/authorised.h"
#include "api/calljson.h"
#include "api/calllistquery.h"
#include "api/permissions.h"
#include "api/viewed.h"
#include "database/callfinder.h"
#include "database/database.h"
#include "database/noterepository.h"
#include "database/playbackrepository.h"
#include "domain/searchmarks.h"

#include <QElapsedTimer>

namespace earshot::api {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using database::CallCount;
using database::CallCursor;
using database::CallFinder;
using database::CallSearch;
using database::CallWindow;
using database::HeardFigures;
using http::Reply;
using http::Request;

namespace {

constexpr auto countLimit = 5s;
constexpr int countPiece = 50'000;
const QLatin1StringView lastId("ffffffff-ffff-ffff-ffff-ffffffffffff");

/** A part of the list, read in one snapshot. */
struct Page
{
    QList<Call> calls;
    QHash<QString, Transcript> transcripts; ///< where words were searched for
    QHash<QString, QList<CallNote>> notes; ///< there, too
    QHash<QString, HeardFigures> heard; ///< by the calls' ids
    std::optional<CallCount> estimate;
    std::optional<PageCursor> next;
    std::optional<PageCursor> previous;
    bool isBounded = false;
};

PageCursor cursorOn(const Call &call, bool isNewer, const CallListQuery &list)
{
    return {.at = database::cursorAt(call), .isNewer = isNewer, .of = list.fingerprint};
}

/** Where the page begins. */
Result<CallWindow> windowFor(
    database::Session &session, const CallListQuery &list, const QString &organizationId)
{
    CallWindow window{.limit = list.limit + 1};
    if (list.cursor) {
        window.from = list.cursor->at;
        window.isNewer = list.cursor->isNewer;
    } else if (const auto *time = std::get_if<Timestamp>(&list.from)) {
        window.from = CallCursor{.sortAt = *time, .id = lastId};
        window.includesFrom = true;
    } else if (const auto *id = std::get_if<QString>(&list.from)) {
        const auto call = database::CallRepository(session).find(organizationId, *id);
        if (!call.ok())
            return call.error();
        if (!call->has_value() || !list.filter.scope.includes(**call))
            return Error{.code = ErrorCode::InvalidInput,
                .message = u"\"from\" is the id of no call that is there."_s};
        window.from = database::cursorAt(**call);
        window.includesFrom = true;
    }
    return window;
}

/** As it was, or after the calls to skip; nothing when there are not so many. */
Result<std::optional<CallWindow>> skipped(
    database::Session &session, const CallSearch &search, CallWindow window, int skip)
{
    if (skip == 0)
        return std::optional(window);
    CallWindow before = window;
    before.limit = skip;
    const auto last = CallFinder(session).lastOf(search, before);
    if (!last.ok())
        return last.error();
    if (!last->has_value())
        return std::optional<CallWindow>();
    window.from = **last;
    window.includesFrom = false;
    return std::optional(window);
}

/** The one call too many says that the list goes on, at the end that was read towards. */
void setEnds(Page &page, const CallWindow &window, const CallListQuery &list)
{
    const bool goesOn = page.calls.size() > list.limit;
    if (goesOn && window.isNewer)
        page.calls.removeFirst();
    else if (goesOn)
        page.calls.removeLast();
    if (page.calls.isEmpty())
        return;
    if (window.isNewer || goesOn)
        page.next = cursorOn(page.calls.last(), false, list);
    if (window.isNewer ? goesOn : window.from.has_value())
        page.previous = cursorOn(page.calls.first(), true, list);
}

Result<Page> timePage(database::Session &session, CallFinder &finder, const CallSearch &search,
    const CallListQuery &list)
{
    const Result<CallWindow> begin = windowFor(session, list, search.organizationId);
    if (!begin.ok())
        return begin.error();
    const auto window = skipped(session, search, *begin, list.skip);
    if (!window.ok())
        return window.error();
    if (!window->has_value())
        return Page();
    Result<QList<Call>> calls = finder.page(search, **window);
    if (!calls.ok())
        return calls.error();
    Page page{.calls = std::move(*calls)};
    setEnds(page, **window, list);
    return page;
}

/** Where the list of whoever asks begins, and not that of all. */
Result<std::optional<CallCursor>> newestOf(CallFinder &finder, const CallSearch &search)
{
    if (search.filter.scope.isEverything())
        return finder.placeAfter(search.organizationId, std::nullopt, 1);
    CallSearch all{.organizationId = search.organizationId, .filter = {}, .query = {}};
    all.filter.scope = search.filter.scope;
    const auto calls = finder.page(all, {.limit = 1});
    if (!calls.ok())
        return calls.error();
    return calls->isEmpty() ? std::optional<CallCursor>()
                            : std::optional(database::cursorAt(calls->first()));
}

/** A ranked list stands still: calls that came after its first page are not in it. */
Result<Page> rankedPage(CallFinder &finder, const CallSearch &search, const CallListQuery &list)
{
    std::optional<CallCursor> newest;
    if (list.cursor) {
        newest = list.cursor->at;
    } else {
        const auto found = newestOf(finder, search);
        if (!found.ok())
            return found.error();
        newest = *found;
    }
    const int skipped = list.cursor ? list.cursor->skipped : 0;
    auto ranked = finder.ranked(search, newest, skipped, list.limit + 1);
    if (!ranked.ok())
        return ranked.error();
    Page page{.calls = std::move(ranked->calls), .isBounded = ranked->isBounded};
    const auto at = [&](int count) {
        return PageCursor{.at = *newest, .skipped = count, .of = list.fingerprint};
    };
    if (page.calls.size() > list.limit) {
        page.calls.removeLast();
        page.next = at(skipped + list.limit);
    }
    if (skipped > 0)
        page.previous = at(std::max(0, skipped - list.limit));
    return page;
}

QStringList idsOf(const QList<Call> &calls)
{
    QStringList ids;
    for (const Call &call : calls)
        ids.append(call.id);
    return ids;
}

/** What is needed to show where the words stand. */
Result<void> readTexts(database::Session &session, CallFinder &finder, Page &page)
{
    auto transcripts = finder.transcripts(page.calls);
    if (!transcripts.ok())
        return transcripts.error();
    page.transcripts = std::move(*transcripts);
    auto notes = database::NoteRepository(session).ofCalls(idsOf(page.calls));
    if (!notes.ok())
        return notes.error();
    page.notes = std::move(*notes);
    return {};
}

/** How many calls there are: no guess is needed where one page from the top holds all of them. */
Result<void> estimate(
    CallFinder &finder, const CallSearch &search, const CallListQuery &list, Page &page)
{
    const bool isFromTop = list.skip == 0 && std::holds_alternative<std::monostate>(list.from);
    if (isFromTop && !page.next && !page.isBounded) {
        page.estimate = CallCount{.count = page.calls.size(), .isExact = true};
        return {};
    }
    auto guess = finder.estimate(search);
    if (!guess.ok())
        return guess.error();
    page.estimate = *guess;
    return {};
}

Result<Page> readPage(database::Session &session, const CallSearch &search,
    const CallListQuery &list, const QString &listener)
{
    CallFinder finder(session);
    Result<Page> page =
        list.isRanked ? rankedPage(finder, search, list) : timePage(session, finder, search, list);
    if (!page.ok())
        return page;
    auto heard = database::PlaybackRepository(session).figures(idsOf(page->calls), listener);
    if (!heard.ok())
        return heard.error();
    page->heard = std::move(*heard);
    if (!search.query.isEmpty()) {
        if (const auto texts = readTexts(session, finder, *page); !texts.ok())
            return texts.error();
    }
    if (!list.cursor) {
        if (const auto guessed = estimate(finder, search, list, *page); !guessed.ok())
            return guessed.error();
    }
    return page;
}

QJsonObject findJson(const SearchFind &find)
{
    QJsonArray marks;
    for (const SearchMark &mark : find.marks)
        marks.append(QJsonObject{{u"start"_s, mark.start}, {u"length"_s, mark.length}});
    QJsonObject json{{u"place"_s, find.place}, {u"text"_s, find.text}, {u"marks"_s, marks}};
    if (find.turn >= 0)
        json.insert(u"turn"_s, find.turn);
    if (find.startSeconds)
        json.insert(u"startSeconds"_s, *find.startSeconds);
    return json;
}

QJsonValue countJson(const std::optional<CallCount> &count)
{
    if (!count)
        return {};
    return QJsonObject{{u"count"_s, count->count}, {u"exact"_s, count->isExact}};
}

QJsonValue cursorJson(const std::optional<PageCursor> &cursor)
{
    return cursor ? QJsonValue(encodeCursor(*cursor)) : QJsonValue();
}

QJsonObject pageJson(const Principal &who, const Page &page, const CallListQuery &list)
{
    QJsonArray items;
    for (const Call &call : page.calls) {
        const Call shown = shownTo(who, call);
        QJsonObject item = callSummary(shown);
        const HeardFigures heard = page.heard.value(call.id);
        item.insert(u"heardSeconds"_s, heard.seconds);
        item.insert(u"isHeard"_s, heard.isHeard);
        QJsonArray finds;
        if (!list.words.isEmpty()) {
            for (const SearchFind &find : searchFinds(
                     shown, page.transcripts.value(call.id), list.words, page.notes.value(call.id)))
                finds.append(findJson(find));
            item.insert(u"found"_s, finds);
        }
        items.append(item);
    }
    QJsonObject json{{u"items"_s, items}, {u"nextCursor"_s, cursorJson(page.next)},
        {u"previousCursor"_s, cursorJson(page.previous)}};
    if (!list.cursor)
        json.insert(u"estimate"_s, countJson(page.estimate));
    if (list.isRanked)
        json.insert(u"rankedNewestOnly"_s, page.isBounded);
    return json;
}

CallSearch searchOf(const Principal &who, const CallListQuery &list)
{
    CallSearch search{
        .organizationId = who.organizationId, .filter = list.filter, .query = list.words};
    search.filter.scope = who.scope;
    return search;
}

/** Whoever does not see numbers can't find them out by asking for one digit after the other. */
Result<CallListQuery> allowedTo(const Principal &who, Result<CallListQuery> list)
{
    if (!list || !asksForNumbers(*list))
        return list;
    const auto allowed = access::require(who, Permission::UnmaskNumbers);
    return allowed ? list : allowed.error();
}

QCoro::Task<Reply> listCalls(SharedContext context, Principal who, Request request)
{
    const auto list = allowedTo(who, callListQuery(request.query));
    if (!list)
        co_return refusal(list.error());
    auto noted = noteListViewed(context, who, u"calls"_s, request); // while it is read
    CallListQuery narrowed = *list;
    narrowed.filter.scope = who.scope;
    auto read = [search = searchOf(who, *list), list = narrowed, listener = listenerOf(who)](
                    database::Session &session) {
        return readPage(session, search, list, listener);
    };
    const auto page = co_await context->parts.database.read(read);
    co_await noted;
    if (!page)
        co_return refusal(page.error());
    co_return Reply::json(pageJson(who, *page, *list));
}

/** How far counting in pieces has come. */
struct Progress
{
    qint64 count = 0;
    std::optional<CallCursor> at;
    bool isDone = false;
};

Result<Progress> countPieceOf(
    database::Session &session, const CallSearch &search, const Progress &before)
{
    CallFinder finder(session);
    if (!before.at) {
        const auto quick = finder.quickCount(search);
        if (!quick.ok())
            return quick.error();
        if (*quick)
            return Progress{.count = **quick, .isDone = true};
    }
    const auto end = finder.placeAfter(search.organizationId, before.at, countPiece);
    if (!end.ok())
        return end.error();
    const auto more = finder.countBetween(search, before.at, *end);
    if (!more.ok())
        return more.error();
    return Progress{.count = before.count + *more, .at = *end, .isDone = !end->has_value()};
}

/** A file ends no statement early, so it counts piece by piece and others come between. */
QCoro::Task<Result<CallCount>> countInPieces(SharedContext context, CallSearch search)
{
    QElapsedTimer timer;
    timer.start();
    Progress progress;
    while (!progress.isDone && !timer.hasExpired(std::chrono::milliseconds(countLimit).count())) {
        auto read = [search, progress](database::Session &session) {
            return countPieceOf(session, search, progress);
        };
        const auto next = co_await context->parts.database.read(read);
        if (!next)
            co_return next.error();
        progress = *next;
    }
    const CallCount count{.count = progress.count, .isExact = progress.isDone};
    co_return count;
}

/** A server ends the statement itself; what its planner expects has to do then. */
QCoro::Task<Result<CallCount>> countAtOnce(SharedContext context, CallSearch search)
{
    auto read = [search](database::Session &session) {
        return CallFinder(session).count(search, countLimit);
    };
    const auto count = co_await context->parts.database.read(read);
    if (count) {
        const CallCount exact{.count = *count};
        co_return exact;
    }
    if (count.error().code != ErrorCode::Timeout)
        co_return count.error();
    auto guess = [search](
                     database::Session &session) { return CallFinder(session).estimate(search); };
    const auto estimate = co_await context->parts.database.read(guess);
    if (!estimate)
        co_return estimate.error();
    co_return estimate->value_or(CallCount());
}

QCoro::Task<Reply> countCalls(SharedContext context, Principal who, Request request)
{
    const auto list = allowedTo(who, callCountQuery(request.query));
    if (!list)
        co_return refusal(list.error());
    co_await noteListViewed(context, who, u"calls"_s, request);
    const auto counting = context->parts.database.isShared() ? countAtOnce : countInPieces;
    const auto count = co_await counting(context, searchOf(who, *list));
    if (!count)
        co_return refusal(count.error());
    const QJsonObject json = countJson(*count).toObject();
    co_return Reply::json(json);
}

} // namespace

Routes callListRoutes(const SharedContext &context)
{
    return {
        {.pattern = u"/api/calls"_s, .handler = authorised(context, listCalls)},
        {.pattern = u"/api/calls/count"_s, .handler = authorised(context, countCalls)},
    };
}

} // namespace earshot::api
