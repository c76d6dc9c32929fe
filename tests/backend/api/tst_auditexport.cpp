// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/exportfiles.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/auditlog.h"
#include "tests/support/await.h"
#include "tests/support/databaseoptions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>
#include <QUrlQuery>

using namespace earshot;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using database::AuditEvent;
using database::Session;

namespace {

const QString path = u"/api/audit/export"_s;
constexpr int entries = 700;
constexpr qsizetype largestAnswer = 300 * 1024;

struct Outcome
{
    int code = -1;
    QByteArray said;
};

Outcome verify(const QString &file)
{
    QProcess python;
    const QString script = qEnvironmentVariable("EARSHOT_SOURCE") + u"/packaging/verify-audit"_s;
    python.start(u"python3"_s, {script, file});
    if (!python.waitForFinished(60'000))
        return {};
    return {.code = python.exitCode(),
        .said = python.readAllStandardOutput() + python.readAllStandardError()};
}

} // namespace

/** The routes by which the audit log is exported. */
class TestAuditExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_receiver.reset(); }
    void whatIsExportedIsIntact_data();
    void whatIsExportedIsIntact();
    void pagesAreBounded();
    void anExportIsAnEntry();
    void nothingIsExportedUnrecorded();
    void onlyWhatWasBegunIsRead();
    void onlyWhoBeganReads();
    void othersAreNeverReached();
    void wrongRequestsAreToldWhatIsWrong_data();
    void wrongRequestsAreToldWhatIsWrong();
    void aChangedEntryEndsIt();

private:
    void addMany();
    QCoro::Task<Result<QJsonObject>> begin(QJsonObject wish);
    QCoro::Task<Result<QJsonObject>> page(QJsonObject wish);
    Answer post(const QJsonObject &wish, const QByteArray &token = {});
    Answer get(const QJsonObject &wish, const QByteArray &token = {});
    QJsonObject begun(const QJsonObject &wish, const QByteArray &token = {});
    Result<report::Exported> exportTo(const report::ExportOrder &order);

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_owner;
    qsizetype m_largest = 0; ///< of the pages
    int m_pages = 0;
};

void TestAuditExport::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_owner = m_receiver->tokenFor(Role::Owner);
    m_largest = 0;
    m_pages = 0;
    addMany();
}

/** Of two people, in turns. */
void TestAuditExport::addMany()
{
    const AuditEvent event{.organizationId = m_receiver->organizationId,
        .at = m_receiver->clock.now(),
        .ipAddress = u"203.0.113.7"_s,
        .userAgent = QString(200, u'a'),
        .detail = {{u"reason"_s, QString(200, u'é')}}};
    auto write = [event, log = auditLog()](Session &session) -> Result<void> {
        for (int i = 0; i < entries; ++i) {
            AuditEvent one = event;
            one.actor = i % 2 == 0 ? u"t1"_s : u"t2"_s;
            one.actorName = i % 2 == 0 ? u"Maria Ortega"_s : u"Zoë Äbert"_s;
            one.action = i % 4 == 0 ? u"recording.play"_s : u"call.review"_s;
            if (const auto done = log->append(session, one); !done)
                return done.error();
        }
        return {};
    };
    QVERIFY(await(m_receiver->database->write(write)).ok());
}

Answer TestAuditExport::post(const QJsonObject &wish, const QByteArray &token)
{
    return m_receiver->send("POST", path,
        {.token = token.isEmpty() ? m_owner : token, .body = QJsonDocument(wish).toJson()});
}

Answer TestAuditExport::get(const QJsonObject &wish, const QByteArray &token)
{
    QUrlQuery query;
    for (auto it = wish.begin(); it != wish.end(); ++it) {
        const QString value = it.value().toVariant().toString();
        query.addQueryItem(it.key(), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    const QString asked = path + u'?' + query.toString(QUrl::FullyEncoded);
    return m_receiver->get(asked, token.isEmpty() ? m_owner : token);
}

QJsonObject TestAuditExport::begun(const QJsonObject &wish, const QByteArray &token)
{
    const Answer answer = post(wish, token);
    if (answer.status != 200)
        qFatal("not begun: %s", answer.body.constData());
    return answer.json();
}

QCoro::Task<Result<QJsonObject>> TestAuditExport::begin(QJsonObject wish)
{
    const Answer answer = post(wish);
    if (answer.status != 200)
        co_return Error{.code = ErrorCode::Internal, .message = QString::fromUtf8(answer.body)};
    co_return answer.json();
}

QCoro::Task<Result<QJsonObject>> TestAuditExport::page(QJsonObject wish)
{
    const Answer answer = get(wish);
    if (answer.status != 200)
        co_return Error{.code = ErrorCode::Internal, .message = QString::fromUtf8(answer.body)};
    m_largest = std::max(m_largest, answer.body.size());
    ++m_pages;
    co_return answer.json();
}

Result<report::Exported> TestAuditExport::exportTo(const report::ExportOrder &order)
{
    const report::ExportSource source{
        .begin = [this](QJsonObject wish) { return begin(wish); },
        .page = [this](QJsonObject wish) { return page(wish); },
    };
    return await(report::writeExport(source, order, {}));
}

void TestAuditExport::whatIsExportedIsIntact_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QJsonObject>("filter");
    QTest::addColumn<qint64>("fitting");
    const QJsonObject zone{{u"zone"_s, u"Asia/Kathmandu"_s}};
    QTest::newRow("whole, JSON Lines") << u"jsonl"_s << zone << qint64(entries + 1);
    QTest::newRow("whole, CSV") << u"csv"_s << zone << qint64(entries + 1);
    QTest::newRow("of a person") << u"csv"_s << QJsonObject{{u"person"_s, u"zoë äbert"_s}}
                                 << qint64(entries / 2);
    QTest::newRow("of an action") << u"jsonl"_s << QJsonObject{{u"action"_s, u"recording.play"_s}}
                                  << qint64(entries / 4);
    QTest::newRow("a report") << u"csv"_s << QJsonObject{{u"report"_s, u"access"_s}}
                              << qint64(entries / 4);
    QTest::newRow("of nobody") << u"csv"_s << QJsonObject{{u"person"_s, u"&=+ nobody"_s}}
                               << qint64(0);
}

void TestAuditExport::whatIsExportedIsIntact()
{
    QFETCH(QString, format);
    QFETCH(QJsonObject, filter);
    QFETCH(qint64, fitting);
    const QString file = m_receiver->folder.filePath(u"export."_s + format);
    const auto exported = exportTo({.format = format, .out = file, .filter = filter});
    QVERIFY2(exported.ok(), exported ? "" : qPrintable(exported.error().message));
    QCOMPARE(exported->entries, fitting);
    const Outcome verdict = verify(file);
    QVERIFY2(verdict.code == 0, verdict.said.constData());
    QVERIFY2(format != u"csv"_s || verdict.said.contains("The table has the same"),
        verdict.said.constData());
}

void TestAuditExport::pagesAreBounded()
{
    const QString file = m_receiver->folder.filePath(u"export"_s);
    QVERIFY(exportTo({.format = u"jsonl"_s, .out = file, .filter = {}}).ok());
    QVERIFY(m_pages > 2);
    QVERIFY2(m_largest < largestAnswer, qPrintable(QString::number(m_largest)));
}

void TestAuditExport::anExportIsAnEntry()
{
    const QJsonObject wish{
        {u"person"_s, u"Maria Ortega"_s}, {u"format"_s, u"pdf"_s}, {u"zone"_s, u"Europe/Berlin"_s}};
    const qint64 size = begun(wish).value(u"size").toInteger();
    const AuditEvent noted = m_receiver->auditEvents().constLast();
    QCOMPARE(noted.seq, size);
    QCOMPARE(noted.action, u"audit.export"_s);
    QCOMPARE(
        noted.detail, (QJsonObject{{u"person"_s, u"Maria Ortega"_s}, {u"format"_s, u"pdf"_s}}));
    QVERIFY(!noted.actor.isEmpty() && !noted.ipAddress.isEmpty());
}

void TestAuditExport::nothingIsExportedUnrecorded()
{
    m_receiver->blockAudit();
    QCOMPARE(post({}).status, 503);
}

void TestAuditExport::onlyWhatWasBegunIsRead()
{
    const QJsonObject wish{{u"person"_s, u"Maria Ortega"_s}};
    QJsonObject pages = wish;
    for (const int size : {0, entries, entries + 1, 1'000'000}) {
        pages.insert(u"size"_s, size);
        QCOMPARE(get(pages).status, 409);
    }
    const QJsonValue size = begun(wish).value(u"size");
    pages.insert(u"size"_s, size);
    QCOMPARE(get(pages).status, 200);
    QCOMPARE(get({{u"size"_s, size}}).status, 409); // it would be all of it
    QCOMPARE(get({{u"size"_s, size}, {u"person"_s, u"Zoë Äbert"_s}}).status, 409);
    m_receiver->clock.advance(25h);
    const QByteArray anew = m_receiver->tokenFor(Role::Owner);
    QCOMPARE(get(pages, anew).status, 409);
}

void TestAuditExport::onlyWhoBeganReads()
{
    const QJsonObject pages{{u"size"_s, begun({}).value(u"size")}};
    QCOMPARE(get(pages).status, 200);
    QCOMPARE(get(pages, m_receiver->tokenFor(Role::Owner)).status, 409);
}

void TestAuditExport::othersAreNeverReached()
{
    const QByteArray other = m_receiver->tokenFor(Role::Owner, {}, m_receiver->addOrganization());
    const QJsonObject ours = begun({});
    const QJsonObject theirs = begun({}, other);
    QCOMPARE(get({{u"size"_s, ours.value(u"size")}}, other).status, 409);
    QCOMPARE(theirs.value(u"size").toInt(), 1);
    QVERIFY(theirs.value(u"head")[u"organization"] != ours.value(u"head")[u"organization"]);
    const QJsonArray lines = get({{u"size"_s, 1}}, other).json().value(u"lines").toArray();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first()[u"action"].toString(), u"audit.export"_s);
}

void TestAuditExport::wrongRequestsAreToldWhatIsWrong_data()
{
    QTest::addColumn<QJsonObject>("wish");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no time") << QJsonObject{{u"from"_s, u"yesterday"_s}} << QByteArray("yesterday");
    QTest::newRow("no zone") << QJsonObject{{u"zone"_s, u"Mars/North"_s}}
                             << QByteArray("time zone");
    QTest::newRow("no report") << QJsonObject{{u"report"_s, u"all"_s}} << QByteArray("downloads");
    QTest::newRow("no format") << QJsonObject{{u"format"_s, u"xls"_s}} << QByteArray("jsonl");
    QTest::newRow("unknown") << QJsonObject{{u"q"_s, u"x"_s}} << QByteArray("not a parameter");
    QTest::newRow("empty") << QJsonObject{{u"person"_s, QString()}} << QByteArray("not empty");
    QTest::newRow("long") << QJsonObject{{u"person"_s, QString(201, u'x')}}
                          << QByteArray("at most 200");
}

void TestAuditExport::wrongRequestsAreToldWhatIsWrong()
{
    QFETCH(QJsonObject, wish);
    QFETCH(QByteArray, said);
    for (const Answer &answer : {post(wish), get(wish)}) {
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.body.contains(said), answer.body.constData());
    }
    QCOMPARE(m_receiver->auditEvents().size(), entries);
}

void TestAuditExport::aChangedEntryEndsIt()
{
    m_receiver->run(onPostgres() ? u"alter table audit_events disable trigger all"_s
                                 : u"drop trigger audit_events_never_change"_s);
    m_receiver->run(u"update audit_events set actor_name = 'Nobody' where seq = 2"_s);
    const QString file = m_receiver->folder.filePath(u"export"_s);
    const auto exported = exportTo({.format = u"csv"_s, .out = file, .filter = {}});
    QVERIFY(!exported.ok());
    QVERIFY2(
        exported.error().message.contains(u"Entry 2 "_s), qPrintable(exported.error().message));
    QVERIFY(QDir(m_receiver->folder.path()).entryList({u"export*"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestAuditExport)
#include "tst_auditexport.moc"
