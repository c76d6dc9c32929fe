// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/permissions.h"
#include "core/identifier.h"
#include "core/json.h"
#include "database/callrepository.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;
using api::Reach;
using http::Method;
using test::Answer;
using test::Receiver;

namespace {

/** One route from outside: who may, in the order owner, admin, reviewer, compliance, viewer; and
 * whether somebody narrowed to some calls may. Written down by hand, so that a change of the table
 * has to be meant. */
struct Row
{
    const char *method;
    const char *pattern;
    const char *who; ///< 'y' or '-' for each role
    bool narrowed;
};

constexpr bool calls = true;
constexpr bool organisation = false;

const QList<Row> matrix{
    {"GET", "/api/session", "yyyyy", calls}, {"PUT", "/api/session/password", "yyyyy", calls},
    {"POST", "/api/session/second-factor", "yyyyy", calls},
    {"PUT", "/api/session/second-factor", "yyyyy", calls},
    {"POST", "/api/session/second-factor/removal", "yyyyy", calls},
    {"GET", "/api/calls", "yyyyy", calls}, {"GET", "/api/calls/count", "yyyyy", calls},
    {"GET", "/api/inbox", "yyyyy", calls}, {"GET", "/api/live", "yyyyy", calls},
    {"GET", "/api/calls/{id}", "yyyyy", calls}, {"PATCH", "/api/calls/{id}", "yyy--", calls},
    {"GET", "/api/calls/{id}/notes", "yyyyy", calls},
    {"POST", "/api/calls/{id}/notes", "yyy--", calls},
    {"PATCH", "/api/calls/{id}/notes/{note}", "yyy--", calls},
    {"DELETE", "/api/calls/{id}/notes/{note}", "yyy--", calls},
    {"GET", "/api/calls/{id}/scorecard", "yyyyy", calls},
    {"PUT", "/api/calls/{id}/scorecard/{question}", "yyy--", calls},
    {"PATCH", "/api/calls/{id}/tags", "yyy--", calls},
    {"GET", "/api/calls/{id}/waveform", "yyyy-", calls},
    {"POST", "/api/calls/{id}/playback", "yyyy-", calls},
    {"GET", "/api/calls/{id}/recording", "yyyy-", calls},
    {"POST", "/api/calls/{id}/recording/refresh", "yyyy-", calls},
    {"GET", "/api/calls/{id}/recording/content", "yyyy-", calls},
    {"GET", "/api/calls/{id}/recording/content?download=1", "yyy--", calls},
    {"POST", "/api/calls/{id}/evidence", "yy---", organisation},
    {"GET", "/api/calls/{id}/evidence", "yy---", organisation},
    {"POST", "/api/calls/{id}/clips", "yyy--", calls},
    {"GET", "/api/calls/{id}/links", "yyy--", calls},
    {"POST", "/api/calls/{id}/links", "yyy--", calls},
    {"DELETE", "/api/links/{link}", "yyy--", calls}, {"GET", "/api/tags", "yyyyy", calls},
    {"GET", "/api/views", "yyyyy", calls}, {"POST", "/api/views", "yyy--", calls},
    {"PATCH", "/api/views/{view}", "yyy--", calls}, {"DELETE", "/api/views/{view}", "yyy--", calls},
    {"GET", "/api/scorecard", "yyyyy", calls}, {"PUT", "/api/scorecard", "yy---", organisation},
    {"GET", "/api/inbox/words", "yyyyy", calls}, {"PUT", "/api/inbox/words", "yy---", organisation},
    {"PUT", "/api/calls/{id}/consent", "yy-y-", calls}, {"GET", "/api/consent", "yyyyy", calls},
    {"PUT", "/api/consent", "yy---", organisation},
    {"GET", "/api/completeness", "yyyyy", organisation},
    {"GET", "/api/completeness/gaps", "yyyyy", organisation},
    {"POST", "/api/completeness/reconcile", "yy---", organisation},
    {"GET", "/api/completeness/export", "yy-y-", organisation},
    {"GET", "/api/assistants", "yyyyy", organisation},
    {"POST", "/api/assistants/{id}/recording", "yy---", organisation},
    {"POST", "/api/assistants/recording", "yy---", organisation},
    {"POST", "/api/phone-numbers/{id}/server", "yy---", organisation},
    {"GET", "/api/alerts", "yyyyy", organisation},
    {"POST", "/api/alerts/{id}/acknowledge", "yy---", organisation},
    {"GET", "/api/audit", "yy-y-", organisation},
    {"GET", "/api/audit/summary", "yy-y-", organisation},
    {"GET", "/api/audit/export", "yy-y-", organisation},
    {"POST", "/api/audit/export", "yy-y-", organisation},
    {"GET", "/api/audit/verify", "yy-y-", organisation},
    {"POST", "/api/audit/verify", "yy-y-", organisation},
    {"DELETE", "/api/audit/verify", "yy-y-", organisation},
    {"GET", "/api/calls/{id}/redaction", "yy-y-", calls},
    {"PUT", "/api/calls/{id}/redaction", "yy-y-", calls},
    {"GET", "/api/calls/{id}/redaction/suggestions", "yy-y-", calls},
    {"GET", "/api/calls/{id}/original", "yy-y-", calls},
    {"GET", "/api/calls/{id}/original/content", "yy-y-", calls},
    {"DELETE", "/api/calls/{id}/original", "yy---", calls},
    {"GET", "/api/holds", "yy-y-", organisation}, {"POST", "/api/holds", "yy-y-", organisation},
    {"POST", "/api/holds/{hold}/calls", "yy-y-", organisation},
    {"POST", "/api/holds/{hold}/release", "yy-y-", organisation},
    {"GET", "/api/people", "yy---", organisation},
    {"PATCH", "/api/people/{id}", "yy---", organisation},
    {"GET", "/api/people/invitations", "yy---", organisation},
    {"POST", "/api/people/invitations", "yy---", organisation},
    {"DELETE", "/api/people/invitations/{id}", "yy---", organisation},
    {"GET", "/api/person", "yy-y-", organisation},
    {"GET", "/api/person/erasure", "yy---", organisation},
    {"POST", "/api/person/erasure", "yy---", organisation},
    {"DELETE", "/api/person/erasure", "yy---", organisation},
    {"GET", "/api/retention", "yy-y-", organisation},
    {"PUT", "/api/retention", "yy---", organisation},
    {"POST", "/api/retention/rehearsal", "yy-y-", organisation},
    {"GET", "/api/calls/{id}/activity", "yy-y-", calls},
    {"GET", "/api/storage", "yyyyy", organisation}, {"GET", "/metrics", "yyyyy", organisation},
    {"DELETE", "/api/session", "yyyyy", calls}, // ends the token, and so comes last
};

/** Routes that nobody signs in for: each has its own secret, or nothing to tell. */
const QSet<QString> openRoutes{u"GET /"_s, u"GET /healthz"_s, u"GET /readyz"_s,
    u"GET /api/openapi.yaml"_s, u"POST /api/session"_s, u"GET /media/{signed}"_s,
    u"GET /invite/{token}"_s, u"POST /invite/{token}"_s, u"POST /api/people/invitations/accept"_s,
    u"POST /api/webhooks/vapi"_s, u"POST /api/webhooks/oauth/token"_s,
    u"POST /api/webhooks/twilio"_s, u"GET /api/webhooks/twilio"_s};

QString wordOf(Method method)
{
    switch (method) {
    case Method::Get:
        return u"GET"_s;
    case Method::Post:
        return u"POST"_s;
    case Method::Put:
        return u"PUT"_s;
    case Method::Patch:
        return u"PATCH"_s;
    case Method::Delete:
        return u"DELETE"_s;
    default:
        return u"?"_s;
    }
}

QString nameOf(const Row &row)
{
    return QString::fromLatin1(row.method) + u' '
        + QString::fromLatin1(row.pattern).section(u'?', 0, 0);
}

} // namespace

/** Who may do what, asked from outside: every route, every role, two organisations. */
class TestPermissions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void everyRouteHasARuleOrIsOpen();
    void nobodyGetsInWithoutAToken();
    void theMatrixHolds();
    void callsOfOthersAreNotThere();
    void narrowedPeopleSeeTheirCalls();
    void narrowedPeopleSeeNothingOfTheWhole();
    void narrowedPeopleFindNoOtherCall();
    void viewsOfNumbersAreNotShown();
    void narrowedPeopleLearnNothingAside();
    void whatTheReceiverHasOneOfIsNotForOthers();
    void numbersAreMasked();
    void namesThatTellTheNumberAreMasked_data();
    void namesThatTellTheNumberAreMasked();
    void numbersCantBeSearchedOut_data();
    void numbersCantBeSearchedOut();
    void whoeverMayExportSeesNumbers();

private:
    Answer ask(const Row &row, const QByteArray &token, const Call &call);
    QHash<Role, QByteArray> tokensOfAllRoles();

    std::unique_ptr<Receiver> m_receiver;
};

void TestPermissions::init()
{
    m_receiver = std::make_unique<Receiver>();
}

void TestPermissions::cleanup()
{
    m_receiver.reset();
}

Answer TestPermissions::ask(const Row &row, const QByteArray &token, const Call &call)
{
    QString path = QString::fromLatin1(row.pattern);
    path.replace(u"{id}"_s, call.id);
    for (const QString &name :
        {u"{note}"_s, u"{link}"_s, u"{view}"_s, u"{question}"_s, u"{hold}"_s})
        path.replace(name, newId());
    const bool hasBody = QByteArray(row.method) != "GET" && QByteArray(row.method) != "DELETE";
    return m_receiver->send(row.method, path, {.token = token, .body = hasBody ? "{}" : ""});
}

QHash<Role, QByteArray> TestPermissions::tokensOfAllRoles()
{
    QHash<Role, QByteArray> tokens;
    for (const Role role : allRoles)
        tokens.insert(role, m_receiver->tokenFor(role));
    return tokens;
}

void TestPermissions::everyRouteHasARuleOrIsOpen()
{
    api::Api api({.database = *m_receiver->database,
        .store = m_receiver->store,
        .access = m_receiver->access,
        .signIn = m_receiver->signIn,
        .audit = m_receiver->audit,
        .links = m_receiver->links,
        .clientTokens = m_receiver->clientTokens,
        .events = m_receiver->events,
        .clock = m_receiver->clock,
        .acceptWebhook = {}});
    QSet<QString> written;
    for (const Row &row : matrix)
        written.insert(nameOf(row));
    QSet<QString> served;
    for (const http::Route &route : api.routes()) {
        const QString name = wordOf(route.method) + u' ' + route.pattern;
        // Pages behind a link that is a secret itself.
        if (openRoutes.contains(name) || route.pattern.startsWith(u"/c/"_s))
            continue;
        served.insert(name);
        QVERIFY2(api::ruleFor(route.method, route.pattern), qPrintable(name));
    }
    QCOMPARE((served - written).values().join(u" "_s), QString());
    QCOMPARE((written - served).values().join(u" "_s), QString());
    test::await(api.stop());
}

void TestPermissions::nobodyGetsInWithoutAToken()
{
    const Call call = m_receiver->addCall();
    for (const Row &row : matrix) {
        QVERIFY2(ask(row, {}, call).status == 401, qPrintable(nameOf(row)));
        QVERIFY2(ask(row, "earshot_nobodys", call).status == 401, qPrintable(nameOf(row)));
    }
}

void TestPermissions::theMatrixHolds()
{
    const Call call = m_receiver->addRecorded("not really audio");
    const QHash<Role, QByteArray> tokens = tokensOfAllRoles();
    QStringList differences;
    for (const Row &row : matrix) {
        for (int i = 0; i < int(allRoles.size()); ++i) {
            const Role role = allRoles.at(std::size_t(i));
            const int status = ask(row, tokens.value(role), call).status;
            // Whatever else it says: the bodies are empty, and not every id exists.
            const bool isAllowed = status != 403 && status != 401 && status != 0;
            if (isAllowed != (row.who[i] == 'y'))
                differences.append(u"%1 as %2: %3"_s.arg(nameOf(row), toWord(role)).arg(status));
        }
    }
    QCOMPARE(differences.join(u'\n'), QString());
}

/** What is allowed for the role is 404 then, as for a call that does not exist. */
void TestPermissions::callsOfOthersAreNotThere()
{
    const QString others = m_receiver->addOrganization();
    const Call theirs = m_receiver->addCall(RecordingState::None, {}, others);
    Call nowhere = theirs;
    nowhere.id = newId();
    const QHash<Role, QByteArray> tokens = tokensOfAllRoles();
    QStringList differences;
    for (const Row &row : matrix) {
        if (!QByteArray(row.pattern).startsWith("/api/calls/{id}"))
            continue;
        for (const Role role : allRoles) {
            const QByteArray token = tokens.value(role);
            const Answer answer = ask(row, token, theirs);
            const Answer ofNowhere = ask(row, token, nowhere);
            // 400 where a body is looked at before the call.
            const bool isSilent =
                answer.status == 404 || answer.status == 403 || answer.status == 400;
            if (!isSilent || answer.status != ofNowhere.status || answer.body != ofNowhere.body)
                differences.append(
                    u"%1 as %2: %3"_s.arg(nameOf(row), toWord(role)).arg(answer.status));
        }
    }
    QCOMPARE(differences.join(u'\n'), QString());
    const QByteArray token = m_receiver->tokenFor(Role::Owner, {}, others);
    QCOMPARE(m_receiver->get(u"/api/calls/"_s + theirs.id, token).status, 200);
}

void TestPermissions::narrowedPeopleSeeTheirCalls()
{
    const Call first = m_receiver->addRecorded("one");
    const Call second = m_receiver->addRecorded("two");
    m_receiver->run(u"update call_logs set assistant_id = 'a1' where id = ?"_s, {first.id});
    m_receiver->run(
        u"update call_logs set assistant_id = 'a2', own_number = '+4930123' where id = ?"_s,
        {second.id});
    const CallScope byAssistant{.assistants = {u"a1"_s}, .numbers = {}};
    const CallScope byNumber{.assistants = {}, .numbers = {u"4930123"_s}};
    const QList<std::pair<CallScope, QString>> cases{
        {byAssistant, first.id}, {byNumber, second.id}};
    for (const auto &[scope, id] : cases) {
        const QByteArray token = m_receiver->tokenFor(Role::Owner, scope);
        for (const QString &path : {u"/api/calls"_s, u"/api/inbox"_s}) {
            const QJsonArray items = m_receiver->get(path, token).json()[u"items"].toArray();
            QCOMPARE(items.size(), 1);
            QCOMPARE(items.first()[u"id"].toString(), id);
        }
        QCOMPARE(m_receiver->get(u"/api/calls/count"_s, token).json()[u"count"].toInt(), 1);
        for (const Call &call : {first, second}) {
            const int expected = call.id == id ? 200 : 404;
            QCOMPARE(m_receiver->get(u"/api/calls/"_s + call.id, token).status, expected);
            QCOMPARE(
                m_receiver->get(u"/api/calls/%1/recording/content"_s.arg(call.id), token).status,
                expected);
        }
    }
}

void TestPermissions::narrowedPeopleSeeNothingOfTheWhole()
{
    const Call call = m_receiver->addRecorded("one");
    m_receiver->run(u"update call_logs set assistant_id = 'a1' where id = ?"_s, {call.id});
    const CallScope scope{.assistants = {u"a1"_s}, .numbers = {}};
    const QByteArray token = m_receiver->tokenFor(Role::Owner, scope);
    for (const Row &row : matrix) {
        const int status = ask(row, token, call).status;
        QVERIFY2((status != 403) == row.narrowed, qPrintable(nameOf(row)));
    }
}

void TestPermissions::narrowedPeopleFindNoOtherCall()
{
    const Call call = m_receiver->addRecorded("one");
    m_receiver->run(u"update call_logs set assistant_id = 'a2' where id = ?"_s, {call.id});
    Call nowhere = call;
    nowhere.id = newId();
    const CallScope scope{.assistants = {u"a1"_s}, .numbers = {}};
    const QByteArray token = m_receiver->tokenFor(Role::Owner, scope);
    QStringList differences;
    for (const Row &row : matrix) {
        if (!QByteArray(row.pattern).startsWith("/api/calls/{id}"))
            continue;
        const Answer answer = ask(row, token, call);
        const Answer ofNowhere = ask(row, token, nowhere);
        // What is about all calls is refused before any call is looked at.
        const bool isRefused = !row.narrowed && answer.status == 403;
        const bool isSilent = answer.status == 404 || answer.status == 400 || isRefused;
        if (!isSilent || answer.status != ofNowhere.status || answer.body != ofNowhere.body)
            differences.append(u"%1: %2"_s.arg(nameOf(row)).arg(answer.status));
    }
    QCOMPARE(differences.join(u'\n'), QString());
    const Answer reviewed = m_receiver->send(
        "PATCH", u"/api/calls/"_s + call.id, {.token = token, .body = "{\"review\":\"good\"}"});
    QCOMPARE(reviewed.status, 404);
}

void TestPermissions::viewsOfNumbersAreNotShown()
{
    const QByteArray owner = m_receiver->tokenFor(Role::Owner);
    for (const QByteArray &query :
        QByteArrayList{"number=5550100", "q=5550100987", "unheard=true"}) {
        const QByteArray body = "{\"name\":\"" + query + "\",\"query\":\"" + query + "\"}";
        QCOMPARE(
            m_receiver->send("POST", u"/api/views"_s, {.token = owner, .body = body}).status, 200);
    }
    QCOMPARE(m_receiver->get(u"/api/views"_s, owner).json()[u"items"].toArray().size(), 3);
    const Answer shown = m_receiver->get(u"/api/views"_s, m_receiver->tokenFor(Role::Viewer));
    QCOMPARE(shown.json()[u"items"].toArray().size(), 1);
    QVERIFY(!shown.body.contains("5550100"));
}

/** Tags, places of lists, and views tell of calls as well. */
void TestPermissions::narrowedPeopleLearnNothingAside()
{
    const Call theirs = m_receiver->addRecorded("one");
    m_receiver->clock.advance(std::chrono::seconds(10));
    const Call other = m_receiver->addRecorded("two");
    m_receiver->run(u"update call_logs set assistant_id = 'a1' where id = ?"_s, {theirs.id});
    const QByteArray owner = m_receiver->tokenFor(Role::Owner);
    m_receiver->send("PATCH", u"/api/calls/%1/tags"_s.arg(other.id),
        {.token = owner, .body = "{\"add\":[\"Sample secret\"]}"});
    m_receiver->send("PATCH", u"/api/calls/%1/tags"_s.arg(theirs.id),
        {.token = owner, .body = "{\"add\":[\"Sample tag\"]}"});
    m_receiver->send("POST", u"/api/views"_s,
        {.token = owner, .body = "{\"name\":\"Sample view\",\"query\":\"unheard=true\"}"});
    const QByteArray token =
        m_receiver->tokenFor(Role::Owner, {.assistants = {u"a1"_s}, .numbers = {}});
    const QByteArray tags = m_receiver->get(u"/api/tags"_s, token).body;
    QVERIFY(tags.contains("Sample tag") && !tags.contains("secret"));
    QVERIFY(m_receiver->get(u"/api/views"_s, token).json()[u"items"].toArray().isEmpty());
    QCOMPARE(m_receiver->get(u"/api/calls?from="_s + theirs.id, token).status, 200);
    const Answer foreign = m_receiver->get(u"/api/calls?from="_s + other.id, token);
    const Answer nowhere = m_receiver->get(u"/api/calls?from="_s + newId(), token);
    QCOMPARE(foreign.status, 400);
    QCOMPARE(foreign.body, nowhere.body);
    const Answer ranked = m_receiver->get(u"/api/calls?q=sample&sort=rank&limit=1"_s, token);
    QCOMPARE(ranked.status, 200);
    const QByteArray cursor = ranked.json()[u"nextCursor"].toString().toLatin1();
    QVERIFY(!QByteArray::fromBase64(cursor, QByteArray::Base64UrlEncoding)
                 .contains(other.id.toLatin1()));
}

void TestPermissions::whatTheReceiverHasOneOfIsNotForOthers()
{
    const QString others = m_receiver->addOrganization();
    const QByteArray token = m_receiver->tokenFor(Role::Owner, {}, others);
    const Call call = m_receiver->addCall();
    int asked = 0;
    for (const Row &row : matrix) {
        const QByteArray pattern(row.pattern);
        const bool isOfReceiver = pattern.startsWith("/api/assistants")
            || pattern.startsWith("/api/phone-numbers") || pattern == "/metrics"
            || pattern == "/api/completeness/reconcile";
        if (!isOfReceiver)
            continue;
        ++asked;
        QVERIFY2(ask(row, token, call).status == 404, row.pattern);
    }
    QCOMPARE(asked, 6);
    QCOMPARE(m_receiver->reconcileRuns, 0);
}

void TestPermissions::namesThatTellTheNumberAreMasked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("in the name") << u"Zora +49 171 5550123"_s << u"+491715550123"_s
                                 << QByteArray("5550");
    QTest::newRow("short") << u"4711"_s << u"4711"_s << QByteArray("4711");
    QTest::newRow("address") << u"sip:anna.secret@example.com"_s << u"sip:anna.secret@example.com"_s
                             << QByteArray("secret");
}

void TestPermissions::namesThatTellTheNumberAreMasked()
{
    QFETCH(QString, name);
    QFETCH(QString, number);
    QFETCH(QByteArray, secret);
    Call call = m_receiver->addCall();
    call.customer = {.name = name, .number = number};
    auto save = [call](database::Session &session) -> Result<void> {
        const auto id = database::CallRepository(session).save({.call = call});
        return id ? Result<void>() : id.error();
    };
    QVERIFY(test::await(m_receiver->database->write(save)).ok());
    const QByteArray viewer = m_receiver->tokenFor(Role::Viewer);
    QVERIFY(
        m_receiver->get(u"/api/calls"_s, m_receiver->tokenFor(Role::Owner)).body.contains(secret));
    for (const QString &path : {u"/api/calls"_s, u"/api/calls?q=zora"_s, u"/api/calls?q=anna"_s}) {
        const QJsonArray items = m_receiver->get(path, viewer).json()[u"items"].toArray();
        for (const QJsonValue &item : items) {
            QJsonObject told = item.toObject();
            for (const QString &key : told.keys()) { // ids and times have any digits by chance
                if (key == "id"_L1 || key.endsWith("Id"_L1) || key.endsWith("At"_L1))
                    told.remove(key);
            }
            QVERIFY2(!toJson(told).contains(secret), qPrintable(path));
        }
    }
}

void TestPermissions::numbersAreMasked()
{
    const Call call = m_receiver->addRecorded("one");
    m_receiver->run(
        u"update call_logs set customer_number = '+15550100987' where id = ?"_s, {call.id});
    const QStringList paths{u"/api/calls"_s, u"/api/calls?q=sample"_s, u"/api/inbox"_s,
        u"/api/calls/"_s + call.id, u"/api/live"_s};
    for (const QString &path : paths) {
        const QByteArray masked = m_receiver->get(path, m_receiver->tokenFor(Role::Viewer)).body;
        QVERIFY2(!masked.contains("15550100"), qPrintable(path));
    }
    const QByteArray seen =
        m_receiver->get(u"/api/calls/"_s + call.id, m_receiver->tokenFor(Role::Viewer)).body;
    QVERIFY(seen.contains("987"));
    for (const Role role : {Role::Owner, Role::Admin, Role::Reviewer, Role::Compliance})
        QVERIFY(m_receiver->get(u"/api/calls/"_s + call.id, m_receiver->tokenFor(role))
                    .body.contains("+15550100987"));
}

void TestPermissions::numbersCantBeSearchedOut_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("by the filter") << u"number=987"_s << 403;
    QTest::newRow("by its end") << u"q=0100987"_s << 403;
    QTest::newRow("digit by digit") << u"q=1555*"_s << 403;
    QTest::newRow("hidden in a phrase") << u"q=\"sample 5550100987\""_s << 403;
    QTest::newRow("excluded") << u"q=sample -0100987"_s << 403;
    QTest::newRow("a piece of a number in a name") << u"q=415"_s << 403;
    QTest::newRow("letters and digits") << u"q=room12"_s << 200;
    QTest::newRow("a word") << u"q=sample"_s << 200;
}

void TestPermissions::numbersCantBeSearchedOut()
{
    QFETCH(QString, query);
    QFETCH(int, status);
    m_receiver->addCall();
    for (const QString &path : {u"/api/calls?"_s, u"/api/calls/count?"_s}) {
        QCOMPARE(m_receiver->get(path + query, m_receiver->tokenFor(Role::Viewer)).status, status);
        QCOMPARE(m_receiver->get(path + query, m_receiver->tokenFor(Role::Reviewer)).status, 200);
    }
}

void TestPermissions::whoeverMayExportSeesNumbers()
{
    for (const Role role : allRoles)
        QVERIFY(!allows(role, Permission::Export) || allows(role, Permission::UnmaskNumbers));
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
