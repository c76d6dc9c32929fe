// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/localobjectstore.h"

#include "tests/backend/database/smalldisk.h"
#include "tests/backend/objectstore/objectstorecontract.h"
#include "tests/support/await.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>

#include <sys/stat.h>
#include <unistd.h>

using namespace earshot;
using namespace earshot::objectstore;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype victimSize = 1 << 20;

/** What the killed process does: puts the same few objects over and over, each of one letter. */
int runVictim(const QString &root, const QString &spool)
{
    WorkerPool pool(2);
    LocalObjectStore store(root, pool);
    for (int i = 0;; ++i) {
        QFile file(spool + u"/%1"_s.arg(i % 7));
        if (!file.open(QIODevice::WriteOnly)
            || file.write(QByteArray(victimSize, char('a' + i % 7))) != victimSize)
            return 1;
        file.close();
        if (!await(store.put(u"calls/%1.mp3"_s.arg(i % 3), file.fileName(), {})).ok()
            || ::write(STDOUT_FILENO, ".", 1) != 1)
            return 1;
    }
}

} // namespace

class TestLocalObjectStore : public ObjectStoreContract
{
    Q_OBJECT

protected:
    ObjectStore &freshStore() override
    {
        m_local.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        return makeStore(m_folder->filePath(u"objects"_s));
    }

private Q_SLOTS:
    void killedProcessLeavesWholeObjects();
    void fullDiskLeavesNothing();
    void symbolicLinksAreNotFollowed();
    void leftoversAreHiddenAndRemovedAtStart();
    void filesAreForTheirOwnerOnly();
    void busyPoolIsUnavailable();
    void destroyingTheStoreStopsItsWork();
    void missingFolderIsAnErrorNotACrash();

private:
    LocalObjectStore &makeStore(const QString &folder)
    {
        m_root = folder;
        m_local = std::make_unique<LocalObjectStore>(folder, *m_pool);
        if (!await(m_local->prepare()).ok())
            qFatal("the store's folder could not be made");
        return *m_local;
    }
    QStringList filesOnDisk() const
    {
        QStringList names;
        QDirIterator files(
            m_root, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(QFileInfo(files.next()).fileName());
        return names;
    }

    std::unique_ptr<WorkerPool> m_pool = std::make_unique<WorkerPool>(2);
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    std::unique_ptr<LocalObjectStore> m_local;
};

void TestLocalObjectStore::killedProcessLeavesWholeObjects()
{
    for (int round = 0; round < 5; ++round) {
        QProcess victim;
        victim.start(
            QCoreApplication::applicationFilePath(), {u"--victim"_s, m_root, m_files->path()});
        const qsizetype enough = QRandomGenerator::global()->bounded(1, 40);
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += victim.readAllStandardOutput()).size() > enough
                || victim.state() == QProcess::NotRunning,
            30'000);
        QCOMPARE(victim.state(), QProcess::Running);
        victim.kill();
        QVERIFY(victim.waitForFinished(30'000));

        const QStringList objects = list({});
        QVERIFY(!objects.isEmpty());
        for (const QString &path : objects) {
            const QByteArray bytes = contentOf(path);
            QCOMPARE(bytes.size(), victimSize);
            QCOMPARE(bytes.count(bytes.front()), victimSize);
        }
        m_store = &makeStore(m_root);
        QCOMPARE(filesOnDisk().size(), objects.size());
    }
}

void TestLocalObjectStore::fullDiskLeavesNothing()
{
    const SmallDisk disk(2 << 20);
    if (!disk.isMounted())
        QSKIP("a file system of its own needs root");
    m_local.reset();
    m_pool = std::make_unique<WorkerPool>(2); // only threads made from now on see the disk
    m_store = &makeStore(disk.path() + u"/objects"_s);
    QVERIFY(put(u"calls/old.mp3"_s, "old").ok());
    const Result<void> refused = put(u"calls/big.mp3"_s, QByteArray(3 << 20, 'x'));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::StorageFull);
    QVERIFY(refused.error().retryable);
    const Result<void> replaced = put(u"calls/old.mp3"_s, QByteArray(3 << 20, 'x'));
    QCOMPARE(replaced.error().code, ErrorCode::StorageFull);
    QCOMPARE(contentOf(u"calls/old.mp3"_s), "old");
    QCOMPARE(filesOnDisk(), QStringList{u"old.mp3"_s});
    QVERIFY(put(u"calls/small.mp3"_s, QByteArray(100'000, 'x')).ok());
    m_local.reset();
}

void TestLocalObjectStore::symbolicLinksAreNotFollowed()
{
    QTemporaryDir outside;
    QFile secret(outside.filePath(u"secret.mp3"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("secret");
    secret.close();
    QVERIFY(QFile::link(secret.fileName(), m_root + u"/file.mp3"_s));
    QVERIFY(QFile::link(outside.path(), m_root + u"/folder"_s));

    QVERIFY(!await(m_store->open(u"file.mp3"_s)).ok());
    QVERIFY(!await(m_store->verify(u"file.mp3"_s)).ok());
    QVERIFY(!await(m_store->open(u"folder/secret.mp3"_s)).ok());
    QVERIFY(!put(u"folder/new.mp3"_s, "x").ok());
    QVERIFY(!await(m_store->remove(u"folder/secret.mp3"_s)).ok());
    QVERIFY(list({}).isEmpty());
    QVERIFY(secret.exists());
    QVERIFY(!QFile::exists(outside.filePath(u"new.mp3"_s)));

    // Putting over a link replaces the link, not what it points to.
    QVERIFY(put(u"file.mp3"_s, "mine").ok());
    QCOMPARE(contentOf(u"file.mp3"_s), "mine");
    QVERIFY(secret.open(QIODevice::ReadOnly));
    QCOMPARE(secret.readAll(), "secret");
    // Nor is a link taken as the source.
    QVERIFY(QFile::link(secret.fileName(), m_files->filePath(u"link"_s)));
    QVERIFY(!await(m_store->put(u"b.mp3"_s, m_files->filePath(u"link"_s), {})).ok());
}

void TestLocalObjectStore::leftoversAreHiddenAndRemovedAtStart()
{
    QVERIFY(put(u"calls/o/a.mp3"_s, "whole").ok());
    const QStringList leftovers{
        m_root + u"/.earshot-old-1"_s, m_root + u"/calls/o/.earshot-0b54-77"_s};
    for (const QString &name : leftovers) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("half");
    }
    QFile foreign(m_root + u"/calls/.gitkeep"_s);
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    QCOMPARE(list({}), QStringList{u"calls/o/a.mp3"_s});
    m_store = &makeStore(m_root);
    for (const QString &name : leftovers)
        QVERIFY2(!QFile::exists(name), qPrintable(name));
    QVERIFY(foreign.exists());
    QCOMPARE(contentOf(u"calls/o/a.mp3"_s), "whole");
}

void TestLocalObjectStore::filesAreForTheirOwnerOnly()
{
    QVERIFY(put(u"calls/a.mp3"_s, "x").ok());
    const QStringList names{m_root, m_root + u"/calls"_s, m_root + u"/calls/a.mp3"_s};
    for (const QString &name : names) {
        struct stat about = {};
        QCOMPARE(::stat(QFile::encodeName(name).constData(), &about), 0);
        QCOMPARE(about.st_mode & 077U, 0U);
    }
}

void TestLocalObjectStore::busyPoolIsUnavailable()
{
    WorkerPool tiny(1, 0);
    LocalObjectStore store(m_root, tiny);
    auto release = std::make_shared<QSemaphore>();
    const auto hold = [release](std::stop_token) -> Result<void> {
        release->acquire();
        return {};
    };
    auto held = tiny.run(hold, {});
    const auto refused = await(store.verify(u"a.mp3"_s));
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    release->release();
    QVERIFY(await(std::move(held)).ok());
}

void TestLocalObjectStore::destroyingTheStoreStopsItsWork()
{
    WorkerPool one(1);
    auto store = std::make_unique<LocalObjectStore>(m_root, one);
    auto release = std::make_shared<QSemaphore>();
    const auto hold = [release](std::stop_token) -> Result<void> {
        release->acquire();
        return {};
    };
    auto held = one.run(hold, {});
    auto putting = store->put(u"a.mp3"_s, localFile("x"), {});
    store.reset();
    release->release();
    const Result<void> stopped = await(std::move(putting));
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(await(std::move(held)).ok());
    QVERIFY(filesOnDisk().isEmpty());
}

void TestLocalObjectStore::missingFolderIsAnErrorNotACrash()
{
    LocalObjectStore store(u"/proc/earshot"_s, *m_pool);
    QVERIFY(!await(store.prepare()).ok());
    QVERIFY(!await(store.list({}, {}, 10)).ok());
    QVERIFY(!await(store.put(u"a.mp3"_s, localFile("x"), {})).ok());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 3 && arguments.at(1) == "--victim"_L1)
        return runVictim(arguments.at(2), arguments.at(3));
    TestLocalObjectStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_localobjectstore.moc"
