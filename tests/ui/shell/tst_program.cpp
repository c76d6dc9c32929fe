// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"

#include <QProcess>
#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;
using test::FakeReceiver;

namespace {

constexpr int patience = 60'000;

QString program()
{
    return qEnvironmentVariable("EARSHOT_BIN") + u"/earshot"_s;
}

} // namespace

/** The program itself, as a person starts it. */
class TestProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void refusesByName_data();
    void refusesByName();
    void helpAndVersionNeedNoScreen();
    void connectsAndEndsWhenAsked();
    void runsAReceiverOfItsOwn();

private:
    void start(const QStringList &arguments);
    void endAndExpectZero();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QProcess> m_process;
};

void TestProgram::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
    environment.remove(u"EARSHOT_TOKEN"_s);
    environment.remove(u"EARSHOT_THEME"_s);
    m_process->setProcessEnvironment(environment);
}

void TestProgram::cleanup()
{
    if (m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished();
    }
    m_process.reset();
}

void TestProgram::start(const QStringList &arguments)
{
    m_process->start(program(), arguments);
    QVERIFY(m_process->waitForStarted());
}

void TestProgram::endAndExpectZero()
{
    m_process->terminate();
    QVERIFY(m_process->waitForFinished(patience));
    const QByteArray log = m_process->readAllStandardError();
    QVERIFY2(m_process->exitStatus() == QProcess::NormalExit, log.constData());
    QVERIFY2(m_process->exitCode() == 0, log.constData());
}

void TestProgram::refusesByName_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &word) {
        QTest::newRow(name) << arguments << word;
    };
    row("two modes", {u"--sample"_s, u"--connect"_s, u"http://127.0.0.1:1"_s}, "--sample");
    row("no token", {u"--connect"_s, u"http://127.0.0.1:1"_s}, "EARSHOT_TOKEN");
    row("no address", {u"--connect"_s}, "--connect");
    row("another scheme", {u"--connect"_s, u"ftp://127.0.0.1"_s}, "--connect");
    row("a token in the address", {u"--connect"_s, u"http://me:secret@127.0.0.1"_s}, "--connect");
    row("data elsewhere", {u"--connect"_s, u"http://h"_s, u"--data"_s, u"/tmp"_s}, "--data");
    row("token without need", {u"--token-file"_s, u"x"_s}, "--token-file");
    row("a theme there is not", {u"--theme"_s, u"pink"_s}, "pink");
    row("an empty theme", {u"--theme="_s}, "theme");
    row("sample with data", {u"--sample"_s, u"--data"_s, u"/tmp"_s}, "--data");
}

void TestProgram::refusesByName()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, word);
    start(arguments);
    QVERIFY(m_process->waitForFinished(patience));
    QCOMPARE(m_process->exitCode(), 2);
    const QByteArray text = m_process->readAllStandardError();
    QVERIFY2(text.contains(word), text.constData());
    QVERIFY(!text.contains("secret@"));
}

void TestProgram::helpAndVersionNeedNoScreen()
{
    QProcessEnvironment environment = m_process->processEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_process->setProcessEnvironment(environment);
    for (const QString &option : {u"--help"_s, u"--version"_s}) {
        start({option});
        QVERIFY(m_process->waitForFinished(patience));
        QCOMPARE(m_process->exitCode(), 0);
        QVERIFY(m_process->readAllStandardOutput().startsWith("earshot "));
    }
}

void TestProgram::connectsAndEndsWhenAsked()
{
    FakeReceiver receiver;
    receiver.setCalls({test::sampleCall(0)});
    QFile token(m_home->filePath(u"token"_s));
    QVERIFY(token.open(QIODevice::WriteOnly));
    token.write(QByteArray(FakeReceiver::token) + '\n');
    token.close();
    start({u"--connect"_s, receiver.url().toString(), u"--token-file"_s, token.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(receiver.openSockets(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(receiver.requestCount(u"/api/calls"_s) > 0, patience);
    QCOMPARE(receiver.lastAuthorization(), QByteArray("Bearer ") + FakeReceiver::token);
    endAndExpectZero();
}

void TestProgram::runsAReceiverOfItsOwn()
{
    const QString folder = m_home->filePath(u"mine"_s);
    start({u"--data"_s, folder, u"--listen"_s, u"127.0.0.1:0"_s});
    QByteArray log;
    QTRY_VERIFY_WITH_TIMEOUT(
        (log += m_process->readAllStandardError()).contains("http://127.0.0.1:"), patience);
    QVERIFY(QDir(folder).exists());
    endAndExpectZero();
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
