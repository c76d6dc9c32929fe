// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/world.h"

#include <QJsonDocument>
#include <QSet>
#include <QtEndian>
#include <QtTest>

using namespace earshot::test;
using namespace Qt::StringLiterals;

/** Two hundred calls over a bad network end as two hundred calls, each with its one good recording.
 */
class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyCallIsThereOnceAndReady();
    void everyRecordingIsWhatTheApiSays();
    void everyWaveformFitsItsRecording();
    void theStoreHoldsNothingElse();

private:
    static constexpr int calls = 200;
    World m_world{
        {u"--calls"_s, QString::number(calls), u"--rate"_s, u"20"_s, u"--seed"_s, u"7"_s,
            u"--faults"_s, u"lost=0,dup=0.2,reorder=0.2,cut=0.1,http500=0.1,expired=0.1"_s},
        {{u"EARSHOT_RETRY_DELAYS_MS"_s, u"100,200,400,800,1600"_s}}};
    QList<QJsonObject> m_calls;
};

void TestFaults::initTestCase()
{
    QVERIFY(m_world.start());
    QVERIFY(!m_world.simulator->waitFor(u"delivered "_s, 120'000).isEmpty());
    QHash<QString, int> states;
    QTRY_VERIFY_WITH_TIMEOUT(
        (states = m_world.recordingStates()).value(u"ready"_s) >= calls, 300'000);
    m_calls = m_world.allCalls();
}

void TestFaults::cleanupTestCase()
{
    QVERIFY(m_world.isSound());
}

void TestFaults::everyCallIsThereOnceAndReady()
{
    QCOMPARE(m_calls.size(), calls);
    QSet<QString> made;
    for (const QJsonValue &id : m_world.ofSimulator(u"/sim/calls"_s))
        made.insert(id.isObject() ? id.toObject().value(u"id").toString() : id.toString());
    QSet<QString> kept;
    for (const QJsonObject &call : m_calls) {
        kept.insert(call.value(u"vapiCallId").toString());
        QCOMPARE(call.value(u"recordingState").toString(), u"ready"_s);
        QCOMPARE(call.value(u"status").toString(), u"ended"_s);
    }
    QCOMPARE(kept, made);
}

void TestFaults::everyRecordingIsWhatTheApiSays()
{
    for (const QJsonObject &call : m_calls) {
        const QString id = call.value(u"id").toString();
        const QJsonObject recording = m_world.get(u"/api/calls/%1/recording"_s.arg(id)).json();
        const World::Answer audio = m_world.getFrom(QUrl(recording.value(u"url").toString()), {});
        QCOMPARE(audio.status, 200);
        QCOMPARE(audio.body.size(), recording.value(u"sizeBytes").toInteger());
        const QByteArray hash =
            QCryptographicHash::hash(audio.body, QCryptographicHash::Sha256).toHex();
        QCOMPARE(QString::fromLatin1(hash), recording.value(u"sha256").toString());

        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(audio.body);
        file.flush();
        const QByteArray probed = Program::output(u"ffprobe"_s,
            {u"-v"_s, u"error"_s, u"-of"_s, u"json"_s, u"-show_streams"_s, u"-show_format"_s,
                file.fileName()});
        const QJsonObject probe = QJsonDocument::fromJson(probed).object();
        const QJsonObject stream = probe.value(u"streams").toArray().at(0).toObject();
        QCOMPARE(stream.value(u"codec_name").toString(), u"mp3"_s);
        QCOMPARE(stream.value(u"channels").toInt(), recording.value(u"channels").toInt());
        const double seconds =
            probe.value(u"format").toObject().value(u"duration").toString().toDouble();
        const double told = recording.value(u"durationSeconds").toDouble();
        QVERIFY2(qAbs(seconds - told) < 0.25, probed.constData()); // ffprobe counts padding too
        QVERIFY(qAbs(told - call.value(u"durationSeconds").toDouble()) < 0.05);
        const QByteArray samples = Program::output(u"ffmpeg"_s,
            {u"-v"_s, u"error"_s, u"-i"_s, file.fileName(), u"-f"_s, u"s16le"_s, u"-"_s});
        const double frames = double(samples.size()) / 2 / recording.value(u"channels").toInt();
        QVERIFY(qAbs(frames / stream.value(u"sample_rate").toString().toDouble() - told) < 0.001);
    }
}

/** The fields of audiowaveform's data format, version 2, 8 bit. */
void TestFaults::everyWaveformFitsItsRecording()
{
    for (const QJsonObject &call : m_calls) {
        const QJsonObject recording = call.value(u"recording").toObject();
        const QByteArray data =
            m_world.get(u"/api/calls/%1/waveform"_s.arg(call.value(u"id").toString())).body;
        QVERIFY(data.size() > 24);
        const auto field = [&](int index) {
            return qFromLittleEndian<qint32>(data.constData() + 4 * index);
        };
        QCOMPARE(field(0), 2);
        QCOMPARE(field(1), 1);
        const qint64 pairs = qint64(field(4)) * field(5);
        QCOMPARE(field(5), recording.value(u"channels").toInt());
        QCOMPARE(data.size(), 24 + 2 * pairs);
        const double seconds = double(field(4)) * field(3) / field(2);
        QVERIFY(qAbs(seconds - recording.value(u"durationSeconds").toDouble()) < 0.2);
    }
}

void TestFaults::theStoreHoldsNothingElse()
{
    QVERIFY(m_world.storeHoldsJust(m_calls));
    QTRY_COMPARE(m_world.filesIn(u"spool"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
