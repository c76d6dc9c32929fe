// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/storagerepository.h"

#include "tests/support/tempdatabase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

class TestStorageRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_data = std::make_unique<TempDatabase>(); }
    void cleanup() { m_data.reset(); }

    void whatIsStoredIsCounted();
    void whatGoesIsNotCountedAnyMore();
    void aFoldedCallTakesItsObjectsAlong();
    void eachOrganisationHasItsOwn();
    void whatWasNeverCheckedComesFirst();
    void theOldestCheckIsNext();
    void whatWasCheckedJustNowIsNotDue();
    void anOutcomeIsNotedForWhatWasRead();
    void theUnsoundAreCountedAndNamed();

private:
    void store(const QString &path, const Call &call, qint64 size, qint64 at = 1);
    void run(const QString &sql, const QVariantList &values = {})
    {
        m_data->write([sql, values](Session &session) { return session.exec(sql, values); });
    }
    qint64 used(const QString &organizationId = {})
    {
        const QString id = organizationId.isEmpty() ? m_data->organization.id : organizationId;
        return m_data->read(
            [id](Session &session) { return StorageRepository(session).usedBytes(id); });
    }
    /** The path that is next, noted as checked with this outcome. */
    QString checkNext(qint64 at, ObjectCheck outcome = ObjectCheck::Sound, qint64 before = 1000);

    std::unique_ptr<TempDatabase> m_data;
};

void TestStorageRepository::store(const QString &path, const Call &call, qint64 size, qint64 at)
{
    m_data->write([=, id = call.id](Session &session) {
        StoredObjectRepository objects(session);
        return objects.intend(path, id, ObjectKind::Audio, {at}).andThen([&] {
            return objects.markLive(path, size, u"ab"_s, {at});
        });
    });
}

QString TestStorageRepository::checkNext(qint64 at, ObjectCheck outcome, qint64 before)
{
    return m_data->write([=](Session &session) -> Result<QString> {
        StorageRepository storage(session);
        const auto object = storage.nextToCheck({before});
        if (!object || !object.value())
            return object ? Result<QString>(u"none"_s) : object.error();
        const auto noted = storage.noteCheck(**object, outcome, {at});
        if (!noted)
            return noted.error();
        return *noted ? (*object)->path : u"not noted"_s;
    });
}

void TestStorageRepository::whatIsStoredIsCounted()
{
    QCOMPARE(used(), 0);
    const Call call = m_data->saveCall(u"one"_s);
    m_data->write([id = call.id](Session &session) {
        return StoredObjectRepository(session).intend(u"a"_s, id, ObjectKind::Audio, {1});
    });
    QCOMPARE(used(), 0); // nobody knows yet how large it becomes
    store(u"a"_s, call, 100);
    store(u"b"_s, call, 10);
    QCOMPARE(used(), 110);
    store(u"a"_s, call, 70); // stored anew
    QCOMPARE(used(), 80);
    for (int i = 0; i < 50; ++i)
        store(QString::number(i), m_data->saveCall(QString::number(i)), 1);
    QCOMPARE(used(), 130);
}

void TestStorageRepository::whatGoesIsNotCountedAnyMore()
{
    const Call call = m_data->saveCall(u"one"_s);
    store(u"a"_s, call, 100);
    store(u"b"_s, call, 10);
    run(u"update stored_objects set state = 'deleting' where path = 'a'"_s);
    QCOMPARE(used(), 10);
    run(u"update stored_objects set state = 'deleted' where path = 'a'"_s);
    QCOMPARE(used(), 10);
    run(u"delete from stored_objects where path = 'b'"_s);
    QCOMPARE(used(), 0);
    run(u"delete from stored_objects"_s);
    QCOMPARE(used(), 0);
}

void TestStorageRepository::aFoldedCallTakesItsObjectsAlong()
{
    const Call kept = m_data->saveCall(u"kept"_s);
    for (int i = 0; i < 20; ++i) { // ids of every first character
        const Call gone = m_data->saveCall(QString::number(i));
        store(QString::number(i), gone, 10);
        run(u"update stored_objects set call_id = ? where call_id = ?"_s, {kept.id, gone.id});
        run(u"delete from call_logs where id = ?"_s, {gone.id});
        QCOMPARE(used(), 10 * (i + 1));
    }
    run(u"update stored_objects set state = 'deleted'"_s);
    QCOMPARE(used(), 0);
    const auto parts = m_data->read([](Session &session) {
        return session.query(u"select bytes from storage_usage where bytes <> 0"_s);
    });
    QVERIFY(parts.empty()); // not only the sum is right
}

void TestStorageRepository::eachOrganisationHasItsOwn()
{
    run(u"insert into organizations select 'other', 'other', 'Other', created_at "
        "from organizations where slug = 'default'"_s);
    const Call ours = m_data->saveCall(u"ours"_s);
    const Call theirs = m_data->saveCall(u"theirs"_s);
    run(u"update call_logs set organization_id = 'other' where id = ?"_s, {theirs.id});
    store(u"a"_s, ours, 1);
    store(u"b"_s, theirs, 20);
    QCOMPARE(used(), 1);
    QCOMPARE(used(u"other"_s), 20);
}

void TestStorageRepository::whatWasNeverCheckedComesFirst()
{
    const Call call = m_data->saveCall(u"one"_s);
    store(u"a"_s, call, 1, 5);
    store(u"b"_s, call, 1, 3);
    QCOMPARE(checkNext(10), u"b"_s);
    store(u"c"_s, call, 1, 20);
    QCOMPARE(checkNext(30), u"a"_s);
    QCOMPARE(checkNext(40), u"c"_s);
    QCOMPARE(checkNext(50), u"b"_s);
}

void TestStorageRepository::theOldestCheckIsNext()
{
    const Call call = m_data->saveCall(u"one"_s);
    for (const QString &path : {u"a"_s, u"b"_s, u"c"_s})
        store(path, call, 1);
    QStringList order;
    for (int i = 0; i < 6; ++i)
        order << checkNext(10 + i);
    QCOMPARE(order.sliced(3), order.first(3));
    m_data->reopen(); // a new start goes on where the old one was
    QCOMPARE(checkNext(20), order.first());
    store(order.at(1), call, 1); // what was stored anew counts as never checked
    QCOMPARE(checkNext(21), order.at(1));
}

void TestStorageRepository::whatWasCheckedJustNowIsNotDue()
{
    const Call call = m_data->saveCall(u"one"_s);
    QCOMPARE(checkNext(10), u"none"_s);
    store(u"a"_s, call, 1);
    QCOMPARE(checkNext(100, ObjectCheck::Sound, 50), u"a"_s);
    QCOMPARE(checkNext(101, ObjectCheck::Sound, 99), u"none"_s);
    QCOMPARE(checkNext(200, ObjectCheck::Sound, 100), u"a"_s);
    run(u"update stored_objects set state = 'deleting'"_s);
    QCOMPARE(checkNext(300), u"none"_s);
}

void TestStorageRepository::anOutcomeIsNotedForWhatWasRead()
{
    const Call call = m_data->saveCall(u"one"_s);
    store(u"a"_s, call, 1, 5);
    const auto next = [this] {
        return m_data
            ->read([](Session &session) { return StorageRepository(session).nextToCheck({1000}); })
            .value();
    };
    const auto note = [this](const StoredObject &object) {
        return m_data->write([object](Session &session) {
            return StorageRepository(session).noteCheck(object, ObjectCheck::Damaged, {9});
        });
    };
    const StoredObject before = next();
    store(u"a"_s, call, 2, 7); // while it was being read
    QVERIFY(!note(before));
    QVERIFY(note(next()));
    run(u"update stored_objects set state = 'deleting'"_s);
    QVERIFY(!note(before));
}

void TestStorageRepository::theUnsoundAreCountedAndNamed()
{
    const auto unsound = [this](const QString &organizationId, int most) {
        return m_data->read([=](Session &session) {
            return StorageRepository(session).unsound(organizationId, most);
        });
    };
    const QString ours = m_data->organization.id;
    QCOMPARE(unsound(ours, 10), UnsoundFigures());
    QSet<QString> calls;
    for (const QString &path : {u"a"_s, u"b"_s, u"c"_s}) {
        const Call call = m_data->saveCall(path);
        calls.insert(call.id);
        store(path, call, 1);
        const bool isMissing = path == u"b"_s;
        QCOMPARE(checkNext(5, isMissing ? ObjectCheck::Missing : ObjectCheck::Damaged), path);
    }
    store(u"sound"_s, m_data->saveCall(u"sound"_s), 1);
    QCOMPARE(checkNext(6), u"sound"_s);
    QCOMPARE(unsound(ours, 10).count, 3);
    const QStringList named = unsound(ours, 10).callIds;
    QCOMPARE(QSet<QString>(named.begin(), named.end()), calls);
    QCOMPARE(unsound(ours, 2).callIds.size(), 2);
    QCOMPARE(unsound(u"other"_s, 10), UnsoundFigures());
    for (int i = 0; i < 3; ++i)
        checkNext(10 + i); // put back from a backup
    QCOMPARE(unsound(ours, 10).count, 0);
}

QTEST_GUILESS_MAIN(TestStorageRepository)
#include "tst_storagerepository.moc"
