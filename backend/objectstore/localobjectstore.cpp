// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/localobjectstore.h"

#include "core/identifier.h"

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

Error notClean(const QString &path)
{
    return {.code = ErrorCode::InvalidInput,
        .message = u"\"%1\" is not a path an object may have."_s.arg(path)};
}

ObjectPage pageOf(QList<ObjectInfo> objects, int limit)
{
    const QString next =
        objects.size() < limit || objects.isEmpty() ? QString() : objects.last().path;
    return {.objects = std::move(objects), .next = next};
}

} // namespace

LocalObjectStore::LocalObjectStore(QString folder, WorkerPool &pool)
    : m_objects(std::move(folder), newId())
    , m_pool(pool)
{ }

LocalObjectStore::~LocalObjectStore()
{
    m_stop.request_stop();
}

void LocalObjectStore::cancel()
{
    m_stop.request_stop();
}

QCoro::Task<Result<void>> LocalObjectStore::prepare()
{
    const auto work = [objects = m_objects](std::stop_token) { return objects.prepare(); };
    co_return co_await m_pool.run(work, m_stop.get_token());
}

QCoro::Task<Result<void>> LocalObjectStore::put(QString path, QString localFile, QString)
{
    if (!isCleanPath(path))
        co_return notClean(path);
    const auto work = [objects = m_objects, path, localFile](
                          std::stop_token stop) { return objects.put(path, localFile, stop); };
    co_return co_await m_pool.run(work, m_stop.get_token());
}

QCoro::Task<Result<ObjectInfo>> LocalObjectStore::verify(QString path)
{
    if (!isCleanPath(path))
        co_return notClean(path);
    const auto work = [objects = m_objects, path](
                          std::stop_token stop) { return objects.verify(path, stop); };
    co_return co_await m_pool.run(work, m_stop.get_token());
}

QCoro::Task<Result<std::shared_ptr<QFile>>> LocalObjectStore::open(QString path)
{
    if (!isCleanPath(path))
        co_return notClean(path);
    using Opened = Result<std::shared_ptr<Descriptor>>;
    const auto work = [objects = m_objects, path](std::stop_token) -> Opened {
        Result<Descriptor> descriptor = objects.open(path);
        if (!descriptor.ok())
            return descriptor.error();
        return std::make_shared<Descriptor>(std::move(*descriptor));
    };
    const Opened opened = co_await m_pool.run(work, m_stop.get_token());
    if (!opened.ok())
        co_return opened.error();
    // Made here, so that it belongs to the thread that will use it.
    auto file = std::make_shared<QFile>();
    const int number = (*opened)->release();
    if (!file->open(number, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        const Descriptor unused(number);
        co_return Error{.code = ErrorCode::Storage,
            .message = u"%1 cannot be read: %2."_s.arg(path, file->errorString()),
            .retryable = true};
    }
    co_return file;
}

QCoro::Task<Result<void>> LocalObjectStore::remove(QString path)
{
    if (!isCleanPath(path))
        co_return notClean(path);
    const auto work = [objects = m_objects, path](std::stop_token) { return objects.remove(path); };
    co_return co_await m_pool.run(work, m_stop.get_token());
}

QCoro::Task<Result<ObjectPage>> LocalObjectStore::list(QString prefix, QString cursor, int limit)
{
    const auto work = [objects = m_objects, prefix, cursor, limit](std::stop_token stop) {
        return objects.list(prefix, cursor, limit, stop);
    };
    auto found = co_await m_pool.run(work, m_stop.get_token());
    if (!found.ok())
        co_return found.error();
    co_return pageOf(std::move(*found), limit);
}

} // namespace earshot::objectstore
