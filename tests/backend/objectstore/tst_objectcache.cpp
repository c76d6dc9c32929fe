// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/objectcache.h"
#include "tests/support/await.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace earshot;
using namespace earshot::objectstore;
using namespace earshot::test;
using namespace Qt::StringLiterals;

class TestObjectCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keptCopyIsNotFetchedAgain();
    void newVersionIsFetched();
    void longestUnusedGoFirst();
    void objectAboveTheLimitIsServedAndNotKept();
    void failedFetchLeavesNothingAndIsToldToAll();
    void lostFileIsFetchedAgain();
    void startEmptiesTheFolder();
    void filesAreForTheirOwnerOnly();
    void cacheMayGoWhileAFetchRuns();

private:
    QCoro::Task<Result<void>> fill(std::shared_ptr<QFile> into, QByteArray bytes)
    {
        ++m_fetches;
        co_await sleepless();
        if (into->write(bytes) != bytes.size())
            co_return Error{.code = ErrorCode::Storage};
        co_return m_failure ? Result<void>(Error{.code = ErrorCode::Network}) : Result<void>();
    }
    /** Lets the event loop go round once. */
    static QCoro::Task<> sleepless()
    {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(0);
        co_await qCoro(timer).waitForTimeout();
    }
    auto task(const QString &path, const QByteArray &version, const QByteArray &bytes)
    {
        return m_cache->open({.path = path, .version = version, .sizeBytes = bytes.size()},
            [this, bytes](std::shared_ptr<QFile> into) { return fill(into, bytes); });
    }
    QByteArray open(const QString &path, const QByteArray &version, const QByteArray &bytes)
    {
        const auto file = await(task(path, version, bytes));
        return file.ok() ? (*file)->readAll() : "error: " + file.error().message.toUtf8();
    }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ObjectCache> m_cache;
    int m_fetches = 0;
    bool m_failure = false;
};

void TestObjectCache::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cache = std::make_unique<ObjectCache>(m_folder->path(), 1000);
    QVERIFY(m_cache->prepare().ok());
    m_fetches = 0;
    m_failure = false;
}

void TestObjectCache::keptCopyIsNotFetchedAgain()
{
    QCOMPARE(open(u"a"_s, "1", "bytes"), "bytes");
    QCOMPARE(open(u"a"_s, "1", "bytes"), "bytes");
    QCOMPARE(m_fetches, 1);
    QCOMPARE(m_cache->bytes(), 5);
}

void TestObjectCache::newVersionIsFetched()
{
    QCOMPARE(open(u"a"_s, "1", "old"), "old");
    QCOMPARE(open(u"a"_s, "2", "new"), "new");
    QCOMPARE(m_fetches, 2);
    m_cache->forget(u"a"_s);
    QCOMPARE(m_cache->bytes(), 0);
    QVERIFY(files().isEmpty());
}

void TestObjectCache::longestUnusedGoFirst()
{
    const QByteArray bytes(400, 'x');
    QCOMPARE(open(u"a"_s, "1", bytes), bytes);
    QCOMPARE(open(u"b"_s, "1", bytes), bytes);
    QCOMPARE(open(u"a"_s, "1", bytes), bytes); // now b is the one
    QCOMPARE(open(u"c"_s, "1", bytes), bytes);
    QCOMPARE(m_fetches, 3);
    QCOMPARE(files().size(), 2);
    QCOMPARE(open(u"a"_s, "1", bytes), bytes);
    QCOMPARE(m_fetches, 3);
    QCOMPARE(open(u"b"_s, "1", bytes), bytes);
    QCOMPARE(m_fetches, 4);
    QVERIFY(m_cache->bytes() <= 1000);
}

void TestObjectCache::objectAboveTheLimitIsServedAndNotKept()
{
    const QByteArray bytes(5000, 'x');
    auto first = task(u"a"_s, "1", bytes);
    auto second = task(u"a"_s, "1", bytes); // joins the first
    const auto one = await(std::move(first));
    const auto two = await(std::move(second));
    QCOMPARE((*one)->readAll(), bytes);
    QCOMPARE((*two)->readAll(), bytes);
    QCOMPARE(m_fetches, 1);
    QCOMPARE(m_cache->bytes(), 0);
    QVERIFY(files().isEmpty());
}

void TestObjectCache::failedFetchLeavesNothingAndIsToldToAll()
{
    m_failure = true;
    auto first = task(u"a"_s, "1", "x");
    auto second = task(u"a"_s, "1", "x");
    QCOMPARE(await(std::move(first)).error().code, ErrorCode::Network);
    QCOMPARE(await(std::move(second)).error().code, ErrorCode::Network);
    QCOMPARE(m_fetches, 1);
    QVERIFY(files().isEmpty());
    m_failure = false;
    QCOMPARE(open(u"a"_s, "1", "x"), "x");
}

void TestObjectCache::lostFileIsFetchedAgain()
{
    QCOMPARE(open(u"a"_s, "1", "bytes"), "bytes");
    QVERIFY(QFile::remove(m_folder->filePath(files().value(0))));
    QCOMPARE(open(u"a"_s, "1", "bytes"), "bytes");
    QCOMPARE(m_fetches, 2);
    QCOMPARE(m_cache->bytes(), 5);
}

void TestObjectCache::startEmptiesTheFolder()
{
    QCOMPARE(open(u"a"_s, "1", "bytes"), "bytes");
    QVERIFY(QFile::copy(
        m_folder->filePath(files().value(0)), m_folder->filePath(files().value(0) + u".part"_s)));
    QFile foreign(m_folder->filePath(u"notes.txt"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    ObjectCache next(m_folder->path());
    QVERIFY(next.prepare().ok());
    QCOMPARE(files(), QStringList{u"notes.txt"_s});
}

void TestObjectCache::filesAreForTheirOwnerOnly()
{
    QCOMPARE(open(u"a"_s, "1", "bytes"), "bytes");
    const QStringList names{m_folder->path(), m_folder->filePath(files().value(0))};
    for (const QString &name : names) {
        struct stat about = {};
        QCOMPARE(::stat(QFile::encodeName(name).constData(), &about), 0);
        QCOMPARE(about.st_mode & 077U, 0U);
    }
}

void TestObjectCache::cacheMayGoWhileAFetchRuns()
{
    auto opening = task(u"a"_s, "1", "bytes");
    m_cache.reset();
    const auto file = await(std::move(opening));
    QVERIFY(file.ok());
    QCOMPARE((*file)->readAll(), "bytes");
}

QTEST_GUILESS_MAIN(TestObjectCache)
#include "tst_objectcache.moc"
