// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/inboxrepository.h"
#include "tests/backend/database/smalldisk.h"
#include "tests/support/tempdatabase.h"

#include <QTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

auto insert(const QString &organizationId, const QString &key, qsizetype size)
{
    return [=](Session &s) {
        return InboxRepository(s).insertAll({{.organizationId = organizationId,
            .provider = u"vapi"_s,
            .dedupeKey = key,
            .receivedAt = {1},
            .payload = QByteArray(size, 'x')}});
    };
}

auto countEntries = [](Session &s) -> Result<qint64> {
    const auto row = s.queryOne(u"select count(*) as n from webhook_inbox"_s);
    return row.ok() ? Result<qint64>((*row)->integer("n"_L1)) : row.error();
};

auto checkIntegrity = [](Session &s) -> Result<QString> {
    const auto row = s.queryOne(u"pragma integrity_check"_s);
    return row.ok() ? Result<QString>((*row)->text("integrity_check"_L1)) : row.error();
};

} // namespace

class TestDiskFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDiskIsToldAndPasses();
    void fullDatabaseFailsTheWholeGroupHonestly();
    void nothingIsWrittenAfterTheTransactionBroke();
};

void TestDiskFull::fullDiskIsToldAndPasses()
{
    const SmallDisk disk(3 << 20);
    if (!disk.isMounted())
        QSKIP("a file system of its own needs root");
    auto database = valueOf(Database::open({.folder = disk.path()}));
    const QString id = valueOf(await(database->read([](Session &s) {
        return OrganizationRepository(s).defaultOrganization();
    }))).id;
    qint64 accepted = 0;
    for (int i = 0; i < 10; ++i)
        accepted += valueOf(await(database->write(insert(id, u"before%1"_s.arg(i), 2000))));
    const QString filler = disk.fill();
    for (int i = 0; i < 5; ++i) {
        const auto refused = await(database->write(insert(id, u"during%1"_s.arg(i), 500'000)));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::StorageFull);
        QVERIFY(refused.error().retryable);
    }
    QCOMPARE(valueOf(await(database->read(countEntries))), accepted);

    QVERIFY(QFile::remove(filler));
    accepted += valueOf(await(database->write(insert(id, u"after"_s, 500'000))));
    QCOMPARE(valueOf(await(database->read(countEntries))), accepted);
    database.reset();
    database = valueOf(Database::open({.folder = disk.path()}));
    QCOMPARE(valueOf(await(database->read(countEntries))), accepted);
    QCOMPARE(valueOf(await(database->read(checkIntegrity))), u"ok"_s);
}

void TestDiskFull::fullDatabaseFailsTheWholeGroupHonestly()
{
    TempDatabase temp;
    const QString id = temp.organization.id;
    temp.write([](Session &s) { return s.queryOne(u"pragma max_page_count = 120"_s); });
    std::vector<QCoro::Task<Result<qint64>>> writes;
    for (int i = 0; i < 40; ++i)
        writes.push_back(temp.database->write(insert(id, u"n%1"_s.arg(i), 30'000)));
    qint64 accepted = 0;
    int refused = 0;
    for (auto &write : writes) {
        const auto result = await(std::move(write));
        accepted += result.ok() ? *result : 0;
        refused += !result.ok() && result.error().code == ErrorCode::StorageFull;
    }
    QVERIFY(refused > 0);
    QCOMPARE(accepted + refused, 40);
    QCOMPARE(temp.read(countEntries), accepted);
    temp.write([](Session &s) { return s.queryOne(u"pragma max_page_count = 100000"_s); });
    QCOMPARE(temp.write(insert(id, u"later"_s, 100'000)), 1);
    QCOMPARE(temp.write(checkIntegrity), u"ok"_s);
}

void TestDiskFull::nothingIsWrittenAfterTheTransactionBroke()
{
    TempDatabase temp;
    const QString id = temp.organization.id;
    temp.write([](Session &s) { return s.queryOne(u"pragma max_page_count = 60"_s); });
    // Work that goes on after an error: the database has ended the transaction by itself, and what
    // follows would be written, and kept, outside of any.
    const auto stubborn = [id](Session &s) -> Result<qint64> {
        const auto first = insert(id, u"big"_s, 1'000'000)(s);
        const auto second = insert(id, u"small"_s, 10)(s);
        return first.ok() || second.ok() ? Result<qint64>(1) : second;
    };
    const auto outcome = temp.tryWrite(stubborn);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::StorageFull);
    QCOMPARE(temp.read(countEntries), 0);
    QCOMPARE(temp.write(insert(id, u"small"_s, 10)), 1);
}

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
