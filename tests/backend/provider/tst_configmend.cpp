// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/configmend.h"

#include "core/error.h"
#include "tests/backend/provider/configs.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::provider::vapi;
using namespace earshot::test;

class TestConfigMend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheDifference_data();
    void showsTheDifference();
    void mendingTwiceChangesNothing_data() { showsTheDifference_data(); }
    void mendingTwiceChangesNothing();
    void keepsEveryFieldOfNestedObjects();
    void touchesNothingElse();
    void showsNoSecrets();
    void replacingAServerIsSeenAndWarnedOf();
    void leavesAServerThatAnswersCalls();
    void saysWhereAnswersArePassedOn();
    void warningsAreWorded();
    void offersAWayWithoutTheRetiredPlace();
    void leavesAnAssistantThatIsHeardThroughItsNumber();
    void mendsNumbers_data();
    void mendsNumbers();
    void namesTheCarrierWhereThatIsAskedFor();
    void letsTheProviderShowWhoItIs_data();
    void letsTheProviderShowWhoItIs();
    void movesASecretOfTheRetiredPlace();
    void showsWhatIsTakenAway();
    void findsWhatDidNotComeOutAsWanted_data();
    void findsWhatDidNotComeOutAsWanted();
};

namespace {

const QString ours = hook().toString();

/** "path: before -> after" of each. */
QString words(const QList<FieldChange> &changes)
{
    const auto text = [](const QJsonValue &value) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
            .replace(u'"', u'\'')
            .mid(1)
            .chopped(1);
    };
    QStringList lines;
    for (const FieldChange &change : changes)
        lines.append(change.path + u": "_s + text(change.before) + u" -> "_s + text(change.after));
    return lines.join(u" | "_s);
}

/** What the provider then has: each field is replaced whole. */
QJsonObject written(QJsonObject object, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

const QString withTools = u"'model':{'tools':[{'type':'function','function':{'name':'book'}}]}"_s;
const QString elsewhere = u"'server':{'url':'https://crm.example.net/vapi?key=geheim'}"_s;

} // namespace

void TestConfigMend::showsTheDifference_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("changes");
    const QString retries = u"server.backoffPlan.baseDelaySeconds: null -> 2 | "
                            "server.backoffPlan.maxRetries: null -> 6 | "
                            "server.backoffPlan.type: null -> 'exponential'"_s;
    const auto row = [](const char *name, const QString &fields, const QString &changes) {
        QTest::newRow(name) << fields << changes;
    };
    row("good", u"{}"_s, QString());
    row("off", u"{'artifactPlan':{'recordingEnabled':false,'loggingEnabled':false}}"_s,
        u"artifactPlan.recordingEnabled: false -> true"_s);
    row("off in the old place", u"{'artifactPlan':null,'recordingEnabled':false}"_s,
        u"artifactPlan.recordingEnabled: null -> true | recordingEnabled: false -> true"_s);
    row("on in the old place only", u"{'artifactPlan':null,'recordingEnabled':true}"_s,
        u"artifactPlan.recordingEnabled: null -> true"_s);
    row("contradiction", u"{'recordingEnabled':false}"_s, u"recordingEnabled: false -> true"_s);
    row("messages are added in front", u"{'serverMessages':['hang','end-of-call-report']}"_s,
        u"serverMessages: ['hang','end-of-call-report'] -> "
        "['status-update','hang','end-of-call-report']"_s);
    row("no messages", u"{'serverMessages':[]}"_s,
        u"serverMessages: [] -> ['status-update','end-of-call-report']"_s);
    row("no server", u"{'server':null}"_s, retries + u" | server.url: null -> '"_s + ours + u"'"_s);
    row("no retries", u"{'server':{'url':'%1'}}"_s.arg(ours), retries);
    row("retries switched off",
        u"{'server':{'url':'%1','backoffPlan':{'type':'exponential','maxRetries':0,"
        "'baseDelaySeconds':2}}}"_s.arg(ours),
        u"server.backoffPlan.maxRetries: 0 -> 6"_s);
    row("another server", u"{"_s + elsewhere + u"}"_s,
        retries + u" | server.url: 'https://crm.example.net/vapi' -> '"_s + ours + u"'"_s);
    row("another server in the old place",
        u"{'server':null,'serverUrl':'https://crm.example.net','serverUrlSecret':'geheim'}"_s,
        retries + u" | server.secret: null -> '(not shown)' | server.url: null -> '"_s + ours
            + u"'"_s);
}

void TestConfigMend::showsTheDifference()
{
    QFETCH(QString, fields);
    QFETCH(QString, changes);
    const QJsonObject assistant = assistantWith(fields);
    const Mend mend = mendAssistant(assistant, {.webhookUrl = hook()});
    QCOMPARE(words(mend.changes), changes);
    QCOMPARE(mend.patch.isEmpty(), changes.isEmpty());
}

void TestConfigMend::mendingTwiceChangesNothing()
{
    QFETCH(QString, fields);
    const QJsonObject assistant = assistantWith(fields);
    const MendWish wish{.webhookUrl = hook()};
    const Mend mend = mendAssistant(assistant, wish);
    const QJsonObject mended = written(assistant, mend.patch);
    QCOMPARE(words(mendAssistant(mended, wish).changes), QString());
    QVERIFY(unmetWishes(mend.patch, mended).isEmpty());
    QVERIFY(analyseAssistant(mended, hook()).problems.isEmpty());
}

/** The provider may replace nested objects whole: what is not sent back would be gone. */
void TestConfigMend::keepsEveryFieldOfNestedObjects()
{
    const QJsonObject assistant = assistantWith(
        u"{'artifactPlan':{'recordingEnabled':false,'recordingFormat':'mp3','newIn2027':{'a':[1]},"
        "'transcriptPlan':{'assistantName':'Desk'}},"
        "'server':{'url':'%1','headers':{'X-Tenant':'7'},'timeoutSeconds':45,'newIn2027':true,"
        "'backoffPlan':{'excludedStatusCodes':[400],'maxRetries':0}}}"_s.arg(ours));
    const QJsonObject patch = mendAssistant(assistant, {.webhookUrl = hook()}).patch;
    const QJsonObject plan = patch.value(u"artifactPlan"_s).toObject();
    QCOMPARE(plan,
        jsonOf(u"{'recordingEnabled':true,'recordingFormat':'mp3','newIn2027':{'a':[1]},"
               "'transcriptPlan':{'assistantName':'Desk'}}"_s));
    const QJsonObject server = patch.value(u"server"_s).toObject();
    QCOMPARE(server,
        jsonOf(u"{'url':'%1','headers':{'X-Tenant':'7'},'timeoutSeconds':45,'newIn2027':true,"
               "'backoffPlan':{'excludedStatusCodes':[400],'maxRetries':6,'baseDelaySeconds':2,"
               "'type':'exponential'}}"_s.arg(ours)));
}

void TestConfigMend::touchesNothingElse()
{
    const QJsonObject assistant = assistantWith(
        u"{'artifactPlan':{'recordingEnabled':false},'metadata':{'a':1},'newIn2027':{}}"_s);
    const Mend mend = mendAssistant(assistant, {.webhookUrl = hook()});
    QCOMPARE(mend.patch.keys(), QStringList{u"artifactPlan"_s});
}

void TestConfigMend::showsNoSecrets()
{
    const QJsonObject assistant =
        assistantWith(u"{'server':null,'serverUrl':'https://u:geheim@crm.example.net?k=geheim',"
                      "'serverUrlSecret':'geheim','artifactPlan':{'recordingEnabled':false}}"_s);
    const Mend mend = mendAssistant(assistant, {.webhookUrl = hook()});
    QVERIFY(!mend.changes.isEmpty());
    QVERIFY2(!words(mend.changes).contains(u"geheim"_s), qPrintable(words(mend.changes)));
    for (const MendWarning &warning : mend.warnings)
        QVERIFY(!warning.text.contains(u"geheim"_s));
}

void TestConfigMend::replacingAServerIsSeenAndWarnedOf()
{
    const QJsonObject assistant = assistantWith(u"{"_s + elsewhere + u"}"_s);
    const Mend mend = mendAssistant(assistant, {.webhookUrl = hook()});
    QVERIFY(words(mend.changes).contains(u"server.url: 'https://crm.example.net/vapi' -> "_s));
    QVERIFY(mend.warnings.value(0).text.contains(u"https://crm.example.net/vapi"_s));
    QVERIFY(mend.warnings.value(0).text.contains(u"provider.forward_url"_s));
    QVERIFY(mendAssistant(goodAssistant(), {.webhookUrl = hook()}).warnings.isEmpty());
}

/** Whoever has tools would get no results any more; recording can be switched on all the same. */
void TestConfigMend::leavesAServerThatAnswersCalls()
{
    const QJsonObject assistant = assistantWith(u"{"_s + elsewhere + u","_s + withTools
        + u",'serverMessages':['hang'],'artifactPlan':{'recordingEnabled':false}}"_s);
    const Mend mend = mendAssistant(assistant, {.webhookUrl = hook()});
    QCOMPARE(words(mend.changes), u"artifactPlan.recordingEnabled: false -> true"_s);
    QCOMPARE(mend.warnings.size(), 1);
    QVERIFY(mend.warnings.first().text.contains(u"provider.forward_url"_s));
    const Mend insisted = mendAssistant(assistant, {.webhookUrl = hook(), .takeOver = true});
    QVERIFY(insisted.patch.contains(u"server"_s));
    QVERIFY(insisted.patch.contains(u"serverMessages"_s));
    const QJsonObject unknown = assistantWith(u"{'server':null,"_s + withTools + u"}"_s);
    QVERIFY(mendAssistant(unknown, {.webhookUrl = hook()}).patch.isEmpty());
}

/** Only who gives the answers today gives them afterwards. */
void TestConfigMend::saysWhereAnswersArePassedOn()
{
    const QJsonObject assistant = assistantWith(u"{"_s + elsewhere + u","_s + withTools + u"}"_s);
    const QUrl crm(u"https://crm.example.net/vapi"_s);
    const Mend mend = mendAssistant(assistant, {.webhookUrl = hook(), .forwardUrl = crm});
    QVERIFY(mend.patch.contains(u"server"_s));
    QVERIFY(mend.warnings.value(0).text.contains(u"passed on to https://crm.example.net/vapi "_s));
    const QUrl another(u"https://other.example.net/vapi"_s);
    const Mend wrong = mendAssistant(assistant, {.webhookUrl = hook(), .forwardUrl = another});
    QVERIFY(wrong.patch.isEmpty());
    QVERIFY(wrong.warnings.value(0).text.contains(u"still go to https://crm.example.net/vapi"_s));
    const QJsonObject unknown = assistantWith(u"{'server':null,"_s + withTools + u"}"_s);
    QVERIFY(!mendAssistant(unknown, {.webhookUrl = hook(), .forwardUrl = crm}).patch.isEmpty());
}

/** As core/error.h says, so that they can be said in the language of who reads them. */
void TestConfigMend::warningsAreWorded()
{
    const QJsonObject assistant = assistantWith(u"{"_s + elsewhere + u"}"_s);
    const Mend mend = mendAssistant(assistant, {.webhookUrl = hook()});
    const MendWarning warning = mend.warnings.value(0);
    QCOMPARE(warning.values, QStringList{u"https://crm.example.net/vapi"_s});
    QVERIFY(warning.pattern.contains(u"%1"_s));
    QCOMPARE(filledIn(warning.pattern, warning.values), warning.text);
}

void TestConfigMend::offersAWayWithoutTheRetiredPlace()
{
    const Mend both = mendAssistant(
        assistantWith(u"{'artifactPlan':null,'recordingEnabled':false}"_s), {.webhookUrl = hook()});
    QCOMPARE(both.alternative, jsonOf(u"{'artifactPlan':{'recordingEnabled':true}}"_s));
    const Mend plan = mendAssistant(
        assistantWith(u"{'artifactPlan':{'recordingEnabled':false}}"_s), {.webhookUrl = hook()});
    QVERIFY(plan.alternative.isEmpty());
}

void TestConfigMend::leavesAnAssistantThatIsHeardThroughItsNumber()
{
    const QJsonObject assistant = assistantWith(u"{'server':null,'serverMessages':[]}"_s);
    const MendWish heard{.webhookUrl = hook(), .numbers = {.ours = true}};
    QCOMPARE(mendAssistant(assistant, heard).patch.keys(), QStringList{u"serverMessages"_s});
    const MendWish mixed{.webhookUrl = hook(), .numbers = {.ours = true, .elsewhere = true}};
    QVERIFY(mendAssistant(assistant, mixed).patch.contains(u"server"_s));
    const MendWish silent{};
    QVERIFY(mendAssistant(assistant, silent).patch.isEmpty());
}

void TestConfigMend::mendsNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("forwards");
    QTest::addColumn<QString>("changed");
    QTest::addColumn<int>("warnings");
    const QString all = u"server.backoffPlan.baseDelaySeconds server.backoffPlan.maxRetries "
                        "server.backoffPlan.type server.url"_s;
    QTest::newRow("no server") << u"{'assistantId':'a1'}"_s << false << all << 2;
    QTest::newRow("another server")
        << u"{'assistantId':'a1','server':{'url':'https://crm.example.net','headers':{'A':'b'}}}"_s
        << false << all << 2;
    QTest::newRow("ours") << u"{'server':{'url':'%1','backoffPlan':{'maxRetries':2}}}"_s.arg(ours)
                          << false << QString() << 0;
    QTest::newRow("its server says who takes the calls")
        << u"{'server':{'url':'https://crm.example.net'}}"_s << false << QString() << 1;
    QTest::newRow("somebody says who takes the calls") << u"{}"_s << false << QString() << 1;
    QTest::newRow("and is passed on to") << u"{}"_s << true << all << 2;
}

void TestConfigMend::mendsNumbers()
{
    QFETCH(QString, number);
    QFETCH(bool, forwards);
    QFETCH(QString, changed);
    QFETCH(int, warnings);
    const Mend mend = mendPhoneNumber(jsonOf(number),
        {.webhookUrl = hook(),
            .forwardUrl = forwards ? QUrl(u"https://crm.example.net"_s) : QUrl()});
    QStringList paths;
    for (const FieldChange &change : mend.changes)
        paths.append(change.path);
    QCOMPARE(paths.join(u' '), changed);
    QCOMPARE(mend.warnings.size(), warnings);
    const Mend nowhere = mendPhoneNumber(jsonOf(number), {});
    QVERIFY(nowhere.patch.isEmpty());
    QVERIFY(nowhere.warnings.value(0).text.contains(u"public_url"_s));
}

void TestConfigMend::namesTheCarrierWhereThatIsAskedFor()
{
    const Mend mend = mendPhoneNumber(
        jsonOf(u"{'assistantId':'a1','provider':'twilio','twilioAuthToken':'geheim'}"_s),
        {.webhookUrl = hook()});
    QCOMPARE(mend.patch.keys(), QStringList{u"server"_s});
    QCOMPARE(mend.alternative.keys(), (QStringList{u"provider"_s, u"server"_s}));
}

void TestConfigMend::letsTheProviderShowWhoItIs_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("headers");
    const auto row = [](const char *name, const QString &server, const char *headers) {
        QTest::newRow(name) << server << QString::fromLatin1(headers);
    };
    row("a new server", u"null"_s, "{'X-Vapi-Secret':'new'}");
    row("what another server was shown",
        u"{'url':'https://crm.example.net','credentialId':'c','headers':{'A':'b'}}"_s,
        "{'A':'b','X-Vapi-Secret':'new'}");
    row("the same field for another server",
        u"{'url':'https://crm.example.net','headers':{'x-vapi-secret':'old'}}"_s,
        "{'X-Vapi-Secret':'new'}");
    row("ours that shows nothing", u"{'url':'%1'}"_s.arg(ours), "{'X-Vapi-Secret':'new'}");
    row("ours with a credential", u"{'url':'%1','credentialId':'c'}"_s.arg(ours), "{}");
    row("ours with a field", u"{'url':'%1','headers':{'X-Key':'k'}}"_s.arg(ours), "{'X-Key':'k'}");
}

void TestConfigMend::letsTheProviderShowWhoItIs()
{
    QFETCH(QString, server);
    QFETCH(QString, headers);
    const MendWish wish{.webhookUrl = hook(), .senderHeaders = {{"X-Vapi-Secret", Secret("new")}}};
    const QJsonObject assistant = assistantWith(u"{'server':%1}"_s.arg(server));
    const Mend mend = mendAssistant(assistant, wish);
    const QJsonObject mended = written(assistant, mend.patch);
    QCOMPARE(mended.value(u"server"_s)[u"headers"_s].toObject(), jsonOf(headers));
    QVERIFY(!words(mend.changes).contains(u"'new'"_s));
    QVERIFY(mend.warnings.size() <= 1);
    QVERIFY(mendAssistant(mended, wish).patch.isEmpty());
}

void TestConfigMend::movesASecretOfTheRetiredPlace()
{
    const QJsonObject assistant =
        assistantWith(u"{'server':{'url':'%1','secret':'s'}}"_s.arg(ours));
    const Mend mend = mendAssistant(assistant, {.webhookUrl = hook()});
    const QJsonObject kept = mend.patch.value(u"server"_s).toObject();
    QCOMPARE(kept.value(u"secret"_s).toString(), u"s"_s);
    const QJsonObject moved = mend.alternative.value(u"server"_s).toObject();
    QVERIFY(!moved.contains(u"secret"_s));
    QCOMPARE(moved.value(u"headers"_s).toObject(), jsonOf(u"{'X-Vapi-Secret':'s'}"_s));
}

void TestConfigMend::showsWhatIsTakenAway()
{
    const QList<FieldChange> changes =
        changesOf(jsonOf(u"{'a':{'b':1,'c':{'d':2}},'e':3}"_s), jsonOf(u"{'a':{'c':{'f':4}}}"_s));
    QCOMPARE(words(changes), u"a.b: 1 -> null | a.c.d: 2 -> null | a.c.f: null -> 4"_s);
}

void TestConfigMend::findsWhatDidNotComeOutAsWanted_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("unmet");
    const auto row = [](const char *name, const char *object, const char *unmet) {
        QTest::newRow(name) << QString::fromLatin1(object) << QString::fromLatin1(unmet);
    };
    row("as wanted", "{'artifactPlan':{'recordingEnabled':true,'old':1,'new':2},'list':['a','b']}",
        "");
    row("another order", "{'artifactPlan':{'recordingEnabled':true,'old':1},'list':['b','a']}", "");
    row("not taken", "{'artifactPlan':{'recordingEnabled':false,'old':1},'list':['a','b']}",
        "artifactPlan.recordingEnabled");
    row("something lost", "{'artifactPlan':{'recordingEnabled':true},'list':['a','b']}",
        "artifactPlan.old");
    row("nothing there", "{}", "artifactPlan.old artifactPlan.recordingEnabled list");
    row("a shorter list", "{'artifactPlan':{'recordingEnabled':true,'old':1},'list':['a']}",
        "list");
    row("another entry", "{'artifactPlan':{'recordingEnabled':true,'old':1},'list':['a','c']}",
        "list");
}

void TestConfigMend::findsWhatDidNotComeOutAsWanted()
{
    QFETCH(QString, object);
    QFETCH(QString, unmet);
    const QJsonObject patch = jsonOf(
        u"{'artifactPlan':{'recordingEnabled':true,'old':1,'none':null},'list':['a','b']}"_s);
    QCOMPARE(unmetWishes(patch, jsonOf(object)).join(u' '), unmet);
    const QJsonObject secret = jsonOf(u"{'server':{'headers':{'A':'s'}}}"_s);
    QVERIFY(unmetWishes(secret, jsonOf(u"{'server':{'headers':{'A':'***'}}}"_s)).isEmpty());
    QCOMPARE(unmetWishes(secret, jsonOf(u"{'server':{'headers':{}}}"_s)).join(u' '),
        u"server.headers.A"_s);
}

QTEST_GUILESS_MAIN(TestConfigMend)
#include "tst_configmend.moc"
