// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditservice.h"
#include "database/auditrepository.h"
#include "database/database.h"
#include "database/organizationrepository.h"
#include "tests/support/auditlog.h"
#include "tests/support/await.h"
#include "tests/support/databaseoptions.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::audit;
using namespace Qt::StringLiterals;
using database::AuditEvent;
using database::Session;

class TestAuditService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void anUnwritableLogIsAnError();
    void aClosedDatabaseIsAnError();
    void linksAndStructuresAreLeftOutOfTheDetail();
    void theUserAgentIsOneShortLine();
    void keepsWhatHappened();
    void isOnDiskWhenItReturns();
    void oneLineCutsBetweenCharacters();

private:
    QList<AuditEvent> events();
    Principal somebody();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<database::Database> m_database;
    SystemClock m_clock;
};

void TestAuditService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = database::Database::open(test::databaseOptions(m_folder->path()));
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
    m_database = std::move(opened).value();
}

void TestAuditService::cleanup()
{
    m_database.reset();
}

Principal TestAuditService::somebody()
{
    auto find = [](Session &session) {
        return database::OrganizationRepository(session).defaultOrganization();
    };
    return {.organizationId = test::await(m_database->read(find))->id,
        .tokenId = u"sample-token"_s,
        .name = u"Sample person"_s,
        .role = Role::Owner};
}

QList<AuditEvent> TestAuditService::events()
{
    auto list = [id = somebody().organizationId](Session &session) {
        return database::AuditRepository(session).list(id, 0, 100);
    };
    return *test::await(m_database->read(list));
}

void TestAuditService::anUnwritableLogIsAnError()
{
    AuditService audit(*m_database, m_clock, test::auditLog());
    auto block = [](Session &session) { return session.exec(test::blockingAuditSql()); };
    QVERIFY(test::await(m_database->write(block)).ok());
    const auto recorded =
        test::await(audit.record(somebody(), u"recording.play"_s, u"a call"_s, {}));
    QVERIFY(!recorded.ok());
    QCOMPARE(recorded.error().code, ErrorCode::Storage);
    QVERIFY(events().isEmpty());
}

void TestAuditService::aClosedDatabaseIsAnError()
{
    AuditService audit(*m_database, m_clock, test::auditLog());
    const Principal who = somebody();
    test::await(m_database->close());
    QVERIFY(!test::await(audit.record(who, u"recording.play"_s, {}, {})).ok());
}

void TestAuditService::linksAndStructuresAreLeftOutOfTheDetail()
{
    AuditService audit(*m_database, m_clock, test::auditLog());
    const QJsonObject detail{{u"sizeBytes"_s, 12}, {u"range"_s, u"bytes=0-\r\nX: y"_s},
        {u"link"_s, u"https://files.example/a?sig=hush"_s}, {u"path"_s, u"/media/hush.hush"_s},
        {u"more"_s, QJsonObject{{u"link"_s, u"https://files.example/"_s}}},
        {u"long"_s, QString(5000, u'x')}};
    QVERIFY(test::await(audit.record(somebody(), u"recording.play"_s, {}, {}, detail)).ok());
    const QJsonObject kept = events().constFirst().detail;
    const QJsonObject expected{
        {u"sizeBytes"_s, 12}, {u"range"_s, u"bytes=0-X: y"_s}, {u"long"_s, QString(200, u'x')}};
    QCOMPARE(kept, expected);
    QCOMPARE(events().constFirst().actorName, u"Sample person"_s);
}

void TestAuditService::theUserAgentIsOneShortLine()
{
    AuditService audit(*m_database, m_clock, test::auditLog());
    const QString nasty = u"Player\u202e\u001b[31m\n1.0\u0000"_s + QString(5000, u'x');
    QVERIFY(test::await(
        audit.record(somebody(), u"recording.play"_s, {}, {QHostAddress(u"192.0.2.7"_s), nasty}))
                .ok());
    const AuditEvent event = events().constFirst();
    QVERIFY(event.userAgent.startsWith(u"Player[31m1.0xxx"_s));
    QCOMPARE(event.userAgent.size(), 256);
    QCOMPARE(event.ipAddress, u"192.0.2.7"_s);
}

void TestAuditService::keepsWhatHappened()
{
    AuditService audit(*m_database, m_clock, test::auditLog());
    const Principal who = somebody();
    const Timestamp before = m_clock.now();
    QVERIFY(test::await(audit.record(who, u"recording.link"_s, u"call one"_s, {})).ok());
    QVERIFY(test::await(audit.record(who, u"recording.play"_s, u"call two"_s, {})).ok());
    const QList<AuditEvent> kept = events();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.at(0).seq, 1);
    QCOMPARE(kept.at(1).seq, 2);
    QCOMPARE(kept.at(0).action, u"recording.link"_s);
    QCOMPARE(kept.at(1).callId, u"call two"_s);
    QCOMPARE(kept.at(0).actor, who.tokenId);
    QCOMPARE(kept.at(0).organizationId, who.organizationId);
    QVERIFY(kept.at(0).at >= before && kept.at(0).at <= m_clock.now());
}

void TestAuditService::isOnDiskWhenItReturns()
{
    if (test::onPostgres())
        QSKIP("The server's files are its own; that it syncs is its own promise.");
    AuditService audit(*m_database, m_clock, test::auditLog());
    QVERIFY(test::await(audit.record(somebody(), u"recording.play"_s, u"call 7f2e"_s, {})).ok());
    QByteArray bytes;
    for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    QVERIFY(bytes.contains("call 7f2e"));
}

void TestAuditService::oneLineCutsBetweenCharacters()
{
    const QString faces = u"\U0001F600\U0001F600\U0001F600"_s; // two UTF-16 units each
    QCOMPARE(oneLine(faces, 3), u"\U0001F600"_s);
    QCOMPARE(oneLine(QString(QChar(0xD83D)), 10), QString(QChar::ReplacementCharacter));
    QCOMPARE(oneLine({}, 10), QString());
}

QTEST_GUILESS_MAIN(TestAuditService)
#include "tst_auditservice.moc"
