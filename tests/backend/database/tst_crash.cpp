// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/inboxrepository.h"
#include "tests/support/tempdatabase.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <unistd.h>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

/** Accepts entries for ever and says each key on stdout once it is promised. */
QCoro::Task<> acceptForEver(Database &database, QString organizationId, QString name)
{
    for (int i = 0;; ++i) {
        const QString key = u"%1-%2"_s.arg(name).arg(i);
        const auto insert = [key, organizationId](Session &session) {
            return InboxRepository(session).insertAll({{.organizationId = organizationId,
                .provider = u"vapi"_s,
                .dedupeKey = key,
                .receivedAt = {1},
                .payload = QByteArray(3000, 'x')}});
        };
        const Result<qint64> kept = co_await database.write(insert);
        if (!kept.ok())
            co_return;
        const QByteArray line = key.toLatin1() + '\n';
        if (::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) != line.size())
            co_return;
    }
}

/** What the killed process does: eight writers at once. */
int runVictim(QCoreApplication &application)
{
    const QString folder = application.arguments().at(2);
    auto database = Database::open({.folder = folder});
    if (!database.ok())
        return 1;
    const auto organization = await((*database)->read(
        [](Session &session) { return OrganizationRepository(session).defaultOrganization(); }));
    for (int i = 0; i < 8; ++i)
        acceptForEver(
            **database, organization->id, u"%1-%2"_s.arg(application.applicationPid()).arg(i));
    return QCoreApplication::exec();
}

auto keptKeys = [](Session &session) -> Result<QSet<QString>> {
    const auto rows =
        session.query(u"select dedupe_key, length(payload) as n from webhook_inbox"_s);
    if (!rows.ok())
        return rows.error();
    QSet<QString> keys;
    for (const Row &row : *rows) {
        if (row.integer("n"_L1) == 3000)
            keys.insert(row.text("dedupe_key"_L1));
    }
    return keys;
};

auto checkIntegrity = [](Session &session) -> Result<QString> {
    const auto row = session.queryOne(u"pragma integrity_check"_s);
    return row.ok() ? Result<QString>((*row)->text("integrity_check"_L1)) : row.error();
};

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPromiseSurvivesBeingKilled();
};

void TestCrash::everyPromiseSurvivesBeingKilled()
{
    QTemporaryDir folder;
    QSet<QString> promised;
    for (int round = 0; round < 8; ++round) {
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, folder.path()});
        const qsizetype enough = QRandomGenerator::global()->bounded(1, 4000);
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += victim.readAllStandardOutput()).size() > enough
                || victim.state() == QProcess::NotRunning,
            30'000);
        QCOMPARE(victim.state(), QProcess::Running);
        victim.kill();
        QVERIFY(victim.waitForFinished(30'000));
        said += victim.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n') + 1);
        for (const QByteArray &key : said.split('\n')) {
            if (!key.isEmpty())
                promised.insert(QString::fromLatin1(key));
        }

        const auto database = valueOf(Database::open({.folder = folder.path()}));
        QCOMPARE(valueOf(await(database->write(checkIntegrity))), u"ok"_s);
        const QSet<QString> kept = valueOf(await(database->read(keptKeys)));
        QVERIFY(!promised.isEmpty());
        QVERIFY2((promised - kept).isEmpty(),
            qPrintable(u"lost %1 of %2"_s.arg((promised - kept).size()).arg(promised.size())));
    }
    qInfo("%lld promises kept over 8 kills", qint64(promised.size()));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--victim") == 0)
        return runVictim(application);
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
