// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/world.h"

#include <QDir>
#include <QtTest>

using namespace earshot::test;
using namespace Qt::StringLiterals;

/** A quota that is used up, and what is stored going bad, from the provider to what a person is
 * told. */
class TestRoom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFullQuotaShutsTheDoorAndNothingFails();
    void withMoreRoomItGoesOnByItself();
    void whatWentBadWhileItWasOffIsFound();

private:
    static constexpr int calls = 20;

    [[nodiscard]] QJsonObject storage() { return m_world.get(u"/api/storage"_s).json(); }
    QStringList openAlerts();
    QByteArray metric(const QByteArray &name);
    [[nodiscard]] QString objectFile(const QString &name) const
    {
        return m_world.dataFolder() + u"/objects/"_s + name;
    }

    World m_world{
        {u"--calls"_s, QString::number(calls), u"--rate"_s, u"10"_s, u"--life"_s, u"500"_s},
        {{u"EARSHOT_QUOTA_BYTES"_s, u"300000"_s},
            {u"EARSHOT_INTEGRITY_BYTES_PER_SECOND"_s, u"0"_s}}};
    QString m_changed;
    QString m_removed;
};

QStringList TestRoom::openAlerts()
{
    QStringList kinds;
    for (const QJsonValue &alert :
        m_world.get(u"/api/alerts?open=1"_s).json().value(u"items"_s).toArray())
        kinds.append(alert[u"kind"].toString());
    kinds.sort();
    return kinds;
}

/** What every state has of calls, for a message. */
static QByteArray stateList(const QHash<QString, int> &states)
{
    QByteArray list;
    for (auto state = states.begin(); state != states.end(); ++state)
        list += state.key().toUtf8() + ' ' + QByteArray::number(state.value()) + "  ";
    return list;
}

QByteArray TestRoom::metric(const QByteArray &name)
{
    const QByteArray start = name + ' ';
    for (const QByteArray &line : m_world.get(u"/metrics"_s).body.split('\n')) {
        if (line.startsWith(start))
            return line.sliced(start.size());
    }
    return {};
}

void TestRoom::initTestCase()
{
    QVERIFY(m_world.start());
    // Every event is accepted, with room or without.
    QVERIFY(!m_world.simulator->waitFor(u"delivered "_s, 120'000).isEmpty());
}

void TestRoom::aFullQuotaShutsTheDoorAndNothingFails()
{
    QTRY_COMPARE_WITH_TIMEOUT(storage().value(u"state"_s).toString(), u"full"_s, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(metric("recording_jobs{state=\"leased\"}"), "0", 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(openAlerts(), QStringList{u"quota_exceeded"_s}, 30'000);
    // An event that was accepted becomes a call's state a moment later, and no job is leased then.
    QHash<QString, int> states;
    const auto settled = [&] {
        states = m_world.recordingStates();
        return states.value(u"ready"_s) + states.value(u"pending"_s);
    };
    QVERIFY2(
        QTest::qWaitFor([&] { return settled() == calls; }, 60'000), stateList(states).constData());
    const int ready = states.value(u"ready"_s);
    QVERIFY(ready > 0 && ready < calls);
    QTRY_COMPARE_WITH_TIMEOUT(
        metric("recording_jobs{state=\"waiting\"}").toInt(), calls - ready, 60'000);
    QVERIFY(storage().value(u"usedBytes"_s).toInteger() >= 300'000);
    QCOMPARE(storage().value(u"quotaBytes"_s).toInteger(), 300'000);
    QVERIFY(m_world.isSound()); // what waits for room is no problem
}

void TestRoom::withMoreRoomItGoesOnByItself()
{
    QCOMPARE(m_world.receiver->terminate(), 0);
    const QStringList audio = m_world.filesIn(u"objects"_s).filter(u".mp3"_s);
    QVERIFY(audio.size() >= 2);
    m_changed = audio.first();
    m_removed = audio.last();
    QFile file(objectFile(m_changed));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(1000));
    const char other = char(~file.peek(1).at(0)); // one byte of one recording
    QCOMPARE(file.write(&other, 1), 1);
    file.close();
    QVERIFY(QFile::remove(objectFile(m_removed)));
    m_world.set(u"EARSHOT_QUOTA_BYTES"_s, u"300000000"_s);
    m_world.set(u"EARSHOT_INTEGRITY_BYTES_PER_SECOND"_s, u"1000000000"_s);
    QVERIFY(m_world.startReceiver());
    QTRY_COMPARE_WITH_TIMEOUT(m_world.recordingStates().value(u"ready"_s), calls, 120'000);
    QCOMPARE(storage().value(u"state"_s).toString(), u"ok"_s);
    qint64 onDisk = 0;
    for (const QString &name : m_world.filesIn(u"objects"_s))
        onDisk += QFileInfo(objectFile(name)).size();
    QVERIFY(storage().value(u"usedBytes"_s).toInteger() > onDisk); // less the one that was removed
}

void TestRoom::whatWentBadWhileItWasOffIsFound()
{
    QTRY_COMPARE_WITH_TIMEOUT(openAlerts(), QStringList{u"object_damaged"_s}, 60'000);
    QCOMPARE(metric("integrity_damaged_objects"), "2");
    // The alert was raised for the first of them, and is brought up to date for the second.
    const auto names = [this](const QString &path) {
        const QString message =
            m_world.get(u"/api/alerts?open=1"_s).json()[u"items"_s][0][u"message"].toString();
        return message.contains(QFileInfo(path).completeBaseName().left(36));
    };
    for (const QString &path : {m_changed, m_removed})
        QTRY_VERIFY2_WITH_TIMEOUT(names(path), qPrintable(path), 20'000);
    QVERIFY(QFile::exists(objectFile(m_changed))); // evidence, and perhaps still good to hear
    QMap<QString, QString> found;
    for (const QJsonValue &problem : m_world.check().value(u"problems"_s).toArray())
        found.insert(problem[u"path"].toString(), problem[u"kind"].toString());
    const QMap<QString, QString> expected{
        {m_changed, u"damaged"_s}, {m_removed, u"missing"_s}}; // and nothing else
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestRoom)
#include "tst_room.moc"
