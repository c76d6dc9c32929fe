// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/audiofiles.h"
#include "tests/support/postgresserver.h"
#include "tests/system/world.h"

#include <QDir>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot::test;
using namespace Qt::StringLiterals;

/** Signed ends of the audit log in another place prove what the receiver's own files can't. */
class TestAuditCopies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theEndsAreCopied();
    void aLogThatWasPutBackIsFound();
    void thePlaceOfTheRecordingsIsRefused();
    void whatIsNoEndOfTheLogIsRefused();

private:
    QStringList copies() const;
    QString newest() const;
    Program::Outcome verify(const QStringList &more);
    void take(QTcpSocket *socket);

    QTemporaryDir m_place;
    QTcpServer m_server;
    QList<QByteArray> m_posted; ///< what was sent to the server
    std::unique_ptr<World> m_world;
};

void TestAuditCopies::take(QTcpSocket *socket)
{
    const auto received = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
        *received += socket->readAll();
        const qsizetype body = received->indexOf("\r\n\r\n");
        if (body < 0 || !received->endsWith("\n"))
            return;
        m_posted.append(received->mid(body + 4));
        socket->write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
    });
}

QStringList TestAuditCopies::copies() const
{
    const QDir logs(m_place.filePath(u"checkpoints"_s));
    const QStringList names = logs.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (names.size() != 1)
        return {};
    const QDir log(logs.filePath(names.first()));
    QStringList files;
    for (const QString &name : log.entryList(QDir::Files, QDir::Name))
        files.append(log.filePath(name));
    return files;
}

QString TestAuditCopies::newest() const
{
    return copies().isEmpty() ? QString() : copies().last();
}

Program::Outcome TestAuditCopies::verify(const QStringList &more)
{
    return Program(u"earshotd"_s,
        QStringList{u"audit"_s, u"verify"_s, u"--data"_s, m_world->dataFolder()} + more,
        m_world->receiverEnvironment())
        .run();
}

void TestAuditCopies::initTestCase()
{
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
    m_world = std::make_unique<World>(QStringList{u"--calls"_s, u"1"_s},
        QHash<QString, QString>{{u"EARSHOT_AUDIT_COPIES"_s, u"file:"_s + m_place.path()},
            {u"EARSHOT_AUDIT_COPIES_URL"_s,
                u"http://127.0.0.1:%1/ends"_s.arg(m_server.serverPort())}});
    QVERIFY(m_world->start());
    QVERIFY(!m_world->simulator->waitFor(u"delivered "_s).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(
        m_world->recordingStates(), (QHash<QString, int>{{u"ready"_s, 1}}), 60'000);
}

void TestAuditCopies::theEndsAreCopied()
{
    QCOMPARE(m_world->receiver->terminate(), 0);
    QVERIFY(m_world->startReceiver()); // the end is kept at the start, and then once a minute
    QTRY_VERIFY_WITH_TIMEOUT(!newest().isEmpty(), 60'000);
    const QByteArray note = readFile(newest());
    QVERIFY(note.startsWith("earshot-audit/"));
    QTRY_VERIFY_WITH_TIMEOUT(m_posted.contains(note), 60'000);
    const Program::Outcome verdict = verify({u"--checkpoint"_s, newest()});
    QVERIFY2(verdict.code == 0, verdict.printed.constData());
}

/** Whoever has the disk can put back database and notes as they were, and the log is shorter. */
void TestAuditCopies::aLogThatWasPutBackIsFound()
{
    if (onPostgres())
        QSKIP("The server's files are not put back here.");
    const QString data = m_world->dataFolder();
    const QString backup = m_place.filePath(u"backup"_s);
    QCOMPARE(m_world->receiver->terminate(), 0);
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, data, backup}), 0);
    QVERIFY(m_world->startReceiver());
    const QString call = m_world->allCalls().constFirst().value(u"id"_s).toString();
    QCOMPARE(m_world->get(u"/api/calls/%1/recording/content?download=1"_s.arg(call)).status, 200);
    QCOMPARE(m_world->receiver->terminate(), 0);
    const qsizetype before = copies().size();
    QVERIFY(m_world->startReceiver());
    QTRY_VERIFY_WITH_TIMEOUT(copies().size() > before, 60'000);
    QCOMPARE(m_world->receiver->terminate(), 0);
    QCOMPARE(verify({}).code, 0);

    QVERIFY(QDir(data).removeRecursively());
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, backup, data}), 0);
    QCOMPARE(verify({}).code, 0); // nothing here knows of the download any more
    const Program::Outcome verdict = verify({u"--checkpoint"_s, newest()});
    QCOMPARE(verdict.code, 1);
    QVERIFY2(verdict.printed.contains("are missing at the end"), verdict.printed.constData());
}

/** They would go with them. */
void TestAuditCopies::thePlaceOfTheRecordingsIsRefused()
{
    m_world->receiver->terminate();
    auto environment = m_world->receiverEnvironment();
    environment.insert(
        u"EARSHOT_AUDIT_COPIES"_s, u"file:"_s + m_world->dataFolder() + u"/objects"_s);
    const Program::Outcome refused = Program(u"earshotd"_s,
        {u"serve"_s, u"--data"_s, m_world->dataFolder(), u"--listen"_s, u"127.0.0.1:0"_s},
        environment)
                                         .run();
    QVERIFY(refused.code > 0);
}

void TestAuditCopies::whatIsNoEndOfTheLogIsRefused()
{
    const QString other = m_place.filePath(u"other.txt"_s);
    QByteArray note = readFile(newest());
    note[note.size() / 3] = note[note.size() / 3] == 'x' ? 'y' : 'x';
    writeFile(other, note);
    QCOMPARE(verify({u"--checkpoint"_s, other}).code, 1);
    QCOMPARE(verify({u"--checkpoint"_s, m_place.filePath(u"none"_s)}).code, 2);
}

QTEST_GUILESS_MAIN(TestAuditCopies)
#include "tst_auditcopies.moc"
