// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/doctorchecks.h"

#include "tests/backend/provider/configs.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::monitoring;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 gibibyte = 1024LL * 1024 * 1024;

/** With nothing to complain about. */
Patient healthy()
{
    return {.facts = {.dataFolder = u"/var/lib/earshot"_s,
                .apiBase = QUrl(u"https://api.vapi.ai"_s),
                .hasApiKey = true,
                .reconciles = true,
                .checksSenders = true,
                .forwards = false,
                .webhookUrl = hook()},
        .disk = {.freeBytes = 100 * gibibyte},
        .database = DatabaseFacts{.health = {.server = u"PostgreSQL 15.6"_s,
                                      .schema = 4,
                                      .newestSchema = 4,
                                      .now = Timestamp()},
            .latency = 2ms},
        .store = StoreFacts{.triesLinks = true},
        .assistants = QList<QJsonObject>{goodAssistant()},
        .phoneNumbers = QList<QJsonObject>()};
}

Error error(ErrorCode code)
{
    return Error{.code = code, .message = u"It went wrong."_s};
}

/** "api_key broken, webhooks warning": all that is not well. */
QString complaints(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings) {
        if (finding.health != Health::Ok)
            words.append(finding.check + u' ' + toWord(finding.health));
    }
    return words.join(u", "_s);
}

using Illness = void (*)(Patient &patient);

const QString withTools = u"'model':{'toolIds':['t1']}"_s;

QList<QJsonObject> one(const QString &fields)
{
    return {assistantWith(fields)};
}

} // namespace

Q_DECLARE_METATYPE(Illness)

class TestDoctorChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHealthyPatientHasNoComplaints();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void saysWhatToDoAboutEachComplaint_data() { findsWhatIsWrong_data(); }
    void saysWhatToDoAboutEachComplaint();
    void namesWhoIsMeant();
    void knowsWhatCanBeReachedFromOutside_data();
    void knowsWhatCanBeReachedFromOutside();
};

void TestDoctorChecks::aHealthyPatientHasNoComplaints()
{
    const QList<Finding> findings = examined(healthy());
    QCOMPARE(complaints(findings), QString());
    QStringList seen;
    for (const Finding &finding : findings) {
        seen.append(finding.check);
        QVERIFY(finding.advice.isEmpty());
    }
    QCOMPARE(seen,
        (QStringList{u"settings"_s, u"disk"_s, u"database"_s, u"store"_s, u"network"_s,
            u"api_key"_s, u"fetching"_s, u"webhooks"_s, u"forwarding"_s, u"assistants"_s}));
}

void TestDoctorChecks::findsWhatIsWrong_data()
{
    QTest::addColumn<Illness>("illness");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Illness illness, const char *expected) {
        QTest::newRow(name) << illness << QString::fromLatin1(expected);
    };
    row(
        "no space", [](Patient &p) { p.disk.freeBytes = 1000; }, "disk broken");
    row(
        "little space", [](Patient &p) { p.disk.freeBytes = 5 * gibibyte; }, "disk warning");
    row(
        "space unknown", [](Patient &p) { p.disk.freeBytes = -1; }, "disk warning");
    row(
        "read-only", [](Patient &p) { p.disk.isWritable = false; }, "disk broken");
    row(
        "no database", [](Patient &p) { p.database = error(ErrorCode::Storage); },
        "database broken");
    row(
        "tables too old", [](Patient &p) { p.database->health.schema = 3; }, "database broken");
    row(
        "tables too new", [](Patient &p) { p.database->health.schema = 5; }, "database broken");
    row(
        "may not write", [](Patient &p) { p.database->health.mayWrite = false; },
        "database broken");
    row(
        "slow database", [](Patient &p) { p.database->latency = 300ms; }, "database warning");
    row(
        "a clock ahead", [](Patient &p) { p.database->clockAhead = 6s; }, "database warning");
    row(
        "a clock behind", [](Patient &p) { p.database->clockAhead = -6s; }, "database warning");
    row(
        "no store", [](Patient &p) { p.store = error(ErrorCode::Timeout); }, "store broken");
    row(
        "nothing is kept", [](Patient &p) { p.store->kept = error(ErrorCode::Forbidden); },
        "store broken");
    row(
        "links do not open", [](Patient &p) { p.store->linked = error(ErrorCode::Network); },
        "store warning");
    row(
        "nothing is deleted", [](Patient &p) { p.store->removed = error(ErrorCode::Forbidden); },
        "store warning");
    row(
        "no key",
        [](Patient &p) {
            p.facts.hasApiKey = false;
            p.facts.reconciles = false;
            p.assistants = error(ErrorCode::Unavailable);
            p.phoneNumbers = error(ErrorCode::Unavailable);
        },
        "api_key broken");
    row(
        "key refused", [](Patient &p) { p.assistants = error(ErrorCode::Unauthorised); },
        "api_key broken");
    row(
        "not allowed", [](Patient &p) { p.assistants = error(ErrorCode::Forbidden); },
        "api_key broken");
    row(
        "no connection", [](Patient &p) { p.assistants = error(ErrorCode::Network); },
        "network broken");
    row(
        "no answer", [](Patient &p) { p.assistants = error(ErrorCode::Timeout); },
        "network broken");
    row(
        "never asked for calls", [](Patient &p) { p.facts.reconciles = false; },
        "fetching warning");
    row(
        "no road for calls",
        [](Patient &p) {
            p.facts.reconciles = false;
            p.facts.webhookUrl = QUrl();
        },
        "fetching broken");
    row(
        "pull mode is fine",
        [](Patient &p) {
            p.facts.webhookUrl = QUrl();
            p.facts.checksSenders = false;
        },
        "");
    row(
        "senders unchecked", [](Patient &p) { p.facts.checksSenders = false; }, "webhooks broken");
    row(
        "not to be reached",
        [](Patient &p) {
            p.facts.webhookUrl = QUrl(u"http://127.0.0.1:8787/api/webhooks/vapi"_s);
            p.assistants = one(u"{'server':{'url':'http://127.0.0.1:8787/api/webhooks/vapi',"
                               "'credentialId':'c','backoffPlan':{'maxRetries':1}}}"_s);
        },
        "webhooks warning");
    row(
        "recording off",
        [](Patient &p) { p.assistants = one(u"{'artifactPlan':{'recordingEnabled':false}}"_s); },
        "assistants broken");
    row(
        "messages missing", [](Patient &p) { p.assistants = one(u"{'serverMessages':[]}"_s); },
        "assistants broken");
    row(
        "another server",
        [](Patient &p) { p.assistants = one(u"{'server':{'url':'https://crm.example.net'}}"_s); },
        "assistants warning");
    row(
        "nothing shows who sends",
        [](Patient &p) {
            p.assistants = one(u"{'server':{'url':'https://calls.example.com/api/webhooks/vapi',"
                               "'backoffPlan':{'maxRetries':1}}}"_s);
        },
        "credentials warning");
    row(
        "tools without answers",
        [](Patient &p) { p.assistants = one(u"{"_s + withTools + u"}"_s); }, "forwarding warning");
    row(
        "tools with answers",
        [](Patient &p) {
            p.assistants = one(u"{"_s + withTools + u"}"_s);
            p.facts.forwards = true;
        },
        "");
    row(
        "tools of an assistant that its number sends here",
        [](Patient &p) {
            p.assistants = one(u"{'server':null,"_s + withTools + u"}"_s);
            p.phoneNumbers = QList<QJsonObject>{
                jsonOf(u"{'assistantId':'7f1d3f0e-5f0e-4a53-9d5b-6f0b9c0a1e11','server':{'url':"
                       "'https://calls.example.com/api/webhooks/vapi','credentialId':'c',"
                       "'backoffPlan':{'maxRetries':1}}}"_s)};
        },
        "forwarding warning");
    row(
        "tools that another server answers",
        [](Patient &p) {
            p.assistants =
                one(u"{'server':{'url':'https://crm.example.net'},"_s + withTools + u"}"_s);
        },
        "assistants warning");
    row(
        "a number that asks for its assistant",
        [](Patient &p) {
            p.phoneNumbers = QList<QJsonObject>{
                jsonOf(u"{'number':'+15550100','server':{'url':"
                       "'https://calls.example.com/api/webhooks/vapi','credentialId':'c',"
                       "'backoffPlan':{'maxRetries':1}}}"_s)};
        },
        "forwarding warning");
    row(
        "a number whose calls an assistant takes otherwise",
        [](Patient &p) {
            p.facts.hasFallbackAssistant = true;
            p.phoneNumbers = QList<QJsonObject>{
                jsonOf(u"{'number':'+15550100','server':{'url':"
                       "'https://calls.example.com/api/webhooks/vapi','credentialId':'c',"
                       "'backoffPlan':{'maxRetries':1}}}"_s)};
        },
        "");
    row(
        "a number that sends elsewhere",
        [](Patient &p) {
            p.phoneNumbers = QList<QJsonObject>{
                jsonOf(u"{'assistantId':'a','server':{'url':'https://crm.example.net'}}"_s)};
        },
        "phone_numbers warning");
    row(
        "PCI mode",
        [](Patient &p) { p.assistants = one(u"{'compliancePlan':{'pciEnabled':true}}"_s); },
        "compliance warning");
    row(
        "numbers unknown", [](Patient &p) { p.phoneNumbers = error(ErrorCode::Network); },
        "phone_numbers warning");
}

void TestDoctorChecks::findsWhatIsWrong()
{
    QFETCH(Illness, illness);
    QFETCH(QString, expected);
    Patient patient = healthy();
    illness(patient);
    QCOMPARE(complaints(examined(patient)), expected);
}

void TestDoctorChecks::saysWhatToDoAboutEachComplaint()
{
    QFETCH(Illness, illness);
    Patient patient = healthy();
    illness(patient);
    for (const Finding &finding : examined(patient)) {
        QVERIFY(!finding.check.isEmpty());
        QVERIFY2(finding.text.endsWith(u'.'), qPrintable(finding.text));
        QVERIFY2(!finding.text.contains(u'%'), qPrintable(finding.text));
        QCOMPARE(finding.advice.isEmpty(), finding.health == Health::Ok);
    }
}

void TestDoctorChecks::namesWhoIsMeant()
{
    Patient patient = healthy();
    patient.assistants = one(u"{'artifactPlan':{'recordingEnabled':false}}"_s);
    patient.phoneNumbers = QList<QJsonObject>{
        jsonOf(u"{'number':'+15550100','assistantId':'a','server':{'url':'https://x.example'}}"_s)};
    QString text;
    for (const Finding &finding : examined(patient))
        text += finding.text + u'\n';
    QVERIFY(text.contains(u"Assistant \"Desk\": "_s));
    QVERIFY(text.contains(u"Phone number \"+15550100\": "_s));
}

void TestDoctorChecks::knowsWhatCanBeReachedFromOutside_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("reachable");
    QTest::newRow("public") << u"https://calls.example.com/x"_s << true;
    QTest::newRow("public address") << u"https://8.8.8.8/x"_s << true;
    QTest::newRow("no TLS") << u"http://calls.example.com/x"_s << false;
    QTest::newRow("localhost") << u"https://localhost/x"_s << false;
    QTest::newRow("loopback") << u"https://127.0.0.1/x"_s << false;
    QTest::newRow("private") << u"https://192.168.1.2/x"_s << false;
    QTest::newRow("loopback, 6") << u"https://[::1]/x"_s << false;
}

void TestDoctorChecks::knowsWhatCanBeReachedFromOutside()
{
    QFETCH(QString, url);
    QFETCH(bool, reachable);
    QCOMPARE(isReachableFromOutside(QUrl(url)), reachable);
}

QTEST_GUILESS_MAIN(TestDoctorChecks)
#include "tst_doctorchecks.moc"
