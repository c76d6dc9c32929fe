// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/controlclient.h"
#include "control/controlserver.h"
#include "control/wire.h"
#include "tests/support/await.h"

#include <QLocalSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <sys/stat.h>

using namespace earshot;
using namespace Qt::StringLiterals;

class TestControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCommandIsAnswered();
    void anErrorComesBackAsItsSentence();
    void aLongAnswerComesWhole();
    void nobodyServing();
    void onlyTheOwnerCanOpenTheSocket();
    void aStaleSocketIsReplaced();
    void tooLongALineIsCutOff();
    void halfALineHoldsNobodyUp_data();
    void halfALineHoldsNobodyUp();

private:
    static std::optional<Result<QJsonObject>> askFromAnotherThread(
        const QString &folder, const QString &command);
};

namespace {

constexpr qsizetype longAnswer = 5'000'000;

QCoro::Task<Result<QJsonObject>> answer(QString command, QJsonObject arguments)
{
    if (command == u"long")
        co_return QJsonObject{{u"text"_s, QString(longAnswer, u'x')}};
    if (command != u"echo")
        co_return Error{
            .code = ErrorCode::InvalidInput, .message = u"There is no command %1."_s.arg(command)};
    co_return arguments;
}

} // namespace

std::optional<Result<QJsonObject>> TestControl::askFromAnotherThread(
    const QString &folder, const QString &command)
{
    std::optional<Result<QJsonObject>> outcome;
    const std::unique_ptr<QThread> client(QThread::create([&] {
        outcome = control::ask(folder, command, {{u"n"_s, 7}});
    }));
    client->start();
    const bool ended = QTest::qWaitFor([&] { return client->isFinished(); }, 20'000);
    client->wait();
    if (!ended)
        qWarning("the client took longer than its own deadline");
    return outcome;
}

void TestControl::aCommandIsAnswered()
{
    const QTemporaryDir folder;
    control::ControlServer server(answer);
    QVERIFY(server.listen(folder.path()).ok());
    const auto outcome = askFromAnotherThread(folder.path(), u"echo"_s);
    QVERIFY(outcome && outcome->ok());
    QCOMPARE(outcome->value().value(u"n").toInt(), 7);
    test::await(server.stop());
}

void TestControl::anErrorComesBackAsItsSentence()
{
    const QTemporaryDir folder;
    control::ControlServer server(answer);
    QVERIFY(server.listen(folder.path()).ok());
    const auto outcome = askFromAnotherThread(folder.path(), u"dance"_s);
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().message, u"There is no command dance."_s);
    test::await(server.stop());
}

/** Longer than what a socket holds: an entry of the audit log can't be divided. */
void TestControl::aLongAnswerComesWhole()
{
    const QTemporaryDir folder;
    control::ControlServer server(answer);
    QVERIFY(server.listen(folder.path()).ok());
    const auto outcome = askFromAnotherThread(folder.path(), u"long"_s);
    QVERIFY(outcome && outcome->ok());
    QCOMPARE(outcome->value().value(u"text").toString().size(), longAnswer);
    test::await(server.stop());
}

void TestControl::nobodyServing()
{
    const QTemporaryDir folder;
    QVERIFY(!control::ask(folder.path(), u"echo"_s, {}));
}

void TestControl::onlyTheOwnerCanOpenTheSocket()
{
    const QTemporaryDir folder;
    control::ControlServer server(answer);
    QVERIFY(server.listen(folder.path()).ok());
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(control::socketPath(folder.path())).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, mode_t(0600));
    test::await(server.stop());
}

void TestControl::aStaleSocketIsReplaced()
{
    const QTemporaryDir folder;
    QFile stale(control::socketPath(folder.path()));
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    control::ControlServer server(answer);
    QVERIFY(server.listen(folder.path()).ok());
    QVERIFY(askFromAnotherThread(folder.path(), u"echo"_s).has_value());
    test::await(server.stop());
}

void TestControl::tooLongALineIsCutOff()
{
    const QTemporaryDir folder;
    control::ControlServer server(answer);
    QVERIFY(server.listen(folder.path()).ok());
    QLocalSocket socket;
    socket.connectToServer(control::socketPath(folder.path()));
    QVERIFY(socket.waitForConnected(5000));
    socket.write(QByteArray(2 * control::requestLimit, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 15'000);
    test::await(server.stop());
}

void TestControl::halfALineHoldsNobodyUp_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("goes");
    QTest::newRow("from who waits") << QByteArray("{\"command\"") << false;
    QTest::newRow("from who went") << QByteArray("{\"command\"") << true;
    QTest::newRow("nothing from who went") << QByteArray() << true;
}

/** A command is killed while it sends. */
void TestControl::halfALineHoldsNobodyUp()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const bool, goes);
    const QTemporaryDir folder;
    control::ControlServer server(answer);
    QVERIFY(server.listen(folder.path()).ok());
    QLocalSocket socket;
    socket.connectToServer(control::socketPath(folder.path()));
    QVERIFY(socket.waitForConnected(5000));
    socket.write(sent);
    QVERIFY(sent.isEmpty() || socket.waitForBytesWritten(5000));
    if (goes)
        socket.abort();
    const auto outcome = askFromAnotherThread(folder.path(), u"echo"_s);
    QVERIFY(outcome && outcome->ok());
    const QDeadlineTimer soon(5'000); // less than a sender's time
    test::await(server.stop());
    QVERIFY(!soon.hasExpired());
}

QTEST_GUILESS_MAIN(TestControl)
#include "tst_control.moc"
