// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accessservice.h"
#include "database/database.h"
#include "database/tokenrepository.h"
#include "tests/support/await.h"
#include "tests/support/databaseoptions.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::access;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using database::Session;

namespace {

class MovableClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return time; }
    Timestamp time = SystemClock().now();
};

} // namespace

class TestAccessService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void unknownTokensAreUnauthorised_data();
    void unknownTokensAreUnauthorised();
    void anExpiredTokenIsUnauthorised();
    void aRevokedTokenStopsAtOnce();
    void aClosedDatabaseIsNotAWrongToken();
    void theDatabaseHasOnlyTheHash();
    void theLastUseIsNoted();
    void anEphemeralTokenIsNeverWritten();
    void everyTokenIsAnother();
    void permissionsFollowTheRole();

private:
    QByteArray everythingOnDisk();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<database::Database> m_database;
    MovableClock m_clock;
};

void TestAccessService::init()
{
    m_clock.time = SystemClock().now();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = database::Database::open(test::databaseOptions(m_folder->path()));
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
    m_database = std::move(opened).value();
}

void TestAccessService::cleanup()
{
    m_database.reset();
}

QByteArray TestAccessService::everythingOnDisk()
{
    QByteArray bytes;
    QDirIterator files(m_folder->path(), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

void TestAccessService::unknownTokensAreUnauthorised_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("some word") << QByteArray("owner");
    QTest::newRow("SQL") << QByteArray("' or 1=1 --");
    QTest::newRow("NUL") << QByteArray("\0", 1);
    QTest::newRow("huge") << QByteArray(1 << 20, 'a');
}

void TestAccessService::unknownTokensAreUnauthorised()
{
    QFETCH(QByteArray, token);
    AccessService access(*m_database, m_clock);
    QVERIFY(test::await(access.createToken(Role::Owner, u"Sample"_s)).ok());
    const auto who = test::await(access.authenticate(Secret(token)));
    QVERIFY(!who.ok());
    QCOMPARE(who.error().code, ErrorCode::Unauthorised);
}

void TestAccessService::anExpiredTokenIsUnauthorised()
{
    AccessService access(*m_database, m_clock);
    const auto token = test::await(access.createToken(Role::Viewer, u"Sample"_s, 60s));
    QVERIFY(token.ok());
    QVERIFY(test::await(access.authenticate(*token)).ok());
    m_clock.time = m_clock.time + 61s;
    const auto who = test::await(access.authenticate(*token));
    QVERIFY(!who.ok());
    QCOMPARE(who.error().code, ErrorCode::Unauthorised);
}

void TestAccessService::aRevokedTokenStopsAtOnce()
{
    AccessService access(*m_database, m_clock);
    const auto token = test::await(access.createToken(Role::Viewer, u"Sample"_s));
    QVERIFY(test::await(access.authenticate(*token)).ok());
    auto revoke = [](Session &session) {
        return session.exec(u"update access_tokens set revoked_at = created_at"_s);
    };
    QVERIFY(test::await(m_database->write(revoke)).ok());
    const auto who = test::await(access.authenticate(*token));
    QVERIFY(!who.ok());
    QCOMPARE(who.error().code, ErrorCode::Unauthorised);
}

void TestAccessService::aClosedDatabaseIsNotAWrongToken()
{
    AccessService access(*m_database, m_clock);
    const auto token = test::await(access.createToken(Role::Viewer, u"Sample"_s));
    test::await(m_database->close());
    const auto who = test::await(access.authenticate(*token));
    QVERIFY(!who.ok());
    QCOMPARE(who.error().code, ErrorCode::Unavailable);
}

void TestAccessService::theDatabaseHasOnlyTheHash()
{
    if (test::onPostgres())
        QSKIP("The server's files are not ours to read.");
    AccessService access(*m_database, m_clock);
    const auto token = test::await(access.createToken(Role::Owner, u"Sample"_s));
    QVERIFY(token.ok());
    QVERIFY(test::await(access.authenticate(*token)).ok());
    const QByteArray hash =
        QCryptographicHash::hash(token->reveal(), QCryptographicHash::Sha256).toHex();
    test::await(m_database->close());
    const QByteArray bytes = everythingOnDisk();
    QVERIFY(bytes.contains(hash));
    QVERIFY(!bytes.contains(token->reveal()));
}

void TestAccessService::theLastUseIsNoted()
{
    AccessService access(*m_database, m_clock);
    const auto token = test::await(access.createToken(Role::Owner, u"Sample"_s));
    const auto lastUse = [this] {
        auto read = [](Session &session) -> Result<qint64> {
            const auto row = session.queryOne(u"select last_used_at from access_tokens"_s);
            return row && *row ? (*row)->integer("last_used_at"_L1) : -1;
        };
        return test::await(m_database->read(read)).valueOr(-1);
    };
    QCOMPARE(lastUse(), 0);
    const Timestamp first = m_clock.time;
    QVERIFY(test::await(access.authenticate(*token)).ok());
    QCOMPARE(lastUse(), first.microseconds);
    m_clock.time = first + 1min;
    QVERIFY(test::await(access.authenticate(*token)).ok());
    QCOMPARE(lastUse(), first.microseconds); // within one visit
    m_clock.time = first + 10min;
    QVERIFY(test::await(access.authenticate(*token)).ok());
    QCOMPARE(lastUse(), m_clock.time.microseconds);
}

void TestAccessService::anEphemeralTokenIsNeverWritten()
{
    AccessService access(*m_database, m_clock);
    const auto token = test::await(access.addEphemeralToken(Role::Owner, u"This computer"_s));
    QVERIFY(token.ok());
    const auto who = test::await(access.authenticate(*token));
    QVERIFY(who.ok());
    QCOMPARE(who->name, u"This computer"_s);
    QCOMPARE(who->role, Role::Owner);
    QVERIFY(!who->organizationId.isEmpty() && !who->tokenId.isEmpty());

    AccessService another(*m_database, m_clock);
    QVERIFY(!test::await(another.authenticate(*token)).ok());
    test::await(m_database->close());
    const QByteArray bytes = everythingOnDisk();
    QVERIFY(!bytes.contains(token->reveal()));
    QVERIFY(!bytes.contains(
        QCryptographicHash::hash(token->reveal(), QCryptographicHash::Sha256).toHex()));
}

void TestAccessService::everyTokenIsAnother()
{
    AccessService access(*m_database, m_clock);
    const auto owner = test::await(access.createToken(Role::Owner, u"First"_s));
    const auto viewer = test::await(access.createToken(Role::Viewer, u"Second"_s));
    QVERIFY(owner.ok() && viewer.ok());
    QVERIFY(!owner->matches(viewer->reveal()));
    QCOMPARE(test::await(access.authenticate(*owner))->role, Role::Owner);
    QCOMPARE(test::await(access.authenticate(*viewer))->name, u"Second"_s);
}

void TestAccessService::permissionsFollowTheRole()
{
    QVERIFY(require({.role = Role::Owner}, Permission::Download).ok());
    QVERIFY(require({.role = Role::Viewer}, Permission::List).ok());
    const auto refused = require({.role = Role::Viewer}, Permission::Play);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    QVERIFY(refused.error().message.contains(u"viewer"_s));
}

QTEST_GUILESS_MAIN(TestAccessService)
#include "tst_accessservice.moc"
