// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/objectstore/objectstorecontract.h"

#include "core/identifier.h"
#include "tests/support/await.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QThread>

using namespace Qt::StringLiterals;

namespace earshot::test {

namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QString ObjectStoreContract::localFile(const QByteArray &bytes)
{
    QFile file(m_files->filePath(newId()));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

Result<void> ObjectStoreContract::put(const QString &path, const QByteArray &bytes)
{
    return await(m_store->put(path, localFile(bytes), u"audio/mpeg"_s));
}

QByteArray ObjectStoreContract::contentOf(const QString &path)
{
    const auto file = await(m_store->open(path));
    return file.ok() ? (*file)->readAll() : "not there: " + file.error().message.toUtf8();
}

QStringList ObjectStoreContract::list(const QString &prefix, const QString &cursor, int limit)
{
    const auto found = await(m_store->list(prefix, cursor, limit));
    if (!found.ok())
        return {found.error().message};
    QStringList paths;
    for (const objectstore::ObjectInfo &info : found->objects)
        paths.append(info.path);
    m_next = found->next;
    return paths;
}

ObjectStoreContract::Fetched ObjectStoreContract::fetch(const QUrl &url, const QByteArray &range)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(url);
    if (!range.isEmpty())
        request.setRawHeader("Range", range);
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000))
        return {};
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .body = reply->readAll()};
}

void ObjectStoreContract::init()
{
    m_files = std::make_unique<QTemporaryDir>();
    m_store = &freshStore();
}

void ObjectStoreContract::uncleanPathsAreRefusedEverywhere()
{
    for (const QString &path : {u"../escape.mp3"_s, u"/etc/passwd"_s, u""_s, u"a//b"_s, u".x"_s}) {
        QCOMPARE(put(path, "x").error().code, ErrorCode::InvalidInput);
        QCOMPARE(await(m_store->verify(path)).error().code, ErrorCode::InvalidInput);
        QCOMPARE(await(m_store->open(path)).error().code, ErrorCode::InvalidInput);
        QCOMPARE(await(m_store->remove(path)).error().code, ErrorCode::InvalidInput);
    }
    QVERIFY(list({}).isEmpty());
}

void ObjectStoreContract::absentObjectIsNotFound()
{
    for (const QString &path : {u"nowhere.mp3"_s, u"no/folder/nowhere.mp3"_s}) {
        QCOMPARE(await(m_store->verify(path)).error().code, ErrorCode::NotFound);
        QCOMPARE(await(m_store->open(path)).error().code, ErrorCode::NotFound);
    }
    QVERIFY(put(u"folder/a.mp3"_s, "x").ok());
    QVERIFY(!await(m_store->open(u"folder"_s)).ok());
}

void ObjectStoreContract::removingTheAbsentIsFine()
{
    QVERIFY(await(m_store->remove(u"no/folder/nowhere.mp3"_s)).ok());
    QVERIFY(put(u"a.mp3"_s, "x").ok());
    QVERIFY(await(m_store->remove(u"a.mp3"_s)).ok());
    QVERIFY(await(m_store->remove(u"a.mp3"_s)).ok());
    QCOMPARE(await(m_store->open(u"a.mp3"_s)).error().code, ErrorCode::NotFound);
    QVERIFY(list({}).isEmpty());
}

void ObjectStoreContract::missingSourceIsAnErrorAndLeavesNothing()
{
    const auto missing =
        await(m_store->put(u"a/b.mp3"_s, m_files->filePath(u"missing"_s), u"audio/mpeg"_s));
    QVERIFY(!missing.ok());
    const auto folder = await(m_store->put(u"a/b.mp3"_s, m_files->path(), u"audio/mpeg"_s));
    QVERIFY(!folder.ok());
    QVERIFY(list({}).isEmpty());
}

void ObjectStoreContract::anyBytesComeBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every.append(char(i));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("every byte") << every;
    QTest::newRow("a block and one") << QByteArray(256 * 1024 + 1, 'x');
    QTest::newRow("three megabytes") << every.repeated(12'000);
}

void ObjectStoreContract::anyBytesComeBack()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(put(u"calls/o/inbound/c.mp3"_s, bytes).ok());
    const auto info = await(m_store->verify(u"calls/o/inbound/c.mp3"_s));
    QVERIFY(info.ok());
    QCOMPARE(info->path, u"calls/o/inbound/c.mp3"_s);
    QCOMPARE(info->sizeBytes, bytes.size());
    QCOMPARE(info->sha256, sha256(bytes));
    QVERIFY(info->modifiedAt > Timestamp{1'600'000'000'000'000});
    QCOMPARE(contentOf(u"calls/o/inbound/c.mp3"_s), bytes);
    const auto file = await(m_store->open(u"calls/o/inbound/c.mp3"_s));
    QCOMPARE((*file)->size(), bytes.size());
    QVERIFY((*file)->seek(bytes.size() / 2));
    QCOMPARE((*file)->readAll(), bytes.mid(bytes.size() / 2));
}

void ObjectStoreContract::puttingAgainReplaces()
{
    QVERIFY(put(u"a.mp3"_s, "the first, longer one").ok());
    QVERIFY(put(u"a.mp3"_s, "second").ok());
    QCOMPARE(contentOf(u"a.mp3"_s), "second");
    QCOMPARE(await(m_store->verify(u"a.mp3"_s))->sha256, sha256("second"));
    QCOMPARE(list({}), QStringList{u"a.mp3"_s});
}

void ObjectStoreContract::openFileOutlivesItsRemoval()
{
    QVERIFY(put(u"a.mp3"_s, "still here").ok());
    const auto file = await(m_store->open(u"a.mp3"_s));
    QVERIFY(file.ok());
    QCOMPARE((*file)->thread(), QThread::currentThread());
    QVERIFY(await(m_store->remove(u"a.mp3"_s)).ok());
    QCOMPARE((*file)->readAll(), "still here");
}

void ObjectStoreContract::sourceStays()
{
    const QString source = localFile("kept");
    QVERIFY(await(m_store->put(u"a.mp3"_s, source, u"audio/mpeg"_s)).ok());
    QFile file(source);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "kept");
}

void ObjectStoreContract::listIsInOrderAndCoversEachObjectOnce()
{
    // Names around the slash: '-' and '.' sort before it, digits and letters after.
    QStringList expected{u"a"_s, u"b/x"_s, u"b-c"_s, u"b.d"_s, u"b0"_s, u"b/a/z"_s, u"b/a-z"_s,
        u"c/d/e/f"_s, u"c/d-e"_s, u"Z"_s};
    for (const QString &path : std::as_const(expected))
        QVERIFY(put(path, path.toLatin1()).ok());
    std::sort(expected.begin(), expected.end());
    QCOMPARE(list({}), expected);
    for (int limit = 1; limit <= 4; ++limit) {
        QStringList paged = list({}, {}, limit);
        while (!m_next.isEmpty()) {
            const QStringList page = list({}, m_next, limit);
            QVERIFY(page.size() <= limit);
            paged += page;
            QVERIFY(paged.size() <= expected.size());
        }
        QCOMPARE(paged, expected);
    }
    const auto first = await(m_store->list({}, {}, 1));
    QCOMPARE(first->objects.first().sizeBytes, expected.first().size());
}

void ObjectStoreContract::listKnowsPrefixes()
{
    for (const QString &path :
        {u"calls/a/1.mp3"_s, u"calls/a/2.mp3"_s, u"calls/ab/3.mp3"_s, u"other/4.mp3"_s})
        QVERIFY(put(path, "x").ok());
    QCOMPARE(list(u"calls/a/"_s), (QStringList{u"calls/a/1.mp3"_s, u"calls/a/2.mp3"_s}));
    QCOMPARE(list(u"calls/a"_s).size(), 3);
    QCOMPARE(list(u"calls/a/2"_s), QStringList{u"calls/a/2.mp3"_s});
    QCOMPARE(list(u"calls/"_s, {}, 1), QStringList{u"calls/a/1.mp3"_s});
    QCOMPARE(list(u"calls/"_s, m_next, 1), QStringList{u"calls/a/2.mp3"_s});
    QVERIFY(list(u"nothing"_s).isEmpty());
    QVERIFY(list(u"../"_s).isEmpty());
}

void ObjectStoreContract::manyPutsAtOnce()
{
    std::vector<QCoro::Task<Result<void>>> puts;
    for (int i = 0; i < 20; ++i) {
        const QString source = localFile(QByteArray(100'000, char('a' + i)));
        puts.push_back(m_store->put(u"calls/%1.mp3"_s.arg(i % 10), source, u"audio/mpeg"_s));
    }
    for (auto &task : puts)
        QVERIFY(await(std::move(task)).ok());
    QCOMPARE(list({}).size(), 10);
    for (int i = 0; i < 10; ++i) {
        const QByteArray kept = contentOf(u"calls/%1.mp3"_s.arg(i));
        QVERIFY(kept == QByteArray(100'000, char('a' + i))
            || kept == QByteArray(100'000, char('a' + i + 10)));
    }
}

void ObjectStoreContract::linksGiveTheBytesToAnybody()
{
    QByteArray bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes.append(char(i * 31 >> 3));
    QVERIFY(put(u"calls/o/inbound/c.mp3"_s, bytes).ok());
    QVERIFY(put(u"calls/o/d.mp3"_s, "another").ok());
    const QStringList paths{u"calls/o/inbound/c.mp3"_s, u"calls/o/d.mp3"_s};
    const auto links = await(m_store->links(paths, std::chrono::hours(1)));
    QVERIFY(links.ok());
    if (!m_store->givesLinks()) {
        QVERIFY(links->isEmpty());
        return;
    }
    QCOMPARE(links->size(), 2);
    const objectstore::ObjectLink link = links->value(paths.first());
    const Timestamp now = SystemClock().now();
    QVERIFY(link.expiresAt > now + std::chrono::minutes(55));
    QVERIFY(link.expiresAt < now + std::chrono::minutes(65));
    const Fetched whole = fetch(link.url);
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.body, bytes);
    const Fetched part = fetch(link.url, "bytes=50000-50099");
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, bytes.mid(50'000, 100));
    QCOMPARE(fetch(links->value(paths.last()).url).body, "another");
}

void ObjectStoreContract::linksAreRefusedForUncleanPaths()
{
    if (!m_store->givesLinks())
        return;
    const QStringList paths{u"../other.mp3"_s};
    const auto links = await(m_store->links(paths, std::chrono::hours(1)));
    QVERIFY(!links.ok());
    QCOMPARE(links.error().code, ErrorCode::InvalidInput);
}

} // namespace earshot::test
