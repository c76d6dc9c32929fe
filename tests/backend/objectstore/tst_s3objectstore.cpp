// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifier.h"
#include "objectstore/s3client.h"
#include "objectstore/s3objectstore.h"
#include "tests/backend/objectstore/objectstorecontract.h"
#include "tests/support/await.h"
#include "tests/support/s3server.h"

#include <QRandomGenerator>

using namespace earshot;
using namespace earshot::objectstore;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

/** The right time, moved. */
class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return SystemClock().now() + shift; }
    std::chrono::microseconds shift{};
};

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator::global()->fillRange(
        reinterpret_cast<quint32 *>(bytes.data()), size / qsizetype(sizeof(quint32)));
    return bytes;
}

} // namespace

/** Against a real server which checks every signature. */
class TestS3ObjectStore : public ObjectStoreContract
{
    Q_OBJECT

protected:
    ObjectStore &freshStore() override
    {
        setDefaults();
        m_place.bucket = u"b-"_s + newId();
        makeBucket();
        return makeStore();
    }

private Q_SLOTS:
    void initTestCase();
    void wrongSecretIsRefused();
    void unknownAccessKeyIsRefused();
    void missingBucketIsNamed();
    void wrongRegionSaysTheRightOne();
    void wrongClockIsRecognised();
    void nobodyListeningIsNetwork();
    void tamperedLinkIsRefused();
    void expiredLinkIsRefused();
    void linkOfAnotherKeyIsRefused();
    void largeObjectsComeBackByteForByte();
    void partsReplaceWhatWasThere();
    void prefixesDoNotSeeEachOther();
    void manyObjectsAreListedOverPages();
    void replacedObjectIsNotServedFromTheCache();
    void contentTypeIsKept();
    void storeAtItsHostName();

private:
    void setDefaults()
    {
        m_clock.shift = {};
        m_keys = {.accessKey = S3Server::accessKey,
            .secretKey = Secret(S3Server::secretKey),
            .region = S3Server::region};
        m_place = {.kind = settings::StorePlace::Kind::S3,
            .endpoint = m_server->endpoint(),
            .region = QString::fromLatin1(S3Server::region),
            .pathStyle = true};
    }
    std::shared_ptr<S3Client> client() const
    {
        return std::make_shared<S3Client>(
            m_place, m_keys, m_clock, QSslConfiguration::defaultConfiguration());
    }
    void makeBucket() const
    {
        S3Call call{.method = "PUT"};
        const auto made = await(S3Client::send(client(), call, {}));
        if (!made.ok())
            qFatal("no bucket: %s", qPrintable(made.error().message));
    }
    S3ObjectStore &makeStore()
    {
        m_s3 = std::make_unique<S3ObjectStore>(m_place, m_keys, m_clock,
            QSslConfiguration::defaultConfiguration(), m_cache.filePath(newId()), m_pool);
        m_prepared = await(m_s3->prepare());
        return *m_s3;
    }
    QUrl linkTo(const QString &path, std::chrono::seconds life = std::chrono::hours(1))
    {
        const auto links = await(m_store->links({path}, life));
        return links.ok() ? links->value(path).url : QUrl();
    }

    std::unique_ptr<S3Server> m_server;
    settings::StorePlace m_place;
    sigv4::Credentials m_keys;
    ShiftedClock m_clock;
    WorkerPool m_pool{2};
    QTemporaryDir m_cache;
    std::unique_ptr<S3ObjectStore> m_s3;
    Result<void> m_prepared;
};

void TestS3ObjectStore::initTestCase()
{
    m_server = std::make_unique<S3Server>();
}

void TestS3ObjectStore::wrongSecretIsRefused()
{
    QVERIFY(m_prepared.ok());
    m_keys.secretKey = Secret("wrong-and-secret");
    m_store = &makeStore();
    QCOMPARE(m_prepared.error().code, ErrorCode::Unauthorised);
    QVERIFY(m_prepared.error().message.contains(u"EARSHOT_S3_SECRET_KEY"_s));
    QVERIFY(!m_prepared.error().message.contains(u"wrong-and-secret"_s));
    QCOMPARE(put(u"a.mp3"_s, "x").error().code, ErrorCode::Unauthorised);
    QVERIFY(!await(m_store->open(u"a.mp3"_s)).ok());
}

void TestS3ObjectStore::unknownAccessKeyIsRefused()
{
    m_keys.accessKey = "test:nobody";
    makeStore();
    QVERIFY(!m_prepared.ok());
    QVERIFY2(m_prepared.error().message.contains(u"EARSHOT_S3_ACCESS_KEY"_s),
        qPrintable(m_prepared.error().message));
}

void TestS3ObjectStore::missingBucketIsNamed()
{
    m_place.bucket = u"never-made"_s;
    m_store = &makeStore();
    QVERIFY(!m_prepared.ok());
    QVERIFY(m_prepared.error().message.contains(u"no bucket never-made"_s));
    const Result<void> refused = put(u"a.mp3"_s, "x");
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    QVERIFY(refused.error().message.contains(u"never-made"_s));
}

void TestS3ObjectStore::wrongRegionSaysTheRightOne()
{
    m_place.region = u"eu-central-1"_s;
    m_keys.region = "eu-central-1";
    makeStore();
    QVERIFY(!m_prepared.ok());
    QVERIFY2(m_prepared.error().message.contains(u"set region=us-east-1"_s),
        qPrintable(m_prepared.error().message));
}

void TestS3ObjectStore::wrongClockIsRecognised()
{
    for (const auto shift : {std::chrono::minutes(-30), std::chrono::minutes(30)}) {
        m_clock.shift = shift;
        makeStore();
        QVERIFY(!m_prepared.ok());
        const QString said = m_prepared.error().message;
        QVERIFY2(said.contains(u"clock is"_s), qPrintable(said));
        QVERIFY2(said.contains(shift.count() < 0 ? u"behind"_s : u"ahead of"_s), qPrintable(said));
    }
}

void TestS3ObjectStore::nobodyListeningIsNetwork()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    m_place.endpoint.setPort(taken.serverPort());
    taken.close();
    makeStore();
    QCOMPARE(m_prepared.error().code, ErrorCode::Network);
    QVERIFY(m_prepared.error().retryable);
    QVERIFY(m_prepared.error().message.contains(u"refuses connections"_s));
}

void TestS3ObjectStore::tamperedLinkIsRefused()
{
    QVERIFY(put(u"calls/a.mp3"_s, "mine").ok());
    QVERIFY(put(u"calls/b.mp3"_s, "another's").ok());
    const QUrl link = linkTo(u"calls/a.mp3"_s);
    QCOMPARE(fetch(link).body, "mine");
    QUrl other = link;
    other.setPath(QString(link.path()).replace(u"a.mp3"_s, u"b.mp3"_s));
    QCOMPARE(fetch(other).status, 403);
    QByteArray longer = link.toEncoded();
    longer.replace("X-Amz-Expires=3600", "X-Amz-Expires=7200");
    QCOMPARE(fetch(QUrl::fromEncoded(longer)).status, 403);
    QByteArray broken = link.toEncoded();
    broken.back() = broken.back() == '0' ? '1' : '0';
    QCOMPARE(fetch(QUrl::fromEncoded(broken)).status, 403);
    QUrl bare = link;
    bare.setQuery(QString());
    QVERIFY(fetch(bare).status >= 400);
}

void TestS3ObjectStore::expiredLinkIsRefused()
{
    QVERIFY(put(u"a.mp3"_s, "mine").ok());
    m_clock.shift = -std::chrono::seconds(120);
    QCOMPARE(fetch(linkTo(u"a.mp3"_s, std::chrono::seconds(600))).body, "mine");
    QCOMPARE(fetch(linkTo(u"a.mp3"_s, std::chrono::seconds(60))).status, 403);
}

void TestS3ObjectStore::linkOfAnotherKeyIsRefused()
{
    QVERIFY(put(u"a.mp3"_s, "mine").ok());
    m_keys.secretKey = Secret("guessed");
    m_store = &makeStore();
    QCOMPARE(fetch(linkTo(u"a.mp3"_s)).status, 403);
}

void TestS3ObjectStore::largeObjectsComeBackByteForByte()
{
    const QByteArray bytes = randomBytes((18 << 20) + 12);
    const QString source = localFile(bytes);
    const auto limit = std::chrono::seconds(100);
    const auto stored = await(m_store->put(u"calls/large.wav"_s, source, u"audio/wav"_s), limit);
    QVERIFY2(stored.ok(), stored.ok() ? "" : qPrintable(stored.error().message));
    const auto info = await(m_store->verify(u"calls/large.wav"_s), limit);
    QVERIFY(info.ok());
    QCOMPARE(info->sizeBytes, bytes.size());
    QCOMPARE(info->sha256.toLatin1(), sigv4::payloadHash(bytes));
    QVERIFY(contentOf(u"calls/large.wav"_s) == bytes);
    QCOMPARE(list({}), QStringList{u"calls/large.wav"_s});
    const Fetched part =
        fetch(linkTo(u"calls/large.wav"_s), "bytes=8388600-8388620"); // across two parts
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, bytes.mid(8'388'600, 21));
}

void TestS3ObjectStore::partsReplaceWhatWasThere()
{
    QVERIFY(put(u"a.wav"_s, "short").ok());
    const QByteArray bytes(17 << 20, 'x');
    QVERIFY(put(u"a.wav"_s, bytes).ok());
    QVERIFY(contentOf(u"a.wav"_s) == bytes);
    QVERIFY(put(u"a.wav"_s, "short again").ok());
    QCOMPARE(contentOf(u"a.wav"_s), "short again");
    QVERIFY(await(m_store->remove(u"a.wav"_s)).ok());
    QVERIFY(list({}).isEmpty());
}

void TestS3ObjectStore::prefixesDoNotSeeEachOther()
{
    m_place.prefix = u"team/one/"_s;
    m_store = &makeStore();
    QVERIFY(put(u"calls/a.mp3"_s, "one").ok());
    const QUrl link = linkTo(u"calls/a.mp3"_s);
    m_place.prefix = u"team/two/"_s;
    const std::unique_ptr<S3ObjectStore> first = std::move(m_s3);
    m_store = &makeStore();
    QVERIFY(list({}).isEmpty());
    QCOMPARE(await(m_store->open(u"calls/a.mp3"_s)).error().code, ErrorCode::NotFound);
    QVERIFY(put(u"calls/a.mp3"_s, "two").ok());
    QCOMPARE(contentOf(u"calls/a.mp3"_s), "two");
    QVERIFY(await(m_store->remove(u"calls/a.mp3"_s)).ok());
    QCOMPARE(fetch(link).body, "one");
    m_store = first.get();
    QCOMPARE(list({}), QStringList{u"calls/a.mp3"_s});
    QCOMPARE(contentOf(u"calls/a.mp3"_s), "one");
}

void TestS3ObjectStore::manyObjectsAreListedOverPages()
{
    constexpr int count = 1200;
    const QString source = localFile("x");
    QStringList expected;
    for (int begin = 0; begin < count; begin += 24) {
        std::vector<QCoro::Task<Result<void>>> puts;
        for (int i = begin; i < begin + 24; ++i) {
            expected.append(u"calls/%1.mp3"_s.arg(i, 5, 10, QChar(u'0')));
            puts.push_back(m_store->put(expected.last(), source, u"audio/mpeg"_s));
        }
        for (auto &task : puts)
            QVERIFY(await(std::move(task)).ok());
    }
    QStringList found = list(u"calls/"_s, {}, 5000);
    QCOMPARE(found.size(), 1000);
    QVERIFY(!m_next.isEmpty());
    found += list(u"calls/"_s, m_next, 5000);
    QVERIFY(m_next.isEmpty());
    QCOMPARE(found, expected);
}

void TestS3ObjectStore::replacedObjectIsNotServedFromTheCache()
{
    QVERIFY(put(u"a.mp3"_s, "first").ok());
    QCOMPARE(contentOf(u"a.mp3"_s), "first");
    const std::unique_ptr<S3ObjectStore> here = std::move(m_s3);
    m_store = &makeStore(); // another receiver
    QVERIFY(put(u"a.mp3"_s, "other").ok());
    m_store = here.get();
    QCOMPARE(contentOf(u"a.mp3"_s), "other");
    QVERIFY(await(m_store->remove(u"a.mp3"_s)).ok());
    QCOMPARE(await(m_store->open(u"a.mp3"_s)).error().code, ErrorCode::NotFound);
}

void TestS3ObjectStore::contentTypeIsKept()
{
    QVERIFY(put(u"a.mp3"_s, "x").ok());
    S3Call call{.method = "HEAD", .path = u"a.mp3"_s};
    const auto head = await(S3Client::send(client(), call, {}));
    QVERIFY(head.ok());
    QCOMPARE(head->header("content-type"), "audio/mpeg");
}

void TestS3ObjectStore::storeAtItsHostName()
{
    m_place.pathStyle = false;
    m_place.bucket = u"bucket"_s;
    const QUrl link = client()->link(u"calls/a.mp3"_s, m_clock.now(), std::chrono::hours(1));
    QCOMPARE(link.path(), u"/calls/a.mp3"_s);
    QCOMPARE(link.host(), u"bucket.127.0.0.1"_s);
    m_place.endpoint = QUrl();
    m_place.region = u"eu-central-1"_s;
    const QUrl aws = client()->link(u"calls/a.mp3"_s, m_clock.now(), std::chrono::hours(1));
    QCOMPARE(aws.host(), u"bucket.s3.eu-central-1.amazonaws.com"_s);
    QCOMPARE(aws.scheme(), u"https"_s);
    m_place.bucket = u"with.dot"_s;
    const QUrl dotted = client()->link(u"a.mp3"_s, m_clock.now(), std::chrono::hours(1));
    QCOMPARE(dotted.host(), u"s3.eu-central-1.amazonaws.com"_s);
    QCOMPARE(dotted.path(), u"/with.dot/a.mp3"_s);
}

QTEST_GUILESS_MAIN(TestS3ObjectStore)
#include "tst_s3objectstore.moc"
