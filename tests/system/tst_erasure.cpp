// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresserver.h"
#include "tests/system/world.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QProcess>
#include <QtTest>

using namespace earshot::test;
using namespace Qt::StringLiterals;

/** Somebody who called is erased, with real programs; and then nothing of theirs is found. */
class TestErasure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aShortNameErasesNothingElse();
    void severalNumbersAreNotOnePerson();
    void whatIsHeldStays();
    void nothingOfThemIsFound();
    void exportsAreProvedAndSayNothing_data();
    void exportsAreProvedAndSayNothing();
    void searchFindsNothing();
    void theProviderDoesNotBringThemBack();
    void whatWasCutShortGoesOn();
    void retentionRulesAreFollowed();
    void wrongUseIsSaid_data();
    void wrongUseIsSaid();

private:
    struct Outcome
    {
        int code = -1;
        QByteArray printed;
        QByteArray said;
    };
    Outcome run(const QStringList &words);
    World::Answer send(
        const QString &path, const QJsonObject &body, const QByteArray &method = "POST");
    QJsonObject erase();
    QStringList placesOf(const QByteArray &word);
    [[nodiscard]] QString callPath(const QString &rest = {}) const
    {
        return u"/api/calls/"_s + m_call[u"id"].toString() + rest;
    }

    World m_world{{u"--calls"_s, u"6"_s, u"--rate"_s, u"6"_s, u"--spread-days"_s, u"12"_s}};
    QNetworkAccessManager m_network;
    QJsonObject m_call; ///< of whom is erased
    QString m_number;
    QList<QByteArray> m_words; ///< that say something of them
};

TestErasure::Outcome TestErasure::run(const QStringList &words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QHash<QString, QString> settings = m_world.receiverEnvironment();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("EARSHOT_BIN") + u"/earshotd"_s,
        words + QStringList{u"--data"_s, m_world.dataFolder()});
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

World::Answer TestErasure::send(
    const QString &path, const QJsonObject &body, const QByteArray &method)
{
    QNetworkRequest request(QUrl(m_world.url().toString(QUrl::RemovePath) + path));
    request.setRawHeader("Authorization", "Bearer " + m_world.token());
    request.setTransferTimeout(30'000);
    const QByteArray text = QJsonDocument(body).toJson();
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, text));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

QJsonObject TestErasure::erase()
{
    const Outcome outcome = run({u"person"_s, u"erase"_s, u"--number"_s, m_number, u"--reason"_s,
        u"asked for it"_s, u"--json"_s});
    QJsonObject report = QJsonDocument::fromJson(outcome.printed).object();
    report.insert(u"code"_s, outcome.code);
    if (report.size() == 1)
        qWarning() << outcome.said;
    return report;
}

/** Where in all that is kept a word stands; the receiver is off. */
QStringList TestErasure::placesOf(const QByteArray &word)
{
    QStringList places;
    QDirIterator files(m_world.dataFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(word.toLower()))
            places.append(file.fileName());
    }
    if (onPostgres()) {
        const QByteArray rows = m_world.fromDatabase(
            u"select schema_to_xml('earshot', true, false, '')::text || (select "
            "coalesce(string_agg(encode(payload, 'escape'), ' '), '') from webhook_inbox)"_s);
        if (rows.toLower().contains(word.toLower()))
            places.append(u"the database"_s);
    }
    return places;
}

void TestErasure::initTestCase()
{
    QVERIFY(m_world.start());
    QVERIFY(QTest::qWaitFor(
        [this] { return m_world.recordingStates().value(u"ready"_s) == 6; }, 60'000));
    for (const QJsonObject &call : m_world.allCalls()) {
        const QString name = call[u"customer"][u"name"].toString();
        if (m_call.isEmpty() && name.contains(u' '))
            m_call = call;
    }
    QVERIFY(!m_call.isEmpty());
    m_number = m_call[u"customer"][u"number"].toString();
    const QString name = m_call[u"customer"][u"name"].toString();
    const QJsonObject clip{{u"from"_s, 1}, {u"to"_s, 3}, {u"format"_s, u"mp3"_s},
        {u"expiresInSeconds"_s, 3600}, {u"name"_s, QString(u"zzclip "_s + name)}};
    const QJsonObject view{{u"name"_s, u"zzview"_s}, {u"span"_s, u""_s},
        {u"query"_s, QString(u"q=%2B"_s + m_number.mid(1))}};
    QCOMPARE(send(callPath(u"/notes"_s), {{u"text"_s, u"zznote"_s}}).status, 200);
    QCOMPARE(send(callPath(u"/tags"_s), {{u"add"_s, QJsonArray{u"zztag"_s}}}, "PATCH").status, 200);
    QCOMPARE(send(callPath(u"/links"_s), clip).status, 201);
    QCOMPARE(send(u"/api/views"_s, view).status, 200);
    const Outcome shown = run({u"person"_s, u"show"_s, u"--number"_s, m_number});
    QVERIFY2(shown.code == 0, shown.said.constData());
    QVERIFY(shown.printed.contains(m_call[u"id"].toString().toUtf8()));
    // Also as people write it at home.
    QCOMPARE(run({u"person"_s, u"show"_s, u"--number"_s, m_number.mid(2)}).code, 0);
    QFile aside(m_world.dataFolder() + u"/spool/rejected/"_s + m_call[u"id"].toString());
    QVERIFY(aside.open(QIODevice::WriteOnly));
    aside.write("zzbytes that were no audio");
    aside.close();
    m_words = {"zzbytes", m_number.mid(1).toUtf8(), "zznote", "zztag", "zzclip", "zzview",
        m_call[u"carrierCallId"].toString().toUtf8(), m_call[u"vapiCallId"].toString().toUtf8()};
    m_words.removeAll(QByteArray());
    QVERIFY(m_words.size() >= 6);
}

void TestErasure::aShortNameErasesNothingElse()
{
    const Outcome outcome = run({u"person"_s, u"erase"_s, u"--name"_s, u"e"_s, u"--reason"_s,
        u"typed too little"_s, u"--json"_s});
    const QJsonObject report = QJsonDocument::fromJson(outcome.printed).object();
    QCOMPARE(outcome.code, 0);
    for (const QString &figure : {u"removed"_s, u"logParts"_s, u"views"_s})
        QCOMPARE(report[figure].toInt(), 0);
}

void TestErasure::severalNumbersAreNotOnePerson()
{
    // All numbers of the sample calls are American; an end that two of them share.
    QSet<QString> numbers;
    for (const QJsonObject &call : m_world.allCalls())
        numbers.insert(call[u"customer"][u"number"].toString());
    QVERIFY(numbers.contains(m_number));
    QCOMPARE(m_world.receiver->terminate(), 0);
    const QString like = u"+99"_s + m_number.mid(2);
    m_world.fromDatabase(
        u"update call_logs set customer_number = '%1' where id = (select id from "
        "call_logs where id <> '%2' order by id limit 1)"_s.arg(like, m_call[u"id"].toString()));
    m_world.fromDatabase(
        u"update call_search set customer_digits = (select customer_digits from call_search where "
        "call_id = '%1') where call_id = (select id from call_logs where customer_number = '%2')"_s
            .arg(m_call[u"id"].toString(), like));
    QVERIFY(m_world.startReceiver());
    const Outcome outcome =
        run({u"person"_s, u"erase"_s, u"--number"_s, m_number.mid(2), u"--reason"_s, u"asked"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.said.contains("several numbers"), outcome.said.constData());
    QCOMPARE(m_world.allCalls().size(), 6);
    QCOMPARE(m_world.receiver->terminate(), 0);
    m_world.fromDatabase(u"update call_search set customer_digits = null where call_id = (select "
                         "id from call_logs where customer_number = '%1')"_s.arg(like));
    m_world.fromDatabase(
        u"update call_logs set customer_number = null where customer_number = '%1'"_s.arg(like));
    QVERIFY(m_world.startReceiver());
}

void TestErasure::whatIsHeldStays()
{
    const QJsonObject hold{{u"name"_s, u"Sample case"_s}, {u"reason"_s, u"Sample."_s},
        {u"callIds"_s, QJsonArray{m_call[u"id"]}}};
    const World::Answer set = send(u"/api/holds"_s, hold);
    QCOMPARE(set.status, 200);
    const QJsonObject report = erase();
    QCOMPARE(report[u"code"].toInt(), 1);
    QCOMPARE(report[u"onHold"].toInt(), 1);
    QCOMPARE(report[u"removed"].toInt(), 0);
    QCOMPARE(m_world.get(callPath()).status, 200);
    QCOMPARE(m_world.get(callPath(u"/recording"_s)).status, 200);
    const QString release = u"/api/holds/%1/release"_s.arg(set.json()[u"hold"][u"id"].toString());
    QCOMPARE(send(release, {{u"reason"_s, u"Over."_s}}).status, 200);
}

void TestErasure::nothingOfThemIsFound()
{
    const QJsonObject report = erase();
    QCOMPARE(report[u"code"].toInt(), 0);
    QCOMPARE(report[u"removed"].toInt(), 1);
    QVERIFY(report[u"bytes"].toInt() > 1000);
    QVERIFY(report[u"logParts"].toInt() > 0);
    QCOMPARE(report[u"views"].toInt(), 1);
    QCOMPARE(m_world.get(callPath()).status, 404);
    QCOMPARE(m_world.allCalls().size(), 5);
    QVERIFY(m_world.storeHoldsJust(m_world.allCalls()));
    QVERIFY(m_world.isSound());
    QCOMPARE(m_world.receiver->terminate(), 0);
    for (const QByteArray &word : m_words)
        QVERIFY2(placesOf(word).isEmpty(),
            qPrintable(QString(QString::fromUtf8(word) + u": "_s + placesOf(word).join(u' '))));
    QVERIFY(m_world.startReceiver());
}

void TestErasure::exportsAreProvedAndSayNothing_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("jsonl") << u"jsonl"_s;
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("report") << u"report.csv"_s;
}

void TestErasure::exportsAreProvedAndSayNothing()
{
    QFETCH(const QString, format);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"log."_s + format);
    QCOMPARE(run({u"audit"_s, u"verify"_s}).code, 0);
    QStringList words{
        u"audit"_s, u"export"_s, u"--format"_s, format.section(u'.', -1), u"--out"_s, file};
    if (format.startsWith("report"_L1))
        words << u"--report"_s << u"retention"_s;
    QCOMPARE(run(words).code, 0);
    QProcess verify;
    verify.start(qEnvironmentVariable("EARSHOT_SOURCE") + u"/packaging/verify-audit"_s, {file});
    QVERIFY(verify.waitForFinished(60'000));
    QVERIFY2(verify.exitCode() == 0, verify.readAllStandardOutput().constData());
    QDirIterator files(folder.path(), QDir::Files);
    while (files.hasNext()) {
        QFile written(files.next());
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        for (const QByteArray &word : m_words)
            QVERIFY2(!text.contains(word), word.constData());
        QVERIFY(!text.contains(m_number.mid(2).toUtf8())); // as it was looked up
        QVERIFY(text.contains("caller.erased"));
    }
}

/** And whoever looks for them afterwards is written down with what they looked for, as anybody is.
 */
void TestErasure::searchFindsNothing()
{
    const QString digits = m_number.mid(1);
    QCOMPARE(m_world.get(u"/api/calls?q="_s + digits).json()[u"items"].toArray().size(), 0);
    QVERIFY(m_world.get(u"/api/audit?action=list.viewed&limit=1"_s).body.contains(digits.toUtf8()));
}

void TestErasure::theProviderDoesNotBringThemBack()
{
    const Outcome compared = run({u"reconcile"_s});
    QVERIFY2(compared.code == 0, compared.said.constData());
    QCOMPARE(m_world.allCalls().size(), 5);
    QVERIFY(m_world.isSound());
    const Outcome shown = run({u"person"_s, u"show"_s, u"--number"_s, m_number});
    QVERIFY(shown.printed.startsWith("0 calls"));
}

/** As a crash between the calls and the rest leaves it. */
void TestErasure::whatWasCutShortGoesOn()
{
    const QString number = u"+4930 99887766"_s;
    QCOMPARE(run({u"person"_s, u"show"_s, u"--number"_s, number}).code, 0);
    QCOMPARE(m_world.receiver->terminate(), 0);
    QVERIFY(!placesOf("4930998877").isEmpty());
    m_world.fromDatabase(u"update work_progress set value = '{\"traces\":[\"493099887766\"],"
                         "\"hasRemovedAll\":true}' where name = 'erasure'"_s);
    QVERIFY(m_world.startReceiver());
    QVERIFY(QTest::qWaitFor(
        [this] {
            const World::Answer log = m_world.get(u"/api/audit?action=audit.erased&limit=1"_s);
            return log.body.contains("\"system\"") || log.body.contains("System");
        },
        30'000));
    QCOMPARE(m_world.receiver->terminate(), 0);
    QCOMPARE(placesOf("4930998877"), QStringList());
    QVERIFY(m_world.startReceiver());
}

void TestErasure::retentionRulesAreFollowed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"rules.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"trashDays": 1, "rules": [{"name": "all", "keepDays": 5}]})");
    file.close();
    const QStringList rules{u"--file"_s, file.fileName(), u"--json"_s};
    const Outcome rehearsed = run(QStringList{u"retention"_s, u"rehearse"_s} + rules);
    QVERIFY2(rehearsed.code == 0, rehearsed.said.constData());
    const QJsonObject rehearsal = QJsonDocument::fromJson(rehearsed.printed).object();
    const int due = rehearsal[u"calls"].toInt();
    QVERIFY(due > 0 && due < 5);
    QCOMPARE(run(QStringList{u"retention"_s, u"set"_s} + rules).code, 0);
    const Outcome ran = run({u"retention"_s, u"run"_s, u"--json"_s});
    QVERIFY2(ran.code == 0, ran.said.constData());
    const QJsonObject report = QJsonDocument::fromJson(ran.printed).object();
    QCOMPARE(report[u"trashed"].toInt(), due);
    QCOMPARE(report[u"removed"].toInt(), 0);
    const Outcome shown = run({u"retention"_s, u"show"_s});
    QVERIFY2(shown.printed.contains("5 days\tall calls\tall"), shown.printed.constData());
    // A day later the trash is emptied.
    QCOMPARE(m_world.receiver->terminate(), 0);
    m_world.fromDatabase(onPostgres()
            ? u"update call_logs set trashed_at = trashed_at - interval '25 hours'"_s
            : u"update call_logs set trashed_at = trashed_at - 90000000000"_s);
    QCOMPARE(QJsonDocument::fromJson(run({u"retention"_s, u"run"_s, u"--json"_s}).printed)
                 .object()[u"removed"]
                 .toInt(),
        due);
    QVERIFY(m_world.startReceiver());
    QCOMPARE(m_world.allCalls().size(), 5 - due);
    QVERIFY(m_world.storeHoldsJust(m_world.allCalls()));
    QVERIFY(m_world.isSound());
}

void TestErasure::wrongUseIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    const QStringList erase{u"person"_s, u"erase"_s};
    const QStringList why{u"--reason"_s, u"asked"_s};
    QTest::newRow("nobody") << erase + why << 1 << QByteArray("Say who is meant");
    QTest::newRow("both") << erase + why
            + QStringList{u"--number"_s, u"+4930123456"_s, u"--name"_s, u"Sample Person"_s}
                          << 1 << QByteArray("Say who is meant");
    QTest::newRow("few digits") << erase + why + QStringList{u"--number"_s, u"030 1234"_s} << 1
                                << QByteArray("at least 8 digits");
    QTest::newRow("no reason") << erase + QStringList{u"--number"_s, u"+4930123456"_s} << 2
                               << QByteArray("--reason");
    QTest::newRow("no rules") << QStringList{u"retention"_s, u"set"_s} << 2 << QByteArray("--file");
    QTest::newRow("no such file") << QStringList{u"retention"_s, u"set"_s, u"--file"_s, u"gone"_s}
                                  << 2 << QByteArray("can't be read");
    QTest::newRow("no command") << QStringList{u"person"_s} << 2 << QByteArray("show|export|erase");
}

void TestErasure::wrongUseIsSaid()
{
    QFETCH(const QStringList, words);
    const Outcome outcome = run(words);
    QTEST(outcome.code, "code");
    QFETCH(const QByteArray, said);
    QVERIFY2(outcome.said.contains(said), outcome.said.constData());
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
