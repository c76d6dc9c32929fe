// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/linkcache.h"

#include <QPromise>

#include <qcoro/qcorofuture.h>

#include <algorithm>

namespace earshot::api {

using namespace Qt::StringLiterals;
using objectstore::ObjectLink;

namespace {

using Links = Result<QHash<QString, ObjectLink>>;

/** What of the store's answer may be given on. Its text is never part of a message. */
Result<ObjectLink> linkIn(const Links &links, const QString &path, Timestamp now)
{
    if (!links)
        return links.error();
    const auto found = links->constFind(path);
    if (found == links->constEnd())
        return Error{.code = ErrorCode::Internal,
            .message = u"The object store has no object %1 and gives no link to it."_s.arg(path)};
    const bool isWeb = found->url.scheme() == "https"_L1 || found->url.scheme() == "http"_L1;
    if (!isWeb || found->url.host().isEmpty() || found->expiresAt <= now)
        return Error{.code = ErrorCode::Storage,
            .message = u"The object store gave a link to %1 that can't be used."_s.arg(path),
            .retryable = true};
    return *found;
}

} // namespace

LinkCache::LinkCache(objectstore::ObjectStore &store, const Clock &clock, std::chrono::seconds life)
    : m_store(store)
    , m_clock(clock)
    , m_life(life)
{ }

QCoro::Task<Result<ObjectLink>> LinkCache::link(QString callId, QString path)
{
    if (const auto old = kept(callId, path))
        co_return *old;
    co_return co_await newLink(callId, path);
}

QCoro::Task<Result<ObjectLink>> LinkCache::newLink(QString callId, QString path)
{
    if (const auto running = m_signing.constFind(path); running != m_signing.constEnd()) {
        const QFuture<Link> shared = *running;
        co_return co_await shared;
    }
    QPromise<Link> promise;
    promise.start();
    m_signing.insert(path, promise.future());
    const QStringList paths(path);
    const Links made = co_await m_store.links(paths, m_life);
    const Link link = linkIn(made, path, m_clock.now());
    m_signing.remove(path);
    if (link)
        keep(callId, path, *link);
    promise.addResult(link);
    promise.finish();
    co_return link;
}

std::optional<ObjectLink> LinkCache::kept(const QString &callId, const QString &path) const
{
    const auto found = m_kept.constFind(callId);
    const bool isUsable = found != m_kept.constEnd() && found->path == path && isGood(found->link);
    return isUsable ? std::optional(found->link) : std::nullopt;
}

bool LinkCache::isGood(const ObjectLink &link) const
{
    const std::chrono::microseconds least =
        std::min<std::chrono::microseconds>(reserve, std::chrono::microseconds(m_life) / 2);
    return link.expiresAt - m_clock.now() > least;
}

void LinkCache::keep(const QString &callId, const QString &path, const ObjectLink &link)
{
    if (m_kept.size() >= mostKept)
        m_kept.removeIf([this](const auto &each) { return !isGood(each.value().link); });
    if (m_kept.size() >= mostKept)
        m_kept.clear();
    m_kept.insert(callId, {.path = path, .link = link});
}

} // namespace earshot::api
