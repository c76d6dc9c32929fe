// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/world.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot::test;
using namespace Qt::StringLiterals;

/** All that is kept of somebody, as it is handed over to them. */
class TestPersonFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void allOfTheirCallsAreInIt();
    void theLogSaysThatItLeft();
    void aMissingRecordingKeepsNobodyFromTheRest();
    void nobodysFile();
    void stoppedItLeavesNothing();

private:
    QStringList words(const QString &number, const QString &file) const;
    Program::Outcome make(const QString &number, const QString &file);
    static QByteArray read(const QString &file);

    World m_world{{u"--calls"_s, u"8"_s, u"--rate"_s, u"8"_s}};
    QTemporaryDir m_out;
    QString m_number;
    QStringList m_ids; ///< of the calls of that number
};

QStringList TestPersonFile::words(const QString &number, const QString &file) const
{
    return {u"person"_s, u"export"_s, u"--number"_s, number, u"--out"_s, file, u"--language"_s,
        u"en"_s, u"--data"_s, m_world.dataFolder()};
}

Program::Outcome TestPersonFile::make(const QString &number, const QString &file)
{
    return Program(u"earshotd"_s, words(number, file), m_world.receiverEnvironment()).run();
}

QByteArray TestPersonFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qWarning("%s can't be read", qPrintable(path));
    return file.readAll();
}

void TestPersonFile::initTestCase()
{
    QVERIFY(m_world.start());
    QVERIFY(!m_world.simulator->waitFor(u"delivered "_s).isEmpty());
    const QHash<QString, int> ready{{u"ready"_s, 8}};
    QTRY_COMPARE_WITH_TIMEOUT(m_world.recordingStates(), ready, 60'000);
    const QList<QJsonObject> calls = m_world.allCalls();
    m_number = calls.constFirst()[u"customer"][u"number"].toString();
    for (const QJsonObject &call : calls) {
        if (call[u"customer"][u"number"].toString() == m_number)
            m_ids.append(call.value(u"id"_s).toString());
    }
    QVERIFY(!m_number.isEmpty() && m_ids.size() < 8);
    QCOMPARE(m_world
                 .post(u"/api/calls/%1/notes"_s.arg(m_ids.constFirst()),
                     {{u"text"_s, u"asked for the jade door"_s}})
                 .status,
        200);
}

void TestPersonFile::allOfTheirCallsAreInIt()
{
    const QString archive = m_out.filePath(u"all.zip"_s);
    QCOMPARE(make(m_number, archive).code, 0);
    const auto owners = QFile::ReadOwner | QFile::WriteOwner;
    QCOMPARE(QFile::permissions(archive) & ~(QFile::ReadUser | QFile::WriteUser), owners);
    const QTemporaryDir folder;
    QCOMPARE(
        QProcess::execute(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, archive, folder.path()}),
        0);
    QProcess sums;
    sums.setWorkingDirectory(folder.path());
    sums.start(u"sha256sum"_s, {u"--check"_s, u"--strict"_s, u"SHA256SUMS"_s});
    QVERIFY(sums.waitForFinished(20'000));
    QCOMPARE(sums.exitCode(), 0);
    const QByteArray table = read(folder.filePath(u"calls.csv"_s));
    QCOMPARE(table.count("\r\n"), m_ids.size() + 1);
    QByteArray facts;
    for (const QString &name : QDir(folder.path()).entryList({u"0*.json"_s}))
        facts += read(folder.filePath(name));
    for (const QString &id : std::as_const(m_ids)) {
        QVERIFY(table.contains(id.toUtf8()));
        QVERIFY(facts.contains(id.toUtf8()));
    }
    QVERIFY(facts.contains("asked for the jade door"));
    for (const QString &ending : {u"json"_s, u"txt"_s, u"mp3"_s})
        QCOMPARE(QDir(folder.path()).entryList({u"0*."_s + ending}).size(), m_ids.size());
    QVERIFY(read(folder.filePath(u"README.txt"_s)).contains("one person"));
}

void TestPersonFile::theLogSaysThatItLeft()
{
    const QJsonArray asked =
        m_world.get(u"/api/audit?action=caller.export"_s).json().value(u"items"_s).toArray();
    QVERIFY(!asked.isEmpty());
    for (const QString &id : std::as_const(m_ids)) {
        const QJsonObject page =
            m_world.get(u"/api/audit?call=%1&action=recording.download"_s.arg(id)).json();
        const QJsonArray items = page.value(u"items"_s).toArray();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first()[u"detail"][u"pack"].toString(), u"person"_s);
    }
}

void TestPersonFile::aMissingRecordingKeepsNobodyFromTheRest()
{
    const QString name = m_world.filesIn(u"objects"_s)
                             .filter(QRegularExpression(m_ids.constFirst() + u"[^/]*[.]mp3$"_s))
                             .value(0);
    const QString path = m_world.dataFolder() + u"/objects/"_s + name;
    QVERIFY(!name.isEmpty() && QFile::rename(path, m_out.filePath(u"aside"_s)));
    const QString archive = m_out.filePath(u"some.zip"_s);
    const Program::Outcome made = make(m_number, archive);
    QVERIFY(QFile::rename(m_out.filePath(u"aside"_s), path));
    QCOMPARE(made.code, 1);
    const QTemporaryDir folder;
    QCOMPARE(
        QProcess::execute(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, archive, folder.path()}),
        0);
    QVERIFY(read(folder.filePath(u"README.txt"_s)).contains(m_ids.constFirst().toUtf8()));
    QCOMPARE(QDir(folder.path()).entryList({u"0*.json"_s}).size(), m_ids.size());
    QCOMPARE(QDir(folder.path()).entryList({u"0*.mp3"_s}).size(), m_ids.size() - 1);
}

void TestPersonFile::nobodysFile()
{
    const QString archive = m_out.filePath(u"nobody.zip"_s);
    QCOMPARE(make(u"+4930000000"_s, archive).code, 1);
    QVERIFY(!QFile::exists(archive));
    QCOMPARE(make(m_number, m_out.filePath(u"all.zip"_s)).code, 2); // is there already
}

void TestPersonFile::stoppedItLeavesNothing()
{
    const QDir folder(m_out.filePath(u"stopped"_s));
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const int milliseconds : {1, 30, 60, 90, 120, 180}) {
        QVERIFY(folder.mkpath(u"."_s));
        Program exporter(u"earshotd"_s, words(m_number, folder.filePath(u"file.zip"_s)),
            m_world.receiverEnvironment());
        int code = exporter.run(milliseconds).code;
        if (code != 0)
            code = exporter.terminate();
        const QStringList expected = code == 0 ? QStringList{u"file.zip"_s} : QStringList();
        QCOMPARE(folder.entryList(everything), expected);
        QVERIFY(QDir(folder).removeRecursively());
    }
}

QTEST_GUILESS_MAIN(TestPersonFile)
#include "tst_personfile.moc"
