// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "tests/system/world.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** However calls were missed: after comparing with the provider each is kept, or has its true
 * reason. */
class TestReconcile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lostWebhooksAndAnOutageAreMadeUpFor();
    void withoutAnyWebhookNothingIsMissed();
    void aFirstRunKeepsThePace();
    void theCommandComparesOnce();

private:
    /** "kept", or the reason, for every call that the provider can still be asked for. */
    static QMap<QString, QString> truth(World &world);
    /** The same as the receiver says it, out of the gaps and the list of calls. */
    static QMap<QString, QString> told(World &world);
    static QJsonObject completeness(World &world);
    static bool reconciles(World &world, int milliseconds);
    static bool settles(World &world, int milliseconds);
    static void holdAgainstTheTruth(World &world);
};

QJsonObject TestReconcile::completeness(World &world)
{
    return world.get(u"/api/completeness?days=30"_s).json();
}

QMap<QString, QString> TestReconcile::truth(World &world)
{
    QMap<QString, QString> fates;
    for (const QJsonValue &value : world.ofSimulator(u"/sim/calls"_s)) {
        const QJsonObject call = value.toObject();
        fates.insert(call.value(u"id").toString(),
            call.value(u"recorded").toBool() ? u"kept"_s : call.value(u"absence").toString());
    }
    return fates;
}

QMap<QString, QString> TestReconcile::told(World &world)
{
    QMap<QString, QString> fates;
    for (const QJsonObject &call : world.allCalls()) {
        if (call.value(u"recordingState").toString() == u"ready"_s)
            fates.insert(call.value(u"vapiCallId").toString(), u"kept"_s);
    }
    for (const QJsonValue &day : completeness(world).value(u"days").toArray()) {
        const QString date = day.toObject().value(u"date").toString();
        QString cursor;
        do {
            const QJsonObject page =
                world
                    .get(u"/api/completeness/gaps?limit=200&day="_s + date
                        + (cursor.isEmpty() ? QString() : u"&cursor="_s + cursor))
                    .json();
            for (const QJsonValue &item : page.value(u"items").toArray()) {
                const QJsonObject gap = item.toObject();
                const QString state = gap.value(u"state").toString();
                fates.insert(gap.value(u"vapiCallId").toString(),
                    state == u"not_recorded"_s ? gap.value(u"absence").toString() : state);
            }
            cursor = page.value(u"nextCursor").toString();
        } while (!cursor.isEmpty());
    }
    return fates;
}

/** Asks for a run and waits for its end. */
bool TestReconcile::reconciles(World &world, int milliseconds)
{
    const Timestamp asked = SystemClock().now();
    if (world.post(u"/api/completeness/reconcile"_s).status != 202)
        return false;
    const auto isDone = [&] {
        const QJsonObject status = completeness(world).value(u"reconcile").toObject();
        const auto finished = Timestamp::fromString(status.value(u"lastFinishedAt").toString());
        return status.value(u"state").toString() == u"idle"_s && finished && *finished > asked;
    };
    return QTest::qWaitFor(isDone, milliseconds);
}

/** Until nothing goes on by itself any more. */
bool TestReconcile::settles(World &world, int milliseconds)
{
    QJsonObject totals;
    const bool settled = QTest::qWaitFor(
        [&] {
            totals = completeness(world).value(u"totals").toObject();
            return totals.value(u"fetching").toInt() == 0 && totals.value(u"open").toInt() == 0;
        },
        milliseconds);
    qInfo().noquote() << QJsonDocument(totals).toJson(QJsonDocument::Compact);
    return settled;
}

void TestReconcile::holdAgainstTheTruth(World &world)
{
    QMap<QString, QString> expected = truth(world);
    const QMap<QString, QString> found = told(world);
    QMap<QString, int> counts;
    for (auto it = expected.begin(); it != expected.end();) {
        // A call that the provider deleted before anybody told of it can't be known.
        const bool isUnknowable =
            it.value() == u"deleted_at_provider"_s && !found.contains(it.key());
        it = isUnknowable ? expected.erase(it) : std::next(it);
    }
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        ++counts[it.value()];
        QVERIFY2(found.value(it.key()) == it.value(),
            qPrintable(u"call %1 is told as \"%2\", and is \"%3\""_s.arg(
                it.key(), found.value(it.key()), it.value())));
    }
    QCOMPARE(found, expected);

    const QJsonObject totals = completeness(world).value(u"totals").toObject();
    QCOMPARE(totals.value(u"provider").toInt(), int(expected.size()));
    QCOMPARE(totals.value(u"kept").toInt(), counts.value(u"kept"_s));
    QCOMPARE(totals.value(u"notRecorded").toInt(), int(expected.size()) - counts.take(u"kept"_s));
    for (const QString &none : {u"fetching"_s, u"failed"_s, u"open"_s, u"missing"_s})
        QCOMPARE(totals.value(none).toInt(), 0);
    QMap<QString, int> reasons;
    for (const QJsonValue &day : completeness(world).value(u"days").toArray()) {
        for (const QJsonValue &reason : day.toObject().value(u"reasons").toArray())
            reasons[reason.toObject().value(u"absence").toString()] +=
                reason.toObject().value(u"count").toInt();
    }
    QCOMPARE(reasons, counts);
}

void TestReconcile::lostWebhooksAndAnOutageAreMadeUpFor()
{
    World world({u"--calls"_s, u"120"_s, u"--rate"_s, u"6"_s, u"--history"_s, u"20"_s, u"--seed"_s,
                    u"11"_s, u"--absences"_s, u"0.3"_s, u"--faults"_s, u"lost=0.1"_s, u"--audio"_s,
                    u"/usr/share/asterisk/sounds/en_US_f_Allison"_s},
        {{u"EARSHOT_RETRY_DELAYS_MS"_s, u"100,200,400,800,1600"_s},
            {u"EARSHOT_RECONCILE_INTERVAL_SECONDS"_s, u"20"_s}});
    QVERIFY(world.start());
    const auto made = [&] { return world.ofSimulator(u"/sim/calls"_s).size(); };
    QTRY_VERIFY_WITH_TIMEOUT(made() >= 20 + 40, 60'000);
    world.receiver->kill();
    QTRY_VERIFY_WITH_TIMEOUT(made() >= 20 + 80, 60'000);
    QVERIFY(world.startReceiver());
    QVERIFY(!world.simulator->waitFor(u"delivered "_s, 120'000).isEmpty());
    QVERIFY(reconciles(world, 60'000));
    QVERIFY(settles(world, 240'000));
    holdAgainstTheTruth(world);
    QVERIFY(world.isSound());
}

/** A laptop that no webhook can reach. */
void TestReconcile::withoutAnyWebhookNothingIsMissed()
{
    World world({u"--calls"_s, u"60"_s, u"--rate"_s, u"10"_s, u"--history"_s, u"40"_s, u"--seed"_s,
                    u"12"_s, u"--absences"_s, u"0.3"_s, u"--faults"_s, u"lost=1"_s, u"--audio"_s,
                    u"/usr/share/asterisk/sounds/en_US_f_Allison"_s},
        {{u"EARSHOT_RETRY_DELAYS_MS"_s, u"100,200,400,800,1600"_s},
            {u"EARSHOT_VAPI_WEBHOOK_SECRET"_s, u""_s},
            {u"EARSHOT_RECONCILE_INTERVAL_SECONDS"_s, u"2"_s}});
    QVERIFY(world.start());
    QVERIFY(!world.simulator->waitFor(u"delivered "_s, 120'000).isEmpty());
    QVERIFY(world.ofSimulator(u"/sim/accepted"_s).isEmpty());
    const auto kept = [&] { return world.recordingStates().value(u"ready"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(kept() >= truth(world).values().count(u"kept"_s), 90'000);
    QVERIFY(settles(world, 180'000));
    QVERIFY(completeness(world).value(u"reconcile").toObject().value(u"pullMode").toBool());
    holdAgainstTheTruth(world);
    QVERIFY(world.isSound());
}

/** Two weeks of five thousand calls, almost none answered: the list is what takes long. */
void TestReconcile::aFirstRunKeepsThePace()
{
    constexpr int limit = 60; // fewer than all that is asked
    World world({u"--calls"_s, u"0"_s, u"--history"_s, u"5000"_s, u"--spread-days"_s, u"14"_s,
                    u"--retention-days"_s, u"14"_s, u"--same-moment"_s, u"3"_s, u"--seed"_s,
                    u"13"_s, u"--unanswered"_s, u"0.98"_s, u"--absences"_s, u"1"_s,
                    u"--rate-limit"_s, QString::number(limit)},
        {{u"EARSHOT_PROVIDER_REQUESTS_PER_MINUTE"_s, QString::number(limit)}});
    QVERIFY(world.start());
    const auto status = [&] { return completeness(world).value(u"reconcile").toObject(); };
    QTRY_VERIFY_WITH_TIMEOUT(!status().value(u"lastFinishedAt").isNull(), 150'000);
    QVERIFY(status().value(u"historyComplete").toBool());
    const QJsonObject requests = world.requestsOfSimulator();
    qInfo().noquote() << QJsonDocument(requests).toJson(QJsonDocument::Compact);
    QCOMPARE(requests.value(u"refused").toInt(), 0);
    QVERIFY(requests.value(u"mostPerMinute").toInt() <= limit);

    int listed = 0;
    for (const QJsonValue &value : world.ofSimulator(u"/sim/calls"_s))
        listed += value.toObject().value(u"gone").toBool() ? 0 : 1;
    const int pages = requests.value(u"byPath").toObject().value(u"/call").toInt();
    QVERIFY2(
        pages >= listed / 100 && pages <= listed / 100 + 5, qPrintable(QString::number(pages)));
    QCOMPARE(status().value(u"callsSeen").toInt(), listed);
    const QJsonObject totals = completeness(world).value(u"totals").toObject();
    QCOMPARE(totals.value(u"provider").toInt(), listed);
    QCOMPARE(totals.value(u"notRecorded").toInt() + totals.value(u"fetching").toInt(), listed);
    QVERIFY(world.isSound());
}

/** By the receiver that serves the data, by itself when nobody does, and on data that is new. */
void TestReconcile::theCommandComparesOnce()
{
    World world({u"--calls"_s, u"0"_s, u"--history"_s, u"40"_s, u"--seed"_s, u"14"_s,
                    u"--unanswered"_s, u"1"_s},
        {{u"EARSHOT_RECONCILE_INTERVAL_SECONDS"_s, u"0"_s}});
    QVERIFY(world.start());
    QCOMPARE(completeness(world).value(u"totals").toObject().value(u"provider").toInt(), 0);
    const QTemporaryDir fresh;
    const auto lastLine = [&world](const QString &folder) {
        Program command(u"earshotd"_s,
            {u"reconcile"_s, u"--data"_s, folder, u"--days"_s, u"30"_s, u"--time-zone"_s,
                u"Europe/Berlin"_s},
            world.receiverEnvironment());
        return command.startAndWaitFor(u"together"_s).simplified();
    };
    const QString counts = u"40 0 0 40 0 0 0"_s;
    QCOMPARE(lastLine(world.dataFolder()), counts);
    QCOMPARE(completeness(world).value(u"totals").toObject().value(u"provider").toInt(), 40);
    world.receiver->kill();
    QCOMPARE(lastLine(world.dataFolder()), counts);
    QCOMPARE(lastLine(fresh.path()), counts);
    world.simulator->kill();
    QCOMPARE(lastLine(world.dataFolder()), QString()); // no table that says all is well
    QVERIFY(world.isSound());
}

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
