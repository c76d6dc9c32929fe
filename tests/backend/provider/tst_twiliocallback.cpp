// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/twilio/callback.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::provider::twilio;
using namespace Qt::StringLiterals;

namespace {

const QString account = u"AC00000000000000000000000000000001"_s;
const QString call = u"CA0f1e2d3c4b5a69788796a5b4c3d2e1f0"_s;
const QString recordingSid = u"RE5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d"_s;

/** A completed dual recording, with @p changes; an empty value removes the parameter. */
Parameters callback(const QHash<QByteArray, QByteArray> &changes = {})
{
    QMap<QByteArray, QByteArray> fields{{"AccountSid", account.toLatin1()},
        {"CallSid", call.toLatin1()}, {"RecordingSid", recordingSid.toLatin1()},
        {"RecordingUrl", "http://169.254.169.254/latest"}, {"RecordingStatus", "completed"},
        {"RecordingDuration", "84"}, {"RecordingChannels", "2"},
        {"RecordingStartTime", "Tue, 18 Aug 2026 15:04:06 +0000"},
        {"RecordingSource", "OutboundAPI"}, {"RecordingTrack", "both"}, {"ErrorCode", "0"}};
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it->isEmpty())
            fields.remove(it.key());
        else
            fields.insert(it.key(), *it);
    }
    Parameters parameters;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        parameters.append({it.key(), *it});
    return parameters;
}

} // namespace

class TestTwilioCallback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void completed();
    void reasonsForAbsence_data();
    void reasonsForAbsence();
    void almostEverythingMayBeMissing();
    void refuses_data();
    void refuses();
    void oddValuesAreNoValues_data();
    void oddValuesAreNoValues();
    void whatIsKeptComesBack();
    void readsItsParametersFromWhereTheyAre();
    void theLaterWordWins();
};

void TestTwilioCallback::completed()
{
    const auto recording = parseCallback(callback());
    QVERIFY(recording.ok());
    const CarrierRecording expected{.recordingSid = recordingSid,
        .accountSid = account,
        .callSid = call,
        .status = u"completed"_s,
        .durationSeconds = 84,
        .channels = 2,
        .source = u"OutboundAPI"_s,
        .errorCode = {},
        .startedAt = Timestamp::fromString(u"2026-08-18T15:04:06Z"_s)};
    QVERIFY(recording.value() == expected);
    QVERIFY(isCompleted(*recording));
    QVERIFY(!absenceOf(*recording));
}

void TestTwilioCallback::reasonsForAbsence_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<std::optional<RecordingAbsence>>("absence");
    using Absence = std::optional<RecordingAbsence>;
    const auto row = [](const char *name, const QByteArray &status, const QByteArray &code,
                         Absence absence) { QTest::newRow(name) << status << code << absence; };
    row("too short", "absent", "16101", RecordingAbsence::TooShort);
    row("silent", "absent", "16102", RecordingAbsence::Silent);
    row("no code", "absent", "", RecordingAbsence::NotProvided);
    row("new code", "absent", "16199", RecordingAbsence::NotProvided);
    row("failed", "failed", "", RecordingAbsence::CarrierFailed);
    row("going on", "in-progress", "", {});
    row("a word of the future", "transmogrified", "", {});
    row("no word", "", "", {});
}

void TestTwilioCallback::reasonsForAbsence()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, code);
    QFETCH(std::optional<RecordingAbsence>, absence);
    const auto recording =
        parseCallback(callback({{"RecordingStatus", status}, {"ErrorCode", code}}));
    QVERIFY(recording.ok());
    const auto why = absenceOf(*recording);
    QCOMPARE(why.has_value(), absence.has_value());
    if (absence)
        QCOMPARE(why->absence, *absence);
    QCOMPARE(recording->durationSeconds.has_value(), isCompleted(*recording));
}

void TestTwilioCallback::almostEverythingMayBeMissing()
{
    const Parameters few{{"AccountSid", account.toLatin1()},
        {"RecordingSid", recordingSid.toLatin1()}, {"Unknown", "x"}};
    const auto recording = parseCallback(few);
    QVERIFY(recording.ok());
    QVERIFY(recording->callSid.isEmpty());
    QVERIFY(isCompleted(*recording)); // the only event that is sent unasked
    QVERIFY(!recording->durationSeconds && !recording->channels && !recording->startedAt);
}

void TestTwilioCallback::refuses_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const QByteArray digits(32, '0');
    const auto row = [](const char *title, const QByteArray &name, const QByteArray &value) {
        QTest::newRow(title) << name << value;
    };
    row("no recording", "RecordingSid", "");
    row("another kind", "RecordingSid", "CA" + digits);
    row("short", "RecordingSid", "RE" + digits.chopped(1));
    row("long", "RecordingSid", "RE" + digits + "0");
    row("path", "RecordingSid", "RE" + QByteArray("../").repeated(11));
    row("other digits", "RecordingSid", "RE" + QByteArray("\xd9\xa1").repeated(32));
    row("NUL between", "RecordingSid", "RE" + digits.chopped(1) + QByteArray("\0g", 2));
    row("no account", "AccountSid", "");
    row("account of another kind", "AccountSid", "RE" + digits);
    row("call of another kind", "CallSid", "CF" + digits);
    row("call as a statement", "CallSid", "'; drop table call_logs; --");
}

void TestTwilioCallback::refuses()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto recording = parseCallback(callback({{name, value}}));
    QVERIFY(!recording.ok());
    QCOMPARE(recording.error().code, ErrorCode::InvalidInput);
    QVERIFY(recording.error().message.contains(QString::fromLatin1(name)));
}

void TestTwilioCallback::oddValuesAreNoValues_data()
{
    QTest::addColumn<QByteArray>("duration");
    for (const char *text : {"-1", "nan", "inf", "1e300", "eighty", "0x10", "999999999"})
        QTest::newRow(text) << QByteArray(text);
}

void TestTwilioCallback::oddValuesAreNoValues()
{
    QFETCH(QByteArray, duration);
    const auto recording =
        parseCallback(callback({{"RecordingDuration", duration}, {"RecordingChannels", duration},
            {"RecordingStartTime", duration}, {"RecordingSource", QByteArray(5000, 'x')}}));
    QVERIFY(recording.ok());
    QVERIFY(!recording->durationSeconds);
    QVERIFY(!recording->channels);
    QVERIFY(!recording->startedAt);
    QVERIFY(recording->source.size() <= 100);
}

void TestTwilioCallback::whatIsKeptComesBack()
{
    const QList<Parameters> samples{callback(),
        callback({{"RecordingStatus", "absent"}, {"ErrorCode", "16101"}}),
        callback({{"CallSid", ""}, {"RecordingChannels", ""}, {"RecordingStartTime", ""}}),
        callback({{"RecordingDuration", "0.25"}})};
    for (const Parameters &parameters : samples) {
        const CarrierRecording recording = parseCallback(parameters).value();
        const QByteArray payload = toPayload(recording);
        QVERIFY(!payload.contains("169.254"));
        QVERIFY(fromPayload(payload).value() == recording);
    }
    QVERIFY(!fromPayload("[]").ok());
    QVERIFY(!fromPayload("{}").ok());
}

void TestTwilioCallback::readsItsParametersFromWhereTheyAre()
{
    const QByteArray query = "RecordingSid=" + recordingSid.toLatin1();
    const Parameters expected{{"RecordingSid", recordingSid.toLatin1()}};
    QCOMPARE(parametersOf({.url = "https://a.example/x?" + query}).value(), expected);
    const QByteArray type = "Application/X-WWW-Form-URLEncoded; charset=UTF-8";
    QCOMPARE(parametersOf({.url = "https://a.example/x?y=1", .contentType = type, .body = query})
                 .value(),
        expected);
    const QByteArray json =
        R"({"RecordingSid":")" + recordingSid.toLatin1() + R"(","deep":{"a":1}})";
    const QByteArray jsonType = "application/json";
    QCOMPARE(
        parametersOf({.url = "https://a.example/x", .contentType = jsonType, .body = json}).value(),
        expected);
    QVERIFY(!parametersOf({.url = "https://a.example/x", .contentType = jsonType, .body = "<x/>"})
                 .ok());
}

void TestTwilioCallback::theLaterWordWins()
{
    QVERIFY(carrierStatusRank(u"absent") > carrierStatusRank(u"in-progress"));
    QVERIFY(carrierStatusRank(u"failed") > carrierStatusRank(u"processing"));
    QVERIFY(carrierStatusRank(u"completed") > carrierStatusRank(u"failed"));
    QCOMPARE(carrierStatusRank(u"unheard-of"), 0);
}

QTEST_GUILESS_MAIN(TestTwilioCallback)
#include "tst_twiliocallback.moc"
