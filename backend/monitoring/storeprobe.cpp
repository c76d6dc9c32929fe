// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/storeprobe.h"

#include "core/identifier.h"
#include "objectstore/objectstore.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTemporaryFile>

#include <qcoro/qcoronetworkreply.h>

namespace earshot::monitoring {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using objectstore::ObjectStore;

namespace {

constexpr int probeWords = 512; // of 4 bytes
constexpr int linkTimeout = 10'000; // ms
constexpr qint64 mostBytes = 64 * 1024; // of an answer that should have 2 KiB

QByteArray randomBytes()
{
    QList<quint32> words(probeWords);
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.constData()), probeWords * 4);
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Error changed()
{
    return {.code = ErrorCode::Storage, .message = u"What comes back is not what was put there."_s};
}

Error stillThere()
{
    return {.code = ErrorCode::Storage, .message = u"What was deleted is still there."_s};
}

/** In words of our own: Qt's name the address, which opens the object. */
Error unfetched(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString what = status > 0
        ? u"The store answers with status %1."_s.arg(status)
        : u"The store's address for links can't be reached, or its certificate is not trusted."_s;
    return {.code = ErrorCode::Network, .message = what};
}

QNetworkReply *begin(QNetworkAccessManager &network, const QUrl &url)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(linkTimeout);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = network.get(request);
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > mostBytes)
            reply->abort();
    });
    return reply;
}

QCoro::Task<Result<void>> fetchByLink(ObjectStore &store, QString path, QByteArray expected)
{
    const QStringList paths(path);
    const auto links = co_await store.links(paths, 60s);
    if (!links)
        co_return links.error();
    if (!links->contains(path))
        co_return Error{.code = ErrorCode::NotFound, .message = u"The store gave no link to it."_s};
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(begin(network, links->value(path).url));
    QNetworkReply *const waited = reply.get();
    co_await waited;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError || status != 200)
        co_return unfetched(*reply);
    if (reply->readAll() != expected)
        co_return changed();
    co_return Result<void>();
}

QCoro::Task<Result<void>> keep(ObjectStore &store, QString path, QByteArray bytes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        co_return Error{.code = ErrorCode::Storage, .message = file.errorString()};
    const QString type = u"application/octet-stream"_s; // as the peaks have
    if (const auto put = co_await store.put(path, file.fileName(), type); !put)
        co_return put.error();
    const auto info = co_await store.verify(path);
    if (!info)
        co_return info.error();
    if (info->sizeBytes != bytes.size() || info->sha256 != hashOf(bytes))
        co_return changed();
    co_return Result<void>();
}

QCoro::Task<Result<void>> removeAndLook(ObjectStore &store, QString path)
{
    if (const auto removed = co_await store.remove(path); !removed)
        co_return removed;
    const auto info = co_await store.verify(path);
    if (info)
        co_return stillThere();
    if (info.error().code != ErrorCode::NotFound)
        co_return info.error();
    co_return Result<void>();
}

} // namespace

QCoro::Task<StoreFacts> probeStore(ObjectStore &store, bool triesLinks, bool preparesFirst)
{
    StoreFacts facts;
    facts.triesLinks = triesLinks && store.givesLinks();
    if (preparesFirst)
        facts.kept = co_await store.prepare();
    if (!facts.kept)
        co_return facts;
    const QString path = u"probe/"_s + newId();
    const QByteArray bytes = randomBytes();
    facts.kept = co_await keep(store, path, bytes);
    if (facts.kept && facts.triesLinks)
        facts.linked = co_await fetchByLink(store, path, bytes);
    facts.removed = co_await removeAndLook(store, path);
    co_return facts;
}

} // namespace earshot::monitoring
