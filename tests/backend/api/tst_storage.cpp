// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/storedobjectrepository.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;
using test::Receiver;

class TestStorage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_receiver.reset(); }

    void showsWhatIsStored();
    void saysHowFullItIs();
    void withoutLimitsTheyAreNull();
    void othersDoNotSeeIt();
    void needsAToken();

private:
    void store(qint64 bytes);
    QJsonObject show() { return m_receiver->get(u"/api/storage"_s, m_token).json(); }

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_token;
};

void TestStorage::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_token = m_receiver->tokenFor(Role::Viewer);
    m_receiver->storage = {.limits = {.quotaBytes = 1000, .diskReserveBytes = 10},
        .figures = {.usedBytes = 7, .freeDiskBytes = 5000}};
}

void TestStorage::store(qint64 bytes)
{
    const QString id = m_receiver->addCall().id;
    auto work = [id, bytes](database::Session &session) {
        database::StoredObjectRepository objects(session);
        return objects.intend(id, id, database::ObjectKind::Audio, {1}).andThen([&] {
            return objects.markLive(id, bytes, u"ab"_s, {1});
        });
    };
    QVERIFY(test::await(m_receiver->database->write(work)).ok());
}

void TestStorage::showsWhatIsStored()
{
    store(300);
    store(20);
    const QJsonObject json = show();
    QCOMPARE(json,
        (QJsonObject{{u"usedBytes"_s, 320}, {u"quotaBytes"_s, 1000}, {u"freeDiskBytes"_s, 5000},
            {u"state"_s, u"ok"_s}}));
}

void TestStorage::saysHowFullItIs()
{
    const auto word = [this] { return show().value(u"state"_s).toString(); };
    store(800);
    QCOMPARE(word(), u"warning"_s);
    store(150);
    QCOMPARE(word(), u"critical"_s);
    store(50);
    QCOMPARE(word(), u"full"_s);
    m_receiver->storage.limits.quotaBytes = 0;
    QCOMPARE(word(), u"ok"_s);
    m_receiver->storage.figures.freeDiskBytes = 9;
    QCOMPARE(word(), u"full"_s);
}

void TestStorage::withoutLimitsTheyAreNull()
{
    m_receiver->storage = {};
    QCOMPARE(show(),
        (QJsonObject{{u"usedBytes"_s, 0}, {u"quotaBytes"_s, QJsonValue()},
            {u"freeDiskBytes"_s, QJsonValue()}, {u"state"_s, u"ok"_s}}));
}

void TestStorage::othersDoNotSeeIt()
{
    store(900);
    m_receiver->run(
        u"update access_tokens set organization_id = '%1'"_s.arg(m_receiver->addOrganization()));
    QCOMPARE(show().value(u"usedBytes"_s).toInt(), 0);
    QCOMPARE(show().value(u"state"_s).toString(), u"ok"_s);
}

void TestStorage::needsAToken()
{
    QCOMPARE(m_receiver->get(u"/api/storage"_s).status, 401);
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
