// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moving/storemove.h"

namespace earshot::moving {

using namespace Qt::StringLiterals;
using database::MovedObject;
using database::MoveRepository;
using database::ObjectState;
using database::ObjectSum;
using database::Session;
using database::StoredObject;
using database::StoredObjectRepository;
using objectstore::ObjectInfo;
using objectstore::ObjectPage;

namespace {

constexpr int pageSize = 400; ///< objects held at a time
constexpr int rounds = 3; ///< for what appears, or is gone, while it copies

Error stopped()
{
    return {.code = ErrorCode::Cancelled,
        .message = u"Stopped. Run the same command again to go on where it stopped."_s};
}

std::optional<Proof> proofOf(const StoredObject &object)
{
    if (object.sha256.isEmpty())
        return std::nullopt; // no row knows it
    return Proof{.sizeBytes = object.sizeBytes, .sha256 = object.sha256};
}

/** What is wrong with this object alone: the others can still be copied. */
bool isOfOneObject(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::InvalidInput;
}

/** Goes through a store's listing in step with a list of paths in the same order. */
class Listing
{
public:
    explicit Listing(objectstore::ObjectStore &store)
        : m_store(store)
    { }

    /** The object at @p path, or nothing; each call with a later path. */
    QCoro::Task<Result<std::optional<ObjectInfo>>> find(QString path)
    {
        while (true) {
            while (m_at < m_page.objects.size() && m_page.objects.at(m_at).path < path)
                ++m_at;
            if (m_at < m_page.objects.size())
                co_return m_page.objects.at(m_at).path == path
                    ? std::optional<ObjectInfo>(m_page.objects.at(m_at))
                    : std::optional<ObjectInfo>();
            if (m_isStarted && m_page.next.isEmpty())
                co_return std::optional<ObjectInfo>();
            const QString prefix;
            const QString cursor = m_page.next;
            const auto page = co_await m_store.list(prefix, cursor, pageSize);
            if (!page.ok())
                co_return page.error();
            m_page = *page;
            m_at = 0;
            m_isStarted = true;
        }
    }

private:
    objectstore::ObjectStore &m_store;
    ObjectPage m_page;
    qsizetype m_at = 0;
    bool m_isStarted = false;
};

QStringList pathsOf(const ObjectPage &page)
{
    QStringList paths;
    for (const ObjectInfo &object : page.objects)
        paths.append(object.path);
    return paths;
}

} // namespace

void Listed::add(const QString &text)
{
    constexpr qsizetype most = 100;
    ++count;
    if (first.size() < most)
        first.append(text);
}

StoreMove::StoreMove(database::Database &database, objectstore::ObjectStore &from,
    objectstore::ObjectStore &to, ObjectCopier &copier, const Clock &clock, Options options,
    Listener listener)
    : m_database(database)
    , m_from(from)
    , m_to(to)
    , m_copier(copier)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_listener(std::move(listener))
{ }

QCoro::Task<Result<StoreReport>> StoreMove::run(std::stop_token stop)
{
    const auto waiting = [store = m_options.store](Session &session) {
        return MoveRepository(session).unmovedSum(store);
    };
    const auto sum = co_await m_database.read(waiting);
    if (!sum.ok())
        co_return sum.error();
    m_progress.inAll = *sum;
    for (int round = 0; round < rounds; ++round) {
        const auto live = co_await copyLive(stop);
        if (!live.ok())
            co_return live.error();
        if (round == 0) {
            const auto others = co_await copyOthers(stop);
            if (!others.ok())
                co_return others.error();
        }
        const auto gone = co_await confirm(stop);
        if (!gone.ok())
            co_return gone.error();
        if (*gone == 0)
            break;
    }
    const auto summed = co_await sumUp();
    if (!summed.ok())
        co_return summed.error();
    co_return m_report;
}

/** In order of path; what appears behind is met on the way, and the rest is counted in the end. */
QCoro::Task<Result<void>> StoreMove::copyLive(std::stop_token stop)
{
    m_report.problems = Listed();
    QString after;
    while (true) {
        const auto work = [store = m_options.store, after](Session &session) {
            return MoveRepository(session).unmoved(store, after, pageSize);
        };
        const auto objects = co_await m_database.read(work);
        if (!objects.ok())
            co_return objects.error();
        if (objects->isEmpty())
            co_return Result<void>();
        const auto copied = co_await copyAll(*objects, stop);
        if (!copied.ok())
            co_return copied.error();
        after = objects->last().path;
    }
}

QCoro::Task<Result<void>> StoreMove::copyAll(QList<StoredObject> objects, std::stop_token stop)
{
    const auto waiting = std::make_shared<QList<StoredObject>>(std::move(objects));
    std::vector<QCoro::Task<>> workers;
    for (int i = 0; i < m_options.parallel; ++i)
        workers.push_back(work(waiting, stop));
    for (QCoro::Task<> &worker : workers)
        co_await worker;
    if (m_failure)
        co_return *m_failure;
    if (stop.stop_requested())
        co_return stopped();
    co_return Result<void>();
}

QCoro::Task<> StoreMove::work(std::shared_ptr<QList<StoredObject>> waiting, std::stop_token stop)
{
    while (!waiting->isEmpty() && !m_failure && !stop.stop_requested()) {
        const StoredObject object = waiting->takeFirst();
        const auto copied = co_await copyOne(object, stop);
        if (!copied.ok() && !m_failure)
            m_failure = copied.error();
    }
}

QCoro::Task<Result<void>> StoreMove::copyOne(StoredObject object, std::stop_token stop)
{
    const std::optional<Proof> expected = proofOf(object);
    const auto proof = co_await m_copier.copy(object.path, expected, stop);
    if (!proof.ok())
        co_return co_await explain(object, proof.error());
    const auto noted = co_await noteCopied(object.path, *proof);
    if (!noted.ok())
        co_return noted.error();
    ++m_report.copied;
    m_report.copiedBytes += proof->sizeBytes;
    ++m_progress.objects;
    m_progress.bytes += proof->sizeBytes;
    if (m_listener)
        m_listener(m_progress);
    co_return Result<void>();
}

QCoro::Task<Result<void>> StoreMove::noteCopied(QString path, Proof proof)
{
    MovedObject moved;
    moved.store = m_options.store;
    moved.path = path;
    moved.sizeBytes = proof.sizeBytes;
    moved.sha256 = proof.sha256;
    const auto work = [moved, now = m_clock.now()](Session &session) {
        return MoveRepository(session).noteMoved(moved, now);
    };
    co_return co_await m_database.write(work);
}

/** A receiver at work may have deleted or replaced the object meanwhile; then nothing is wrong. */
QCoro::Task<Result<void>> StoreMove::explain(StoredObject object, Error error)
{
    if (!isOfOneObject(error))
        co_return error.withContext(u"Copying "_s + object.path);
    const auto work = [path = object.path](
                          Session &session) { return StoredObjectRepository(session).find(path); };
    const auto now = co_await m_database.read(work);
    if (!now.ok())
        co_return now.error();
    const bool isSame =
        now->has_value() && (*now)->state == ObjectState::Live && (*now)->sha256 == object.sha256;
    if (isSame)
        m_report.problems.add(error.code == ErrorCode::NotFound
                ? u"%1 is not in the source store."_s.arg(object.path)
                : error.message);
    co_return Result<void>();
}

QCoro::Task<Result<void>> StoreMove::copyOthers(std::stop_token stop)
{
    QString cursor;
    do {
        const QString prefix;
        const auto page = co_await m_from.list(prefix, cursor, pageSize);
        if (!page.ok())
            co_return page.error();
        const auto copied = co_await copyOthersOf(*page, stop);
        if (!copied.ok())
            co_return copied.error();
        cursor = page->next;
    } while (!cursor.isEmpty());
    co_return Result<void>();
}

/** Those of one page that are not live: what no row knows is copied with the hash it has. */
QCoro::Task<Result<void>> StoreMove::copyOthersOf(ObjectPage page, std::stop_token stop)
{
    const auto work = [paths = pathsOf(page), store = m_options.store](Session &session) {
        return MoveRepository(session).states(store, paths);
    };
    const auto states = co_await m_database.read(work);
    if (!states.ok())
        co_return states.error();
    QList<StoredObject> orphans;
    for (const ObjectInfo &object : page.objects) {
        const database::ObjectStanding standing = states->value(object.path);
        if (standing.state && *standing.state != ObjectState::Live)
            m_report.unfinished.add(object.path);
        if (standing.state)
            continue;
        m_report.orphans.add(object.path);
        StoredObject orphan;
        orphan.path = object.path;
        if (standing.movedBytes != object.sizeBytes)
            orphans.append(orphan);
    }
    co_return co_await copyAll(orphans, stop);
}

/** Compares the target's listing with what was noted, and forgets what is not there; how many. */
QCoro::Task<Result<qint64>> StoreMove::confirm(std::stop_token stop)
{
    Listing listing(m_to);
    QString after;
    qint64 gone = 0;
    while (true) {
        const auto work = [store = m_options.store, after](Session &session) {
            return MoveRepository(session).movedObjects(store, after, pageSize);
        };
        const auto noted = co_await m_database.read(work);
        if (!noted.ok())
            co_return noted.error();
        if (noted->isEmpty())
            co_return gone;
        for (const MovedObject &object : *noted) {
            if (stop.stop_requested())
                co_return stopped();
            const auto there = co_await listing.find(object.path);
            if (!there.ok())
                co_return there.error();
            if (there->has_value() && (*there)->sizeBytes == object.sizeBytes)
                continue;
            ++gone;
            const auto forget = [object](Session &session) {
                return MoveRepository(session).forgetMoved(object.store, object.path);
            };
            const auto forgotten = co_await m_database.write(forget);
            if (!forgotten.ok())
                co_return forgotten.error();
        }
        after = noted->last().path;
    }
}

QCoro::Task<Result<void>> StoreMove::sumUp()
{
    const auto work = [store = m_options.store](
                          Session &session) -> Result<std::pair<ObjectSum, ObjectSum>> {
        const auto live = MoveRepository(session).liveSum();
        if (!live.ok())
            return live.error();
        const auto waiting = MoveRepository(session).unmovedSum(store);
        if (!waiting.ok())
            return waiting.error();
        return std::pair(*live, *waiting);
    };
    const auto sums = co_await m_database.read(work);
    if (!sums.ok())
        co_return sums.error();
    m_report.live = sums->first;
    m_report.waiting = sums->second;
    co_return Result<void>();
}

} // namespace earshot::moving
