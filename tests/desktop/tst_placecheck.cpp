// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/placecheck.h"
#include "tests/support/await.h"
#include "tests/support/bucket.h"
#include "tests/support/postgresserver.h"

#include <QTcpServer>
#include <QtTest>

using namespace earshot;
using namespace earshot::desktop;
using namespace Qt::StringLiterals;

class TestPlaceCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void foldersAreReallyUsedAndLeftClean();
    void aFolderThatCantBeMadeIsTold();
    void aServerThatAnswersIsFound();
    void aServerThatRefusesIsTold();
    void aServerOfNoNameIsTold();
    void stoppingEndsItSoon();

private:
    QTemporaryDir m_folder;
    settings::Settings m_settings;
    std::unique_ptr<PlaceCheck> m_check;
};

void TestPlaceCheck::init()
{
    m_check = std::make_unique<PlaceCheck>();
    m_settings = {};
    m_settings.dataFolder = m_folder.filePath(u"not/yet/there"_s);
}

void TestPlaceCheck::foldersAreReallyUsedAndLeftClean()
{
    const auto trials = test::await(m_check->run(m_settings, {}));
    QVERIFY2(trials.database.works, qPrintable(trials.database.text));
    QVERIFY2(trials.recordings.works, qPrintable(trials.recordings.text));
    QVERIFY(trials.recordings.text.contains(u"not/yet/there/objects"_s));
    QVERIFY(QDir(m_folder.path()).isEmpty());
    QVERIFY(QFileInfo(m_folder.path()).isDir());
}

void TestPlaceCheck::aFolderThatCantBeMadeIsTold()
{
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_settings.store.folder = file.fileName() + u"/objects"_s;
    const auto trials = test::await(m_check->run(m_settings, {}));
    file.remove();
    QVERIFY(!trials.recordings.works);
    QVERIFY(trials.recordings.text.contains(u"/objects"_s));
}

void TestPlaceCheck::aServerThatAnswersIsFound()
{
    const test::S3Server server;
    test::makeBucket(server, u"calls"_s);
    m_settings.database = {.kind = settings::DatabasePlace::Kind::Postgres,
        .url = test::PostgresServer::shared().newDatabase()};
    m_settings.store = {.kind = settings::StorePlace::Kind::S3,
        .bucket = u"calls"_s,
        .endpoint = server.endpoint(),
        .region = QString::fromLatin1(test::S3Server::region),
        .pathStyle = true};
    m_settings.s3AccessKey = Secret(test::S3Server::accessKey);
    m_settings.s3SecretKey = Secret(test::S3Server::secretKey);
    const auto trials = test::await(m_check->run(m_settings, {}));
    QVERIFY2(trials.database.works, qPrintable(trials.database.text));
    QVERIFY2(trials.recordings.works, qPrintable(trials.recordings.text));
}

void TestPlaceCheck::aServerThatRefusesIsTold()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    m_settings.database = {.kind = settings::DatabasePlace::Kind::Postgres,
        .url = u"postgresql://me@127.0.0.1:%1/calls"_s.arg(port)};
    const auto trials = test::await(m_check->run(m_settings, {}));
    QVERIFY(!trials.database.works);
    QVERIFY2(
        trials.database.text.contains(u"cannot be reached"_s), qPrintable(trials.database.text));
}

void TestPlaceCheck::aServerOfNoNameIsTold()
{
    m_settings.database = {.kind = settings::DatabasePlace::Kind::Postgres,
        .url = u"postgresql://me@no-such-host.invalid/calls"_s};
    const auto trials = test::await(m_check->run(m_settings, {}));
    QVERIFY(!trials.database.works);
    QVERIFY(trials.database.text.contains(u"no-such-host.invalid"_s));
}

void TestPlaceCheck::stoppingEndsItSoon()
{
    // Nobody answers there, so only stopping ends it before its deadline.
    m_settings.database = {.kind = settings::DatabasePlace::Kind::Postgres,
        .url = u"postgresql://me@192.0.2.1/calls"_s};
    std::stop_source stop;
    bool ended = false;
    const auto watch = [&]() -> QCoro::Task<> {
        co_await m_check->run(m_settings, stop.get_token());
        ended = true;
    };
    const QCoro::Task<> running = watch();
    stop.request_stop();
    QTRY_VERIFY_WITH_TIMEOUT(ended, 5000);
}

QTEST_GUILESS_MAIN(TestPlaceCheck)
#include "tst_placecheck.moc"
