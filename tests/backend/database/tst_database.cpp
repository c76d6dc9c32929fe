// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempdatabase.h"

#include <QtEndian>
#include <QTest>

#include <future>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
using ExpectedLeak = __lsan::ScopedDisabler;
#else
struct ExpectedLeak
{ };
#endif

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

/** A place for the effects of a test: rows of text. */
auto makeTable = [](Session &session) {
    return session.exec(u"create table effects (name text not null primary key) strict"_s);
};

auto insert(const QString &name)
{
    return [name](Session &session) {
        return session.exec(u"insert into effects (name) values (?)"_s, {name});
    };
}

auto names = [](Session &session) -> Result<QStringList> {
    const auto rows = session.query(u"select name from effects order by name"_s);
    if (!rows.ok())
        return rows.error();
    QStringList found;
    for (const Row &row : *rows)
        found.append(row.text("name"_L1));
    return found;
};

/** Frames that end a transaction in a log that was never restarted:
 * https://www.sqlite.org/fileformat2.html#the_write_ahead_log */
int commitsInLog(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray log = file.readAll();
    const auto number = [&log](qsizetype at) { return qFromBigEndian<quint32>(log.data() + at); };
    const qsizetype frame = 24 + qsizetype(number(8));
    int commits = 0;
    for (qsizetype at = 32; at + frame <= log.size(); at += frame)
        commits += number(at + 4) != 0;
    return commits;
}

/** Holds the writing thread until it is let go, so that what is written meanwhile waits together.
 */
class HeldWriter
{
public:
    explicit HeldWriter(Database &database)
    {
        auto work = [wait = m_release.get_future().share(), held = m_held](
                        Session &) -> Result<void> {
            held->set_value();
            wait.wait();
            return {};
        };
        m_task.emplace(database.write(std::move(work)));
        m_held->get_future().wait();
    }
    void release()
    {
        m_release.set_value();
        valueOf(await(std::move(*m_task)));
    }

private:
    std::promise<void> m_release;
    std::shared_ptr<std::promise<void>> m_held = std::make_shared<std::promise<void>>();
    std::optional<QCoro::Task<Result<void>>> m_task;
};

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondOpenerIsRefusedByName();
    void lockEndsWithTheProcessThatHeldIt();
    void failingWorkIsUndoneAlone();
    void throwingWorkBecomesAnError();
    void brokenStatementDoesNotEndTheOthers();
    void worksThatWaitTogetherShareOneCommit();
    void fullQueueAnswersUnavailable();
    void closedDatabaseAnswersUnavailable();
    void closeFinishesWhatWasTaken();
    void destroyingItWithWaitersIsHarmless();
    void answerToAGoneThreadIsDropped();
    void readersCannotWrite();
    void readerSeesOneSnapshot();
    void otherPeopleCannotReadTheFiles();
    void defaultOrganisationStays();
    void everyPromisedPragmaIsSet();
    void unwritableFolderIsNamed();
    void fileThatIsNoDatabaseIsRefused();
};

void TestDatabase::secondOpenerIsRefusedByName()
{
    TempDatabase first;
    const auto second = Database::open({.folder = first.folder.path()});
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QVERIFY2(second.error().message.contains(u"already in use by process %1"_s.arg(::getpid())),
        qPrintable(second.error().message));
    // The refusal must not have broken the first one's lock or its file.
    first.write(makeTable);
    QVERIFY(!Database::open({.folder = first.folder.path()}).ok());
}

void TestDatabase::lockEndsWithTheProcessThatHeldIt()
{
    TempDatabase temp;
    temp.reopen();
    temp.database.reset();
    QFile lock(temp.folder.filePath(u"earshot.lock"_s));
    QVERIFY(lock.exists()); // left behind, as by a killed program, with its number in it
    QVERIFY(Database::open({.folder = temp.folder.path()}).ok());
}

void TestDatabase::failingWorkIsUndoneAlone()
{
    TempDatabase temp;
    temp.write(makeTable);
    HeldWriter held(*temp.database);
    auto failing = [](Session &session) -> Result<qint64> {
        const auto done = session.exec(u"insert into effects (name) values ('half')"_s);
        if (!done.ok())
            return done.error();
        return Error{.code = ErrorCode::InvalidInput, .message = u"No."_s};
    };
    auto before = temp.database->write(insert(u"before"_s));
    auto middle = temp.database->write(failing);
    auto after = temp.database->write(insert(u"after"_s));
    held.release();
    QVERIFY(await(std::move(before)).ok());
    const auto refused = await(std::move(middle));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY(await(std::move(after)).ok());
    QCOMPARE(temp.read(names), (QStringList{u"after"_s, u"before"_s}));
}

void TestDatabase::throwingWorkBecomesAnError()
{
    TempDatabase temp;
    temp.write(makeTable);
    auto throwing = [](Session &session) -> Result<qint64> {
        const auto done = session.exec(u"insert into effects (name) values ('half')"_s);
        if (!done.ok())
            return done.error();
        throw std::runtime_error("told so");
    };
    const auto outcome = temp.tryWrite(throwing);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::Internal);
    QVERIFY(outcome.error().message.contains(u"told so"_s));
    QVERIFY(temp.read(names).isEmpty());
}

void TestDatabase::brokenStatementDoesNotEndTheOthers()
{
    TempDatabase temp;
    temp.write(makeTable);
    HeldWriter held(*temp.database);
    auto first = temp.database->write(insert(u"same"_s));
    auto twin = temp.database->write(insert(u"same"_s));
    auto wrong = temp.database->write(
        [](Session &session) { return session.exec(u"insert into nowhere values (1)"_s); });
    auto last = temp.database->write(insert(u"other"_s));
    held.release();
    QVERIFY(await(std::move(first)).ok());
    QCOMPARE(await(std::move(twin)).error().code, ErrorCode::Conflict);
    QCOMPARE(await(std::move(wrong)).error().code, ErrorCode::Internal);
    QVERIFY(await(std::move(last)).ok());
    QCOMPARE(temp.read(names), (QStringList{u"other"_s, u"same"_s}));
}

void TestDatabase::worksThatWaitTogetherShareOneCommit()
{
    TempDatabase temp;
    temp.write(makeTable);
    const int before = commitsInLog(temp.folder.filePath(u"earshot.db-wal"_s));
    QVERIFY(before > 0);
    HeldWriter held(*temp.database);
    std::vector<QCoro::Task<Result<qint64>>> writes;
    for (int i = 0; i < 50; ++i)
        writes.push_back(temp.database->write(insert(u"n%1"_s.arg(i))));
    held.release();
    for (auto &write : writes)
        QVERIFY(await(std::move(write)).ok());
    QCOMPARE(temp.read(names).size(), 50);
    const int commits = commitsInLog(temp.folder.filePath(u"earshot.db-wal"_s)) - before;
    QVERIFY2(commits < 50, qPrintable(QString::number(commits)));
}

void TestDatabase::fullQueueAnswersUnavailable()
{
    QTemporaryDir folder;
    auto database = valueOf(Database::open({.folder = folder.path(), .queueLimit = 3}));
    HeldWriter held(*database);
    std::vector<QCoro::Task<Result<void>>> waiting;
    const auto nothing = [](Session &) -> Result<void> { return {}; };
    for (int i = 0; i < 3; ++i)
        waiting.push_back(database->write(nothing));
    const Result<void> refused = await(database->write(nothing));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    QVERIFY(refused.error().retryable);
    held.release();
    for (auto &task : waiting)
        QVERIFY(await(std::move(task)).ok());
    QVERIFY(await(database->write(nothing)).ok());
}

void TestDatabase::closedDatabaseAnswersUnavailable()
{
    TempDatabase temp;
    await(temp.database->close());
    await(temp.database->close());
    const auto written = temp.tryWrite(makeTable);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::Unavailable);
    const auto read = await(temp.database->read(names));
    QCOMPARE(read.error().code, ErrorCode::Unavailable);
    // The folder is free and the log is written back into the file.
    QVERIFY(!QFile::exists(temp.folder.filePath(u"earshot.db-wal"_s)));
    temp.reopen();
}

void TestDatabase::closeFinishesWhatWasTaken()
{
    TempDatabase temp;
    temp.write(makeTable);
    HeldWriter held(*temp.database);
    auto taken = temp.database->write(insert(u"taken"_s));
    auto closing = temp.database->close();
    held.release();
    QVERIFY(await(std::move(taken)).ok());
    await(std::move(closing));
    temp.reopen();
    QCOMPARE(temp.read(names), QStringList{u"taken"_s});
}

void TestDatabase::destroyingItWithWaitersIsHarmless()
{
    TempDatabase temp;
    temp.write(makeTable);
    std::vector<QCoro::Task<Result<qint64>>> writes;
    for (int i = 0; i < 50; ++i)
        writes.push_back(temp.database->write(insert(u"n%1"_s.arg(i))));
    auto closing = temp.database->close();
    temp.database.reset();
    await(std::move(closing));
    for (auto &write : writes)
        QVERIFY(await(std::move(write)).ok());
}

void TestDatabase::answerToAGoneThreadIsDropped()
{
    TempDatabase temp;
    temp.write(makeTable);
    HeldWriter held(*temp.database);
    std::unique_ptr<QThread> asker(QThread::create([&] {
        // The thread ends, and its event loop with it, before the answer comes: nobody is left to
        // resume the coroutine, so what it holds stays for ever.
        [[maybe_unused]] const ExpectedLeak stranded{};
        static_cast<void>(temp.database->write(insert(u"orphan"_s)));
    }));
    asker->start();
    QVERIFY(asker->wait(10'000));
    asker.reset();
    held.release();
    temp.write(insert(u"later"_s));
    QCOMPARE(temp.read(names), (QStringList{u"later"_s, u"orphan"_s}));
}

void TestDatabase::readersCannotWrite()
{
    TempDatabase temp;
    temp.write(makeTable);
    const auto refused = await(temp.database->read(insert(u"x"_s)));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    QVERIFY(temp.read(names).isEmpty());
}

void TestDatabase::readerSeesOneSnapshot()
{
    TempDatabase temp;
    temp.write(makeTable);
    auto reading = std::make_shared<std::promise<void>>();
    auto written = std::make_shared<std::promise<void>>();
    auto twice = [reading, wait = written->get_future().share()](Session &session) -> Result<bool> {
        const auto first = names(session);
        reading->set_value();
        wait.wait();
        const auto second = names(session);
        return first.ok() && second.ok() && *first == *second;
    };
    auto task = temp.database->read(twice);
    reading->get_future().wait();
    temp.write(insert(u"meanwhile"_s));
    written->set_value();
    QVERIFY(valueOf(await(std::move(task))));
    QCOMPARE(temp.read(names), QStringList{u"meanwhile"_s});
}

void TestDatabase::otherPeopleCannotReadTheFiles()
{
    QTemporaryDir parent;
    const QString folder = parent.filePath(u"new/data"_s);
    const auto database = valueOf(Database::open({.folder = folder}));
    valueOf(await(database->write(makeTable)));
    const QStringList paths{folder, folder + u"/earshot.db"_s, folder + u"/earshot.db-wal"_s,
        folder + u"/earshot.lock"_s};
    for (const QString &path : paths) {
        struct stat about = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &about), 0);
        QCOMPARE(about.st_mode & 077U, 0U);
    }
}

void TestDatabase::defaultOrganisationStays()
{
    TempDatabase temp;
    const Organization before = temp.organization;
    QVERIFY(isUuid(before.id));
    QCOMPARE(before.slug, u"default"_s);
    temp.reopen();
    const auto work = [](Session &s) { return OrganizationRepository(s).defaultOrganization(); };
    QCOMPARE(temp.read(work), before);
}

void TestDatabase::everyPromisedPragmaIsSet()
{
    TempDatabase temp;
    const auto all = [](Session &session) -> Result<QStringList> {
        QStringList found;
        for (const QString &name :
            {u"journal_mode"_s, u"synchronous"_s, u"foreign_keys"_s, u"trusted_schema"_s,
                u"cell_size_check"_s, u"mmap_size"_s, u"temp_store"_s, u"wal_autocheckpoint"_s}) {
            const auto row = session.queryOne(u"pragma "_s + name);
            if (!row.ok())
                return row.error();
            found.append((*row)->text(QLatin1StringView(name.toLatin1())));
        }
        return found;
    };
    const QStringList writer{u"wal"_s, u"2"_s, u"1"_s, u"0"_s, u"1"_s, u"0"_s, u"2"_s, u"1000"_s};
    QCOMPARE(temp.write(all), writer);
    const QStringList reader = temp.read(all);
    QCOMPARE(reader.at(0), u"wal"_s);
    QCOMPARE(reader.at(7), u"0"_s);
}

void TestDatabase::unwritableFolderIsNamed()
{
    const auto opened = Database::open({.folder = u"/proc/earshot"_s});
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::Storage);
    QVERIFY(opened.error().message.contains(u"/proc/earshot"_s));
}

void TestDatabase::fileThatIsNoDatabaseIsRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"earshot.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("this is a letter, not a database\n").repeated(200));
    file.close();
    const auto opened = Database::open({.folder = folder.path()});
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::Storage);
    QVERIFY(!opened.error().retryable);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
