// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/audiofiles.h"
#include "tests/support/postgresserver.h"
#include "tests/system/world.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot::test;
using namespace Qt::StringLiterals;

/** Parts that are taken out of a call of the real programs come out by no way any more. */
class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noWayGivesWhatWasTakenOut();
    void theOriginalHasItsOwnWay();
    void aReceiverThatIsKilledGoesOn();
    void cleanupTestCase();

private:
    QString path(const QString &end) const { return u"/api/calls/%1"_s.arg(m_call) + end; }
    QJsonObject redaction() { return m_world.get(path(u"/redaction"_s)).json(); }
    bool ask(double from, double to);
    /** The loudest sample between two moments. */
    double loudest(const QByteArray &mp3, double from, double to);

    World m_world{{u"--calls"_s, u"2"_s, u"--rate"_s, u"3"_s, u"--audio"_s,
        u"/usr/share/asterisk/sounds/en_US_f_Allison"_s}};
    QTemporaryDir m_out;
    QString m_call;
    QByteArray m_original;
    double m_length = 0; ///< seconds
};

bool TestRedaction::ask(double from, double to)
{
    const QJsonObject part{{u"from"_s, from}, {u"to"_s, to}, {u"kind"_s, u"card_number"_s}};
    return m_world
               .put(path(u"/redaction"_s),
                   {{u"parts"_s, QJsonArray{part}}, {u"reason"_s, u"A sample card."_s}})
               .status
        == 202;
}

double TestRedaction::loudest(const QByteArray &mp3, double from, double to)
{
    const QString file = m_out.filePath(u"heard.mp3"_s);
    QFile::remove(file);
    writeFile(file, mp3);
    const Sound sound = load(file);
    double most = 0;
    for (auto frame = qint64(from * sound.rate);
         frame < std::min(qint64(to * sound.rate), sound.frames()); ++frame) {
        for (int channel = 0; channel < sound.channels; ++channel)
            most = std::max(most, double(std::abs(sound.at(frame, channel))));
    }
    return most;
}

void TestRedaction::initTestCase()
{
    QVERIFY(m_world.start());
    QVERIFY(!m_world.simulator->waitFor(u"delivered "_s).isEmpty());
    const QHash<QString, int> ready{{u"ready"_s, 2}};
    QTRY_COMPARE_WITH_TIMEOUT(m_world.recordingStates(), ready, 60'000);
    const QJsonObject call = m_world.allCalls().constFirst();
    m_call = call.value(u"id"_s).toString();
    m_length = call[u"recording"][u"durationSeconds"].toDouble();
    m_original = m_world.get(path(u"/recording/content"_s)).body;
    QVERIFY(m_length > 2);
    QVERIFY(loudest(m_original, 0.5, m_length - 0.5) > 0.05);
}

void TestRedaction::noWayGivesWhatWasTakenOut()
{
    const QString link = m_world.get(path(u"/recording"_s)).json().value(u"url"_s).toString();
    QCOMPARE(m_world.getFrom(QUrl(link), {}).body, m_original);
    const double from = 0.5;
    const double to = m_length - 0.5;
    QVERIFY(ask(from, to));
    QTRY_COMPARE_WITH_TIMEOUT(redaction().value(u"state"_s).toString(), u"done"_s, 60'000);

    QVERIFY(m_world.getFrom(QUrl(link), {}).status == 404); // from before
    const QString anew = m_world.get(path(u"/recording"_s)).json().value(u"url"_s).toString();
    const QByteArray linked = m_world.getFrom(QUrl(anew), {}).body;
    const QByteArray content = m_world.get(path(u"/recording/content"_s)).body;
    QCOMPARE(linked, content);
    QVERIFY(loudest(content, from + 0.05, to - 0.05) < 0.01);
    const World::Answer clip =
        m_world.post(path(u"/clips"_s), {{u"from"_s, from + 0.1}, {u"to"_s, to - 0.1}});
    QCOMPARE(clip.status, 200);
    QVERIFY(loudest(clip.body, 0, to - from - 0.2) < 0.01);

    const QString pack = m_out.filePath(u"pack.zip"_s);
    const Program::Outcome packed = Program(u"earshotd"_s,
        {u"evidence"_s, u"--call"_s, m_call, u"--out"_s, pack, u"--language"_s, u"en"_s,
            u"--data"_s, m_world.dataFolder()},
        m_world.receiverEnvironment())
                                        .run();
    QVERIFY2(packed.code == 0, packed.printed.constData());
    const QString folder = m_out.filePath(u"pack"_s);
    QCOMPARE(QProcess::execute(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, pack, folder}), 0);
    QCOMPARE(readFile(folder + u"/recording.mp3"_s), content);
    QCOMPARE(QProcess::execute(u"python3"_s, {u"-I"_s, folder + u"/verify-evidence"_s}), 0);

    // None of the words that were said in that time are anywhere but under seal.
    const QJsonObject call = m_world.get(path(QString())).json();
    QVERIFY(!call.value(u"redactedAt"_s).toString().isEmpty());
    bool isMarked = false;
    for (const QJsonValue &turn : call.value(u"transcript"_s).toArray())
        isMarked |= turn[u"text"].toString().contains(u'▇');
    QVERIFY(isMarked);
}

void TestRedaction::theOriginalHasItsOwnWay()
{
    QCOMPARE(m_world.get(path(u"/original/content"_s)).body, m_original);
    const QJsonArray entries =
        m_world.get(u"/api/audit?call=%1&action=recording.original"_s.arg(m_call))
            .json()
            .value(u"items"_s)
            .toArray();
    QCOMPARE(entries.size(), 1);
}

/** What was asked for is done by who comes after it, once. */
void TestRedaction::aReceiverThatIsKilledGoesOn()
{
    for (int round = 0; round < 3; ++round) {
        QVERIFY(ask(0.2 + 0.1 * round, m_length - 0.2));
        m_world.receiver->kill();
        QVERIFY(m_world.startReceiver());
        // Of several that share a database, another one waits until nothing is heard of the first.
        QTRY_COMPARE_WITH_TIMEOUT(redaction().value(u"state"_s).toString(), u"done"_s, 150'000);
        const QByteArray content = m_world.get(path(u"/recording/content"_s)).body;
        QVERIFY(loudest(content, 0.25 + 0.1 * round, m_length - 0.25) < 0.01);
        if (onPostgres())
            return;
    }
}

void TestRedaction::cleanupTestCase()
{
    QVERIFY(m_world.isSound());
    QCOMPARE(Program(u"earshotd"_s, {u"audit"_s, u"verify"_s, u"--data"_s, m_world.dataFolder()},
                 m_world.receiverEnvironment())
                 .run()
                 .code,
        0);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
