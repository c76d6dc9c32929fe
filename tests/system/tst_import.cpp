// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/audiofiles.h"
#include "tests/support/await.h"
#include "tests/support/databaseoptions.h"
#include "tests/support/supabasedouble.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString idOf(const QString &end)
{
    return u"11111111-0000-4000-8000-00000000000"_s + end;
}

const QStringList tables{u"call_logs"_s, u"transcript_turns"_s, u"recording_jobs"_s,
    u"stored_objects"_s, u"storage_usage"_s, u"failed_recording_uploads"_s};

} // namespace

/** "earshotd import" as a real process, from a real database and the double of a real store. */
class TestImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void takesEverythingOver();
    void secondRunChangesNothing();
    void rehearsalWritesNothingAndSaysTheSame();
    void rehearsalNeedsNoDatabase();
    void killedInTheMiddleItGoesOn();
    void stopsWhenAsked();
    void minimalTablesAreEnough();
    void contradictionsAreSettled();
    void organisationsAreNotMixed();
    void anotherStoreGetsCopies();
    void oneDifferingFileDoesNotEndTheRun();
    void anOwnFolderNeedNotBeThereYet();
    void saysWhatIsMissing();

private:
    struct Outcome
    {
        int code = -1;
        QByteArray printed;
        QByteArray errors;

        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(printed).object(); }
        [[nodiscard]] int count(const QString &word) const
        {
            return json().value(u"counts").toObject().value(word).toInt();
        }
    };

    void load(const QString &variant);
    std::unique_ptr<QProcess> start(const QStringList &more = {});
    static Outcome finished(QProcess &process);
    Outcome import(const QStringList &more = {});
    QString dump();
    QStringList column(const QString &sql);
    QString one(const QString &sql) { return column(sql).join(u'|'); }
    QString sourceDump();
    void put(const QByteArray &key, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SupabaseDouble> m_store;
    QString m_source; ///< the name of its database
    QString m_target; ///< of a server; empty for a file
    QByteArray m_mp3;
    QByteArray m_wav;
};

void TestImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<SupabaseDouble>();
    m_source = PostgresServer::shared().newDatabase().section(u'/', -1);
    m_target = onPostgres() ? PostgresServer::shared().newDatabase().section(u'/', -1) : QString();
    const QString mp3 = m_folder->filePath(u"a.mp3"_s);
    const QString wav = m_folder->filePath(u"a.wav"_s);
    save(wav, tone(2.0, 440, 2));
    run(u"ffmpeg"_s, {u"-loglevel"_s, u"error"_s, u"-i"_s, wav, u"-ac"_s, u"1"_s, mp3});
    m_mp3 = readFile(mp3);
    m_wav = readFile(wav);
    put("calls/one.mp3", m_mp3);
}

void TestImport::put(const QByteArray &key, const QByteArray &bytes)
{
    m_store->buckets["recordings"].objects.insert(
        key, {.bytes = bytes, .contentType = "audio/mpeg", .modified = 1'740'000'000});
}

void TestImport::load(const QString &variant)
{
    const QByteArray sql = readFile(
        qEnvironmentVariable("EARSHOT_SOURCE") + u"/tests/system/earlier/"_s + variant + u".sql"_s);
    PostgresServer::shared().psql(m_source, QString::fromUtf8(sql));
    if (variant != u"full"_s)
        return;
    put("orphans/" + idOf(u"5"_s).toLatin1()
            + "-1787065533945-043a7187-74c5-472b-98a2-adbeb1bfcd5c-stereo.wav",
        m_wav);
    put("orphans/" + idOf(u"9"_s).toLatin1() + ".mp3", m_mp3);
    put("odd/greeting.mp3", m_mp3);
    put("calls/page.mp3", "<!doctype html><html><body>Not found</body></html>");
}

std::unique_ptr<QProcess> TestImport::start(const QStringList &more)
{
    const bool isCheck = more.contains(u"check"_s);
    QStringList arguments = isCheck
        ? QStringList()
        : QStringList{u"import"_s, u"--from"_s, PostgresServer::shared().url(m_source)};
    if (!more.contains(u"--store"_s))
        arguments << u"--store"_s
                  << u"supabase://recordings?url="_s
                + m_store->url(QString()).toString(QUrl::StripTrailingSlash);
    if (!m_target.isEmpty())
        arguments << u"--database"_s << PostgresServer::shared().url(m_target);
    arguments << u"--json"_s << u"--data"_s << m_folder->filePath(u"data"_s);
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment;
    environment.insert(u"EARSHOT_SUPABASE_KEY"_s, QString::fromLatin1(m_store->secretKey));
    environment.insert(u"EARSHOT_IMPORT_PASSWORD"_s, u"not asked for here"_s);
    process->setProcessEnvironment(environment);
    process->start(qEnvironmentVariable("EARSHOT_BIN") + u"/earshotd"_s,
        isCheck ? more + arguments : arguments + more);
    if (!process->waitForStarted())
        throw std::runtime_error("earshotd does not start");
    return process;
}

TestImport::Outcome TestImport::finished(QProcess &process)
{
    if (!runUntil([&] { return process.state() == QProcess::NotRunning; }, 60s))
        throw std::runtime_error("the import did not end");
    return {.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        .printed = process.readAllStandardOutput(),
        .errors = process.readAllStandardError()};
}

TestImport::Outcome TestImport::import(const QStringList &more)
{
    const auto process = start(more);
    return finished(*process);
}

QStringList TestImport::column(const QString &sql)
{
    if (!m_target.isEmpty())
        return PostgresServer::shared()
            .psql(m_target, u"set search_path = earshot; "_s + sql)
            .split(u'\n', Qt::SkipEmptyParts);
    QStringList lines;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(m_folder->filePath(u"data/earshot.db"_s));
        database.open();
        QSqlQuery query(database);
        if (!query.exec(sql))
            qWarning() << sql;
        while (query.next()) {
            QStringList values;
            for (int i = 0; i < query.record().count(); ++i)
                values.append(query.value(i).toString());
            lines.append(values.join(u'|'));
        }
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return lines;
}

QString TestImport::dump()
{
    QString all;
    for (const QString &table : tables) {
        QStringList rows = column(u"select * from "_s + table);
        rows.sort();
        all += table + u'\n' + rows.join(u'\n') + u'\n';
    }
    return all;
}

QString TestImport::sourceDump()
{
    QString all;
    for (const QString &table : {u"calls"_s, u"call_logs"_s})
        all += PostgresServer::shared().psql(
            m_source, u"select xmin, ctid, t::text from public.%1 t order by ctid"_s.arg(table));
    return all;
}

void TestImport::takesEverythingOver()
{
    load(u"full"_s);
    const QString before = sourceDump();
    const QString csv = m_folder->filePath(u"report.csv"_s);
    const Outcome outcome = import({u"--report"_s, csv});
    QVERIFY2(outcome.code == 1, QByteArray(outcome.errors + outcome.printed).constData());
    for (const auto &[word, count] : {std::pair(u"kept"_s, 1), {u"attached"_s, 2},
             {u"to_fetch"_s, 3}, {u"absent"_s, 4}, {u"file_missing"_s, 1}, {u"not_audio"_s, 1},
             {u"bad_path"_s, 1}, {u"unknown_file"_s, 1}, {u"no_id"_s, 0}, {u"doubled"_s, 0}})
        QVERIFY2(
            outcome.count(word) == count, QByteArray(word.toUtf8() + outcome.printed).constData());

    const QString sum =
        QString::fromLatin1(QCryptographicHash::hash(m_mp3, QCryptographicHash::Sha256).toHex());
    QCOMPARE(one(u"select recording_storage_path, recording_state, recording_format, "
                 "recording_size_bytes, recording_sha256, recording_channels, customer_name, "
                 "customer_number, direction, status, summary, assistant_name, ended_reason "
                 "from call_logs where vapi_call_id = '%1'"_s.arg(idOf(u"1"_s))),
        u"calls/one.mp3|ready|mp3|%1|%2|1|Ada|+4930111111|inbound|ended|Asked for a date.|Mia|"
        "customer-ended-call"_s.arg(m_mp3.size())
            .arg(sum));
    QCOMPARE(one(u"select state, sha256, size_bytes from stored_objects where path = "
                 "'calls/one.mp3'"_s),
        u"live|%1|%2"_s.arg(sum).arg(m_mp3.size()));
    QCOMPARE(one(u"select count(*) from transcript_turns"_s), u"2"_s);
    QCOMPARE(column(u"select vapi_call_id from call_logs join recording_jobs on call_id = id "
                    "where recording_state = 'pending' order by 1"_s),
        (QStringList{idOf(u"2"_s), idOf(u"4"_s), idOf(u"6"_s)}));
    QCOMPARE(column(u"select vapi_call_id from call_logs where recording_absence = "
                    "'past_retention' and recording_state = 'transcript_only' order by 1"_s),
        (QStringList{idOf(u"3"_s), idOf(u"7"_s), idOf(u"8"_s)}));
    QCOMPARE(
        column(u"select recording_format, recording_channels from call_logs where vapi_call_id "
               "= '%1'"_s.arg(idOf(u"5"_s))),
        QStringList(u"wav|2"_s));
    QCOMPARE(column(u"select recording_state from call_logs where vapi_call_id = '%1'"_s.arg(
                 idOf(u"9"_s))),
        QStringList(u"ready"_s));

    QCOMPARE(sourceDump(), before);
    QCOMPARE(m_store->count("POST", "/object/recordings"), 0);
    QCOMPARE(m_store->count("DELETE", ""), 0);
    QCOMPARE(m_store->buckets["recordings"].objects.size(), 5);
    const QByteArray lines = readFile(csv);
    QVERIFY(lines.startsWith("outcome,"));
    QCOMPARE(lines.count("\r\n"), 1 + 14);
    QVERIFY(!outcome.errors.contains("X-Sig"));
}

void TestImport::secondRunChangesNothing()
{
    load(u"full"_s);
    const Outcome first = import();
    QCOMPARE(first.code, 1);
    const QString before = dump();
    const Outcome second = import();
    QCOMPARE(second.code, 1);
    QCOMPARE(dump(), before);
    QCOMPARE(second.count(u"kept"_s), 0);
    QCOMPARE(second.count(u"already_here"_s), 2); // the third had no row
    for (const QString &word : {u"to_fetch"_s, u"absent"_s, u"file_missing"_s, u"unknown_file"_s})
        QVERIFY2(second.count(word) == first.count(word),
            QByteArray(word.toUtf8() + second.printed).constData());
}

void TestImport::rehearsalWritesNothingAndSaysTheSame()
{
    load(u"minimal"_s);
    QCOMPARE(import().code, 1);
    PostgresServer::shared().psql(m_source, u"drop table calls; drop table call_logs"_s);
    load(u"full"_s);
    const QString before = dump();
    const Outcome rehearsal = import({u"--rehearse"_s});
    QVERIFY2(rehearsal.code == 1, rehearsal.errors.constData());
    QCOMPARE(dump(), before);
    const Outcome real = import();
    QVERIFY(dump() != before);
    QCOMPARE(rehearsal.json().value(u"counts"_s), real.json().value(u"counts"_s));
    QCOMPARE(rehearsal.json().value(u"examples"_s), real.json().value(u"examples"_s));
    QCOMPARE(m_store->count("POST", "/object/recordings"), 0);
}

void TestImport::rehearsalNeedsNoDatabase()
{
    load(u"contradicting"_s);
    const QStringList one{u"--from-organization"_s, u"one"_s};
    const Outcome rehearsal = import(one + QStringList(u"--rehearse"_s));
    QVERIFY2(rehearsal.code == 1, rehearsal.errors.constData());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"data"_s)));
    if (!m_target.isEmpty())
        QCOMPARE(PostgresServer::shared().psql(m_target,
                     u"select count(*) from information_schema.schemata where schema_name = "
                     "'earshot'"_s),
            u"0"_s);
    const Outcome real = import(one);
    QCOMPARE(rehearsal.json().value(u"counts"_s), real.json().value(u"counts"_s));
}

void TestImport::killedInTheMiddleItGoesOn()
{
    load(u"full"_s);
    for (int n = 100; n < 160; ++n) {
        const QString id = u"11111111-0000-4000-8000-000000000"_s + QString::number(n);
        put("more/" + id.toLatin1() + ".mp3", m_mp3);
        PostgresServer::shared().psql(m_source,
            u"insert into calls (id, vapi_call_id, status, recording_storage_path) values "
            "(gen_random_uuid(), '%1', 'ended', 'more/%1.mp3')"_s.arg(id));
    }
    for (const int requests : {12, 30, 60}) {
        m_store->forgetRequests();
        const auto process = start();
        const bool isUnderWay = runUntil(
            [&] {
                return m_store->requests().size() >= requests
                    || process->state() == QProcess::NotRunning;
            },
            60s);
        QVERIFY(isUnderWay);
        QCOMPARE(process->state(), QProcess::Running);
        process->kill();
        finished(*process);
    }
    const Outcome last = import();
    QVERIFY2(last.code == 1, last.errors.constData());
    QVERIFY(last.count(u"already_here"_s) > 0 && last.count(u"kept"_s) > 0);
    QCOMPARE(one(u"select count(*) from call_logs where recording_state = 'ready'"_s), u"63"_s);
    QCOMPARE(one(u"select count(*) from stored_objects where state = 'live'"_s), u"63"_s);
    const QString before = dump();
    QCOMPARE(import().count(u"kept"_s), 0);
    QCOMPARE(dump(), before);
    // But for the two files that were listed for a look, all is sound.
    for (const char *listed : {"odd/greeting.mp3", "calls/page.mp3"})
        QCOMPARE(m_store->buckets["recordings"].objects.remove(listed), 1);
    const Outcome check = import({u"check"_s});
    QVERIFY2(check.code == 0, QByteArray(check.errors + check.printed).constData());
    // Copies of recordings that the killed ones left are gone.
    QCOMPARE(QDir(m_folder->filePath(u"data"_s)).entryList({u"import*"_s}), QStringList());
}

void TestImport::stopsWhenAsked()
{
    load(u"full"_s);
    for (int n = 100; n < 140; ++n)
        put("more/11111111-0000-4000-8000-000000000" + QByteArray::number(n) + ".mp3", m_mp3);
    const auto process = start();
    QVERIFY(runUntil([&] { return m_store->requests().size() >= 8; }, 60s));
    process->terminate();
    const Outcome outcome = finished(*process);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.errors.contains("start the command again"), outcome.errors.constData());
    QVERIFY(outcome.json().contains(u"counts"_s));
}

void TestImport::minimalTablesAreEnough()
{
    load(u"minimal"_s);
    const Outcome outcome = import();
    QVERIFY2(outcome.code == 1, outcome.errors.constData());
    QCOMPARE(outcome.count(u"kept"_s), 1);
    QCOMPARE(outcome.count(u"no_id"_s), 2);
    QCOMPARE(one(u"select vapi_call_id, recording_storage_path from call_logs"_s),
        idOf(u"1"_s) + u"|calls/one.mp3"_s);
    QVERIFY(!outcome.printed.contains("secret") && !outcome.errors.contains("secret"));
}

void TestImport::contradictionsAreSettled()
{
    load(u"contradicting"_s);
    put("odd/" + idOf(u"e"_s).toLatin1() + ".mp3", "<!doctype html><html></html>");
    const QString csv = m_folder->filePath(u"report.csv"_s);
    const Outcome outcome =
        import({u"--from-organization"_s, u"ONE"_s, u"--report"_s, csv, u"--examples=1"_s});
    QVERIFY2(outcome.code == 1, outcome.errors.constData());
    QCOMPARE(outcome.count(u"doubled"_s), 1);
    QCOMPARE(outcome.count(u"kept"_s), 1);
    QCOMPARE(outcome.count(u"others_file"_s), 1);
    QCOMPARE(outcome.count(u"not_audio"_s), 1);
    QCOMPARE(outcome.count(u"bad_path"_s), 1);
    QCOMPARE(one(u"select customer_name, summary, duration_seconds, coalesce(cost_usd, -1) "
                 "from call_logs where vapi_call_id = '%1'"_s.arg(idOf(u"a"_s))),
        u"Newest|old|90|-1"_s);
    QCOMPARE(one(u"select count(*) from call_logs"_s), u"3"_s);
    QCOMPARE(one(u"select max(length(customer_name)) from call_logs"_s), u"300"_s);
}

void TestImport::organisationsAreNotMixed()
{
    load(u"contradicting"_s);
    const Outcome outcome = import();
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.errors.contains("--from-organization: one, two"), outcome.errors.constData());
    QCOMPARE(import({u"--from-organization"_s, u"three"_s}).code, 2);
}

void TestImport::anotherStoreGetsCopies()
{
    load(u"full"_s);
    const QString folder = m_folder->filePath(u"objects"_s);
    const Outcome outcome = import({u"--store"_s, u"file:"_s + folder, u"--from-store"_s,
        u"supabase://recordings?url="_s
            + m_store->url(QString()).toString(QUrl::StripTrailingSlash)});
    QVERIFY2(outcome.code == 1, outcome.errors.constData());
    QCOMPARE(outcome.count(u"kept"_s), 1);
    QCOMPARE(readFile(folder + u"/calls/one.mp3"_s), m_mp3);
    QCOMPARE(one(u"select count(*) from stored_objects where state = 'live'"_s), u"3"_s);
    QCOMPARE(m_store->buckets["recordings"].objects.size(), 5);
}

void TestImport::oneDifferingFileDoesNotEndTheRun()
{
    load(u"full"_s);
    const QString folder = m_folder->filePath(u"objects"_s);
    const QStringList stores{u"--store"_s, u"file:"_s + folder, u"--from-store"_s,
        u"supabase://recordings?url="_s
            + m_store->url(QString()).toString(QUrl::StripTrailingSlash)};
    QVERIFY(QDir().mkpath(folder + u"/calls"_s));
    QFile other(folder + u"/calls/one.mp3"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("another file");
    other.close();
    const Outcome outcome = import(stores);
    QVERIFY2(outcome.code == 1, outcome.errors.constData());
    QCOMPARE(outcome.count(u"kept"_s), 0);
    QCOMPARE(readFile(folder + u"/calls/one.mp3"_s), QByteArray("another file"));
    // Not noted as ours, or it would be deleted as a remainder one day.
    QCOMPARE(one(u"select count(*) from stored_objects where path = 'calls/one.mp3'"_s), u"0"_s);
    QCOMPARE(one(u"select count(*) from stored_objects where state = 'live'"_s), u"2"_s);
}

void TestImport::anOwnFolderNeedNotBeThereYet()
{
    load(u"full"_s);
    const QStringList folder{u"--store"_s, u"file:"_s + m_folder->filePath(u"objects"_s)};
    const Outcome rehearsal = import(folder + QStringList(u"--rehearse"_s));
    QVERIFY2(rehearsal.code == 1, rehearsal.errors.constData());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"objects"_s)));
    QCOMPARE(rehearsal.count(u"file_missing"_s), 3);
    const Outcome real = import(folder);
    QCOMPARE(real.json().value(u"counts"_s), rehearsal.json().value(u"counts"_s));
    QCOMPARE(
        import({u"--store"_s, folder.last(), u"--from-store"_s, u"file:/nowhere/at/all"_s}).code,
        2);
}

void TestImport::saysWhatIsMissing()
{
    const Outcome empty = import();
    QCOMPARE(empty.code, 2);
    QVERIFY2(empty.errors.contains("no table \"calls\""), empty.errors.constData());
    load(u"minimal"_s);
    m_store->secretKey = "sb_secret_anotheranotheranotheranoth_1a2b3c4d";
    const auto process = start();
    m_store->secretKey = SupabaseDouble().secretKey;
    QCOMPARE(finished(*process).code, 2);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
