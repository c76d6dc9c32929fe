// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/factory.h"
#include "tests/support/await.h"

#include <QTemporaryDir>

using namespace earshot;
using namespace earshot::objectstore;
using namespace earshot::test;
using namespace Qt::StringLiterals;

class TestFactory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folderWithoutANameIsTheDefaultOne();
    void missingKeysAreNamed();
    void unusableCertificateFileIsNamed();
    void s3StoreGivesLinks();

private:
    StoreParts parts()
    {
        return {.pool = m_pool,
            .clock = m_clock,
            .defaultFolder = m_folder.filePath(u"objects"_s),
            .cacheFolder = m_folder.filePath(u"cache"_s)};
    }
    WorkerPool m_pool{1};
    SystemClock m_clock;
    QTemporaryDir m_folder;
};

void TestFactory::folderWithoutANameIsTheDefaultOne()
{
    const auto store = makeStore({}, parts());
    QVERIFY(store.ok());
    QVERIFY(await((*store)->prepare()).ok());
    QVERIFY(QDir(m_folder.filePath(u"objects"_s)).exists());
    QVERIFY(!(*store)->givesLinks());
    settings::StorePlace place{.folder = m_folder.filePath(u"named"_s)};
    const auto named = makeStore(place, parts());
    QVERIFY(await((*named)->prepare()).ok());
    QVERIFY(QDir(place.folder).exists());
}

void TestFactory::missingKeysAreNamed()
{
    const auto place = settings::parseStorePlace(u"s3://recordings"_s);
    QVERIFY(place.ok());
    StoreParts some = parts();
    const auto none = makeStore(*place, some);
    QCOMPARE(none.error().code, ErrorCode::InvalidInput);
    QVERIFY(none.error().message.contains(u"EARSHOT_S3_ACCESS_KEY"_s));
    some.s3AccessKey = Secret("key");
    const auto half = makeStore(*place, some);
    QVERIFY(half.error().message.contains(u"EARSHOT_S3_SECRET_KEY"_s));
}

void TestFactory::unusableCertificateFileIsNamed()
{
    const auto place =
        settings::parseStorePlace(u"s3://recordings?endpoint=https://store.test&ca=/no/such.pem"_s);
    QVERIFY(place.ok());
    StoreParts both = parts();
    both.s3AccessKey = Secret("key");
    both.s3SecretKey = Secret("secret");
    const auto store = makeStore(*place, both);
    QVERIFY(!store.ok());
    QVERIFY(store.error().message.contains(u"/no/such.pem"_s));
}

void TestFactory::s3StoreGivesLinks()
{
    const auto place = settings::parseStorePlace(
        u"s3://recordings/team?endpoint=https://store.test:8443&region=eu-1"_s);
    QVERIFY(place.ok());
    StoreParts both = parts();
    both.s3AccessKey = Secret("key\n");
    both.s3SecretKey = Secret("secret\n");
    const auto store = makeStore(*place, both);
    QVERIFY(store.ok());
    QVERIFY((*store)->givesLinks());
    const QStringList paths{u"calls/a.mp3"_s};
    const auto links = await((*store)->links(paths, std::chrono::hours(1)));
    const QString link = QString::fromLatin1(links->value(paths.first()).url.toEncoded());
    QVERIFY2(link.startsWith(u"https://store.test:8443/recordings/team/calls/a.mp3?"_s),
        qPrintable(link));
    QVERIFY(link.contains(u"Credential=key%2F"_s));
    QVERIFY(!link.contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(TestFactory)
#include "tst_factory.moc"
