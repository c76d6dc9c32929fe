// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/storedobjectrepository.h"

#include "tests/support/tempdatabase.h"

#include <QTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

class TestStoredObjectRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temp = std::make_unique<TempDatabase>(); }
    void cleanup() { m_temp.reset(); }
    void pathOfAnotherCallIsAConflict();
    void pathBeingDeletedIsAConflict();
    void objectNeverIntendedCannotGoLive();
    void intentMayBeRepeated();
    void unfinishedAreListed();

private:
    Result<void> intend(const QString &path, const QString &call, Timestamp at = {10})
    {
        return m_temp->tryWrite([=](Session &s) {
            return StoredObjectRepository(s).intend(path, call, ObjectKind::Audio, at);
        });
    }
    Result<void> markLive(const QString &path)
    {
        return m_temp->tryWrite([path](Session &s) {
            return StoredObjectRepository(s).markLive(path, 1234, u"abc"_s, {20});
        });
    }
    std::optional<StoredObject> find(const QString &path)
    {
        return m_temp->read([path](Session &s) { return StoredObjectRepository(s).find(path); });
    }

    std::unique_ptr<TempDatabase> m_temp;
};

void TestStoredObjectRepository::pathOfAnotherCallIsAConflict()
{
    const QString first = m_temp->saveCall(u"a"_s).id;
    const QString second = m_temp->saveCall(u"b"_s).id;
    QVERIFY(intend(u"p.mp3"_s, first).ok());
    QVERIFY(markLive(u"p.mp3"_s).ok());
    const auto refused = intend(u"p.mp3"_s, second);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(find(u"p.mp3"_s)->callId, first);
    QCOMPARE(find(u"p.mp3"_s)->state, ObjectState::Live);
}

void TestStoredObjectRepository::pathBeingDeletedIsAConflict()
{
    const QString call = m_temp->saveCall(u"a"_s).id;
    QVERIFY(intend(u"p.mp3"_s, call).ok());
    m_temp->write(
        [](Session &s) { return s.exec(u"update stored_objects set state = 'deleting'"_s); });
    QCOMPARE(intend(u"p.mp3"_s, call).error().code, ErrorCode::Conflict);
    QCOMPARE(find(u"p.mp3"_s)->state, ObjectState::Deleting);
}

void TestStoredObjectRepository::objectNeverIntendedCannotGoLive()
{
    QCOMPARE(markLive(u"nowhere.mp3"_s).error().code, ErrorCode::Conflict);
    QVERIFY(!find(u"nowhere.mp3"_s).has_value());
}

void TestStoredObjectRepository::intentMayBeRepeated()
{
    const QString call = m_temp->saveCall(u"a"_s).id;
    QVERIFY(intend(u"p.mp3"_s, call).ok());
    QVERIFY(intend(u"p.mp3"_s, call, {11}).ok());
    QVERIFY(markLive(u"p.mp3"_s).ok());
    const StoredObject live{.path = u"p.mp3"_s,
        .callId = call,
        .kind = ObjectKind::Audio,
        .state = ObjectState::Live,
        .sizeBytes = 1234,
        .sha256 = u"abc"_s,
        .createdAt = {10},
        .updatedAt = {20}};
    QCOMPARE(find(u"p.mp3"_s), live);
    QVERIFY(intend(u"p.mp3"_s, call, {30}).ok());
    QCOMPARE(find(u"p.mp3"_s)->state, ObjectState::Writing);
    QCOMPARE(find(u"p.mp3"_s)->sha256, QString());
}

void TestStoredObjectRepository::unfinishedAreListed()
{
    const QString call = m_temp->saveCall(u"a"_s).id;
    QVERIFY(intend(u"late.mp3"_s, call, {20}).ok());
    QVERIFY(intend(u"early.mp3"_s, call, {10}).ok());
    QVERIFY(intend(u"done.mp3"_s, call, {5}).ok());
    QVERIFY(markLive(u"done.mp3"_s).ok());
    const auto writing =
        m_temp->read([](Session &s) { return StoredObjectRepository(s).writing(10); });
    QCOMPARE(writing.size(), 2);
    QCOMPARE(writing.first().path, u"early.mp3"_s);
}

QTEST_GUILESS_MAIN(TestStoredObjectRepository)
#include "tst_storedobjectrepository.moc"
