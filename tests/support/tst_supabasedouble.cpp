// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/supabasedouble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

using Fields = QList<std::pair<QByteArray, QByteArray>>;

struct Said
{
    int status = 0; ///< 0: the connection broke
    QByteArray body;
    QHash<QByteArray, QByteArray> headers;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString code() const { return json()["code"_L1].toString(); }
    [[nodiscard]] QString statusCode() const { return json()["statusCode"_L1].toString(); }
};

const QByteArray octets = "application/offset+octet-stream";

} // namespace

/** Checks the double against what is known of the real one, before anything is tested with it. */
class TestSupabaseDouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<SupabaseDouble>(); }
    void credentials_data();
    void credentials();
    void brokenTokensAreToldApart();
    void policiesDecide_data();
    void policiesDecide();
    void keysAreRefused_data();
    void keysAreRefused();
    void uploadsReplaceOnlyWhenTold();
    void limitsAndTypes();
    void absentThings();
    void downloadsAndRanges();
    void signedLinks();
    void signingAKeyWithPunctuation();
    void batchSigning();
    void oldListing();
    void newListing();
    void deleting();
    void bucketRecord();
    void quotaStopsEverything();
    void resumableUpload();
    void resumableRefusals();
    void resumableKeepsWhatCame();
    void faults();

private:
    Said ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
        const Fields &headers = {}, bool withKey = true);
    Said askJson(const QByteArray &path, const QJsonObject &body)
    {
        return ask(
            "POST", path, QJsonDocument(body).toJson(), {{"Content-Type", "application/json"}});
    }
    Said put(const QByteArray &key, const QByteArray &body, const QByteArray &upsert = "true")
    {
        return ask("POST", "/object/recordings/" + key, body,
            {{"Content-Type", "audio/mpeg"}, {"x-upsert", upsert}});
    }
    QByteArray create(const QByteArray &key, qint64 length, const Fields &more = {});
    Said patch(const QByteArray &id, qint64 offset, const QByteArray &body,
        const QByteArray &upsert = "true");

    QNetworkReply *send(
        const QByteArray &method, const QNetworkRequest &request, const QByteArray &body)
    {
        if (method == "HEAD")
            return m_network.head(request); // as a custom verb Qt waits for its body
        return body.isNull() ? m_network.sendCustomRequest(request, method)
                             : m_network.sendCustomRequest(request, method, body);
    }

    std::unique_ptr<SupabaseDouble> m_server;
    QNetworkAccessManager m_network;
};

Said TestSupabaseDouble::ask(const QByteArray &method, const QByteArray &path,
    const QByteArray &body, const Fields &headers, bool withKey)
{
    QNetworkRequest request(
        QUrl::fromEncoded(m_server->url(u"/storage/v1"_s).toEncoded() + path, QUrl::StrictMode));
    request.setTransferTimeout(20'000);
    request.setRawHeader("User-Agent", "Earshot tests"); // Qt calls itself a browser
    if (withKey) {
        request.setRawHeader("apikey", m_server->serviceKey);
        request.setRawHeader("Authorization", "Bearer " + m_server->serviceKey);
    }
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    std::unique_ptr<QNetworkReply> reply(send(method, request, body));
    Said said;
    if (!runUntil([&] { return reply->isFinished(); }, std::chrono::seconds(30)))
        return said;
    said.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    said.body = reply->readAll();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        said.headers.insert(name.toLower(), value);
    return said;
}

QByteArray TestSupabaseDouble::create(const QByteArray &key, qint64 length, const Fields &more)
{
    const Said said = ask("POST", "/upload/resumable", "",
        Fields{{"Tus-Resumable", "1.0.0"}, {"Upload-Length", QByteArray::number(length)},
            {"x-upsert", "true"},
            {"Upload-Metadata",
                "bucketName " + QByteArray("recordings").toBase64() + ",objectName "
                    + key.toBase64() + ",contentType " + QByteArray("audio/mpeg").toBase64()}}
            + more);
    const QByteArray location = said.headers.value("location");
    return said.status == 201 ? location.mid(location.lastIndexOf('/') + 1)
                              : QByteArray::number(said.status);
}

Said TestSupabaseDouble::patch(
    const QByteArray &id, qint64 offset, const QByteArray &body, const QByteArray &upsert)
{
    return ask("PATCH", "/upload/resumable/" + id, body,
        {{"Tus-Resumable", "1.0.0"}, {"Upload-Offset", QByteArray::number(offset)},
            {"Content-Type", octets}, {"x-upsert", upsert}});
}

void TestSupabaseDouble::credentials_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("bearer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const SupabaseDouble server;
    QTest::newRow("old key") << server.serviceKey << server.serviceKey << 200 << QString();
    QTest::newRow("new key") << server.secretKey << server.secretKey << 200 << QString();
    QTest::newRow("new key alone") << server.secretKey << QByteArray() << 200 << QString();
    QTest::newRow("another new key as bearer")
        << server.secretKey << server.publishableKey << 400 << u"InvalidRequest"_s;
    QTest::newRow("old key alone")
        << server.serviceKey << QByteArray() << 400 << u"InvalidRequest"_s;
    QTest::newRow("no key") << QByteArray() << server.serviceKey << 401 << QString();
    QTest::newRow("wrong key") << QByteArray("sb_secret_other") << server.serviceKey << 401
                               << QString();
    QTest::newRow("anonymous") << server.anonKey << server.anonKey << 400 << u"AccessDenied"_s;
    QTest::newRow("publishable") << server.publishableKey << server.publishableKey << 400
                                 << u"AccessDenied"_s;
}

void TestSupabaseDouble::credentials()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, bearer);
    QFETCH(int, status);
    QFETCH(QString, code);
    Fields headers{{"Content-Type", "audio/mpeg"}};
    if (!key.isEmpty())
        headers.emplaceBack("apikey", key);
    if (!bearer.isEmpty())
        headers.emplaceBack("Authorization", "Bearer " + bearer);
    const Said said = ask("POST", "/object/recordings/a.mp3", "x", headers, false);
    QCOMPARE(said.status, status);
    QCOMPARE(said.code(), code);
    QCOMPARE(m_server->find("a.mp3") != nullptr, status == 200);
    const Said fromBrowser = ask("GET", "/object/recordings/a.mp3", {},
        headers + Fields{{"User-Agent", "Mozilla/5.0"}}, false);
    if (key == m_server->secretKey)
        QCOMPARE(fromBrowser.status, 401);
}

void TestSupabaseDouble::brokenTokensAreToldApart()
{
    const auto messageFor = [this](const QByteArray &token) -> QString {
        const Said said = ask("GET", "/object/recordings/a.mp3", {},
            {{"apikey", m_server->serviceKey}, {"Authorization", "Bearer " + token}}, false);
        return said.code() + u": "_s + said.json()["message"_L1].toString();
    };
    QCOMPARE(messageFor("nonsense"), u"AccessDenied: Invalid Compact JWS"_s);
    QByteArray forged = m_server->serviceKey;
    forged.back() = forged.back() == 'A' ? 'B' : 'A';
    forged.chop(1);
    QCOMPARE(messageFor(forged), u"AccessDenied: signature verification failed"_s);
    QCOMPARE(messageFor(m_server->oldKey(u"service_role"_s, 1'000'000)),
        u"AccessDenied: \"exp\" claim timestamp check failed"_s);
}

void TestSupabaseDouble::policiesDecide_data()
{
    QTest::addColumn<int>("granted");
    QTest::addColumn<QString>("outcome");
    // new upload, upsert of a new key, overwrite, sign, delete one, delete many
    QTest::newRow("none") << 0 << u"403 403 403 404 404 []"_s;
    QTest::newRow("insert") << 1 << u"ok 403 403 404 403 []"_s;
    QTest::newRow("insert, select") << 2 << u"ok ok 403 ok 403 []"_s;
    QTest::newRow("insert, select, update") << 3 << u"ok ok ok ok 403 []"_s;
    QTest::newRow("all") << 4 << u"ok ok ok ok ok ok"_s;
}

void TestSupabaseDouble::policiesDecide()
{
    QFETCH(int, granted);
    QFETCH(QString, outcome);
    QVERIFY(put("there", "x").status == 200);
    QVERIFY(put("there-too", "x").status == 200);
    m_server->policies = {
        .insert = granted > 0, .select = granted > 1, .update = granted > 2, .remove = granted > 3};
    m_server->anonKey = m_server->oldKey(u"authenticated"_s);
    m_server->serviceKey.swap(m_server->anonKey);
    const auto word = [](const Said &said) {
        return said.status == 200 ? (said.body == "[]" ? u"[]"_s : u"ok"_s) : said.statusCode();
    };
    const QStringList seen{word(put("new", "x", "false")), word(put("newer", "x")),
        word(put("there", "y")),
        word(askJson("/object/sign/recordings/there", {{u"expiresIn"_s, 60}})),
        word(ask("DELETE", "/object/recordings/there")),
        word(ask("DELETE", "/object/recordings", R"({"prefixes":["there-too"]})",
            {{"Content-Type", "application/json"}}))};
    QCOMPARE(seen.join(u' '), outcome);
}

void TestSupabaseDouble::keysAreRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("code");
    QTest::newRow("all allowed") << QByteArray("aZ09%20_/!.*'()&$=@;:+,%3F-") << QString();
    for (const char *bad : {"%C3%A9", "%23", "%25", "~", "%5B"})
        QTest::newRow(bad) << QByteArray(bad) << u"InvalidKey"_s;
    QTest::newRow("long") << QByteArray(300, 'a') << u"InternalError"_s;
}

void TestSupabaseDouble::keysAreRefused()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, code);
    QCOMPARE(put(key, "x").code(), code);
}

void TestSupabaseDouble::uploadsReplaceOnlyWhenTold()
{
    QCOMPARE(put("a.mp3", "one", "false").json()["Key"_L1].toString(), u"recordings/a.mp3"_s);
    const Said again = put("a.mp3", "two", "false");
    QCOMPARE(again.status, 400);
    QCOMPARE(again.statusCode(), u"409"_s);
    QCOMPARE(again.code(), u"KeyAlreadyExists"_s);
    QCOMPARE(put("a.mp3", "two", "TRUE").code(), u"KeyAlreadyExists"_s);
    QCOMPARE(m_server->find("a.mp3")->bytes, "one");
    QCOMPARE(put("a.mp3", "two", "true").status, 200);
    QCOMPARE(m_server->find("a.mp3")->bytes, "two");
    QCOMPARE(
        ask("PUT", "/object/recordings/a.mp3", "", {{"Content-Type", "text/plain"}}).status, 200);
    QCOMPARE(m_server->find("a.mp3")->bytes, "");
}

void TestSupabaseDouble::limitsAndTypes()
{
    m_server->buckets["recordings"] = {.sizeLimit = 10, .allowedTypes = {u"audio/*"_s}};
    const Said large = put("a", QByteArray(11, 'x'));
    QCOMPARE(large.status, 400);
    QCOMPARE(large.statusCode(), u"413"_s);
    QCOMPARE(large.code(), u"EntityTooLarge"_s);
    QCOMPARE(put("a", QByteArray(10, 'x')).status, 200);
    m_server->globalSizeLimit = 5;
    QCOMPARE(put("a", "123456").code(), u"EntityTooLarge"_s);
    const Said type = ask("POST", "/object/recordings/b", "x", {{"Content-Type", "text/plain"}});
    QCOMPARE(type.statusCode(), u"415"_s);
    QCOMPARE(type.code(), u"InvalidMimeType"_s);
    m_server->buckets["recordings"].allowedTypes = QStringList{u"audio/mpeg"_s};
    QCOMPARE(put("b", "x").status, 200);
    QCOMPARE(ask("POST", "/object/recordings/c", "x", {{"Content-Type", "audio/mpeg; q=1"}}).code(),
        u"InvalidMimeType"_s);
}

void TestSupabaseDouble::absentThings()
{
    const Said key = ask("GET", "/object/recordings/no");
    QCOMPARE(key.status, 400);
    QCOMPARE(key.statusCode(), u"404"_s);
    QCOMPARE(key.code(), u"NoSuchKey"_s);
    QCOMPARE(ask("GET", "/object/info/recordings/no").code(), u"NoSuchKey"_s);
    QCOMPARE(
        ask("POST", "/object/other/a", "x", {{"Content-Type", "a/b"}}).code(), u"NoSuchBucket"_s);
    const Said head = ask("HEAD", "/object/recordings/no");
    QCOMPARE(head.status, 400);
    QCOMPARE(head.body, "");
    const Said route = ask("GET", "/nowhere");
    QCOMPARE(route.status, 404);
    QVERIFY(route.json()["statusCode"_L1].isDouble());
    QCOMPARE(askJson("/object/list-v2/other", {}).json()["objects"_L1].toArray().size(), 0);
    QCOMPARE(ask("GET", "/status", {}, {}, false).status, 200);
}

void TestSupabaseDouble::downloadsAndRanges()
{
    put("a.mp3", "0123456789");
    const auto range = [this](const QByteArray &wanted) {
        return ask("GET", "/object/recordings/a.mp3", {}, {{"Range", wanted}});
    };
    const Said whole = ask("GET", "/object/authenticated/recordings/a.mp3");
    QCOMPARE(whole.body, "0123456789");
    QCOMPARE(whole.headers.value("content-type"), "audio/mpeg");
    QCOMPARE(range("bytes=2-4").body, "234");
    QCOMPARE(range("bytes=2-4").status, 206);
    QCOMPARE(range("bytes=2-4").headers.value("content-range"), "bytes 2-4/10");
    QCOMPARE(range("bytes=8-").body, "89");
    QCOMPARE(range("bytes=-3").body, "789");
    QCOMPARE(range("bytes=10-").status, 416);
    QCOMPARE(range("bytes=0-1,3-4").code(), u"InvalidRange"_s);
    m_server->storedInS3 = true;
    QCOMPARE(range("bytes=10-").status, 500);
    QCOMPARE(
        ask("GET", "/object/recordings/a.mp3", {}, {{"If-None-Match", whole.headers.value("etag")}})
            .status,
        304);
    QCOMPARE(ask("GET", "/object/info/recordings/a.mp3").json()["size"_L1].toInt(), 10);
    QCOMPARE(ask("HEAD", "/object/recordings/a.mp3").headers.value("content-length"), "10");
}

void TestSupabaseDouble::signedLinks()
{
    put("calls/a.mp3", "sound");
    const Said said = askJson("/object/sign/recordings/calls/a.mp3", {{u"expiresIn"_s, 60}});
    const QByteArray link = said.json()["signedURL"_L1].toString().toLatin1();
    QVERIFY(link.startsWith("/object/sign/recordings/calls/a.mp3?token="));
    QVERIFY(!said.json().contains("signedUrl"_L1));
    QCOMPARE(ask("GET", link, {}, {}, false).body, "sound");
    QCOMPARE(ask("GET", link, {}, {{"Range", "bytes=1-2"}}, false).body, "ou");
    QCOMPARE(ask("HEAD", link, {}, {}, false).status, 200);
    QCOMPARE(ask("GET", link.chopped(1), {}, {}, false).code(), u"InvalidJWT"_s);
    QByteArray other = link;
    other.replace("a.mp3?", "b.mp3?");
    QCOMPARE(ask("GET", other, {}, {}, false).code(), u"InvalidSignature"_s);
    m_server->clockOffset = 61;
    const Said late = ask("GET", link, {}, {}, false);
    QCOMPARE(late.status, 400);
    QCOMPARE(late.code(), u"InvalidJWT"_s);
    QCOMPARE(askJson("/object/sign/recordings/no", {{u"expiresIn"_s, 60}}).code(), u"NoSuchKey"_s);
    QCOMPARE(askJson("/object/sign/recordings/calls/a.mp3", {{u"expiresIn"_s, 0}}).code(),
        u"InvalidRequest"_s);
}

void TestSupabaseDouble::signingAKeyWithPunctuation()
{
    put("a%2Bb", "sound");
    const auto read = [this](const QByteArray &link) {
        return ask("GET", QByteArray(link).replace(' ', "%20"), {}, {}, false);
    };
    const Said trap = askJson("/object/sign/recordings/a%2Bb", {{u"expiresIn"_s, 60}});
    QCOMPARE(trap.status, 200);
    QCOMPARE(read(trap.json()["signedURL"_L1].toString().toLatin1()).code(), u"InvalidSignature"_s);
    const Said raw = askJson("/object/sign/recordings/a+b", {{u"expiresIn"_s, 60}});
    QCOMPARE(read(raw.json()["signedURL"_L1].toString().toLatin1()).body, "sound");
}

void TestSupabaseDouble::batchSigning()
{
    put("a%20b", "sound");
    const Said said = askJson("/object/sign/recordings",
        {{u"expiresIn"_s, 60}, {u"paths"_s, QJsonArray{u"no"_s, u"a b"_s}}});
    QCOMPARE(said.status, 200);
    const QJsonArray items = QJsonDocument::fromJson(said.body).array();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0]["path"_L1].toString(), u"no"_s);
    QVERIFY(items[0]["error"_L1].isString());
    QVERIFY(items[0]["signedURL"_L1].isNull());
    QVERIFY(items[1]["error"_L1].isNull());
    const QString link = items[1]["signedURL"_L1].toString();
    QVERIFY(link.startsWith(u"/object/sign/recordings/a b?token="_s)); // not encoded
    QJsonArray many;
    for (int i = 0; i <= 1000; ++i)
        many.append(u"x"_s);
    QCOMPARE(askJson("/object/sign/recordings", {{u"expiresIn"_s, 60}, {u"paths"_s, many}}).code(),
        u"InvalidRequest"_s);
}

void TestSupabaseDouble::oldListing()
{
    for (const char *key : {"2024/a.wav", "2024/b.wav", "2024/x/c.wav", "top.wav"})
        put(key, "x");
    const auto names = [this](const QJsonObject &wanted) {
        QStringList found;
        for (const QJsonValue &one :
            QJsonDocument::fromJson(askJson("/object/list/recordings", wanted).body).array())
            found += one["name"_L1].toString() + (one["id"_L1].isNull() ? u"/"_s : QString());
        return found.join(u' ');
    };
    QCOMPARE(names({{u"prefix"_s, u""_s}}), u"2024/ top.wav"_s);
    QCOMPARE(names({{u"prefix"_s, u"2024"_s}}), u"a.wav b.wav x/"_s);
    QCOMPARE(names({{u"prefix"_s, u"2024/a"_s}}), QString());
    QCOMPARE(names({{u"prefix"_s, u"2024"_s}, {u"limit"_s, 1}, {u"offset"_s, 1}}), u"b.wav"_s);
    QCOMPARE(askJson("/object/list/recordings", {}).code(), u"InvalidRequest"_s);
}

void TestSupabaseDouble::newListing()
{
    for (const char *key : {"2024/a.wav", "2024/x/b.wav", "2025/c.wav"})
        put(key, "xy");
    const auto page = [this](const QJsonObject &wanted) {
        return askJson("/object/list-v2/recordings", wanted).json();
    };
    const QJsonObject first = page({{u"prefix"_s, u"20"_s}, {u"limit"_s, 2}});
    QCOMPARE(first["hasNext"_L1].toBool(), true);
    QCOMPARE(first["objects"_L1][1]["name"_L1].toString(), u"2024/x/b.wav"_s);
    QCOMPARE(first["objects"_L1][0]["metadata"_L1]["size"_L1].toInt(), 2);
    const QJsonObject second =
        page({{u"prefix"_s, u"20"_s}, {u"cursor"_s, first["nextCursor"_L1]}});
    QCOMPARE(second["objects"_L1].toArray().size(), 1);
    QCOMPARE(second["hasNext"_L1].toBool(), false);
    QVERIFY(!second.contains("nextCursor"_L1));
    QCOMPARE(page({{u"cursor"_s, u"mine"_s}})["code"_L1].toString(), u"InvalidParameter"_s);
}

void TestSupabaseDouble::deleting()
{
    put("a", "x");
    put("b", "x");
    const Fields json{{"Content-Type", "application/json"}};
    QCOMPARE(ask("DELETE", "/object/recordings/a", "", json).code(), u"InvalidRequest"_s);
    QCOMPARE(ask("DELETE", "/object/recordings/a").status, 200);
    QCOMPARE(ask("DELETE", "/object/recordings/a").code(), u"NoSuchKey"_s);
    const Said many = ask("DELETE", "/object/recordings", R"({"prefixes":["a","b","c"]})", json);
    QCOMPARE(QJsonDocument::fromJson(many.body).array().size(), 1);
    const Said none = ask("DELETE", "/object/recordings", R"({"prefixes":["a"]})", json);
    QCOMPARE(none.status, 200);
    QCOMPARE(none.body, "[]");
    QCOMPARE(ask("DELETE", "/object/recordings", R"({"prefixes":[]})", json).code(),
        u"InvalidRequest"_s);
}

void TestSupabaseDouble::bucketRecord()
{
    m_server->buckets["recordings"].sizeLimit = 1234;
    QCOMPARE(ask("GET", "/bucket/recordings").json()["file_size_limit"_L1].toInt(), 1234);
    QVERIFY(ask("GET", "/bucket/recordings").json()["allowed_mime_types"_L1].isNull());
    QCOMPARE(ask("GET", "/bucket/other").code(), u"NoSuchBucket"_s);
}

void TestSupabaseDouble::quotaStopsEverything()
{
    put("a", "x");
    m_server->overQuota = true;
    QCOMPARE(ask("GET", "/object/recordings/a").status, 402);
    QCOMPARE(put("b", "x").status, 402);
    QCOMPARE(ask("DELETE", "/object/recordings/a").status, 402);
}

void TestSupabaseDouble::resumableUpload()
{
    const QByteArray bytes = QByteArray(SupabaseDouble::chunkBytes, 'a') + "the end";
    const QByteArray id = create("big.mp3", bytes.size());
    const Said first = patch(id, 0, bytes.left(SupabaseDouble::chunkBytes));
    QCOMPARE(first.status, 204);
    QCOMPARE(first.headers.value("upload-offset"), QByteArray::number(SupabaseDouble::chunkBytes));
    QVERIFY(!first.headers.contains("tus-complete"));
    const Said head = ask("HEAD", "/upload/resumable/" + id, {}, {{"Tus-Resumable", "1.0.0"}});
    QCOMPARE(head.headers.value("upload-length"), QByteArray::number(bytes.size()));
    QVERIFY(!m_server->find("big.mp3"));
    const Said last = patch(id, SupabaseDouble::chunkBytes, "the end");
    QCOMPARE(last.headers.value("tus-complete"), "1");
    QCOMPARE(m_server->find("big.mp3")->bytes, bytes);
    QCOMPARE(m_server->find("big.mp3")->contentType, "audio/mpeg");
    const Said giveUp = ask("DELETE", "/upload/resumable/" + id, {}, {{"Tus-Resumable", "1.0.0"}});
    QCOMPARE(giveUp.status, 403);
}

void TestSupabaseDouble::resumableRefusals()
{
    const qint64 length = SupabaseDouble::chunkBytes + 10;
    QCOMPARE(create("a", 60'000'000), "413");
    QCOMPARE(create("a/../b", 10), "400");
    QCOMPARE(create("a/./b", 10), "400");
    const QByteArray id = create("a", length);
    const Said early = patch(id, 5, "x");
    QCOMPARE(early.status, 409);
    QCOMPARE(early.body, "Upload-Offset conflict");
    QCOMPARE(patch(id, 0, "short").status, 400);
    QCOMPARE(patch(id, 0, QByteArray(length + 1, 'x')).status, 413);
    QCOMPARE(patch("unknown", 0, "x").status, 404);
    put("a", "somebody else's");
    QCOMPARE(patch(id, 0, QByteArray(SupabaseDouble::chunkBytes, 'x'), "false").status, 409);
    m_server->buckets["recordings"].allowedTypes = QStringList{u"video/mp4"_s};
    QCOMPARE(create("b", length), "415");
    m_server->buckets.remove("recordings");
    QCOMPARE(create("b", length), "404");
    const Said noKey = ask("POST", "/upload/resumable", "",
        {{"apikey", m_server->serviceKey}, {"Authorization", "Bearer x"}}, false);
    QCOMPARE(noKey.status, 400);
    QCOMPARE(noKey.statusCode(), u"403"_s); // the check before it speaks the other dialect
    QCOMPARE(
        ask("DELETE", "/upload/resumable/" + id, {}, {{"Tus-Resumable", "1.0.0"}}).status, 204);
    QCOMPARE(m_server->pendingUploads(), 0);
}

void TestSupabaseDouble::resumableKeepsWhatCame()
{
    const QByteArray bytes(SupabaseDouble::chunkBytes, 'x');
    const QByteArray id = create("a", bytes.size());
    m_server->fail(
        {.kind = SupabaseFault::Kind::CutUpload, .number = 1'000'000, .method = "PATCH"});
    QVERIFY(patch(id, 0, bytes).status != 204); // Qt asks again by itself, at the old offset
    const Said head = ask("HEAD", "/upload/resumable/" + id, {}, {{"Tus-Resumable", "1.0.0"}});
    QCOMPARE(head.headers.value("upload-offset"), "1000000");
    QCOMPARE(patch(id, 1'000'000, bytes.mid(1'000'000)).status, 204);
    QCOMPARE(m_server->find("a")->bytes, bytes);
}

void TestSupabaseDouble::faults()
{
    using Kind = SupabaseFault::Kind;
    m_server->fail({.kind = Kind::Html, .number = 502, .path = "/object/recordings"});
    QCOMPARE(ask("GET", "/bucket/recordings").status, 200);
    QCOMPARE(put("a", "x").status, 502);
    QCOMPARE(put("a", "x").status, 200);
    m_server->fail({.kind = Kind::Status, .number = 544});
    QCOMPARE(put("a", "x").code(), u"DatabaseTimeout"_s);
    m_server->fail({.kind = Kind::BodyStatus, .number = 423});
    QCOMPARE(put("a", "x").statusCode(), u"423"_s);
    m_server->fail({.kind = Kind::NotStored});
    QCOMPARE(put("b", "x").status, 200);
    QVERIFY(!m_server->find("b"));
    m_server->fail({.kind = Kind::LostAnswer, .path = "/object/recordings/c", .times = 10});
    QCOMPARE(put("c", "x").status, 0);
    QVERIFY(m_server->find("c"));
    m_server->fail({.kind = Kind::CutUpload, .number = 100, .times = 10});
    QCOMPARE(put("d", QByteArray(5000, 'x')).status, 0);
    QVERIFY(!m_server->find("d"));
}

QTEST_GUILESS_MAIN(TestSupabaseDouble)
#include "tst_supabasedouble.moc"
