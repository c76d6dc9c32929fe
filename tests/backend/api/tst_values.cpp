// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/baseurl.h"
#include "api/calljson.h"
#include "api/cursor.h"
#include "api/waveformjson.h"
#include "core/identifier.h"
#include "core/json.h"

#include <QJsonDocument>
#include <QtTest>

using namespace earshot;
using namespace earshot::api;
using namespace Qt::StringLiterals;

class TestValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesCursors_data();
    void refusesCursors();
    void aCursorComesBack();
    void refusesHosts_data();
    void refusesHosts();
    void takesHosts_data();
    void takesHosts();
    void thePublicUrlBeatsTheHost();
    void refusesBearers_data();
    void refusesBearers();
    void takesBearers();
    void refusesWaveforms_data();
    void refusesWaveforms();
    void writesAWaveform();
    void anEmptyCallIsAllNulls();
    void longTextsAreCutInSummaries();
    void aRecordingShowsOnlyWhenReady();
};

namespace {

QString asCursor(const QByteArray &plain)
{
    return QString::fromLatin1(
        plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

http::Request withHeader(const QByteArray &name, const QByteArray &value)
{
    return {.headers = {{name, value}}};
}

QByteArray peaks(quint32 length, qint32 channels, const QByteArray &values)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << qint32(2) << qint32(1) << qint32(8000) << qint32(160) << length << channels;
    return bytes + values;
}

} // namespace

void TestValues::refusesCursors_data()
{
    const QByteArray id = newId().toLatin1();
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("not base64") << u"%%%"_s;
    QTest::newRow("no id") << asCursor("o 12345678 0 12");
    QTest::newRow("no time") << asCursor("o 12345678 0  " + id);
    QTest::newRow("word for time") << asCursor("o 12345678 0 soon " + id);
    QTest::newRow("too large") << asCursor("o 12345678 0 99999999999999999999 " + id);
    QTest::newRow("no UUID") << asCursor("o 12345678 0 12 1'or'1'='1");
    QTest::newRow("more behind") << asCursor("o 12345678 0 12 " + id + " x");
    QTest::newRow("no way") << asCursor("x 12345678 0 12 " + id);
    QTest::newRow("less than none skipped") << asCursor("o 12345678 -1 12 " + id);
    QTest::newRow("long") << QString(100000, u'A');
    QTest::newRow("not Latin") << u"\u4e00\u4e00"_s;
}

void TestValues::refusesCursors()
{
    QFETCH(QString, text);
    QVERIFY(!decodeCursor(text));
}

void TestValues::aCursorComesBack()
{
    const PageCursor cursor{.at = {SystemClock().now(), newId()},
        .isNewer = true,
        .skipped = 2000,
        .of = u"0123abcd"_s};
    const auto read = decodeCursor(encodeCursor(cursor));
    QVERIFY(read);
    QCOMPARE(*read, cursor);
}

void TestValues::refusesHosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("user") << QByteArray("user@example.org");
    QTest::newRow("path") << QByteArray("example.org/evil");
    QTest::newRow("query") << QByteArray("example.org?x");
    QTest::newRow("fragment") << QByteArray("example.org#x");
    QTest::newRow("two") << QByteArray("a.example, b.example");
    QTest::newRow("line break") << QByteArray("a.example\r\nX: y");
    QTest::newRow("port") << QByteArray("a.example:port");
    QTest::newRow("large port") << QByteArray("a.example:99999");
    QTest::newRow("open bracket") << QByteArray("[::1");
    QTest::newRow("percent") << QByteArray("a%2eexample");
    QTest::newRow("markup") << QByteArray("<script>");
}

void TestValues::refusesHosts()
{
    QFETCH(QByteArray, host);
    const auto base = baseUrl({}, withHeader("Host", host));
    QVERIFY2(!base.ok(), base ? qPrintable(base->toString()) : "");
    QCOMPARE(base.error().code, ErrorCode::InvalidInput);
}

void TestValues::takesHosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("base");
    QTest::newRow("name") << QByteArray("calls.example.org") << u"http://calls.example.org"_s;
    QTest::newRow("port") << QByteArray("127.0.0.1:8787") << u"http://127.0.0.1:8787"_s;
    QTest::newRow("v6") << QByteArray("[::1]:8787") << u"http://[::1]:8787"_s;
}

void TestValues::takesHosts()
{
    QFETCH(QByteArray, host);
    QFETCH(QString, base);
    const auto url = baseUrl({}, withHeader("host", host));
    QVERIFY(url.ok());
    QCOMPARE(url->toString(), base);
}

void TestValues::thePublicUrlBeatsTheHost()
{
    const QUrl url(u"https://calls.example.org/earshot"_s);
    QCOMPARE(*baseUrl(url, withHeader("Host", "evil.example")), url);
}

void TestValues::refusesBearers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("only the word") << QByteArray("Bearer");
    QTest::newRow("empty") << QByteArray("Bearer ");
    QTest::newRow("another scheme") << QByteArray("Basic YTpi");
    QTest::newRow("two words") << QByteArray("Bearer a b");
    QTest::newRow("quotes") << QByteArray("Bearer \"a\"");
    QTest::newRow("line break") << QByteArray("Bearer a\n");
    QTest::newRow("long") << QByteArray("Bearer " + QByteArray(600, 'a'));
    QTest::newRow("not ASCII") << QByteArray("Bearer \xc3\xa4");
}

void TestValues::refusesBearers()
{
    QFETCH(QByteArray, value);
    QVERIFY(!bearerToken(withHeader("Authorization", value)));
}

void TestValues::takesBearers()
{
    QCOMPARE(bearerToken(withHeader("authorization", "bearer ab.c-_~+/="))->reveal(), "ab.c-_~+/=");
}

void TestValues::refusesWaveforms_data()
{
    QTest::addColumn<QByteArray>("dat");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half a header") << peaks(0, 1, {}).left(20);
    QTest::newRow("too short") << peaks(2, 1, QByteArray(3, 'x'));
    QTest::newRow("too long") << peaks(2, 1, QByteArray(5, 'x'));
    QTest::newRow("huge length") << peaks(0xFFFFFFFF, 2, QByteArray(4, 'x'));
    QTest::newRow("negative channels") << peaks(2, -1, QByteArray(4, 'x'));
    QTest::newRow("version 1") << QByteArray(peaks(0, 1, {}).replace(0, 1, "\x01"));
    QTest::newRow("16 bit") << QByteArray(peaks(0, 1, {}).replace(4, 1, QByteArray(1, '\0')));
}

void TestValues::refusesWaveforms()
{
    QFETCH(QByteArray, dat);
    QVERIFY(!waveformJson(dat).ok());
}

void TestValues::writesAWaveform()
{
    const auto json = waveformJson(peaks(2, 1, QByteArray("\x80\x7f\xff\x00", 4)));
    QVERIFY(json.ok());
    const QJsonObject object = QJsonDocument::fromJson(*json).object();
    QCOMPARE(object.value(u"data"_s).toArray(), (QJsonArray{-128, 127, -1, 0}));
    QCOMPARE(object.value(u"length"_s).toInt(), 2);
    QCOMPARE(object.value(u"channels"_s).toInt(), 1);
    QCOMPARE(object.value(u"sample_rate"_s).toInt(), 8000);
    QCOMPARE(object.value(u"samples_per_pixel"_s).toInt(), 160);
    const auto empty = waveformJson(peaks(0, 2, {}));
    QCOMPARE(QJsonDocument::fromJson(*empty).object().value(u"data"_s).toArray(), QJsonArray());
}

void TestValues::anEmptyCallIsAllNulls()
{
    const QJsonObject json = callSummary({.id = newId()});
    for (const QString &key : {u"vapiCallId"_s, u"carrierCallId"_s, u"providerStatus"_s,
             u"recordingStateReason"_s, u"recordingAbsence"_s, u"ownNumber"_s, u"startedAt"_s,
             u"endedAt"_s, u"durationSeconds"_s, u"outcome"_s, u"endedReason"_s, u"costUsd"_s,
             u"summary"_s, u"recording"_s, u"review"_s, u"reviewedAt"_s, u"reviewedBy"_s})
        QVERIFY2(json.contains(key) && json.value(key).isNull(), qPrintable(key));
    QCOMPARE(json.value(u"customer"_s).toObject(),
        (QJsonObject{{u"name"_s, QJsonValue()}, {u"number"_s, QJsonValue()}}));
    QCOMPARE(json.value(u"direction"_s).toString(), u"unknown"_s);
    QCOMPARE(json.value(u"recordingState"_s).toString(), u"none"_s);
}

void TestValues::longTextsAreCutInSummaries()
{
    const QString text(1 << 20, u'x');
    const Call call{.customer = {.name = text, .number = text}, .summary = text};
    QVERIFY(toJson(callSummary(call)).size() < 8000);
    QCOMPARE(callDetails(call, {}).value(u"summary"_s).toString(), text);
}

void TestValues::aRecordingShowsOnlyWhenReady()
{
    Call call{.recording = {.state = RecordingState::Retrying,
                  .stateReason = u"Sample."_s,
                  .storagePath = u"a/b.mp3"_s}};
    QVERIFY(callSummary(call).value(u"recording"_s).isNull());
    QCOMPARE(callSummary(call).value(u"recordingStateReason"_s).toString(), u"Sample."_s);
    call.recording.absence = RecordingAbsence::ConsentRefused;
    QVERIFY2(callSummary(call).value(u"recordingAbsence"_s).isNull(), "it is still tried");
    call.recording.state = RecordingState::TranscriptOnly;
    QCOMPARE(callSummary(call).value(u"recordingAbsence"_s).toString(), u"consent_refused"_s);
    call.recording.state = RecordingState::Ready;
    QVERIFY2(callSummary(call).value(u"recordingAbsence"_s).isNull(), "it is there after all");
    QVERIFY(callSummary(call).value(u"recording"_s).isObject());
    QVERIFY(!toJson(callSummary(call)).contains("a/b.mp3"));
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
