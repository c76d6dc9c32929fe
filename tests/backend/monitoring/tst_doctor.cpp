// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/doctor.h"

#include "tests/backend/provider/configs.h"
#include "tests/support/fakeaccount.h"
#include "tests/support/heldstore.h"
#include "tests/support/tempdatabase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::monitoring;
using namespace earshot::test;

class TestDoctor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksAtEverything();
    void namesTheDatabase();
    void saysThatTheKeyIsRefused();
    void asksNobodyWithoutAKey();
    void saysThatTheDatabaseIsClosed();
    void endsWhenStopped();

private:
    struct World
    {
        World()
            : account({goodAssistant()}, {jsonOf(u"{'id':'n1','assistantId':'a'}"_s)})
            , client(account.options(), account.policy(), clock)
            , doctor({.dataFolder = database.folder.path(),
                         .apiBase = account.base,
                         .hasApiKey = true,
                         .reconciles = true,
                         .checksSenders = true,
                         .webhookUrl = hook()},
                  {.database = *database.database,
                      .store = store,
                      .provider = client,
                      .clock = clock})
        { }
        ~World() { await(doctor.stop()); }

        QString healthOfCheck(const QList<Finding> &findings, const QString &check) const
        {
            for (const Finding &finding : findings) {
                if (finding.check == check)
                    return toWord(finding.health);
            }
            return u"not looked at"_s;
        }

        TempDatabase database;
        FakeAccount account;
        SystemClock clock;
        HeldStore store;
        provider::vapi::VapiClient client;
        Doctor doctor;
    };
};

void TestDoctor::looksAtEverything()
{
    World world;
    const auto findings = await(world.doctor.examine());
    for (const QString &check : {u"settings"_s, u"database"_s, u"store"_s, u"network"_s,
             u"api_key"_s, u"fetching"_s, u"webhooks"_s, u"forwarding"_s, u"assistants"_s})
        QCOMPARE(world.healthOfCheck(findings, check), u"ok"_s);
    QVERIFY(world.healthOfCheck(findings, u"disk"_s) != u"not looked at"_s);
    QVERIFY(world.account.patches.isEmpty());
    QVERIFY(world.store.objects.isEmpty()); // the probe is gone
    QCOMPARE(world.store.removed.size(), 1);
    QVERIFY(world.store.removed.constFirst().startsWith(u"probe/"_s));
}

void TestDoctor::namesTheDatabase()
{
    World world;
    const auto findings = await(world.doctor.examine());
    for (const Finding &finding : findings) {
        if (finding.check == u"database"_s)
            QVERIFY2(finding.text.contains(onPostgres() ? u"PostgreSQL 1"_s : u"SQLite 3"_s),
                qPrintable(finding.text));
    }
}

void TestDoctor::saysThatTheKeyIsRefused()
{
    World world;
    world.account.failure = 401;
    const auto findings = await(world.doctor.examine());
    QCOMPARE(world.healthOfCheck(findings, u"network"_s), u"ok"_s);
    QCOMPARE(world.healthOfCheck(findings, u"api_key"_s), u"broken"_s);
    QVERIFY(healthOf(findings) == Health::Broken);
}

void TestDoctor::asksNobodyWithoutAKey()
{
    World world;
    world.account.failure = 500;
    Doctor doctor({.dataFolder = world.database.folder.path()},
        {.database = *world.database.database,
            .store = world.store,
            .provider = world.client,
            .clock = world.clock});
    const auto findings = await(doctor.examine());
    await(doctor.stop());
    QCOMPARE(world.healthOfCheck(findings, u"api_key"_s), u"broken"_s);
    QCOMPARE(world.healthOfCheck(findings, u"network"_s), u"not looked at"_s);
}

void TestDoctor::saysThatTheDatabaseIsClosed()
{
    World world;
    await(world.database.database->close());
    const auto findings = await(world.doctor.examine());
    QCOMPARE(world.healthOfCheck(findings, u"database"_s), u"broken"_s);
    QCOMPARE(world.healthOfCheck(findings, u"assistants"_s), u"ok"_s);
}

void TestDoctor::endsWhenStopped()
{
    World world;
    await(world.doctor.stop());
    const auto findings = await(world.doctor.examine());
    QCOMPARE(world.healthOfCheck(findings, u"network"_s), u"broken"_s);
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
