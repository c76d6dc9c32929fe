// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/world.h"

#include <QDir>
#include <QProcess>
#include <QtTest>

using namespace earshot::test;
using namespace Qt::StringLiterals;

/** The commands for who keeps a receiver, on its data and beside it. */
class TestCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void countsWhatIsThere();
    void saysItForPeople();
    void saysWhatIsBroken_data();
    void saysWhatIsBroken();
    void manyProblemsAreCounted();
    void theAuditLogIsFollowed();
    void theAuditLogIsHandedOver_data();
    void theAuditLogIsHandedOver();
    void anExportIsThereWholeOrNotAtAll();
    void aWrongExportSaysSo();
    void whoCanNotLookSaysSo();
    void aTokenIsMadeWithoutAReceiver();

private:
    Program::Outcome run(const QStringList &words, QHash<QString, QString> more = {});
    void serve(bool isWanted);
    static void write(const QString &file);

    World m_world{{u"--calls"_s, u"3"_s, u"--rate"_s, u"3"_s}};
};

/** A command on the data of the test's world, with its receiver's settings. */
Program::Outcome TestCheck::run(const QStringList &words, QHash<QString, QString> more)
{
    QHash<QString, QString> settings = m_world.receiverEnvironment();
    settings.insert(more);
    return Program(u"earshotd"_s, words + QStringList{u"--data"_s, m_world.dataFolder()}, settings)
        .run();
}

void TestCheck::serve(bool isWanted)
{
    if (isWanted && !m_world.receiver->isRunning())
        QVERIFY(m_world.startReceiver());
    if (!isWanted && m_world.receiver->isRunning())
        QCOMPARE(m_world.receiver->terminate(), 0);
}

void TestCheck::write(const QString &path)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("x"), 1);
}

void TestCheck::initTestCase()
{
    QVERIFY(m_world.start());
    QVERIFY(!m_world.simulator->waitFor(u"delivered "_s).isEmpty());
    const QHash<QString, int> ready{{u"ready"_s, 3}};
    QTRY_COMPARE_WITH_TIMEOUT(m_world.recordingStates(), ready, 60'000);
}

void TestCheck::countsWhatIsThere()
{
    for (const bool isServed : {true, false}) {
        serve(isServed);
        const QJsonObject report = m_world.check();
        QVERIFY(report.value(u"sound").toBool());
        const QJsonObject checked = report.value(u"checked").toObject();
        QCOMPARE(checked.value(u"calls").toInt(), 3);
        QCOMPARE(checked.value(u"objects").toInt(), 6);
        QCOMPARE(checked.value(u"rows").toInt(), 6);
        QVERIFY(checked.value(u"events").toInt() >= 3);
        QVERIFY(checked.contains(u"auditEntries"));
        QCOMPARE(report.value(u"waiting").toObject().value(u"events").toInt(), 0);
    }
}

void TestCheck::saysItForPeople()
{
    const Program::Outcome outcome = run({u"check"_s, u"--quick"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.printed.contains("3 calls, 6 stored objects"), outcome.printed.constData());
    QVERIFY2(outcome.printed.contains("sound:"), outcome.printed.constData());
}

void TestCheck::saysWhatIsBroken_data()
{
    QTest::addColumn<bool>("isServed");
    QTest::newRow("beside a receiver") << true;
    QTest::newRow("without one") << false;
}

void TestCheck::saysWhatIsBroken()
{
    QFETCH(const bool, isServed);
    serve(isServed);
    const QString objects = m_world.dataFolder() + u"/objects/"_s;
    const QString path = m_world.filesIn(u"objects"_s).constFirst();
    QVERIFY(QFile::rename(objects + path, m_world.dataFolder() + u"/aside"_s));
    const Program::Outcome broken = run({u"check"_s});
    QVERIFY(QFile::rename(m_world.dataFolder() + u"/aside"_s, objects + path));
    QCOMPARE(broken.code, 1);
    QVERIFY2(broken.printed.contains(path.toUtf8()), broken.printed.constData());
    QVERIFY(m_world.isSound());
}

/** More than one answer of the control socket can hold. */
void TestCheck::manyProblemsAreCounted()
{
    serve(true);
    const QString folder = m_world.dataFolder() + u"/objects/strange"_s;
    for (int i = 0; i < 1200; ++i)
        write(folder + u"/an-object-that-nobody-has-ever-heard-of-%1"_s.arg(i));
    const QJsonObject report = m_world.check();
    QCOMPARE(report.value(u"problemTotal").toInt(), 1200);
    const QJsonArray problems = report.value(u"problems").toArray();
    QCOMPARE(problems.size(), 1000);
    QSet<QString> paths;
    for (const QJsonValue &problem : problems) {
        QCOMPARE(problem[u"kind"].toString(), u"unknown_object"_s);
        paths.insert(problem[u"path"].toString());
    }
    QCOMPARE(paths.size(), 1000);
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(m_world.isSound());
}

/** With its own key it is sound, with another one it is nobody's. */
void TestCheck::theAuditLogIsFollowed()
{
    serve(true);
    for (const QJsonObject &call : m_world.allCalls()) {
        const QString id = call.value(u"id").toString();
        QCOMPARE(m_world.get(u"/api/calls/%1/recording"_s.arg(id)).status, 200);
    }
    for (const bool isServed : {true, false}) {
        serve(isServed);
        const Program::Outcome sound = run({u"audit"_s, u"verify"_s, u"--json"_s});
        QCOMPARE(sound.code, 0);
        const QJsonObject report = QJsonDocument::fromJson(sound.printed).object();
        QVERIFY(report.value(u"sound").toBool());
        QVERIFY(report.value(u"checked").toObject().value(u"auditEntries").toInt() >= 3);
        QCOMPARE(report.value(u"checked").toObject().value(u"calls").toInt(), 0);
    }
    const Program::Outcome foreign =
        run({u"audit"_s, u"verify"_s}, {{u"EARSHOT_AUDIT_KEY"_s, u"another"_s}});
    QCOMPARE(foreign.code, 1);
    QVERIFY2(foreign.printed.contains("not signed with its key"), foreign.printed.constData());
}

void TestCheck::theAuditLogIsHandedOver_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("JSON Lines") << u"jsonl"_s << QByteArray("{\"complete\":false");
    QTest::newRow("CSV") << u"csv"_s << QByteArray("number,at_utc,at_local,");
    QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF-1.");
}

/** And checked by somebody who has nothing of ours but the script. */
void TestCheck::theAuditLogIsHandedOver()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, begin);
    for (const bool isServed : {true, false}) {
        serve(isServed);
        const QDir folder(m_world.dataFolder() + u"/exports"_s);
        QVERIFY(folder.mkpath(u"."_s));
        const QString file = folder.filePath(u"export."_s + format);
        const Program::Outcome written = run({u"audit"_s, u"export"_s, u"--format"_s, format,
            u"--out"_s, file, u"--from=2020-01-01"_s, u"--language"_s, u"en"_s});
        QCOMPARE(written.code, 0);
        const QStringList proofs{u"export.%1.proof.jsonl"_s.arg(format)};
        QCOMPARE(folder.entryList(QDir::Files),
            QStringList{u"export."_s + format} + (format == u"jsonl"_s ? QStringList() : proofs));
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QCOMPARE(exported.read(begin.size()), begin);
        QProcess python;
        python.start(u"python3"_s,
            {qEnvironmentVariable("EARSHOT_SOURCE") + u"/packaging/verify-audit"_s, file});
        QVERIFY(python.waitForFinished(60'000));
        const QByteArray said = python.readAllStandardOutput() + python.readAllStandardError();
        QVERIFY2(python.exitCode() == 0, said.constData());
        QVERIFY(QDir(folder).removeRecursively());
    }
}

/** Whenever it is stopped. */
void TestCheck::anExportIsThereWholeOrNotAtAll()
{
    serve(true);
    const QDir folder(m_world.dataFolder() + u"/stopped"_s);
    const QStringList both{u"export.pdf"_s, u"export.pdf.proof.jsonl"_s};
    for (const int milliseconds : {1, 20, 40, 60, 80, 100, 150, 200, 300}) {
        QVERIFY(folder.mkpath(u"."_s));
        Program exporter(u"earshotd"_s,
            {u"audit"_s, u"export"_s, u"--format"_s, u"pdf"_s, u"--out"_s,
                folder.filePath(both.first()), u"--data"_s, m_world.dataFolder()},
            m_world.receiverEnvironment());
        int code = exporter.run(milliseconds).code;
        if (code != 0)
            code = exporter.terminate();
        const QStringList expected = code == 0 ? both : QStringList();
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), expected);
        QVERIFY(QDir(folder).removeRecursively());
    }
}

void TestCheck::aWrongExportSaysSo()
{
    const QString nowhere = m_world.dataFolder() + u"/none/export.jsonl"_s;
    const QStringList command{u"audit"_s, u"export"_s};
    QCOMPARE(run(command + QStringList{u"--out"_s, nowhere}).code, 1);
    QCOMPARE(run(command).code, 2);
    QCOMPARE(run(command + QStringList{u"--out"_s, nowhere, u"--format"_s, u"xls"_s}).code, 2);
    QCOMPARE(run(command + QStringList{u"--out"_s, nowhere, u"--from"_s, u"soon"_s}).code, 1);
    QCOMPARE(run(command + QStringList{u"--out"_s, nowhere, u"--language"_s, u"tlh"_s}).code, 2);
}

void TestCheck::whoCanNotLookSaysSo()
{
    serve(false);
    QCOMPARE(run({u"check"_s, u"--grace"_s, u"soon"_s}).code, 2);
    QCOMPARE(run({u"check"_s, u"--no-such-option"_s}).code, 2);
    QCOMPARE(Program(u"earshotd"_s, {u"check"_s}).run().code, 2);
    QCOMPARE(Program(u"earshotd"_s, {u"check"_s, u"--data"_s, u"/nowhere/at/all"_s}).run().code, 2);
    // A store that is away says nothing about what it keeps.
    const Program::Outcome away = run({u"check"_s},
        {{u"EARSHOT_STORE"_s, u"s3://bucket?endpoint=http://127.0.0.1:1"_s},
            {u"EARSHOT_S3_ACCESS_KEY"_s, u"a"_s}, {u"EARSHOT_S3_SECRET_KEY"_s, u"b"_s}});
    QCOMPARE(away.code, 2);
    QCOMPARE(away.printed, QByteArray());
}

void TestCheck::aTokenIsMadeWithoutAReceiver()
{
    serve(false);
    const Program::Outcome made = run(
        {u"token"_s, u"create"_s, u"--role"_s, u"viewer"_s, u"--name=Ann"_s, u"--days"_s, u"1"_s});
    QCOMPARE(made.code, 0);
    QCOMPARE(run({u"token"_s, u"create"_s, u"--role"_s, u"king"_s}).code, 1);
    QCOMPARE(run({u"token"_s, u"create"_s}).code, 2);
    serve(true);
    const QUrl calls(m_world.url().toString() + u"/api/calls"_s);
    QCOMPARE(m_world.getFrom(calls, made.printed.trimmed()).status, 200);
    QCOMPARE(m_world.getFrom(calls, "another").status, 401);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
