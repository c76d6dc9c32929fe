// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/supabaseobjectstore.h"

#include "tests/backend/objectstore/objectstorecontract.h"
#include "tests/support/await.h"
#include "tests/support/supabasedouble.h"

#include <QNetworkAccessManager>
#include <QRandomGenerator>

using namespace earshot;
using namespace earshot::objectstore;
using namespace earshot::test;
using namespace Qt::StringLiterals;

using Fault = SupabaseFault;
using Kind = SupabaseFault::Kind;

namespace {

constexpr qint64 chunk = SupabaseDouble::chunkBytes;

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size / 4 * 4 + 4, Qt::Uninitialized);
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    bytes.truncate(size);
    return bytes;
}

} // namespace

class TestSupabaseObjectStore : public ObjectStoreContract
{
    Q_OBJECT

protected:
    ObjectStore &freshStore() override
    {
        m_supabase.reset();
        m_server = std::make_unique<SupabaseDouble>();
        m_cache = std::make_unique<QTemporaryDir>();
        ObjectStore &store = makeStore(m_server->serviceKey);
        if (!await(store.prepare()).ok())
            qFatal("the bucket is not accepted");
        m_server->forgetRequests();
        return store;
    }

private Q_SLOTS:
    void bothKindsOfKeyWork_data();
    void bothKindsOfKeyWork();
    void prefixStandsBeforeEveryPath();
    void whatPassesIsTriedAgain_data();
    void whatPassesIsTriedAgain();
    void whatDoesNotPassIsAnErrorInTheEnd();
    void refusalsAreExplained_data();
    void refusalsAreExplained();
    void lostAnswerIsNoLostUpload();
    void largeFilesGoInChunks();
    void resumesAfterACut_data();
    void resumesAfterACut();
    void badLineGetsThrough();
    void lostAnswerToTheLastChunk();
    void forgottenUploadBeginsAnew();
    void forgetfulServerIsGivenUp();
    void givenUpUploadIsTakenBack();
    void largeFileReplaces();
    void successThatStoredNothingIsFound();
    void brokenDownloadIsReadAgain();
    void listsManyObjects();
    void foreignObjectsAreNotListed();
    void linksWorkWithoutKeyUntilTheyExpire();
    void linksOfAbsentObjectsAreMissing();
    void preparingLeavesNothing();
    void bucketIsChecked_data();
    void bucketIsChecked();
    void hiddenRecordIsNoMissingBucket();
    void missingRightsAreNamed_data();
    void missingRightsAreNamed();
    void destroyingTheStoreStopsItsWork();
    void destroyingTheStoreTakesBackItsUploads();

private:
    ObjectStore &makeStore(const QByteArray &key, const QString &prefix = {})
    {
        const settings::StorePlace place{.kind = settings::StorePlace::Kind::Supabase,
            .bucket = u"recordings"_s,
            .prefix = prefix,
            .endpoint = m_server->url({})};
        const SupabaseOptions options{.pauses = std::vector<std::chrono::milliseconds>(3)};
        m_supabase = std::make_unique<SupabaseObjectStore>(place, Secret(key), m_cache->path(),
            QSslConfiguration::defaultConfiguration(), m_clock, options);
        m_store = m_supabase.get();
        return *m_supabase;
    }
    /** Where nobody may see a key, there must be none. */
    bool isDiscreet(const QString &message) const
    {
        return !message.contains(QString::fromLatin1(m_server->serviceKey))
            && !message.contains(QString::fromLatin1(m_server->secretKey));
    }
    std::pair<int, QByteArray> read(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setTransferTimeout(20'000);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        runUntil([&] { return reply->isFinished(); }, std::chrono::seconds(30));
        return {
            reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
    }

    SystemClock m_clock;
    QNetworkAccessManager m_network;
    std::unique_ptr<SupabaseDouble> m_server;
    std::unique_ptr<QTemporaryDir> m_cache;
    std::unique_ptr<SupabaseObjectStore> m_supabase;
};

void TestSupabaseObjectStore::bothKindsOfKeyWork_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("service_role") << false;
    QTest::newRow("sb_secret") << true;
}

void TestSupabaseObjectStore::bothKindsOfKeyWork()
{
    QFETCH(bool, isNew);
    makeStore(isNew ? m_server->secretKey : m_server->serviceKey);
    QVERIFY(await(m_store->prepare()).ok());
    QVERIFY(put(u"a.mp3"_s, "sound").ok());
    QCOMPARE(contentOf(u"a.mp3"_s), "sound");
    QVERIFY(put(u"big.mp3"_s, noise(chunk + 1)).ok());
    QVERIFY(await(m_store->remove(u"a.mp3"_s)).ok());
    for (const ScriptedRequest &request : m_server->requests()) {
        QCOMPARE(request.header("Authorization"), "Bearer " + request.header("apikey"));
        QVERIFY(request.header("User-Agent").startsWith("Earshot/"));
    }
}

void TestSupabaseObjectStore::prefixStandsBeforeEveryPath()
{
    QVERIFY(put(u"outside.mp3"_s, "x").ok());
    makeStore(m_server->serviceKey, u"team/a/"_s);
    QVERIFY(put(u"calls/a.mp3"_s, "sound").ok());
    QVERIFY(put(u"big.mp3"_s, noise(chunk + 1)).ok());
    QVERIFY(m_server->find("team/a/calls/a.mp3"));
    QVERIFY(m_server->find("team/a/big.mp3"));
    QCOMPARE(list({}), (QStringList{u"big.mp3"_s, u"calls/a.mp3"_s}));
    QCOMPARE(list(u"calls/"_s), QStringList{u"calls/a.mp3"_s});
    QCOMPARE(contentOf(u"calls/a.mp3"_s), "sound");
    const auto links = await(m_store->links({u"calls/a.mp3"_s}, std::chrono::minutes(1)));
    QCOMPARE(read(links->value(u"calls/a.mp3"_s).url).second, "sound");
    QVERIFY(await(m_store->remove(u"calls/a.mp3"_s)).ok());
    QVERIFY(!m_server->find("team/a/calls/a.mp3"));
}

void TestSupabaseObjectStore::whatPassesIsTriedAgain_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("number");
    for (const int status : {429, 500, 502, 503, 504, 522, 544})
        QTest::addRow("status %d", status) << int(Kind::Status) << status;
    for (const int status : {423, 429, 500, 503, 544})
        QTest::addRow("body %d", status) << int(Kind::BodyStatus) << status;
    for (const int status : {502, 504, 522})
        QTest::addRow("page %d", status) << int(Kind::Html) << status;
}

void TestSupabaseObjectStore::whatPassesIsTriedAgain()
{
    QFETCH(int, kind);
    QFETCH(int, number);
    const auto failTwice = [&] {
        m_server->fail({.kind = Kind(kind), .number = number, .times = 2});
    };
    failTwice();
    QVERIFY(put(u"a.mp3"_s, "sound").ok());
    failTwice();
    QCOMPARE(await(m_store->verify(u"a.mp3"_s))->sizeBytes, 5);
    failTwice();
    QCOMPARE(list({}), QStringList{u"a.mp3"_s});
    failTwice();
    QVERIFY(put(u"big.mp3"_s, noise(chunk + 1)).ok());
    failTwice();
    QVERIFY(await(m_store->remove(u"a.mp3"_s)).ok());
    QVERIFY(!m_server->find("a.mp3"));
}

void TestSupabaseObjectStore::whatDoesNotPassIsAnErrorInTheEnd()
{
    m_server->fail({.kind = Kind::Html, .number = 502, .times = 100});
    const Result<void> refused = put(u"a.mp3"_s, "sound");
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    QVERIFY(refused.error().retryable);
    QVERIFY(refused.error().message.contains(u"paused"_s));
    QCOMPARE(m_server->requests().size(), 4); // the first, and one after each pause
}

void TestSupabaseObjectStore::refusalsAreExplained_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("retryable");
    QTest::addColumn<QString>("said");
    QTest::newRow("quota") << u"quota"_s << int(ErrorCode::StorageFull) << true << u"quota"_s;
    QTest::newRow("size") << u"size"_s << int(ErrorCode::TooLarge) << false << u"file size limit"_s;
    QTest::newRow("known size") << u"known size"_s << int(ErrorCode::TooLarge) << false
                                << u"2000000 bytes"_s;
    QTest::newRow("key") << u"key"_s << int(ErrorCode::Storage) << true << u"does not know it"_s;
    QTest::newRow("expired key") << u"expired"_s << int(ErrorCode::Storage) << true
                                 << u"it has expired"_s;
    QTest::newRow("policies") << u"policies"_s << int(ErrorCode::Storage) << true
                              << u"row-level security"_s;
    QTest::newRow("bucket") << u"bucket"_s << int(ErrorCode::Storage) << true
                            << u"There is no bucket \"recordings\""_s;
    QTest::newRow("type") << u"type"_s << int(ErrorCode::InvalidInput) << false
                          << u"allowed MIME types"_s;
    QTest::newRow("paused") << u"paused"_s << int(ErrorCode::Storage) << true << u"is paused"_s;
    QTest::newRow("edge") << u"edge"_s << int(ErrorCode::Storage) << true << u"HTTP 403"_s;
}

void TestSupabaseObjectStore::refusalsAreExplained()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    QFETCH(bool, retryable);
    QFETCH(QString, said);
    SupabaseBucket &bucket = m_server->buckets["recordings"];
    m_server->overQuota = what == u"quota"_s;
    if (what.endsWith(u"size"_s))
        bucket.sizeLimit = 2'000'000;
    if (what == u"known size"_s)
        QVERIFY(await(m_store->prepare()).ok());
    if (what == u"key"_s)
        makeStore("sb_secret_of_another_project");
    if (what == u"expired"_s)
        m_server->serviceKey = m_server->oldKey(u"service_role"_s, 1'000'000);
    if (what == u"policies"_s)
        m_server->serviceKey = m_server->oldKey(u"authenticated"_s);
    if (what == u"expired"_s || what == u"policies"_s)
        makeStore(m_server->serviceKey);
    if (what == u"bucket"_s)
        m_server->buckets.clear();
    if (what == u"type"_s)
        bucket.allowedTypes = QStringList{u"video/mp4"_s};
    if (what == u"paused"_s)
        m_server->fail({.kind = Kind::Status, .number = 540, .times = 2});
    if (what == u"edge"_s)
        m_server->fail({.kind = Kind::Html, .number = 403, .times = 2});
    m_server->forgetRequests();

    for (const qint64 size : {qint64(2'000'001), chunk + 1}) { // plain, and resumable
        const Result<void> refused = put(u"a.mp3"_s, QByteArray(size, 'x'));
        QVERIFY(!refused.ok());
        QCOMPARE(int(refused.error().code), code);
        QCOMPARE(refused.error().retryable, retryable);
        QVERIFY2(refused.error().message.contains(said), qPrintable(refused.error().message));
        QVERIFY(isDiscreet(refused.error().message));
    }
    QCOMPARE(m_server->requests().size(), what == u"known size"_s ? 0 : 2); // no second try
}

void TestSupabaseObjectStore::lostAnswerIsNoLostUpload()
{
    m_server->fail({.kind = Kind::LostAnswer, .method = "POST", .times = 2});
    QVERIFY(put(u"a.mp3"_s, "sound").ok());
    QCOMPARE(contentOf(u"a.mp3"_s), "sound");
    QVERIFY(m_server->count("POST", "/object/recordings/a.mp3") > 1);
}

void TestSupabaseObjectStore::largeFilesGoInChunks()
{
    QVERIFY(put(u"small.mp3"_s, noise(6'000'000)).ok());
    QCOMPARE(m_server->count("POST", "/upload/resumable"), 0);
    const QByteArray bytes = noise(3 * chunk + 17);
    QVERIFY(put(u"calls/big.mp3"_s, bytes).ok());
    QCOMPARE(m_server->count("POST", "/upload/resumable"), 1);
    QCOMPARE(m_server->count("PATCH", "/upload/resumable/"), 4);
    QVERIFY(m_server->find("calls/big.mp3")->bytes == bytes);
    QCOMPARE(m_server->find("calls/big.mp3")->contentType, "audio/mpeg");
    QVERIFY(put(u"calls/exact.mp3"_s, bytes.first(2 * chunk)).ok());
    QVERIFY(m_server->find("calls/exact.mp3")->bytes == bytes.first(2 * chunk));
}

void TestSupabaseObjectStore::resumesAfterACut_data()
{
    QTest::addColumn<qint64>("offset");
    for (const qint64 offset : {qint64(0), qint64(1), qint64(2'000'000), chunk - 1, chunk})
        QTest::addRow("after %lld", offset) << offset;
}

void TestSupabaseObjectStore::resumesAfterACut()
{
    QFETCH(qint64, offset);
    const QByteArray bytes = noise(2 * chunk + 12'345);
    m_server->fail({.kind = Kind::CutUpload, .number = offset, .method = "PATCH"});
    QVERIFY(put(u"big.mp3"_s, bytes).ok());
    QVERIFY(m_server->find("big.mp3")->bytes == bytes);
    QCOMPARE(m_server->count("POST", "/upload/resumable"), 1);
    QCOMPARE(m_server->pendingUploads(), 0);
}

void TestSupabaseObjectStore::badLineGetsThrough()
{
    // More cuts than pauses, but something comes through each time.
    const QByteArray bytes = noise(3 * chunk);
    m_server->fail({.kind = Kind::CutUpload, .number = 1'500'000, .method = "PATCH", .times = 8});
    QVERIFY(put(u"big.mp3"_s, bytes).ok());
    QVERIFY(m_server->find("big.mp3")->bytes == bytes);
    QCOMPARE(m_server->count("POST", "/upload/resumable"), 1);
}

void TestSupabaseObjectStore::lostAnswerToTheLastChunk()
{
    const QByteArray bytes = noise(chunk + 5);
    m_server->fail({.kind = Kind::LostAnswer, .method = "PATCH", .times = 2});
    QVERIFY(put(u"big.mp3"_s, bytes).ok());
    QVERIFY(m_server->find("big.mp3")->bytes == bytes);
    QCOMPARE(m_server->count("POST", "/upload/resumable"), 1);
}

void TestSupabaseObjectStore::forgottenUploadBeginsAnew()
{
    const QByteArray bytes = noise(2 * chunk);
    m_server->fail({.kind = Kind::CutUpload, .number = 3'000'000, .method = "PATCH"});
    bool isForgotten = false;
    connect(m_server.get(), &SupabaseDouble::broke, this, [&] {
        m_server->forgetUploads();
        isForgotten = true;
    });
    QVERIFY(put(u"big.mp3"_s, bytes).ok());
    QVERIFY(isForgotten);
    QVERIFY(m_server->find("big.mp3")->bytes == bytes);
    QCOMPARE(m_server->count("POST", "/upload/resumable"), 2);
}

void TestSupabaseObjectStore::forgetfulServerIsGivenUp()
{
    // Each time there is progress before it forgets, so the failures alone would never be enough.
    connect(m_server.get(), &SupabaseDouble::chunkTaken, this, [&] { m_server->forgetUploads(); });
    const Result<void> refused = put(u"big.mp3"_s, noise(2 * chunk));
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().retryable);
    QVERIFY(m_server->count("POST", "/upload/resumable") <= 4);
}

void TestSupabaseObjectStore::givenUpUploadIsTakenBack()
{
    m_server->fail({.kind = Kind::Status, .number = 500, .method = "PATCH", .times = 100});
    const Result<void> refused = put(u"big.mp3"_s, noise(2 * chunk));
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    QVERIFY(refused.error().retryable);
    QCOMPARE(m_server->count("PATCH", "/upload/resumable/"), 4);
    QCOMPARE(m_server->count("DELETE", "/upload/resumable/"), 1);
    QCOMPARE(m_server->pendingUploads(), 0);
    QVERIFY(!m_server->find("big.mp3"));
}

void TestSupabaseObjectStore::largeFileReplaces()
{
    QVERIFY(put(u"a.mp3"_s, "old").ok());
    const QByteArray bytes = noise(chunk + 1);
    QVERIFY(put(u"a.mp3"_s, bytes).ok());
    QVERIFY(put(u"a.mp3"_s, bytes).ok());
    QVERIFY(contentOf(u"a.mp3"_s) == bytes);
}

void TestSupabaseObjectStore::successThatStoredNothingIsFound()
{
    m_server->fail({.kind = Kind::NotStored, .method = "POST"});
    QVERIFY(put(u"a.mp3"_s, "sound").ok()); // as the server says
    QCOMPARE(await(m_store->verify(u"a.mp3"_s)).error().code, ErrorCode::NotFound);
}

void TestSupabaseObjectStore::brokenDownloadIsReadAgain()
{
    const QByteArray bytes = noise(300'000);
    QVERIFY(put(u"a.mp3"_s, bytes).ok());
    m_server->fail({.kind = Kind::CutDownload,
        .number = 100'000,
        .path = "/object/authenticated",
        .times = 2});
    const QString right = await(m_store->verify(u"a.mp3"_s))->sha256;
    QCOMPARE(right, await(m_store->verify(u"a.mp3"_s))->sha256);
    m_server->fail({.kind = Kind::CutDownload,
        .number = 100'000,
        .path = "/object/authenticated",
        .times = 2});
    QVERIFY(contentOf(u"a.mp3"_s) == bytes);
    m_server->fail({.kind = Kind::CutDownload,
        .number = 100'000,
        .path = "/object/authenticated",
        .times = 100});
    const auto never = await(m_store->verify(u"a.mp3"_s));
    QCOMPARE(never.error().code, ErrorCode::Network);
    QVERIFY(never.error().retryable);
}

void TestSupabaseObjectStore::listsManyObjects()
{
    for (int i = 0; i < 2'500; ++i)
        m_server->buckets["recordings"].objects.insert(
            "calls/" + QByteArray::number(10'000 + i) + ".mp3", {.bytes = "x", .modified = 1});
    QStringList all = list({}, {}, 5'000);
    QCOMPARE(all.size(), 1'000); // the server's largest page
    while (!m_next.isEmpty()) {
        all += list({}, m_next, 5'000);
        QVERIFY(all.size() <= 2'500);
    }
    QCOMPARE(all.size(), 2'500);
    QCOMPARE(all.last(), u"calls/12499.mp3"_s);
    QVERIFY(std::is_sorted(all.begin(), all.end()));
    QVERIFY(!await(m_store->list({}, u"a cursor of ours"_s, 10)).ok());
}

void TestSupabaseObjectStore::foreignObjectsAreNotListed()
{
    for (const char *key : {".emptyFolderPlaceholder", "a b.mp3", "calls//x", "calls/.hidden"})
        m_server->buckets["recordings"].objects.insert(key, {});
    QVERIFY(put(u"calls/mine.mp3"_s, "x").ok());
    QCOMPARE(list({}), QStringList{u"calls/mine.mp3"_s});
}

void TestSupabaseObjectStore::linksWorkWithoutKeyUntilTheyExpire()
{
    QVERIFY(put(u"calls/a.mp3"_s, "sound").ok());
    QVERIFY(m_store->givesLinks());
    const Timestamp before = m_clock.now();
    const auto links = await(m_store->links({u"calls/a.mp3"_s}, std::chrono::minutes(5)));
    QVERIFY(links.ok());
    const ObjectLink link = links->value(u"calls/a.mp3"_s);
    QVERIFY(link.expiresAt >= before + std::chrono::minutes(5));
    QVERIFY(link.expiresAt <= m_clock.now() + std::chrono::minutes(5));
    const QString begin =
        m_server->url(u"/storage/v1/object/sign/recordings/calls/a.mp3?token="_s).toString();
    QVERIFY(link.url.toString().startsWith(begin));
    const auto good = read(link.url);
    QCOMPARE(good.first, 200);
    QCOMPARE(good.second, "sound");
    m_server->clockOffset = 301;
    QCOMPARE(read(link.url).first, 400);
}

void TestSupabaseObjectStore::linksOfAbsentObjectsAreMissing()
{
    QStringList paths;
    for (int i = 0; i < 1'000; ++i)
        paths.append(u"calls/%1.mp3"_s.arg(i));
    QVERIFY(put(paths.at(3), "three").ok());
    QVERIFY(put(paths.at(999), "last").ok());
    m_server->forgetRequests();
    const auto links = await(m_store->links(paths, std::chrono::minutes(1)));
    QCOMPARE(links->size(), 2);
    QCOMPARE(read(links->value(paths.at(999)).url).second, "last");
    QCOMPARE(m_server->count("POST", "/object/sign/"), 1);
    QVERIFY(await(m_store->links({}, std::chrono::minutes(1))).ok());
    paths.append(u"one/more.mp3"_s);
    QCOMPARE(await(m_store->links(paths, std::chrono::minutes(1))).error().code,
        ErrorCode::InvalidInput);
    QCOMPARE(await(m_store->links({u"../a"_s}, std::chrono::minutes(1))).error().code,
        ErrorCode::InvalidInput);
}

void TestSupabaseObjectStore::preparingLeavesNothing()
{
    QVERIFY(await(m_store->prepare()).ok());
    QVERIFY(m_server->buckets["recordings"].objects.isEmpty());
    m_server->buckets["recordings"] = {
        .sizeLimit = 50'000'000, .allowedTypes = {u"audio/*"_s, u"application/octet-stream"_s}};
    QVERIFY(await(m_store->prepare()).ok());
}

void TestSupabaseObjectStore::bucketIsChecked_data()
{
    QTest::addColumn<qint64>("sizeLimit");
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<bool>("isPublic");
    QTest::addColumn<QString>("said");
    const QStringList any;
    QTest::newRow("small") << qint64(500'000) << any << false << u"500000 bytes"_s;
    QTest::newRow("no audio") << qint64(0) << QStringList{u"application/octet-stream"_s} << false
                              << u"lack audio/mpeg"_s;
    QTest::newRow("no peaks") << qint64(0) << QStringList{u"audio/*"_s} << false
                              << u"lack application/octet-stream"_s;
    QTest::newRow("public") << qint64(0) << any << true << u"Make it private"_s;
}

void TestSupabaseObjectStore::bucketIsChecked()
{
    QFETCH(qint64, sizeLimit);
    QFETCH(QStringList, types);
    QFETCH(bool, isPublic);
    QFETCH(QString, said);
    m_server->buckets["recordings"] = {
        .sizeLimit = sizeLimit, .allowedTypes = types, .isPublic = isPublic};
    const Result<void> refused = await(m_store->prepare());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY2(refused.error().message.contains(said), qPrintable(refused.error().message));
}

void TestSupabaseObjectStore::hiddenRecordIsNoMissingBucket()
{
    m_server->serviceKey = m_server->oldKey(u"earshot"_s);
    m_server->policies = {.insert = true, .select = true, .update = true, .remove = true};
    makeStore(m_server->serviceKey);
    QVERIFY(await(m_store->prepare()).ok());
    m_server->buckets.clear();
    const Result<void> refused = await(m_store->prepare());
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.contains(u"There is no bucket"_s));
}

void TestSupabaseObjectStore::missingRightsAreNamed_data()
{
    QTest::addColumn<int>("granted");
    QTest::newRow("none") << 0;
    QTest::newRow("insert") << 1;
    QTest::newRow("insert, select") << 2;
    QTest::newRow("insert, select, update") << 3;
    QTest::newRow("all but update") << -3;
}

void TestSupabaseObjectStore::missingRightsAreNamed()
{
    QFETCH(int, granted);
    m_server->serviceKey = m_server->oldKey(u"earshot"_s);
    const int rights = std::abs(granted);
    m_server->policies = {.insert = rights > 0,
        .select = rights > 1,
        .update = granted > 2,
        .remove = granted < 0,
        .readBucket = true};
    makeStore(m_server->serviceKey);
    const Result<void> refused = await(m_store->prepare());
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().message.contains(u"row-level security"_s),
        qPrintable(refused.error().message));
    QVERIFY(isDiscreet(refused.error().message));
}

void TestSupabaseObjectStore::destroyingTheStoreStopsItsWork()
{
    m_server->fail({.kind = Kind::Slow, .number = 60'000, .times = 10});
    auto putting = m_store->put(u"a.mp3"_s, localFile("sound"), u"audio/mpeg"_s);
    auto listing = m_store->list({}, {}, 10);
    m_supabase.reset();
    QCOMPARE(await(std::move(putting)).error().code, ErrorCode::Cancelled);
    QCOMPARE(await(std::move(listing)).error().code, ErrorCode::Cancelled);
}

void TestSupabaseObjectStore::destroyingTheStoreTakesBackItsUploads()
{
    m_server->fail({.kind = Kind::Slow, .number = 60'000, .method = "PATCH", .times = 10});
    auto putting = m_store->put(u"a.mp3"_s, localFile(noise(2 * chunk)), u"audio/mpeg"_s);
    QVERIFY(runUntil([&] { return m_server->count("PATCH", "/upload/resumable/") > 0; },
        std::chrono::seconds(30)));
    m_supabase.reset();
    QCOMPARE(await(std::move(putting)).error().code, ErrorCode::Cancelled);
    QCOMPARE(m_server->count("DELETE", "/upload/resumable/"), 1);
    QCOMPARE(m_server->pendingUploads(), 0);
}

QTEST_GUILESS_MAIN(TestSupabaseObjectStore)
#include "tst_supabaseobjectstore.moc"
