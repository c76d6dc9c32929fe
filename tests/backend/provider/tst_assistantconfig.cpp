// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/assistantconfig.h"

#include "tests/backend/provider/configs.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::provider::vapi;
using namespace earshot::test;

class TestAssistantConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seesWhatIsWrong_data();
    void seesWhatIsWrong();
    void readsWhereRecordingIsSet_data();
    void readsWhereRecordingIsSet();
    void knowsWhoAsksTheServer_data();
    void knowsWhoAsksTheServer();
    void knowsItsOwnAddress_data();
    void knowsItsOwnAddress();
    void showsNoSecretsOfUrls_data();
    void showsNoSecretsOfUrls();
    void withoutAnAddressOnlyRecordingCounts();
    void hearsThroughPhoneNumbers_data();
    void hearsThroughPhoneNumbers();
    void seesWhatIsWrongWithNumbers_data();
    void seesWhatIsWrongWithNumbers();
    void everyProblemIsWorded();
};

namespace {

/** "recording_off! no_retries": the codes, errors marked. */
QString codes(const QList<ConfigProblem> &problems)
{
    QStringList words;
    for (const ConfigProblem &problem : problems)
        words.append(problem.severity == ConfigProblem::Severity::Error ? problem.code + u'!'
                                                                        : problem.code);
    return words.join(u' ');
}

} // namespace

void TestAssistantConfig::seesWhatIsWrong_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char *name, const char *fields, const char *problems) {
        QTest::newRow(name) << QString::fromLatin1(fields) << QString::fromLatin1(problems);
    };
    row("good", "{}", "");
    row("not recording", "{'artifactPlan':{'recordingEnabled':false}}", "recording_off!");
    row("no plan records by default", "{'artifactPlan':null}", "");
    row("a plan of another type is none", "{'artifactPlan':'yes'}", "");
    row("old place, off", "{'artifactPlan':null,'recordingEnabled':false}",
        "recording_off! deprecated_place");
    row("old place, on", "{'artifactPlan':{},'recordingEnabled':true}", "deprecated_place");
    row("two places alike", "{'recordingEnabled':true}", "");
    row("two places that differ", "{'recordingEnabled':false}", "deprecated_place");
    row("two places that differ, off",
        "{'artifactPlan':{'recordingEnabled':false},'recordingEnabled':true}",
        "recording_off! deprecated_place");
    row("no server", "{'server':null}", "no_server_url");
    row("a server without address", "{'server':{'timeoutSeconds':20}}", "no_server_url");
    row("another server", "{'server':{'url':'https://crm.example.net/vapi'}}",
        "foreign_server_url");
    row("another server in the old place", "{'server':null,'serverUrl':'https://crm.example.net/'}",
        "foreign_server_url");
    row("ours in the old place",
        "{'server':null,'serverUrl':'https://calls.example.com/api/webhooks/vapi'}", "no_retries");
    row("no retries", "{'server':{'url':'https://calls.example.com/api/webhooks/vapi'}}",
        "no_retries");
    row("none of the retries",
        "{'server':{'url':'https://calls.example.com/api/webhooks/"
        "vapi','backoffPlan':{'maxRetries':0}}}",
        "no_retries");
    row("default messages have both", "{'serverMessages':null}", "");
    row("no messages", "{'serverMessages':[]}", "missing_messages!");
    row("no report", "{'serverMessages':['status-update']}", "missing_messages!");
    row("no status", "{'serverMessages':['end-of-call-report']}", "missing_messages!");
    row("messages that go elsewhere do not matter",
        "{'serverMessages':[],'server':{'url':'https://crm.example.net/vapi'}}",
        "foreign_server_url");
    row("everything",
        "{'artifactPlan':{'recordingEnabled':false},'serverMessages':['hang'],"
        "'server':{'url':'https://calls.example.com/api/webhooks/vapi'}}",
        "recording_off! missing_messages! no_retries");
}

void TestAssistantConfig::seesWhatIsWrong()
{
    QFETCH(QString, fields);
    QFETCH(QString, problems);
    const AssistantConfig config = analyseAssistant(assistantWith(fields), hook());
    QCOMPARE(codes(config.problems), problems);
    QCOMPARE(isFine(config.problems), !problems.contains(u'!'));
}

void TestAssistantConfig::readsWhereRecordingIsSet_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<bool>("records");
    QTest::addColumn<QString>("format");
    QTest::newRow("as set") << u"{}"_s << true << u"mp3"_s;
    QTest::newRow("defaults") << u"{'artifactPlan':null}"_s << true << u"wav;l16"_s;
    QTest::newRow("null") << u"{'artifactPlan':{'recordingEnabled':null}}"_s << true
                          << u"wav;l16"_s;
    QTest::newRow("the plan decides")
        << u"{'artifactPlan':{'recordingEnabled':true},'recordingEnabled':false}"_s << true
        << u"wav;l16"_s;
    QTest::newRow("the old place where the plan is silent")
        << u"{'artifactPlan':{'recordingFormat':'mp3'},'recordingEnabled':false}"_s << false
        << u"mp3"_s;
}

void TestAssistantConfig::readsWhereRecordingIsSet()
{
    QFETCH(QString, fields);
    QFETCH(bool, records);
    QFETCH(QString, format);
    const AssistantConfig config = analyseAssistant(assistantWith(fields), hook());
    QCOMPARE(config.records, records);
    QCOMPARE(config.recordingFormat, format);
    QCOMPARE(config.name, u"Desk"_s);
}

void TestAssistantConfig::knowsWhoAsksTheServer_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("asks");
    const auto row = [](const char *name, const char *model, bool asks) {
        QTest::newRow(name) << QString::fromLatin1(model) << asks;
    };
    row("no tools", "{}", false);
    row("a function", "{'tools':[{'type':'function','function':{'name':'book'}}]}", true);
    row("a function with its own server",
        "{'tools':[{'type':'function','server':{'url':'https://crm.example.net'}}]}", false);
    row("functions of 2024", "{'functions':[{'name':'book'}]}", true);
    row("tools kept elsewhere", "{'toolIds':['9b0c']}", true);
    row("what the provider does itself",
        "{'tools':[{'type':'endCall'},{'type':'dtmf'},{'type':'apiRequest','url':'https://"
        "x.example'}]}",
        false);
    row("a transfer to a fixed number",
        "{'tools':[{'type':'transferCall','destinations':[{'type':'number','number':'+15550100'}]}]"
        "}",
        false);
    row("a transfer decided in the call", "{'tools':[{'type':'transferCall'}]}", true);
    row("a handoff decided in the call",
        "{'tools':[{'type':'handoff','destinations':[{'type':'dynamic'}]}]}", true);
    row("one of several", "{'tools':[{'type':'endCall'},{'type':'bash'}]}", true);
}

void TestAssistantConfig::knowsWhoAsksTheServer()
{
    QFETCH(QString, model);
    QFETCH(bool, asks);
    const QJsonObject assistant = assistantWith(u"{'model':"_s + model + u"}"_s);
    QCOMPARE(analyseAssistant(assistant, hook()).asksServer, asks);
}

void TestAssistantConfig::knowsItsOwnAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("ours");
    QTest::newRow("the same") << u"https://calls.example.com/api/webhooks/vapi"_s << true;
    QTest::newRow("with slash and port")
        << u"https://CALLS.example.com:443/api/webhooks/vapi/"_s << true;
    QTest::newRow("with a query") << u"https://calls.example.com/api/webhooks/vapi?a=1"_s << true;
    QTest::newRow("another scheme") << u"http://calls.example.com/api/webhooks/vapi"_s << false;
    QTest::newRow("another port") << u"https://calls.example.com:8443/api/webhooks/vapi"_s << false;
    QTest::newRow("another path") << u"https://calls.example.com/api/webhooks/twilio"_s << false;
    QTest::newRow("a look-alike") << u"https://calls.example.com.evil.example/api/webhooks/vapi"_s
                                  << false;
    QTest::newRow("our name before an @")
        << u"https://calls.example.com@evil.example/api/webhooks/vapi"_s << false;
    QTest::newRow("nonsense") << u"::::"_s << false;
}

void TestAssistantConfig::knowsItsOwnAddress()
{
    QFETCH(QString, url);
    QFETCH(bool, ours);
    const QJsonObject assistant = assistantWith(u"{'server':{'url':'%1'}}"_s.arg(url));
    QCOMPARE(analyseAssistant(assistant, hook()).server.isOurs, ours);
    QVERIFY(analyseAssistant(assistant, hook()).server.isSet());
}

void TestAssistantConfig::showsNoSecretsOfUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("plain") << u"https://crm.example.net/vapi"_s
                           << u"https://crm.example.net/vapi"_s;
    QTest::newRow("secrets") << u"https://user:pw@crm.example.net:8443/vapi?key=geheim#geheim"_s
                             << u"https://crm.example.net:8443/vapi"_s;
    QTest::newRow("unreadable") << u"crm"_s << u"(an address that can't be read)"_s;
}

void TestAssistantConfig::showsNoSecretsOfUrls()
{
    QFETCH(QString, url);
    QFETCH(QString, shown);
    QCOMPARE(shownUrl(url), shown);
}

void TestAssistantConfig::withoutAnAddressOnlyRecordingCounts()
{
    const QJsonObject assistant = assistantWith(
        u"{'artifactPlan':{'recordingEnabled':false},'serverMessages':[],'server':null}"_s);
    QCOMPARE(codes(analyseAssistant(assistant, QUrl()).problems), u"recording_off!"_s);
    QVERIFY(analysePhoneNumber(jsonOf(u"{'id':'n1'}"_s), QUrl()).problems.isEmpty());
    QVERIFY(webhookUrlBelow(QUrl()).isEmpty());
    QCOMPARE(webhookUrlBelow(QUrl(u"https://calls.example.com"_s)), hook());
}

void TestAssistantConfig::hearsThroughPhoneNumbers_data()
{
    QTest::addColumn<QString>("numberUrl");
    QTest::addColumn<QString>("problems");
    QTest::newRow("its number sends here") << hook().toString() << QString();
    QTest::newRow("its number sends elsewhere")
        << u"https://crm.example.net"_s << u"no_server_url"_s;
    QTest::newRow("its number says nothing") << QString() << u"no_server_url"_s;
}

void TestAssistantConfig::hearsThroughPhoneNumbers()
{
    QFETCH(QString, numberUrl);
    QFETCH(QString, problems);
    const QJsonObject assistant = assistantWith(u"{'server':null}"_s);
    const QString id = assistant.value(u"id"_s).toString();
    const QList<QJsonObject> numbers{
        jsonOf(u"{'id':'n1','assistantId':'%1','server':{'url':'%2'}}"_s.arg(id, numberUrl)),
        jsonOf(u"{'id':'n2','assistantId':'another','server':{'url':'https://x.example'}}"_s)};
    const NumberServers servers = serversOfNumbers(numbers, id, hook());
    QCOMPARE(codes(analyseAssistant(assistant, hook(), servers).problems), problems);
}

void TestAssistantConfig::seesWhatIsWrongWithNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char *name, const char *number, const char *problems) {
        QTest::newRow(name) << QString::fromLatin1(number) << QString::fromLatin1(problems);
    };
    row("an assistant decides", "{'assistantId':'a1'}", "");
    row("nobody decides", "{}", "no_server_url");
    row("null is nobody", "{'assistantId':null}", "no_server_url");
    row("a squad decides", "{'squadId':'s1'}", "");
    row("another server", "{'assistantId':'a1','server':{'url':'https://crm.example.net'}}",
        "foreign_server_url");
    row("ours without retries", "{'server':{'url':'https://calls.example.com/api/webhooks/vapi'}}",
        "no_retries");
    row("ours with retries",
        "{'server':{'url':'https://calls.example.com/api/webhooks/"
        "vapi','backoffPlan':{'maxRetries':1}}}",
        "");
}

void TestAssistantConfig::seesWhatIsWrongWithNumbers()
{
    QFETCH(QString, number);
    QFETCH(QString, problems);
    QCOMPARE(codes(analysePhoneNumber(jsonOf(number), hook()).problems), problems);
}

/** The texts are read by owners of businesses: sentences, and never an empty place in them. */
void TestAssistantConfig::everyProblemIsWorded()
{
    const QJsonObject bad = assistantWith(
        u"{'artifactPlan':{'recordingEnabled':false},'recordingEnabled':true,'serverMessages':[],"
        "'server':{'url':'https://calls.example.com/api/webhooks/vapi'}}"_s);
    QList<ConfigProblem> problems = analyseAssistant(bad, hook()).problems;
    problems += analyseAssistant(assistantWith(u"{'server':null}"_s), hook()).problems;
    problems +=
        analysePhoneNumber(jsonOf(u"{'server':{'url':'https://crm.example.net'}}"_s), hook())
            .problems;
    QCOMPARE(problems.size(), 6);
    for (const ConfigProblem &problem : problems) {
        QVERIFY2(problem.text.endsWith(u'.'), qPrintable(problem.text));
        QVERIFY2(!problem.text.contains(u'%'), qPrintable(problem.text));
        QVERIFY2(!problem.text.contains(u"  "_s), qPrintable(problem.text));
    }
}

QTEST_GUILESS_MAIN(TestAssistantConfig)
#include "tst_assistantconfig.moc"
