// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/invitations.h"
#include "core/identifier.h"
#include "core/json.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QtTest>

using namespace earshot;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Receiver;

/** How somebody is invited and joins, from outside. */
class TestInvitations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void somebodyJoinsByThePage();
    void somebodyJoinsByJson();
    void lookingDoesNotUseItUp();
    void itWorksOnce();
    void ofTwoAtOnceOneWins();
    void itRunsOut();
    void aWithdrawnOneIsDead();
    void oneOfWhoIsOutIsDead_data();
    void oneOfWhoIsOutIsDead();
    void oneOfATokenThatRanOutIsDead();
    void weakPasswordsAreRefused_data();
    void weakPasswordsAreRefused();
    void oddPasswordsArrive();
    void namesAreEscaped();
    void thePageIsClosed();
    void nobodyGuesses();
    void nobodyInvitesAboveTheirOwn();
    void whoIsThereIsNotInvited();
    void oneLinkForEachAddress();
    void othersSeeNothing();
    void brokenWishesAreRefused_data();
    void brokenWishesAreRefused();
    void theSecretIsNowhere();
    void nothingWithoutTheLog();

private:
    Answer invite(const QJsonObject &wish, const QByteArray &token = {});
    /** The path of the link for a reviewer with this address. */
    QString linkFor(const QString &email, const QByteArray &token = {});
    Answer join(const QString &link, const QString &with, const QString &again = {});
    Answer signIn(const QString &email, const QString &with);
    QStringList actions();

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_owner;
};

namespace {

const QString password = u"several plain words"_s;
const QString path = u"/api/people/invitations"_s;
const QString email = u"new.person@example.com"_s;

QJsonObject wishFor(const QString &address, const QString &role = u"reviewer"_s)
{
    return {{u"email"_s, address}, {u"name"_s, u"New person"_s}, {u"role"_s, role}};
}

QByteArray tokenOf(const QString &link)
{
    return link.section(u'/', -1).toLatin1();
}

} // namespace

void TestInvitations::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_owner = m_receiver->tokenFor(Role::Owner);
}

void TestInvitations::cleanup()
{
    m_receiver.reset();
}

Answer TestInvitations::invite(const QJsonObject &wish, const QByteArray &token)
{
    return m_receiver->send(
        "POST", path, {.token = token.isEmpty() ? m_owner : token, .body = toJson(wish)});
}

QString TestInvitations::linkFor(const QString &address, const QByteArray &token)
{
    const Answer answer = invite(wishFor(address), token);
    if (answer.status != 201)
        qFatal("no invitation: %s", answer.body.constData());
    return QUrl(answer.json()[u"url"].toString()).path();
}

Answer TestInvitations::join(const QString &link, const QString &with, const QString &again)
{
    const QString repeated = again.isNull() ? with : again;
    const QByteArray body = "password=" + QUrl::toPercentEncoding(with).replace("%20", "+")
        + "&again=" + QUrl::toPercentEncoding(repeated);
    return m_receiver->send("POST", link,
        {.body = body, .headers = {{"Content-Type", "application/x-www-form-urlencoded"}}});
}

Answer TestInvitations::signIn(const QString &address, const QString &with)
{
    const QJsonObject body{{u"email"_s, address}, {u"password"_s, with}};
    return m_receiver->send("POST", u"/api/session"_s, {.body = toJson(body)});
}

QStringList TestInvitations::actions()
{
    QStringList actions;
    for (const database::AuditEvent &event : m_receiver->auditEvents())
        actions.append(event.action);
    return actions;
}

void TestInvitations::somebodyJoinsByThePage()
{
    QJsonObject wish = wishFor(u" New.Person@Example.com "_s);
    wish.insert(u"assistants"_s, QJsonArray{u"a1"_s});
    const Answer made = invite(wish);
    QCOMPARE(made.status, 201);
    const auto expires = Timestamp::fromString(made.json()[u"expiresAt"].toString());
    QVERIFY(expires && *expires - m_receiver->clock.now() > 71h);
    const QString link = QUrl(made.json()[u"url"].toString()).path();
    const Answer page = m_receiver->get(link);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("New person") && page.body.contains("new.person@example.com"));
    QVERIFY(page.body.contains("type=\"password\""));
    const Answer in = join(link, password);
    QCOMPARE(in.status, 200);
    QVERIFY(in.body.contains("You are in") && in.body.contains("Address: http://127.0.0.1"));
    const Answer session = signIn(email, password);
    QCOMPARE(session.status, 200);
    QCOMPARE(session.json()[u"person"][u"role"].toString(), u"reviewer"_s);
    const QByteArray token = session.json()[u"token"].toString().toLatin1();
    QVERIFY(!m_receiver->get(u"/api/session"_s, token).json()[u"seesAllCalls"].toBool(true));
    QVERIFY(m_receiver->get(path, m_owner).json()[u"items"].toArray().isEmpty());
    QVERIFY(actions().contains(u"person.invited"_s) && actions().contains(u"person.joined"_s));
}

void TestInvitations::somebodyJoinsByJson()
{
    const QString link = linkFor(email);
    const QJsonObject body{
        {u"token"_s, QString::fromLatin1(tokenOf(link))}, {u"password"_s, password}};
    const QString accept = path + u"/accept"_s;
    const Answer in = m_receiver->send("POST", accept, {.body = toJson(body)});
    QCOMPARE(in.status, 201);
    QCOMPARE(in.json()[u"email"].toString(), email);
    QCOMPARE(signIn(email, password).status, 200);
    QCOMPARE(m_receiver->send("POST", accept, {.body = toJson(body)}).status, 404);
    QCOMPARE(m_receiver->send("POST", accept, {.body = "{\"token\":1}"}).status, 400);
}

void TestInvitations::lookingDoesNotUseItUp()
{
    const QString link = linkFor(email);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(m_receiver->get(link).status, 200);
    QCOMPARE(m_receiver->send("HEAD", link, {}).status, 200);
    QCOMPARE(join(link, password).status, 200);
}

void TestInvitations::itWorksOnce()
{
    const QString link = linkFor(email);
    QCOMPARE(join(link, password).status, 200);
    QCOMPARE(m_receiver->get(link).status, 404);
    QCOMPARE(join(link, u"quite another one"_s).status, 404);
    QCOMPARE(signIn(email, password).status, 200);
    QCOMPARE(actions().count(u"person.joined"_s), 1);
}

/** On two receivers, so that only the database is between them. */
void TestInvitations::ofTwoAtOnceOneWins()
{
    const QByteArray token = tokenOf(linkFor(email));
    const auto note = [](database::Session &, const Invitation &, const Person &) -> Result<void> {
        return {};
    };
    const QHostAddress address(QHostAddress::LocalHost);
    access::Invitations one(*m_receiver->database, m_receiver->signIn, m_receiver->clock);
    access::Invitations other(*m_receiver->database, m_receiver->signIn, m_receiver->clock);
    auto first = one.accept(token, password, address, note);
    auto second = other.accept(token, password, address, note);
    auto third = one.accept(token, password, address, note);
    int joined = 0;
    for (auto *task : {&first, &second, &third}) {
        const auto taken = test::await(std::move(*task));
        const bool isIn = taken.ok() && taken->invitation && taken->pause == 0s;
        joined += isIn ? 1 : 0;
    }
    QCOMPARE(joined, 1);
    QCOMPARE(m_receiver->get(u"/api/people"_s, m_owner).json()[u"items"].toArray().size(), 1);
}

void TestInvitations::itRunsOut()
{
    QJsonObject wish = wishFor(email);
    wish.insert(u"expiresInSeconds"_s, 3600);
    const QString link = QUrl(invite(wish).json()[u"url"].toString()).path();
    m_receiver->clock.advance(59min);
    QCOMPARE(m_receiver->get(link).status, 200);
    m_receiver->clock.advance(2min);
    QCOMPARE(m_receiver->get(link).status, 404);
    QCOMPARE(join(link, password).status, 404);
    QVERIFY(m_receiver->get(path, m_owner).json()[u"items"].toArray().isEmpty());
    QCOMPARE(invite(wishFor(email)).status, 201);
}

void TestInvitations::aWithdrawnOneIsDead()
{
    const Answer made = invite(wishFor(email));
    const QString link = QUrl(made.json()[u"url"].toString()).path();
    const QString one = path + u'/' + made.json()[u"id"].toString();
    QCOMPARE(m_receiver->send("DELETE", one, {.token = m_owner}).status, 204);
    QCOMPARE(m_receiver->send("DELETE", one, {.token = m_owner}).status, 204);
    QCOMPARE(actions().count(u"person.invitation_revoked"_s), 1);
    QCOMPARE(m_receiver->get(link).status, 404);
    QCOMPARE(join(link, password).status, 404);
    const Answer again = invite(wishFor(email));
    QCOMPARE(again.status, 201);
    QCOMPARE(join(QUrl(again.json()[u"url"].toString()).path(), password).status, 200);
    const QString taken = path + u'/' + again.json()[u"id"].toString();
    QCOMPARE(m_receiver->send("DELETE", taken, {.token = m_owner}).status, 409);
}

void TestInvitations::oneOfWhoIsOutIsDead_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("disabled") << u"update people set disabled_at = created_at"_s;
    QTest::newRow("demoted") << u"update people set role = 'viewer'"_s;
}

/** Nobody comes back by a link they made before they were sent away. */
void TestInvitations::oneOfWhoIsOutIsDead()
{
    QFETCH(QString, sql);
    m_receiver->addPerson(u"admin@example.com"_s, password, Role::Admin);
    const Answer session = signIn(u"admin@example.com"_s, password);
    const QString link = linkFor(email, session.json()[u"token"].toString().toLatin1());
    QCOMPARE(m_receiver->get(link).status, 200);
    m_receiver->run(sql);
    QCOMPARE(m_receiver->get(link).status, 404);
    QCOMPARE(join(link, password).status, 404);
}

void TestInvitations::oneOfATokenThatRanOutIsDead()
{
    const QString link = linkFor(email, m_receiver->tokenFor(Role::Admin));
    QCOMPARE(m_receiver->get(link).status, 200);
    m_receiver->run(u"update access_tokens set expires_at = created_at"_s);
    QCOMPARE(m_receiver->get(link).status, 404);
    QCOMPARE(join(link, password).status, 404);
}

void TestInvitations::weakPasswordsAreRefused_data()
{
    QTest::addColumn<QString>("weak");
    QTest::newRow("short") << u"short"_s;
    QTest::newRow("long") << QString(257, u'x');
    QTest::newRow("their own address") << email;
    QTest::newRow("one character") << QString(20, u'a');
    QTest::newRow("none") << u""_s;
}

void TestInvitations::weakPasswordsAreRefused()
{
    QFETCH(QString, weak);
    const QString link = linkFor(email);
    const Answer refused = join(link, weak);
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.body.contains("class=\"mistake\"") && refused.body.contains("<form"));
    QVERIFY(weak.isEmpty() || weak == email || !refused.body.contains(weak.toUtf8()));
    QCOMPARE(join(link, password, u"something else"_s).status, 400);
    QCOMPARE(join(link, password).status, 200);
}

void TestInvitations::oddPasswordsArrive()
{
    const QString odd = u"ä + b & c = 100 % + \"<ü>\""_s;
    QCOMPARE(join(linkFor(email), odd).status, 200);
    QCOMPARE(signIn(email, odd).status, 200);
}

void TestInvitations::namesAreEscaped()
{
    QJsonObject wish = wishFor(u"o'hara&co@example.com"_s);
    wish.insert(u"name"_s, u"<script>alert(\"1\")</script> & 'x'"_s);
    m_receiver->run(u"update organizations set name = '<b>Firm</b>'"_s);
    const QString link = QUrl(invite(wish).json()[u"url"].toString()).path();
    const Answer page = m_receiver->get(link);
    const Answer mistaken = join(link, u"short"_s);
    const Answer in = join(link, password);
    for (const Answer &answer : {page, mistaken, in}) {
        QVERIFY(!answer.body.contains("<script") && !answer.body.contains("<b>"));
        QVERIFY(!answer.body.contains("'x'") && !answer.body.contains("hara&co"));
    }
    QVERIFY(page.body.contains("&lt;script&gt;") && page.body.contains("&lt;b&gt;Firm"));
    QCOMPARE(in.status, 200);
}

void TestInvitations::thePageIsClosed()
{
    const QString link = linkFor(email);
    const QList<Answer> answers{
        m_receiver->get(link), join(link, u"short"_s), join(link, password), m_receiver->get(link)};
    for (const Answer &answer : answers) {
        const QByteArray policy = answer.headers.value("content-security-policy");
        QVERIFY(policy.contains("default-src 'none'") && policy.contains("form-action 'self'"));
        QVERIFY(policy.contains("frame-ancestors 'none'") && !policy.contains("script-src"));
        QCOMPARE(answer.headers.value("cache-control"), "no-store");
        QCOMPARE(answer.headers.value("referrer-policy"), "no-referrer");
        QCOMPARE(answer.headers.value("x-content-type-options"), "nosniff");
        QVERIFY(answer.headers.value("set-cookie").isEmpty());
        QVERIFY(!answer.body.contains(tokenOf(link)));
    }
}

void TestInvitations::nobodyGuesses()
{
    const QString link = linkFor(email);
    for (int i = 0; i < 30; ++i)
        QCOMPARE(m_receiver->get(u"/invite/"_s + newId()).status, 404);
    const Answer paused = m_receiver->get(link);
    QCOMPARE(paused.status, 429);
    QVERIFY(paused.headers.value("retry-after").toInt() > 0);
    QCOMPARE(join(link, password).status, 429);
    const QJsonObject body{
        {u"token"_s, QString::fromLatin1(tokenOf(link))}, {u"password"_s, password}};
    const Answer json = m_receiver->send("POST", path + u"/accept"_s, {.body = toJson(body)});
    QCOMPARE(json.status, 429);
    m_receiver->clock.advance(6min);
    QCOMPARE(join(link, password).status, 200);
}

void TestInvitations::nobodyInvitesAboveTheirOwn()
{
    const QByteArray admin = m_receiver->tokenFor(Role::Admin);
    QCOMPARE(invite(wishFor(email, u"owner"_s), admin).status, 403);
    QCOMPARE(invite(wishFor(email, u"admin"_s), admin).status, 201);
    QCOMPARE(invite(wishFor(u"owner.too@example.com"_s, u"owner"_s)).status, 201);
    QCOMPARE(actions().count(u"person.invited"_s), 2);
}

void TestInvitations::whoIsThereIsNotInvited()
{
    m_receiver->addPerson(email, password);
    const Answer answer = invite(wishFor(u"New.Person@example.com"_s));
    QCOMPARE(answer.status, 409);
    QVERIFY(answer.body.contains("already"));
    // Somebody who came in by another way meanwhile.
    const QString link = linkFor(u"second@example.com"_s);
    m_receiver->addPerson(u"second@example.com"_s, password);
    const Answer late = join(link, password);
    QCOMPARE(late.status, 409);
    QVERIFY(late.body.contains("already"));
    QVERIFY(!actions().contains(u"person.joined"_s));
}

void TestInvitations::oneLinkForEachAddress()
{
    QCOMPARE(invite(wishFor(email)).status, 201);
    QCOMPARE(invite(wishFor(email, u"viewer"_s)).status, 409);
    const QJsonArray open = m_receiver->get(path, m_owner).json()[u"items"].toArray();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first()[u"role"].toString(), u"reviewer"_s);
    QCOMPARE(open.first()[u"createdBy"].toString(), u"Sample owner"_s);
}

void TestInvitations::othersSeeNothing()
{
    const QString others = m_receiver->addOrganization();
    const QByteArray theirs = m_receiver->tokenFor(Role::Owner, {}, others);
    const Answer made = invite(wishFor(email), theirs);
    QCOMPARE(made.status, 201);
    QVERIFY(m_receiver->get(path, m_owner).json()[u"items"].toArray().isEmpty());
    const QString one = path + u'/' + made.json()[u"id"].toString();
    const Answer foreign = m_receiver->send("DELETE", one, {.token = m_owner});
    QCOMPARE(foreign.status, 404);
    QCOMPARE(join(QUrl(made.json()[u"url"].toString()).path(), password).status, 200);
    // Of the organisation that invited, whoever asks.
    QVERIFY(m_receiver->get(u"/api/people"_s, m_owner).json()[u"items"].toArray().isEmpty());
    QCOMPARE(m_receiver->get(u"/api/people"_s, theirs).json()[u"items"].toArray().size(), 1);
}

void TestInvitations::brokenWishesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no address") << u"email"_s << QJsonValue(u"nobody"_s);
    QTest::newRow("no name") << u"name"_s << QJsonValue(u" "_s);
    QTest::newRow("no role") << u"role"_s << QJsonValue(u"king"_s);
    QTest::newRow("no list") << u"assistants"_s << QJsonValue(u"a1"_s);
    QTest::newRow("no texts") << u"numbers"_s << QJsonValue(QJsonArray{1});
    QTest::newRow("too short") << u"expiresInSeconds"_s << QJsonValue(10);
    QTest::newRow("too long") << u"expiresInSeconds"_s << QJsonValue(1e9);
    QTest::newRow("another field") << u"password"_s << QJsonValue(u"x"_s);
}

void TestInvitations::brokenWishesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QJsonObject wish = wishFor(email);
    wish.insert(name, value);
    QCOMPARE(invite(wish).status, 400);
}

void TestInvitations::theSecretIsNowhere()
{
    const QByteArray token = tokenOf(linkFor(email));
    QCOMPARE(QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding).size(), 32);
    QVERIFY(!m_receiver->get(path, m_owner).body.contains(token));
    for (const database::AuditEvent &event : m_receiver->auditEvents())
        QVERIFY(!toJson(event.detail).contains(token));
}

void TestInvitations::nothingWithoutTheLog()
{
    const QString link = linkFor(email);
    m_receiver->blockAudit();
    QCOMPARE(invite(wishFor(u"second@example.com"_s)).status, 503);
    QCOMPARE(join(link, password).status, 503);
    QCOMPARE(m_receiver->get(link).status, 200);
    QVERIFY(m_receiver->get(u"/api/people"_s, m_owner).json()[u"items"].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestInvitations)
#include "tst_invitations.moc"
