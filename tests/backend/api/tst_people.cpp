// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/peoplechange.h"
#include "core/identifier.h"
#include "core/json.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Receiver;

/** Who signs in, seen and changed from outside. */
class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void peopleAreListed();
    void theListHasPages();
    void brokenPagesAreRefused_data();
    void brokenPagesAreRefused();
    void somebodyIsChanged();
    void nothingNewIsNotNoted();
    void theDisabledAreOutAtOnce();
    void theLastOwnerStays_data();
    void theLastOwnerStays();
    void twoOwnersDontRemoveEachOther();
    void whoAsksIsAskedAgain();
    void nobodyRisesAboveTheirOwn_data();
    void nobodyRisesAboveTheirOwn();
    void othersAreNotThere();
    void brokenChangesAreRefused_data();
    void brokenChangesAreRefused();
    void nothingWithoutTheLog();

private:
    Answer change(const QString &id, const QJsonObject &body, const QByteArray &token);
    QByteArray sessionOf(const QString &email);
    QJsonObject listed(const QString &id);
    QList<database::AuditEvent> entries(const QString &action);

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_owner;
};

namespace {

const QString password = u"several plain words"_s;
const QString path = u"/api/people"_s;

} // namespace

void TestPeople::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_owner = m_receiver->tokenFor(Role::Owner);
}

void TestPeople::cleanup()
{
    m_receiver.reset();
}

Answer TestPeople::change(const QString &id, const QJsonObject &body, const QByteArray &token)
{
    return m_receiver->send("PATCH", path + u'/' + id, {.token = token, .body = toJson(body)});
}

QByteArray TestPeople::sessionOf(const QString &email)
{
    const QJsonObject body{{u"email"_s, email}, {u"password"_s, password}};
    return m_receiver->send("POST", u"/api/session"_s, {.body = toJson(body)})
        .json()[u"token"]
        .toString()
        .toLatin1();
}

QJsonObject TestPeople::listed(const QString &id)
{
    for (const QJsonValue &item : m_receiver->get(path, m_owner).json()[u"items"].toArray()) {
        if (item[u"id"].toString() == id)
            return item.toObject();
    }
    return {};
}

QList<database::AuditEvent> TestPeople::entries(const QString &action)
{
    QList<database::AuditEvent> found;
    for (const database::AuditEvent &event : m_receiver->auditEvents()) {
        if (event.action == action)
            found.append(event);
    }
    return found;
}

void TestPeople::peopleAreListed()
{
    const Person person = m_receiver->addPerson(u"sample@example.com"_s, password, Role::Reviewer);
    m_receiver->addPerson(
        u"other@example.com"_s, password, Role::Owner, m_receiver->addOrganization());
    QVERIFY(!sessionOf(person.email).isEmpty());
    m_receiver->run(u"update people set scope = '{\"assistants\":[\"a1\"]}'"_s);
    const Answer answer = m_receiver->get(path, m_owner);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"items"].toArray().size(), 1);
    QVERIFY(answer.json()[u"nextCursor"].isNull());
    const QJsonObject item = listed(person.id);
    QCOMPARE(item[u"email"].toString(), person.email);
    QCOMPARE(item[u"name"].toString(), person.name);
    QCOMPARE(item[u"role"].toString(), u"reviewer"_s);
    QCOMPARE(item[u"assistants"].toArray(), QJsonArray{u"a1"_s});
    QVERIFY(!item[u"disabled"].toBool(true) && !item[u"hasSecondFactor"].toBool(true));
    QVERIFY(item[u"lastSignInAt"].isString() && item[u"lockedUntil"].isNull());
    QVERIFY(!answer.body.contains("argon2"));
}

void TestPeople::theListHasPages()
{
    for (const QString &name : {u"c"_s, u"a"_s, u"b"_s, u"ä"_s, u"d"_s})
        m_receiver->addPerson(name + u"@example.com"_s, password);
    QStringList seen;
    QString query = u"?limit=2"_s;
    for (int pages = 0; pages < 5 && !query.isEmpty(); ++pages) {
        const QJsonObject page = m_receiver->get(path + query, m_owner).json();
        QVERIFY(page[u"items"].toArray().size() <= 2);
        for (const QJsonValue &item : page[u"items"].toArray())
            seen.append(item[u"email"].toString().section(u'@', 0, 0));
        const QString next = page[u"nextCursor"].toString();
        query = next.isEmpty() ? QString() : u"?limit=2&cursor="_s + next;
    }
    QCOMPARE(seen, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"ä"_s}));
}

void TestPeople::brokenPagesAreRefused_data()
{
    QTest::addColumn<QString>("query");
    for (const QString &query : {u"limit=0"_s, u"limit=x"_s, u"cursor="_s, u"cursor=!!"_s})
        QTest::newRow(qPrintable(query)) << query;
}

void TestPeople::brokenPagesAreRefused()
{
    QFETCH(QString, query);
    QCOMPARE(m_receiver->get(path + u'?' + query, m_owner).status, 400);
}

void TestPeople::somebodyIsChanged()
{
    const Person person = m_receiver->addPerson(u"sample@example.com"_s, password, Role::Reviewer);
    const QByteArray session = sessionOf(person.email);
    const Answer answer =
        change(person.id, {{u"role"_s, u"viewer"_s}, {u"name"_s, u" New  name "_s}}, m_owner);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"role"].toString(), u"viewer"_s);
    QCOMPARE(listed(person.id)[u"name"].toString(), u"New name"_s);
    // What they may do is another thing at once, without another sign-in.
    QCOMPARE(m_receiver->get(u"/api/session"_s, session).json()[u"role"].toString(), u"viewer"_s);
    const auto noted = entries(u"person.change"_s);
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.first().detail[u"personName"].toString(), u"New name"_s);
    QCOMPARE(noted.first().detail[u"nameBefore"].toString(), person.name);
    QCOMPARE(noted.first().detail[u"role"].toString(), u"viewer"_s);
    QCOMPARE(noted.first().detail[u"roleBefore"].toString(), u"reviewer"_s);
}

void TestPeople::nothingNewIsNotNoted()
{
    const Person person = m_receiver->addPerson(u"sample@example.com"_s, password);
    QCOMPARE(
        change(person.id, {{u"name"_s, person.name}, {u"disabled"_s, false}}, m_owner).status, 200);
    QVERIFY(entries(u"person.change"_s).isEmpty() && entries(u"person.enable"_s).isEmpty());
}

void TestPeople::theDisabledAreOutAtOnce()
{
    const Person person = m_receiver->addPerson(u"sample@example.com"_s, password);
    const QByteArray session = sessionOf(person.email);
    QCOMPARE(m_receiver->get(u"/api/calls"_s, session).status, 200);
    QVERIFY(change(person.id, {{u"disabled"_s, true}}, m_owner).json()[u"disabled"].toBool());
    QCOMPARE(m_receiver->get(u"/api/calls"_s, session).status, 401);
    QVERIFY(sessionOf(person.email).isEmpty());
    QCOMPARE(entries(u"person.disable"_s).size(), 1);
    QCOMPARE(change(person.id, {{u"disabled"_s, false}}, m_owner).status, 200);
    QCOMPARE(entries(u"person.enable"_s).size(), 1);
    // Sessions that were ended stay so.
    QCOMPARE(m_receiver->get(u"/api/calls"_s, session).status, 401);
    QVERIFY(!sessionOf(person.email).isEmpty());
}

void TestPeople::theLastOwnerStays_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("disabled") << QJsonObject{{u"disabled"_s, true}};
    QTest::newRow("demoted") << QJsonObject{{u"role"_s, u"admin"_s}};
}

void TestPeople::theLastOwnerStays()
{
    QFETCH(QJsonObject, body);
    const Person first = m_receiver->addPerson(u"one@example.com"_s, password, Role::Owner);
    const Person second = m_receiver->addPerson(u"two@example.com"_s, password, Role::Owner);
    QCOMPARE(change(first.id, body, m_owner).status, 200);
    const Answer last = change(second.id, body, m_owner);
    QCOMPARE(last.status, 409);
    QVERIFY(last.body.contains("last owner"));
    QCOMPARE(listed(second.id)[u"role"].toString(), u"owner"_s);
    QVERIFY(!listed(second.id)[u"disabled"].toBool(true));
    QCOMPARE(change(second.id, {{u"name"_s, u"Still the owner"_s}}, m_owner).status, 200);
}

/** At the same time, as on two receivers. */
void TestPeople::twoOwnersDontRemoveEachOther()
{
    const Person first = m_receiver->addPerson(u"one@example.com"_s, password, Role::Owner);
    const Person second = m_receiver->addPerson(u"two@example.com"_s, password, Role::Owner);
    const auto disabling = [this](const Person &person) {
        return [person, now = m_receiver->clock.now()](
                   database::Session &session) -> Result<access::ChangedPerson> {
            const access::PeopleChange change{.isDisabled = true};
            return access::changePerson(
                session, person.organizationId, person.id, change, Role::Owner, now);
        };
    };
    auto one = m_receiver->database->write(disabling(first));
    auto other = m_receiver->database->write(disabling(second));
    const auto ofFirst = test::await(std::move(one));
    const auto ofSecond = test::await(std::move(other));
    QVERIFY(ofFirst.ok() != ofSecond.ok());
    QCOMPARE((ofFirst.ok() ? ofSecond : ofFirst).error().code, ErrorCode::Conflict);
}

/** What they were when they were let in may be over by the time it is their turn. */
void TestPeople::whoAsksIsAskedAgain()
{
    const Person person = m_receiver->addPerson(u"one@example.com"_s, password, Role::Owner);
    QVERIFY(!sessionOf(u"one@example.com"_s).isEmpty());
    const auto asked = [this, person] {
        return test::await(m_receiver->database->write(
            [person, now = m_receiver->clock.now()](database::Session &session) -> Result<Role> {
                const auto token = session.queryOne(
                    u"select id from access_tokens where person_id = ?"_s, {person.id});
                const Principal who{.organizationId = person.organizationId,
                    .tokenId = (*token)->text("id"_L1),
                    .personId = person.id,
                    .role = Role::Owner};
                return access::roleInTurn(session, who, now);
            }));
    };
    QCOMPARE(asked().valueOr(Role::Viewer), Role::Owner);
    m_receiver->run(u"update people set role = 'admin'"_s);
    QCOMPARE(asked().valueOr(Role::Viewer), Role::Admin);
    m_receiver->run(u"update people set role = 'reviewer'"_s);
    QCOMPARE(asked().error().code, ErrorCode::Forbidden);
    m_receiver->run(u"update people set role = 'owner', disabled_at = created_at"_s);
    QCOMPARE(asked().error().code, ErrorCode::Forbidden);
    m_receiver->run(u"update access_tokens set revoked_at = created_at"_s);
    QCOMPARE(asked().error().code, ErrorCode::Unauthorised);
}

void TestPeople::nobodyRisesAboveTheirOwn_data()
{
    QTest::addColumn<QString>("whom");
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("makes an owner")
        << u"viewer@example.com"_s << QJsonObject{{u"role"_s, u"owner"_s}};
    QTest::newRow("becomes an owner")
        << u"admin@example.com"_s << QJsonObject{{u"role"_s, u"owner"_s}};
    QTest::newRow("demotes an owner")
        << u"owner@example.com"_s << QJsonObject{{u"role"_s, u"viewer"_s}};
    QTest::newRow("disables an owner")
        << u"owner@example.com"_s << QJsonObject{{u"disabled"_s, true}};
    QTest::newRow("renames an owner")
        << u"owner@example.com"_s << QJsonObject{{u"name"_s, u"Another"_s}};
}

void TestPeople::nobodyRisesAboveTheirOwn()
{
    QFETCH(QString, whom);
    QFETCH(QJsonObject, body);
    const QHash<QString, Role> roles{{u"admin@example.com"_s, Role::Admin},
        {u"viewer@example.com"_s, Role::Viewer}, {u"owner@example.com"_s, Role::Owner}};
    QHash<QString, QString> ids;
    for (auto it = roles.begin(); it != roles.end(); ++it)
        ids.insert(it.key(), m_receiver->addPerson(it.key(), password, it.value()).id);
    m_receiver->addPerson(u"owner.too@example.com"_s, password, Role::Owner);
    const QByteArray admin = sessionOf(u"admin@example.com"_s);
    const QJsonObject before = listed(ids.value(whom));
    QCOMPARE(change(ids.value(whom), body, admin).status, 403);
    QCOMPARE(listed(ids.value(whom)), before);
    QCOMPARE(
        change(ids.value(u"viewer@example.com"_s), {{u"role"_s, u"admin"_s}}, admin).status, 200);
}

void TestPeople::othersAreNotThere()
{
    const Person theirs = m_receiver->addPerson(
        u"other@example.com"_s, password, Role::Reviewer, m_receiver->addOrganization());
    const QJsonObject body{{u"disabled"_s, true}};
    const Answer foreign = change(theirs.id, body, m_owner);
    const Answer nowhere = change(newId(), body, m_owner);
    QCOMPARE(foreign.status, 404);
    QCOMPARE(foreign.body, nowhere.body);
    QVERIFY(!sessionOf(theirs.email).isEmpty());
}

void TestPeople::brokenChangesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no role") << QByteArray("{\"role\":\"king\"}");
    QTest::newRow("no name") << QByteArray("{\"name\":\" \"}");
    QTest::newRow("null") << QByteArray("{\"disabled\":null}");
    QTest::newRow("another field") << QByteArray("{\"name\":\"A\",\"passwordHash\":\"x\"}");
    QTest::newRow("no object") << QByteArray("[]");
}

void TestPeople::brokenChangesAreRefused()
{
    QFETCH(QByteArray, body);
    const Person person = m_receiver->addPerson(u"sample@example.com"_s, password);
    QCOMPARE(
        m_receiver->send("PATCH", path + u'/' + person.id, {.token = m_owner, .body = body}).status,
        400);
}

void TestPeople::nothingWithoutTheLog()
{
    const Person person = m_receiver->addPerson(u"sample@example.com"_s, password);
    m_receiver->blockAudit();
    QCOMPARE(change(person.id, {{u"disabled"_s, true}}, m_owner).status, 503);
    QVERIFY(!listed(person.id)[u"disabled"].toBool(true));
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
