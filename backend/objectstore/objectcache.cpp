// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/objectcache.h"

#include "objectstore/descriptor.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFuture>
#include <QHash>
#include <QPromise>

#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <list>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(32));
}

/** Copies of one object begin alike, so that all of them can be found. */
QString prefixOf(const QString &path)
{
    return hexOf(path.toUtf8()) + u'-';
}

Error unusable(const QFile &file)
{
    return {.code = ErrorCode::Storage,
        .message = u"A local copy of a recording cannot be kept: %1."_s.arg(file.errorString()),
        .retryable = true};
}

} // namespace

/** Shared with fetches that are under way when the cache goes. */
class ObjectCache::State
{
public:
    struct Entry
    {
        QString name;
        qint64 bytes = 0;
        int pins = 0; ///< somebody waits to open it
    };
    /** A fetch under way. */
    struct Flight
    {
        QPromise<Result<void>> outcome;
        int waiting = 0; ///< besides the one who fetches
    };

    State(QString folderName, qint64 limitBytes)
        : folder(std::move(folderName))
        , limit(limitBytes)
    { }

    [[nodiscard]] QString fileOf(const QString &name) const { return folder + u'/' + name; }

    /** The entry, moved to the end where the freshest are; nothing where there is none. */
    Entry *touch(const QString &name)
    {
        const auto found = std::find_if(
            entries.begin(), entries.end(), [&](const Entry &entry) { return entry.name == name; });
        if (found == entries.end())
            return nullptr;
        entries.splice(entries.end(), entries, found);
        return &entries.back();
    }

    void add(const QString &name, qint64 size, int pins)
    {
        entries.push_back({.name = name, .bytes = size, .pins = pins});
        total += size;
    }

    /** The copy, when there is one that is still on the disk. */
    std::shared_ptr<QFile> openKept(const QString &name)
    {
        if (!touch(name))
            return nullptr;
        const Result<std::shared_ptr<QFile>> file = openNow(name);
        if (file.ok())
            return *file;
        drop(std::prev(entries.end()));
        return nullptr;
    }

    /** For one who waited while another fetched. */
    Result<std::shared_ptr<QFile>> openPinned(const QString &name)
    {
        Result<std::shared_ptr<QFile>> file = openNow(name);
        if (Entry *entry = touch(name))
            --entry->pins;
        makeRoom(0);
        return file;
    }

    /** Drops the longest unused until @p more bytes fit in, as far as that is possible. */
    void makeRoom(qint64 more)
    {
        for (auto entry = entries.begin(); entry != entries.end() && total + more > limit;)
            entry = entry->pins > 0 ? std::next(entry) : drop(entry);
    }

    std::list<Entry>::iterator drop(std::list<Entry>::iterator entry)
    {
        QFile::remove(fileOf(entry->name));
        total -= entry->bytes;
        return entries.erase(entry);
    }

    Result<std::shared_ptr<QFile>> openNow(const QString &name) const
    {
        auto file = std::make_shared<QFile>(fileOf(name));
        if (!file->open(QIODevice::ReadOnly))
            return unusable(*file);
        return file;
    }

    Result<std::shared_ptr<QFile>> partFor(const QString &name) const
    {
        auto file = std::make_shared<QFile>(fileOf(name) + u".part"_s);
        QFile::remove(file->fileName());
        if (!file->open(QIODevice::ReadWrite | QIODevice::NewOnly, ownerOnly))
            return unusable(*file);
        return file;
    }

    /** What came has its final name, or is gone. */
    Result<void> settle(
        const std::shared_ptr<QFile> &part, const QString &name, const Result<void> &fetched)
    {
        const std::shared_ptr<Flight> flight = running.take(name);
        const Result<void> settled = keep(part, name, fetched, flight->waiting);
        flight->outcome.addResult(settled);
        flight->outcome.finish();
        return settled;
    }

    void takeOff(const QString &name)
    {
        auto flight = std::make_shared<Flight>();
        flight->outcome.start();
        running.insert(name, flight);
    }

    void forget(const QString &prefix)
    {
        for (auto entry = entries.begin(); entry != entries.end();) {
            const bool isOver = entry->name.startsWith(prefix) && entry->pins == 0;
            entry = isOver ? drop(entry) : std::next(entry);
        }
    }

    [[nodiscard]] std::shared_ptr<Flight> join(const QString &name) const
    {
        std::shared_ptr<Flight> flight = running.value(name);
        if (flight)
            ++flight->waiting;
        return flight;
    }

    qint64 total = 0;
    const QString folder;

private:
    Result<void> keep(const std::shared_ptr<QFile> &part, const QString &name,
        const Result<void> &fetched, int waiting)
    {
        QFile::remove(fileOf(name));
        errno = 0;
        const bool isKept = fetched.ok() && part->flush();
        const qint64 size = part->size();
        if (isKept && QFile::rename(part->fileName(), fileOf(name))) {
            add(name, size, waiting);
            return {};
        }
        const int problem = errno;
        QFile::remove(part->fileName());
        return fetched.ok() ? explainErrno(problem, u"A local copy of a recording"_s) : fetched;
    }

    qint64 limit;
    std::list<Entry> entries; ///< the longest unused first
    QHash<QString, std::shared_ptr<Flight>> running;
};

ObjectCache::ObjectCache(QString folder, qint64 limitBytes)
    : m_state(std::make_shared<State>(std::move(folder), limitBytes))
{ }

ObjectCache::~ObjectCache() = default;

Result<void> ObjectCache::prepare()
{
    QDir folder(m_state->folder);
    const bool isMade = folder.mkpath(u"."_s)
        && QFile::setPermissions(m_state->folder, ownerOnly | QFile::ExeOwner);
    if (!isMade)
        return Error{.code = ErrorCode::Storage,
            .message = u"The folder %1 for local copies cannot be made."_s.arg(m_state->folder)};
    // A copy may have lost its end with the power; fetching again is the safe way.
    const QStringList left =
        folder.entryList({QString(32, u'?') + u"-*"_s}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : left)
        folder.remove(name);
    return {};
}

QCoro::Task<Result<std::shared_ptr<QFile>>> ObjectCache::open(CachedVersion version, Fetch fetch)
{
    return openIn(m_state, std::move(version), std::move(fetch));
}

QCoro::Task<Result<std::shared_ptr<QFile>>> ObjectCache::openIn(
    std::shared_ptr<State> state, CachedVersion version, Fetch fetch)
{
    const QString name = prefixOf(version.path) + hexOf(version.version);
    if (std::shared_ptr<QFile> kept = state->openKept(name))
        co_return kept;
    if (const std::shared_ptr<State::Flight> other = state->join(name)) {
        QFuture<Result<void>> outcome = other->outcome.future();
        const Result<void> fetched = co_await outcome;
        if (!fetched.ok())
            co_return fetched.error();
        co_return state->openPinned(name);
    }
    state->makeRoom(version.sizeBytes);
    const Result<std::shared_ptr<QFile>> part = state->partFor(name);
    if (!part.ok())
        co_return part.error();
    state->takeOff(name);
    const Result<void> fetched = co_await fetch(*part);
    const Result<void> settled = state->settle(*part, name, fetched);
    if (!settled.ok())
        co_return settled.error();
    Result<std::shared_ptr<QFile>> file = state->openNow(name);
    state->makeRoom(0);
    co_return file;
}

void ObjectCache::forget(const QString &path)
{
    m_state->forget(prefixOf(path));
}

qint64 ObjectCache::bytes() const
{
    return m_state->total;
}

} // namespace earshot::objectstore
