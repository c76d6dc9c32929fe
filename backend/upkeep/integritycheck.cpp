// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/integritycheck.h"

#include "core/logging.h"
#include "database/database.h"

namespace earshot::upkeep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using database::ObjectCheck;
using database::StoredObject;

namespace {

constexpr qint64 leastCost = 64 * 1024; // bytes: a small object costs a request and a commit too
constexpr qsizetype mostTroubles = 50;
constexpr int timesUntilUnreadable = 3;
constexpr auto passOverFor = 10min;

/** What the store's answer says of @p object; nothing where it says nothing. */
std::optional<ObjectCheck> judge(
    const StoredObject &object, const Result<objectstore::ObjectInfo> &answer)
{
    if (!answer && answer.error().code == ErrorCode::NotFound)
        return ObjectCheck::Missing;
    if (!answer)
        return std::nullopt;
    const bool isSame = answer->sizeBytes == object.sizeBytes && answer->sha256 == object.sha256;
    return isSame ? ObjectCheck::Sound : ObjectCheck::Damaged;
}

/** The store as a whole, and not the object that was asked for. */
bool isAway(const Error &error)
{
    return error.code == ErrorCode::Unavailable || error.code == ErrorCode::Network
        || error.code == ErrorCode::Timeout;
}

QJsonObject idsOf(const StoredObject &object)
{
    return {{u"callId"_s, object.callId}, {u"path"_s, object.path}};
}

void logFinding(const StoredObject &object, ObjectCheck outcome)
{
    if (outcome == ObjectCheck::Missing)
        logError(
            lcObjectStore, u"A stored object is missing from the object store."_s, idsOf(object));
    else if (outcome == ObjectCheck::Damaged)
        logError(lcObjectStore, u"A stored object is not what was stored."_s, idsOf(object));
}

} // namespace

IntegrityCheck::IntegrityCheck(database::Database &database, objectstore::ObjectStore &store,
    const Clock &clock, Options options, std::function<void()> found)
    : m_database(database)
    , m_store(store)
    , m_clock(clock)
    , m_options(options)
    , m_found(std::move(found))
    , m_budget(options.bytesPerSecond, clock)
{ }

void IntegrityCheck::start()
{
    if (m_options.bytesPerSecond > 0)
        m_scope.start([this](std::stop_token stop) { return run(stop); });
}

QCoro::Task<> IntegrityCheck::stop()
{
    co_await m_scope.cancelAndWait();
}

QCoro::Task<> IntegrityCheck::run(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        bool isOurs = true;
        if (m_options.isItsTurn)
            isOurs = co_await m_options.isItsTurn();
        auto pause = m_options.idle;
        if (isOurs)
            pause = co_await checkNext();
        co_await sleepFor(pause, stop);
    }
}

QCoro::Task<std::chrono::milliseconds> IntegrityCheck::checkNext()
{
    auto find = [before = m_clock.now() - m_options.rest, passed = passedOver()](
                    database::Session &session) {
        return database::StorageRepository(session).nextToCheck(before, passed);
    };
    const auto next = co_await m_database.read(find);
    if (!next)
        co_return backOff(next.error());
    if (!next->has_value())
        co_return m_options.idle;
    const StoredObject object = **next;
    const auto answer = co_await m_store.verify(object.path);
    if (const auto outcome = judge(object, answer)) {
        ++m_answers;
        m_failuresInARow = 0;
        m_troubles.remove(object.path);
        co_return co_await note(object, *outcome);
    }
    if (isUnreadable(object.path, answer.error()))
        co_return co_await note(object, ObjectCheck::Damaged);
    co_return backOff(answer.error());
}

QCoro::Task<std::chrono::milliseconds> IntegrityCheck::note(
    StoredObject object, ObjectCheck outcome)
{
    auto write = [object, outcome, at = m_clock.now()](database::Session &session) {
        return database::StorageRepository(session).noteCheck(object, outcome, at);
    };
    const auto noted = co_await m_database.write(write);
    if (!noted)
        co_return backOff(noted.error());
    if (*noted && outcome != ObjectCheck::Sound) {
        logFinding(object, outcome);
        if (m_found)
            m_found();
    }
    co_return m_budget.spend(std::max(object.sizeBytes, leastCost));
}

/** The first failure of a row is logged; those that follow are the same one. */
std::chrono::milliseconds IntegrityCheck::backOff(const Error &error)
{
    if (m_failuresInARow++ == 0)
        logProblem(lcObjectStore, error.withContext(u"Reading stored objects again has to wait"_s));
    std::chrono::milliseconds pause = m_options.firstBackOff;
    for (int i = 1; i < m_failuresInARow && pause < m_options.longestBackOff; ++i)
        pause *= 2;
    return std::min(pause, m_options.longestBackOff);
}

/**
 * A store that is away can read nothing. Only an object that fails time and again, and each time
 * after the store has answered for another, is damaged. Until then it is passed over for a while,
 * so that it does not keep the others from being read. What the store refuses to answer says
 * nothing of the bytes: it is passed over and never called damaged.
 */
bool IntegrityCheck::isUnreadable(const QString &path, const Error &error)
{
    if (isAway(error))
        return false;
    if (m_troubles.size() >= mostTroubles)
        m_troubles.clear();
    Trouble &trouble = m_troubles[path];
    const bool isFresh = trouble.times == 0 || m_answers > trouble.answersThen;
    if (isFresh && error.code == ErrorCode::Storage)
        ++trouble.times;
    trouble.answersThen = m_answers;
    trouble.passedOverUntil = m_clock.now() + passOverFor;
    return trouble.times >= timesUntilUnreadable && m_answers > 0;
}

QStringList IntegrityCheck::passedOver() const
{
    QStringList paths;
    for (auto it = m_troubles.begin(); it != m_troubles.end(); ++it) {
        if (it->passedOverUntil > m_clock.now())
            paths.append(it.key());
    }
    return paths;
}

} // namespace earshot::upkeep
