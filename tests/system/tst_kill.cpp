// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresserver.h"
#include "tests/system/world.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

using namespace earshot::test;
using namespace Qt::StringLiterals;

/** The receiver is killed fifty times at random moments while five hundred calls come in. */
class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostDoubledOrLeftOver();

private:
    void killAndRestart();

    static constexpr int calls = 500;
    static constexpr int kills = 50;
    // Real recordings of a few seconds each: many calls in little time.
    World m_world{
        {u"--calls"_s, QString::number(calls), u"--rate"_s, u"12"_s, u"--seed"_s, u"3"_s,
            u"--retries"_s, u"40"_s, u"--audio"_s, u"/usr/share/asterisk/sounds/en_US_f_Allison"_s},
        {{u"EARSHOT_RETRY_DELAYS_MS"_s, u"100,200,400,800,1600"_s}}};
};

void TestKill::killAndRestart()
{
    m_world.receiver->kill();
    QVERIFY(m_world.startReceiver());
}

void TestKill::nothingIsLostDoubledOrLeftOver()
{
    QVERIFY(m_world.start());
    QRandomGenerator chance(20261122);
    for (int i = 0; i < kills; ++i) {
        const int moment = chance.bounded(20, 900);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(QTest::qWaitFor([&] { return timer.elapsed() >= moment; }, 5000));
        QVERIFY2(m_world.receiver->isRunning(), "the receiver ended by itself");
        killAndRestart();
    }
    QVERIFY(!m_world.simulator->waitFor(u"delivered "_s, 300'000).isEmpty());

    const QJsonArray accepted = m_world.ofSimulator(u"/sim/accepted"_s);
    QSet<QString> promised;
    for (const QJsonValue &event : accepted)
        promised.insert(event.toObject().value(u"callId").toString());
    QCOMPARE(promised.size(), calls);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_world.recordingStates().value(u"ready"_s) >= promised.size(), 300'000);

    QSet<QString> kept;
    const QList<QJsonObject> all = m_world.allCalls();
    for (const QJsonObject &call : all)
        kept.insert(call.value(u"vapiCallId").toString());
    QCOMPARE(all.size(), calls);
    QCOMPARE(kept, promised);
    QVERIFY(m_world.storeHoldsJust(all));
    QTRY_COMPARE(m_world.filesIn(u"spool"_s), QStringList());

    QVERIFY(m_world.isSound());
    QCOMPARE(m_world.receiver->terminate(), 0);
    QVERIFY(m_world.isSound()); // also without a receiver
    if (!onPostgres())
        QCOMPARE(m_world.fromDatabase(u"pragma integrity_check"_s).trimmed(), QByteArray("ok"));

    // Event by event: what was promised lies in the inbox, even where asking the provider could
    // have made up for it.
    QSet<QString> inbox;
    const QByteArray keys = m_world.fromDatabase(u"select dedupe_key from webhook_inbox"_s);
    for (const QString &key : QString::fromUtf8(keys).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = key.split(u'|');
        inbox.insert(parts.value(0) + parts.value(1) + parts.value(3));
    }
    for (const QJsonValue &value : accepted) {
        const QJsonObject event = value.toObject();
        const QDateTime at =
            QDateTime::fromString(event.value(u"timestamp").toString(), Qt::ISODateWithMs);
        const QString key = event.value(u"callId").toString() + event.value(u"type").toString()
            + QString::number(at.toMSecsSinceEpoch());
        QVERIFY2(inbox.contains(key), qPrintable(key));
    }
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
