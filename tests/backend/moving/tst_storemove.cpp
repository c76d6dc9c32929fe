// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moving/storemove.h"

#include "objectstore/localobjectstore.h"
#include "tests/support/tempdatabase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using moving::StoreMove;
using moving::StoreProgress;
using moving::StoreReport;

class TestStoreMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyObjectArrivesUnderItsPath();
    void goesOnWhereItStopped();
    void whatIsThereIsNotCopiedAgain();
    void whatIsGoneAtTheTargetIsCopiedAgain();
    void damagedAndMissingAreNamed();
    void orphansAreCopiedAndNamed();
    void unfinishedAreLeftOut();
    void replacedObjectIsCopiedAgain();

private:
    static constexpr int objects = 12;

    static QString pathOf(int i)
    {
        return u"calls/org/inbound/%1.mp3"_s.arg(i, 3, 10, QChar(u'0'));
    }
    static QByteArray bytesOf(int i) { return QByteArray(i * 1000, char('a' + i)); }
    void writeFile(const QString &folder, const QString &path, const QByteArray &bytes);
    QByteArray readFile(const QString &path);
    void store(int i, const QByteArray &bytes);
    Result<StoreReport> move(int stopAfter = 0);

    SystemClock m_clock;
    std::unique_ptr<TempDatabase> m_temp;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreMove::init()
{
    m_temp = std::make_unique<TempDatabase>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"work"_s));
    for (int i = 0; i < objects; ++i)
        store(i, bytesOf(i));
}

void TestStoreMove::writeFile(const QString &folder, const QString &path, const QByteArray &bytes)
{
    const QString name = m_folder->filePath(folder + u'/' + path);
    QVERIFY(QDir().mkpath(QFileInfo(name).path()));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray TestStoreMove::readFile(const QString &path)
{
    QFile file(m_folder->filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

/** Stored as a receiver does it: a row, and the bytes. */
void TestStoreMove::store(int i, const QByteArray &bytes)
{
    writeFile(u"from"_s, pathOf(i), bytes);
    const QString call = m_temp->saveCall(u"call-%1"_s.arg(i)).id;
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    m_temp->write([=](Session &session) {
        StoredObjectRepository repository(session);
        const auto intended = repository.intend(pathOf(i), call, ObjectKind::Audio, {1});
        return intended.ok() ? repository.markLive(pathOf(i), bytes.size(), hash, {2}) : intended;
    });
}

Result<StoreReport> TestStoreMove::move(int stopAfter)
{
    WorkerPool pool(2);
    objectstore::LocalObjectStore from(m_folder->filePath(u"from"_s), pool);
    objectstore::LocalObjectStore to(m_folder->filePath(u"to"_s), pool);
    const auto ready = await(to.prepare());
    if (!ready.ok())
        return ready.error();
    moving::ObjectCopier copier(from, to, pool, m_folder->filePath(u"work"_s));
    std::stop_source stop;
    const StoreMove::Listener listener = [&](const StoreProgress &progress) {
        if (progress.objects == stopAfter)
            stop.request_stop();
    };
    StoreMove mover(
        *m_temp->database, from, to, copier, m_clock, {.store = u"file:to"_s}, listener);
    auto report = await(mover.run(stop.get_token()));
    const QDir work(m_folder->filePath(u"work"_s));
    return work.isEmpty() ? report : Error{.message = u"Something was left behind."_s};
}

void TestStoreMove::everyObjectArrivesUnderItsPath()
{
    const StoreReport report = valueOf(move());
    QCOMPARE(report.copied, objects);
    QCOMPARE(report.live.objects, objects);
    QCOMPARE(report.waiting.objects, 0);
    QCOMPARE(report.problems.count, 0);
    for (int i = 0; i < objects; ++i) {
        QCOMPARE(readFile(u"to/"_s + pathOf(i)), bytesOf(i));
        QCOMPARE(readFile(u"from/"_s + pathOf(i)), bytesOf(i));
    }
}

void TestStoreMove::goesOnWhereItStopped()
{
    qint64 copied = 0;
    for (int run = 0; run < objects; ++run) {
        const auto report = move(1);
        if (report.ok()) {
            copied = report->copied;
            QCOMPARE(report->waiting.objects, 0);
            break;
        }
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
    }
    QVERIFY(copied < objects);
    for (int i = 0; i < objects; ++i)
        QCOMPARE(readFile(u"to/"_s + pathOf(i)), bytesOf(i));
}

void TestStoreMove::whatIsThereIsNotCopiedAgain()
{
    QVERIFY(move().ok());
    store(objects, "new");
    const StoreReport report = valueOf(move());
    QCOMPARE(report.copied, 1);
    QCOMPARE(report.live.objects, objects + 1);
    QCOMPARE(report.waiting.objects, 0);
}

void TestStoreMove::whatIsGoneAtTheTargetIsCopiedAgain()
{
    QVERIFY(move().ok());
    QVERIFY(QFile::remove(m_folder->filePath(u"to/"_s + pathOf(3))));
    writeFile(u"to"_s, pathOf(4), "short");
    QCOMPARE(valueOf(move()).copied, 2);
    QCOMPARE(readFile(u"to/"_s + pathOf(3)), bytesOf(3));
    QCOMPARE(readFile(u"to/"_s + pathOf(4)), bytesOf(4));
}

void TestStoreMove::damagedAndMissingAreNamed()
{
    writeFile(u"from"_s, pathOf(5), QByteArray(5000, 'x'));
    QVERIFY(QFile::remove(m_folder->filePath(u"from/"_s + pathOf(6))));
    const StoreReport report = valueOf(move());
    QCOMPARE(report.problems.count, 2);
    QCOMPARE(report.copied, objects - 2);
    QCOMPARE(report.waiting.objects, 2);
    const QString problems = report.problems.first.join(u'\n');
    QVERIFY(problems.contains(pathOf(5)) && problems.contains(pathOf(6)));
    QCOMPARE(readFile(u"to/"_s + pathOf(5)), QByteArray("not there"));
}

void TestStoreMove::orphansAreCopiedAndNamed()
{
    writeFile(u"from"_s, u"calls/org/web/orphan.mp3"_s, "nobody knows me");
    const StoreReport report = valueOf(move());
    QCOMPARE(report.orphans.first, QStringList{u"calls/org/web/orphan.mp3"_s});
    QCOMPARE(report.copied, objects + 1);
    QCOMPARE(readFile(u"to/calls/org/web/orphan.mp3"_s), QByteArray("nobody knows me"));
    const StoreReport again = valueOf(move());
    QCOMPARE(again.copied, 0);
    QCOMPARE(again.orphans.count, 1);
}

void TestStoreMove::unfinishedAreLeftOut()
{
    m_temp->write([](Session &session) {
        return session.exec(
            u"update stored_objects set state = 'writing' where path = ?"_s, {pathOf(2)});
    });
    const StoreReport report = valueOf(move());
    QCOMPARE(report.unfinished.first, QStringList{pathOf(2)});
    QCOMPARE(report.copied, objects - 1);
    QCOMPARE(readFile(u"to/"_s + pathOf(2)), QByteArray("not there"));
}

void TestStoreMove::replacedObjectIsCopiedAgain()
{
    QVERIFY(move().ok());
    writeFile(u"from"_s, pathOf(7), QByteArray(7000, 'n'));
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(QByteArray(7000, 'n'), QCryptographicHash::Sha256).toHex());
    m_temp->write([hash](Session &session) {
        return session.exec(
            u"update stored_objects set sha256 = ? where path = ?"_s, {hash, pathOf(7)});
    });
    QCOMPARE(valueOf(move()).copied, 1);
    QCOMPARE(readFile(u"to/"_s + pathOf(7)), QByteArray(7000, 'n'));
}

QTEST_GUILESS_MAIN(TestStoreMove)
#include "tst_storemove.moc"
