// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/factory.h"
#include "objectstore/supabasekey.h"
#include "objectstore/supabaselisting.h"
#include "tests/support/supabasejwt.h"

#include <QTemporaryDir>
#include <QTest>

using namespace earshot;
using namespace earshot::objectstore;
using namespace Qt::StringLiterals;

namespace {

StoreAnswer answerOf(
    int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    return {.status = status, .headers = {{"Content-Type", type}}, .body = body};
}

} // namespace

/** What the store makes of keys and answers, without a server. */
class TestSupabaseAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void factoryRefusesTheWrongKey();
    void meaningIsInTheBody_data();
    void meaningIsInTheBody();
    void serverTextsAreNotTrusted();
    void hostileListings_data();
    void hostileListings();
    void hostileLinks_data();
    void hostileLinks();
    void baseAddress_data();
    void baseAddress();

private:
    static SupabaseProject project(const QString &endpoint = u"https://p.supabase.co"_s)
    {
        return {{.kind = settings::StorePlace::Kind::Supabase,
                    .bucket = u"recordings"_s,
                    .prefix = u"team/"_s,
                    .endpoint = QUrl(endpoint)},
            Secret("sb_secret_x"), QSslConfiguration::defaultConfiguration(), {}};
    }
};

void TestSupabaseAnswers::keys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("said"); // empty: fine
    const auto token = [](const QJsonObject &claims) { return test::makeToken(claims, "s"); };
    QTest::newRow("secret") << QByteArray("sb_secret_aB3_x-1") << QString();
    QTest::newRow("service") << token({{u"role"_s, u"service_role"_s}}) << QString();
    QTest::newRow("own role") << token({{u"role"_s, u"earshot"_s}, {u"exp"_s, 4e9}}) << QString();
    QTest::newRow("missing") << QByteArray() << u"is missing"_s;
    QTest::newRow("publishable") << QByteArray("sb_publishable_x") << u"publishable key"_s;
    QTest::newRow("anon") << token({{u"role"_s, u"anon"_s}}) << u"anon key"_s;
    QTest::newRow("expired") << token({{u"role"_s, u"service_role"_s}, {u"exp"_s, 1000}})
                             << u"has expired"_s;
    QTest::newRow("line end") << QByteArray("sb_secret_x\r\nHost: evil") << u"line end"_s;
    QTest::newRow("blank") << QByteArray("sb_secret_x ") << u"blank"_s;
    QTest::newRow("password") << QByteArray("hunter2") << u"neither"_s;
    QTest::newRow("no token") << QByteArray("a.b.c") << u"neither"_s;
}

void TestSupabaseAnswers::keys()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, said);
    const Result<void> checked = checkSupabaseKey(Secret(key), Timestamp{1'700'000'000'000'000});
    QCOMPARE(checked.ok(), said.isEmpty());
    if (checked.ok())
        return;
    QCOMPARE(checked.error().code, ErrorCode::InvalidInput);
    QVERIFY2(checked.error().message.contains(said), qPrintable(checked.error().message));
    QVERIFY(checked.error().message.contains(u"EARSHOT_SUPABASE_KEY"_s));
    QVERIFY(key.isEmpty() || !checked.error().message.contains(QString::fromLatin1(key)));
}

void TestSupabaseAnswers::factoryRefusesTheWrongKey()
{
    const auto place =
        settings::parseStorePlace(u"supabase://recordings/team?url=https://p.supabase.co"_s);
    QVERIFY(place.ok());
    WorkerPool pool(1);
    const SystemClock clock;
    const QTemporaryDir folder;
    const auto made = [&](const QByteArray &key) {
        return makeStore(*place,
            {.pool = pool,
                .clock = clock,
                .cacheFolder = folder.path(),
                .supabaseKey = Secret(key)});
    };
    QVERIFY(made("sb_secret_abc\n").ok()); // a line end as files have
    QVERIFY(made("sb_secret_abc").value()->givesLinks());
    QCOMPARE(made("").error().code, ErrorCode::InvalidInput);
    QVERIFY(made("").error().message.contains(u"EARSHOT_SUPABASE_KEY is missing"_s));
    QCOMPARE(made("sb_publishable_abc").error().code, ErrorCode::InvalidInput);
}

void TestSupabaseAnswers::meaningIsInTheBody_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isPassing");
    const auto row = [](const char *name, int status, const char *body, ErrorCode code, bool pass) {
        QTest::newRow(name) << status << QByteArray(body) << int(code) << pass;
    };
    row("key", 400, R"({"statusCode":"404","code":"NoSuchKey"})", ErrorCode::NotFound, false);
    row("bucket", 400, R"({"statusCode":"404","code":"NoSuchBucket"})", ErrorCode::Storage, false);
    row("route", 404, R"({"statusCode":404,"error":"Not Found"})", ErrorCode::Storage, false);
    row("lock", 400, R"({"statusCode":"423","code":"ResourceLocked"})", ErrorCode::Storage, true);
    row("number", 400, R"({"statusCode":544,"code":"DatabaseTimeout"})", ErrorCode::Storage, true);
    row("busy", 429, R"({"statusCode":"429","code":"SlowDown"})", ErrorCode::Unavailable, true);
    row("absurd number", 503, R"({"statusCode":"7"})", ErrorCode::Storage, true);
    row("no json", 503, "upstream connect error", ErrorCode::Storage, true);
    row("array", 400, "[1]", ErrorCode::Storage, false);
    row("empty", 400, "", ErrorCode::Storage, false);
    row("quota by name", 403, R"({"message":"exceed_egress_quota"})", ErrorCode::StorageFull,
        false);
    row("quota", 402, "", ErrorCode::StorageFull, false);
    row("plain 413", 413, "Maximum size exceeded", ErrorCode::TooLarge, false);
    row("plain bucket", 404, "Bucket not found", ErrorCode::Storage, false);
    row("redirect", 302, "", ErrorCode::Storage, false);
    row("paused", 540, "", ErrorCode::Storage, false);
    row("deep", 400, QByteArray(100'000, '[').constData(), ErrorCode::Storage, false);
}

void TestSupabaseAnswers::meaningIsInTheBody()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    QFETCH(bool, isPassing);
    const SupabaseRefusal refusal = readRefusal(answerOf(status, body));
    const Error error = explainRefusal(refusal, u"recordings"_s, 0);
    QCOMPARE(int(error.code), code);
    QCOMPARE(refusal.isPassing(), isPassing);
    QVERIFY2(error.message.endsWith(u'.') || error.message.endsWith(u'?')
            || error.message.contains(u": "_s),
        qPrintable(error.message));
}

void TestSupabaseAnswers::serverTextsAreNotTrusted()
{
    const QByteArray hostile = R"({"code":"X\u001b[31m","message":"bad \n\u202e )"
        + QByteArray("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.abc ") + QByteArray(5'000, 'y') + "\"}";
    const QString said =
        explainRefusal(readRefusal(answerOf(400, hostile)), u"recordings"_s, 0).message;
    QVERIFY(said.size() < 400);
    QVERIFY(!said.contains(u"eyJ"_s));
    for (const QChar c : said)
        QVERIFY(c.isPrint() && c.unicode() < 127);
}

void TestSupabaseAnswers::hostileListings_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("page") << QByteArray("<html>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no objects") << QByteArray("{}");
    QTest::newRow("other type") << QByteArray(R"({"objects":{},"hasNext":false})");
    QTest::newRow("leads nowhere") << QByteArray(R"({"objects":[],"hasNext":true})");
    QTest::newRow("leads back") << QByteArray(
        R"({"objects":[],"hasNext":true,"nextCursor":"here"})");
    QTest::newRow("huge cursor") << QByteArray(
        R"({"objects":[],"hasNext":true,"nextCursor":")" + QByteArray(100'000, 'x') + "\"}");
}

void TestSupabaseAnswers::hostileListings()
{
    QFETCH(QByteArray, body);
    const auto page = readListing(project(), answerOf(200, body), u"here"_s);
    QVERIFY(!page.ok());
    QCOMPARE(page.error().code, ErrorCode::Storage);
}

void TestSupabaseAnswers::hostileLinks_data()
{
    QTest::addColumn<QByteArray>("signedUrl");
    QTest::newRow("elsewhere") << QByteArray("https://evil.example/a?token=x");
    QTest::newRow("other object") << QByteArray("/object/sign/recordings/team/b.mp3?token=x");
    QTest::newRow("other bucket") << QByteArray("/object/sign/other/team/a.mp3?token=x");
    QTest::newRow("no token") << QByteArray("/object/sign/recordings/team/a.mp3");
    QTest::newRow("more behind") << QByteArray(
        "/object/sign/recordings/team/a.mp3?token=x&redirect=//evil.example");
    QTest::newRow("line end") << QByteArray(
        "/object/sign/recordings/team/a.mp3?token=x\\r\\nHost: evil.example");
}

void TestSupabaseAnswers::hostileLinks()
{
    QFETCH(QByteArray, signedUrl);
    const QByteArray body =
        R"([{"path":"team/a.mp3","error":null,"signedURL":")" + signedUrl + "\"}]";
    QVERIFY(!readLinks(project(), answerOf(200, body), {u"a.mp3"_s}, {}).ok());
    const QByteArray unasked =
        R"([{"path":"team/c.mp3","signedURL":"/object/sign/recordings/team/c.mp3?token=x"},7,null])";
    const auto links = readLinks(project(), answerOf(200, unasked), {u"a.mp3"_s}, {});
    QVERIFY(links.ok() && links->isEmpty());
    QVERIFY(!readLinks(project(), answerOf(200, "{}"), {u"a.mp3"_s}, {}).ok());
}

void TestSupabaseAnswers::baseAddress_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("project") << u"https://p.supabase.co"_s;
    QTest::newRow("slash") << u"https://p.supabase.co/"_s;
    QTest::newRow("whole base") << u"https://p.supabase.co/storage/v1"_s;
    QTest::newRow("whole base and slash") << u"https://p.supabase.co/storage/v1/"_s;
}

void TestSupabaseAnswers::baseAddress()
{
    QFETCH(QString, endpoint);
    const SupabaseProject asked = project(endpoint);
    QCOMPARE(asked.request("GET", asked.objectPath("/object", u"calls/a.mp3"_s)).url,
        QUrl(u"https://p.supabase.co/storage/v1/object/recordings/team/calls/a.mp3"_s));
    QCOMPARE(asked.linkTo(u"a.mp3"_s, u"/object/sign/recordings/team/a.mp3?token=a.b-c_d"_s),
        QUrl(
            u"https://p.supabase.co/storage/v1/object/sign/recordings/team/a.mp3?token=a.b-c_d"_s));
}

QTEST_GUILESS_MAIN(TestSupabaseAnswers)
#include "tst_supabaseanswers.moc"
