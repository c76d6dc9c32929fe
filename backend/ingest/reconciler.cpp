// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reconciler.h"

#include "core/json.h"
#include "core/logging.h"
#include "core/workerpool.h"
#include "database/database.h"
#include "ingest/listcursor.h"
#include "ingest/news.h"
#include "ingest/presignedlinks.h"
#include "ingest/retrypolicy.h"
#include "provider/vapi/eventparser.h"

namespace earshot::ingest {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using provider::vapi::CallWindow;

namespace {

const QString progressName = u"reconcile"_s;
constexpr auto countedEvery = 30s; ///< while the history is read, and at the end of a run
constexpr int mostOpenCalls = 20; ///< asked after in one run
constexpr qsizetype rowsPerWrite = 50; ///< small, because new promises wait while they are written

struct StoredProgress
{
    ReconcileProgress progress;
    qint64 callsSeen = 0;
};

Result<StoredProgress> storedProgress(database::Session &session, const QString &organizationId)
{
    const auto text = database::WorkProgressRepository(session).find(organizationId, progressName);
    if (!text)
        return text.error();
    const auto seen = database::ProviderCallRepository(session).count(organizationId);
    if (!seen)
        return seen.error();
    return StoredProgress{reconcileProgressFrom(text.value()), seen.value()};
}

QJsonObject idsOf(const QString &vapiCallId)
{
    return {{u"vapiCallId"_s, vapiCallId}};
}

/** What stands in the way of all others too. */
bool endsTheRun(const Error &error)
{
    return error.retryable || error.code == ErrorCode::Cancelled
        || error.code == ErrorCode::Unauthorised;
}

} // namespace

Reconciler::Reconciler(
    Parts parts, Options options, Announce announce, std::function<void()> jobsChanged)
    : m_parts(parts)
    , m_options(std::move(options))
    , m_announce(std::move(announce))
    , m_jobsChanged(std::move(jobsChanged))
    , m_pageSize(m_options.pageSize)
{
    m_status.pullMode = m_options.pullMode;
}

void Reconciler::start()
{
    if (!m_options.enabled)
        return;
    m_status.state = ReconcileStatus::State::Idle;
    m_isWanted = m_options.interval > 0ms;
    m_scope.start([this](std::stop_token stop) { return run(stop); });
}

std::optional<qint64> Reconciler::wake()
{
    if (m_status.state == ReconcileStatus::State::Off)
        return std::nullopt;
    m_status.state = ReconcileStatus::State::Running;
    m_isWanted = true;
    m_wakeup.wake();
    return m_status.runsBegun + 1;
}

QCoro::Task<> Reconciler::stop()
{
    co_await m_scope.cancelAndWait();
}

QCoro::Task<> Reconciler::run(std::stop_token stop)
{
    std::chrono::milliseconds pause = m_options.interval;
    while (!stop.stop_requested()) {
        if (std::exchange(m_isWanted, false)) {
            m_status.state = ReconcileStatus::State::Running;
            ++m_status.runsBegun;
            bool isOurs = true;
            if (m_options.isItsTurn)
                isOurs = co_await m_options.isItsTurn();
            Result<void> outcome;
            if (isOurs)
                outcome = co_await reconcile(stop);
            if (isOurs)
                co_await countSeen();
            noteOutcome(outcome);
            pause = pauseAfter(outcome);
        }
        co_await m_wakeup.wait(pause > 0ms ? pause : 1h, stop);
        m_isWanted |= pause > 0ms; // with no interval only those who ask for it get a run
    }
}

void Reconciler::noteOutcome(const Result<void> &outcome)
{
    ++m_status.runsEnded;
    if (!outcome && outcome.error().code == ErrorCode::Cancelled) {
        m_status.state = ReconcileStatus::State::Idle;
        return;
    }
    m_status.state = outcome ? ReconcileStatus::State::Idle : ReconcileStatus::State::Failing;
    m_status.lastError = outcome ? QString() : outcome.error().message;
    if (!outcome)
        logProblem(lcIngest, outcome.error().withContext(u"Comparing with the provider"_s));
}

std::chrono::milliseconds Reconciler::pauseAfter(const Result<void> &outcome) const
{
    if (outcome)
        return m_options.interval;
    constexpr std::chrono::milliseconds afterFailure = 30s;
    const auto held = m_parts.provider.retryNotBefore();
    const auto asked = held
        ? std::chrono::ceil<std::chrono::milliseconds>(*held - m_parts.clock.now())
        : afterFailure;
    const bool helpsItself = outcome.error().retryable;
    return helpsItself ? std::max(asked, 1000ms) : std::max(m_options.interval, afterFailure);
}

QCoro::Task<Result<void>> Reconciler::reconcile(std::stop_token stop)
{
    m_begunAt = m_parts.clock.now();
    const Result<void> loaded = co_await loadProgress();
    if (!loaded)
        co_return loaded;
    const Result<void> caughtUp = co_await catchUp(stop);
    if (!caughtUp)
        co_return caughtUp;
    const Result<void> read = co_await readHistory(stop);
    if (!read)
        co_return read;
    const Result<void> asked = co_await askAfterOpenCalls(stop);
    if (!asked)
        co_return asked;
    m_progress.finishedAt = m_parts.clock.now();
    co_return co_await saveProgress();
}

QCoro::Task<Result<void>> Reconciler::loadProgress()
{
    auto load = [id = m_options.organizationId](
                    database::Session &session) { return storedProgress(session, id); };
    const auto stored = co_await m_parts.database.read(load);
    if (!stored)
        co_return stored.error();
    m_progress = stored->progress;
    m_status.callsSeen = stored->callsSeen;
    showProgress();
    co_return Result<void>();
}

/** Beside the writing, and rarely: it goes through all calls that were ever listed. */
QCoro::Task<> Reconciler::countSeen()
{
    auto count = [id = m_options.organizationId](database::Session &session) {
        return database::ProviderCallRepository(session).count(id);
    };
    const auto seen = co_await m_parts.database.read(count);
    m_countedAt = m_parts.clock.now();
    if (seen)
        m_status.callsSeen = seen.value();
    else
        logProblem(lcIngest, seen.error().withContext(u"Counting the provider's calls"_s));
}

/** Also what a run before this start reached: the provider may not answer now. */
void Reconciler::showProgress()
{
    m_status.historyComplete = m_progress.historyComplete;
    m_status.readBackTo = m_progress.historyFrom;
    m_status.lastFinishedAt = m_progress.finishedAt;
}

QCoro::Task<Result<void>> Reconciler::saveProgress()
{
    auto save = [id = m_options.organizationId, text = toText(m_progress),
                    now = m_parts.clock.now()](database::Session &session) {
        return database::WorkProgressRepository(session).save(id, progressName, text, now);
    };
    const Result<void> saved = co_await m_parts.database.write(save);
    if (!saved)
        co_return saved;
    showProgress();
    co_return Result<void>();
}

/** What was made, and what changed, since the last run. Before the first one there is only history.
 */
QCoro::Task<Result<void>> Reconciler::catchUp(std::stop_token stop)
{
    m_sweptFrom = Timestamp();
    m_newestTold.reset();
    if (!m_progress.knownUntil && !m_progress.historyComplete)
        co_return Result<void>();
    const std::optional<Timestamp> from = catchUpFrom();
    m_sweptFrom = from.value_or(Timestamp());
    const CallWindow made{.createdFrom = from};
    const Result<void> sawMade = co_await sweep(made, false, stop);
    if (!sawMade)
        co_return sawMade;
    const CallWindow changed{.updatedFrom = from};
    const Result<void> sawChanged = co_await sweep(changed, false, stop);
    if (!sawChanged)
        co_return sawChanged;
    moveKnownUntil();
    co_return co_await saveProgress();
}

/** Nothing, while the provider had no call at all: then everything is new. */
std::optional<Timestamp> Reconciler::catchUpFrom() const
{
    if (!m_progress.knownUntil)
        return std::nullopt;
    return std::min(*m_progress.knownUntil, m_begunAt) - m_options.overlap;
}

/**
 * Only to where the provider's own times show that it has been: our clock may be fast, and what is
 * made after a time that is still to come would be in no window. Nor beyond our own time, for a
 * time the provider gives may be wrong too.
 */
void Reconciler::moveKnownUntil()
{
    if (m_newestTold)
        m_progress.knownUntil = std::min(*m_newestTold, m_begunAt);
    else if (m_progress.knownUntil)
        m_progress.knownUntil = std::min(*m_progress.knownUntil, m_begunAt);
}

/** Of a sweep's first page: what is read later may be newer than a change that the first missed. */
void Reconciler::noteNewest(const QList<QJsonObject> &firstPage)
{
    for (const QJsonObject &call : firstPage) {
        for (const QStringView key : {u"createdAt", u"updatedAt"}) {
            const auto at = JsonView(call).time(key);
            if (at && (!m_newestTold || *m_newestTold < *at))
                m_newestTold = at;
        }
    }
}

QCoro::Task<Result<void>> Reconciler::readHistory(std::stop_token stop)
{
    if (m_progress.historyComplete)
        co_return Result<void>();
    const CallWindow older{.createdUntil = m_progress.historyFrom};
    const Result<void> seen = co_await sweep(older, true, stop);
    if (!seen)
        co_return seen;
    m_progress.historyComplete = true;
    co_return co_await saveProgress();
}

QCoro::Task<Result<void>> Reconciler::sweep(CallWindow window, bool isHistory, std::stop_token stop)
{
    ListCursor cursor(window, m_pageSize);
    bool isFirstPage = true;
    while (!cursor.isAtEnd()) {
        const auto calls = co_await nextPage(cursor, stop);
        if (!calls)
            co_return calls.error();
        if (std::exchange(isFirstPage, false))
            noteNewest(calls.value());
        const auto page = co_await parse(calls.value(), stop);
        if (!page)
            co_return page.error();
        const Result<void> stored = co_await store(page.value());
        if (!stored)
            co_return stored;
        if (isHistory && cursor.reached()) {
            if (!m_progress.knownUntil)
                moveKnownUntil(); // the history begins with what is newest
            m_progress.historyFrom = cursor.reached();
            const Result<void> saved = co_await saveProgress();
            if (!saved)
                co_return saved;
            if (m_parts.clock.now() - m_countedAt > countedEvery)
                co_await countSeen();
        }
    }
    co_return Result<void>();
}

/** The calls of the next page that were not on the one before; asks for fewer when they are too
 * large for one answer. */
QCoro::Task<Result<QList<QJsonObject>>> Reconciler::nextPage(
    ListCursor &cursor, std::stop_token stop)
{
    while (true) {
        const CallWindow window = cursor.window();
        const auto calls = co_await m_parts.provider.listCalls(window, stop);
        if (calls)
            co_return cursor.advance(calls.value());
        if (calls.error().code != ErrorCode::TooLarge || !cursor.askForFewer())
            co_return calls.error();
        m_pageSize = cursor.window().limit;
    }
}

QCoro::Task<Result<Reconciler::Page>> Reconciler::parse(
    QList<QJsonObject> calls, std::stop_token stop)
{
    auto work = [calls, now = m_parts.clock.now()](std::stop_token) -> Result<Page> {
        Page page;
        for (const QJsonObject &call : calls) {
            const auto event = provider::vapi::parseCall(call, now);
            if (!event) {
                logProblem(lcIngest, event.error().withContext(u"A listed call was skipped"_s));
                continue;
            }
            page.append({.event = event.value(), .links = provider::vapi::presignedLinks(call)});
        }
        return page;
    };
    co_return co_await m_parts.pool.run(work, stop);
}

QCoro::Task<Result<void>> Reconciler::store(Page page)
{
    rememberLinks(page);
    for (qsizetype first = 0; first < page.size(); first += rowsPerWrite) {
        const Result<QList<CallChange>> changes = co_await write(page, first, rowsPerWrite);
        if (changes) {
            tell(changes.value());
            continue;
        }
        if (!isItsOwnFault(changes.error()))
            co_return changes.error();
        const Result<void> stored = co_await storeOneByOne(page, first, rowsPerWrite);
        if (!stored)
            co_return stored;
    }
    co_return Result<void>();
}

/** After a write that one call spoilt: the others are kept, and what was listed is noted of that
 * one too, so that it is counted as missing. */
QCoro::Task<Result<void>> Reconciler::storeOneByOne(Page page, qsizetype first, qsizetype count)
{
    const qsizetype end = std::min(first + count, page.size());
    for (qsizetype at = first; at < end; ++at) {
        const Result<QList<CallChange>> changes = co_await write(page, at, 1);
        if (changes) {
            tell(changes.value());
            continue;
        }
        if (!isItsOwnFault(changes.error()))
            co_return changes.error();
        const QString vapiCallId = page.at(at).event.vapiCallId;
        const QJsonObject ids = idsOf(vapiCallId);
        logProblem(lcIngest, changes.error().withContext(u"A listed call can't be kept"_s), ids);
        const Result<void> noted = co_await noteListed(page, at);
        if (!noted && !isItsOwnFault(noted.error()))
            co_return noted;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Reconciler::noteListed(const Page &page, qsizetype at)
{
    auto work = [part = page.mid(at, 1), id = m_options.organizationId, now = m_parts.clock.now()](
                    database::Session &session) {
        return database::ProviderCallRepository(session).note(id, evidenceOf(part), now);
    };
    return m_parts.database.write(work);
}

/** A plain function, because g++ 12 leaves a list cut out inside a coroutine uninitialised. */
QCoro::Task<Result<QList<CallChange>>> Reconciler::write(
    const Page &page, qsizetype first, qsizetype count)
{
    auto work = [part = page.mid(first, count), id = m_options.organizationId,
                    receiver = m_options.receiverId, patience = m_options.patience,
                    now = m_parts.clock.now()](
                    database::Session &session) -> Result<QList<CallChange>> {
        auto changes = merge(session, part, id, patience, now);
        if (!changes)
            return changes;
        const auto told = tellOthers(session, receiver, changes.value());
        return told ? std::move(changes) : told.error();
    };
    return m_parts.database.write(work);
}

void Reconciler::rememberLinks(const Page &page)
{
    for (const Listed &listed : page) {
        if (!listed.links.isEmpty())
            m_parts.links.remember(listed.event.vapiCallId, listed.links);
    }
}

void Reconciler::tell(const QList<CallChange> &changes)
{
    for (const CallChange &change : changes)
        announce(m_announce, change);
    if (!changes.isEmpty())
        m_jobsChanged();
}

QList<database::ListedCall> Reconciler::evidenceOf(const Page &page)
{
    QList<database::ListedCall> evidence;
    for (const Listed &listed : page) {
        if (listed.event.providerCreatedAt)
            evidence.append({listed.event.vapiCallId, *listed.event.providerCreatedAt});
    }
    return evidence;
}

Result<QList<CallChange>> Reconciler::merge(database::Session &session, const Page &page,
    const QString &organizationId, const Patience &patience, Timestamp now)
{
    QList<CallChange> changes;
    for (const Listed &listed : page) {
        const auto change = applyEvent(session, organizationId, listed.event, patience, now);
        if (!change)
            return change.error();
        if (change.value())
            changes.append(*change.value());
    }
    const auto noted =
        database::ProviderCallRepository(session).note(organizationId, evidenceOf(page), now);
    if (!noted)
        return noted.error();
    return changes;
}

/**
 * Calls that begun and that no list has: the provider may have deleted or forgotten them. One that
 * can't be asked after does not keep the others from it.
 */
QCoro::Task<Result<void>> Reconciler::askAfterOpenCalls(std::stop_token stop)
{
    const auto open = co_await unseenCalls();
    if (!open)
        co_return open.error();
    for (const QString &vapiCallId : open.value()) {
        const Result<void> asked = co_await askAfter(vapiCallId, stop);
        if (!asked && endsTheRun(asked.error()))
            co_return asked;
        if (!asked)
            logProblem(lcIngest, asked.error().withContext(u"Asking after an open call"_s));
    }
    co_return Result<void>();
}

/** The provider knows nothing of a call that we saw begin. */
Reconciler::Listed Reconciler::goneCall(const QString &vapiCallId, Timestamp now)
{
    return {.event = deletedAtProvider(vapiCallId, CallStatus::Ended, now), .links = {}};
}

QCoro::Task<Result<QStringList>> Reconciler::unseenCalls()
{
    const database::ProviderCallRepository::Unseen unseen{.since = m_begunAt,
        .sweptFrom = m_sweptFrom,
        .sweptUntil = m_begunAt - m_options.listedWithin,
        .openBefore = m_begunAt - m_options.openFor};
    auto load = [unseen, id = m_options.organizationId](database::Session &session) {
        return database::ProviderCallRepository(session).openCalls(id, unseen, mostOpenCalls);
    };
    return m_parts.database.read(load);
}

QCoro::Task<Result<void>> Reconciler::askAfter(QString vapiCallId, std::stop_token stop)
{
    const auto call = co_await m_parts.provider.fetchCall(vapiCallId, stop);
    const bool isGone = !call && call.error().code == ErrorCode::NotFound;
    if (!call && !isGone)
        co_return call.error();
    Page page;
    if (isGone) {
        page.append(goneCall(vapiCallId, m_parts.clock.now()));
    } else {
        QList<QJsonObject> calls;
        calls.append(call.value());
        const auto parsed = co_await parse(calls, stop);
        if (!parsed)
            co_return parsed.error();
        page = parsed.value();
    }
    co_return co_await store(page);
}

} // namespace earshot::ingest
