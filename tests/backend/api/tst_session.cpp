// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/secondfactor.h"
#include "core/json.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QtTest>

using namespace earshot;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using access::SecondFactor;
using test::Answer;
using test::Receiver;

/** Signing in and out, and what people change of it, from outside. */
class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aPersonSignsInAndOut();
    void whatIsWrongIsOneAnswer_data();
    void whatIsWrongIsOneAnswer();
    void brokenRequestsAreRefused_data();
    void brokenRequestsAreRefused();
    void theLogComesFirst();
    void tenWrongOnesLock();
    void peopleWhoDoNotExistAreLockedTheSame();
    void othersStillGetIn();
    void aSessionEndsByItself();
    void aPasswordIsChanged();
    void aSecondFactorIsNeeded();
    void aCodeIsTakenOnce();
    void recoveryCodesAreTakenOnce();
    void switchingOnEndsOtherSessions();
    void anOfferIsNotGuessed();
    void whoHasThePasswordOnlyIsSeen();
    void strangersLockNobodyOutAtHome();
    void aSignInThatComesTooLateIsRefused();
    void theAddressBeforeTheProxyIsNoted();
    void tokensOfNobodyHaveNoPassword();
    void nothingSecretIsInTheLog();

private:
    Answer signIn(const QString &email, const QString &password, const QString &code = {});
    Answer send(const QByteArray &method, const QString &path, const QByteArray &token,
        const QJsonObject &body);
    QByteArray tokenOf(const Answer &answer);
    QStringList actions();
    /** Switches a second factor on; its secret. */
    Secret switchOn(const QByteArray &token, QStringList *recovery = nullptr);
    QString codeNow(const Secret &secret);

    std::unique_ptr<Receiver> m_receiver;
    Person m_person;
};

namespace {

const QString email = u"sample.person@example.com"_s;
const QString password = u"several plain words"_s;

Secret fromBase32(const QString &text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const QChar letter : text) {
        const int value = letter.isLetter() ? letter.unicode() - 'A' : letter.unicode() - '2' + 26;
        bits = (bits << 5) | quint32(value);
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes.append(char((bits >> count) & 0xff));
        }
    }
    return Secret(bytes);
}

} // namespace

void TestSession::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_person = m_receiver->addPerson(email, password);
}

void TestSession::cleanup()
{
    m_receiver.reset();
}

Answer TestSession::send(
    const QByteArray &method, const QString &path, const QByteArray &token, const QJsonObject &body)
{
    return m_receiver->send(method, path, {.token = token, .body = toJson(body)});
}

Answer TestSession::signIn(const QString &who, const QString &with, const QString &code)
{
    QJsonObject body{{u"email"_s, who}, {u"password"_s, with}};
    if (!code.isEmpty())
        body.insert(u"code"_s, code);
    return send("POST", u"/api/session"_s, {}, body);
}

QByteArray TestSession::tokenOf(const Answer &answer)
{
    return answer.json()[u"token"].toString().toLatin1();
}

QStringList TestSession::actions()
{
    QStringList actions;
    for (const database::AuditEvent &event : m_receiver->auditEvents()) {
        if (event.action != "list.viewed"_L1) // by which it is tried whether somebody is signed in
            actions.append(event.action);
    }
    return actions;
}

QString TestSession::codeNow(const Secret &secret)
{
    return SecondFactor::code(secret, m_receiver->clock.now().milliseconds() / 30000);
}

Secret TestSession::switchOn(const QByteArray &token, QStringList *recovery)
{
    const QString path = u"/api/session/second-factor"_s;
    const Answer offered = send("POST", path, token, {{u"password"_s, password}});
    const Secret secret = fromBase32(offered.json()[u"secret"].toString());
    const Answer begun = send("PUT", path, token, {{u"code"_s, codeNow(secret)}});
    if (begun.status != 200)
        qFatal("no second factor: %s", begun.body.constData());
    if (recovery) {
        for (const QJsonValue &code : begun.json()[u"recoveryCodes"].toArray())
            recovery->append(code.toString());
    }
    m_receiver->clock.advance(60s);
    return secret;
}

void TestSession::aPersonSignsInAndOut()
{
    const Answer answer = signIn(u" Sample.Person@Example.com "_s, password);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("cache-control"), "private, no-store");
    const QJsonObject person = answer.json()[u"person"].toObject();
    QCOMPARE(person[u"id"].toString(), m_person.id);
    QCOMPARE(person[u"role"].toString(), u"reviewer"_s);
    const auto until = Timestamp::fromString(answer.json()[u"expiresAt"].toString());
    QVERIFY(until && *until - m_receiver->clock.now() > 11h);
    const QByteArray token = tokenOf(answer);
    QCOMPARE(m_receiver->get(u"/api/calls"_s, token).status, 200);
    const QJsonObject session = m_receiver->get(u"/api/session"_s, token).json();
    QCOMPARE(session[u"name"].toString(), m_person.name);
    QCOMPARE(session[u"personId"].toString(), m_person.id);
    const QByteArray ofNobody = m_receiver->tokenFor(Role::Viewer);
    QVERIFY(m_receiver->get(u"/api/session"_s, ofNobody).json()[u"personId"].isNull());
    QCOMPARE(send("DELETE", u"/api/session"_s, token, {}).status, 204);
    QCOMPARE(m_receiver->get(u"/api/calls"_s, token).status, 401);
    QCOMPARE(actions(), QStringList({u"session.start"_s, u"session.end"_s}));
    const database::AuditEvent first = m_receiver->auditEvents().first();
    QCOMPARE(first.actor, m_person.id);
    QCOMPARE(first.actorName, m_person.name);
    QCOMPARE(first.ipAddress, u"127.0.0.1"_s);
}

void TestSession::whatIsWrongIsOneAnswer_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("with");
    QTest::newRow("password") << email << u"several other words"_s;
    QTest::newRow("no password") << email << QString();
    QTest::newRow("nobody") << u"nobody@example.com"_s << password;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("SQL") << u"' or 1=1 --"_s << u"' or 1=1 --"_s;
    QTest::newRow("long") << QString(3000, u'a') << QString(3000, u'b');
    QTest::newRow("NUL") << QString(QChar(QChar::Null)) << QString(QChar(QChar::Null));
}

void TestSession::whatIsWrongIsOneAnswer()
{
    QFETCH(QString, who);
    QFETCH(QString, with);
    const Answer usual = signIn(email, u"the usual mistake"_s);
    const Answer answer = signIn(who, with);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.body, usual.body);
}

void TestSession::brokenRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("email=a&password=b");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no password") << QByteArray("{\"email\":\"a@example.com\"}");
    QTest::newRow("number") << QByteArray("{\"email\":\"a@example.com\",\"password\":1}");
    QTest::newRow("code") << QByteArray(
        "{\"email\":\"a@example.com\",\"password\":\"b\",\"code\":123456}");
}

void TestSession::brokenRequestsAreRefused()
{
    QFETCH(QByteArray, body);
    QCOMPARE(m_receiver->send("POST", u"/api/session"_s, {.body = body}).status, 400);
    QVERIFY(actions().isEmpty());
}

void TestSession::theLogComesFirst()
{
    m_receiver->blockAudit();
    const Answer answer = signIn(email, password);
    QCOMPARE(answer.status, 503);
    QVERIFY(!answer.body.contains("earshot_"));
}

void TestSession::tenWrongOnesLock()
{
    for (int i = 0; i < 10; ++i)
        QCOMPARE(signIn(email, u"wrong every time"_s).status, 401);
    const Answer locked = signIn(email, password);
    QCOMPARE(locked.status, 429);
    const int seconds = locked.headers.value("retry-after").toInt();
    QVERIFY(seconds > 800 && seconds <= 900);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(signIn(email, u"wrong every time"_s).status, 429);
    QCOMPARE(actions(), QStringList({u"session.refused"_s, u"session.locked"_s}));
    m_receiver->clock.advance(901s);
    QCOMPARE(signIn(email, password).status, 200);
}

void TestSession::peopleWhoDoNotExistAreLockedTheSame()
{
    for (int i = 0; i < 10; ++i)
        QCOMPARE(signIn(u"nobody@example.com"_s, u"wrong every time"_s).status, 401);
    QCOMPARE(signIn(u"nobody@example.com"_s, u"wrong every time"_s).status, 429);
}

void TestSession::othersStillGetIn()
{
    m_receiver->addPerson(u"another@example.com"_s, password);
    // They signed in from here before, so the address alone does not stop them.
    QCOMPARE(signIn(u"another@example.com"_s, password).status, 200);
    for (int i = 0; i < 40; ++i) {
        const int status = signIn(u"nobody%1@example.com"_s.arg(i), u"wrong every time"_s).status;
        QCOMPARE(status, i < 30 ? 401 : 429);
    }
    QCOMPARE(signIn(u"another@example.com"_s, password).status, 200);
    QCOMPARE(signIn(email, password).status, 429); // never was here
    m_receiver->clock.advance(301s);
    QCOMPARE(signIn(email, password).status, 200);
}

void TestSession::aSessionEndsByItself()
{
    const QByteArray token = tokenOf(signIn(email, password));
    m_receiver->clock.advance(12h);
    QCOMPARE(m_receiver->get(u"/api/calls"_s, token).status, 401);
}

void TestSession::aPasswordIsChanged()
{
    const QString path = u"/api/session/password"_s;
    const QByteArray token = tokenOf(signIn(email, password));
    const QByteArray other = tokenOf(signIn(email, password));
    const auto change = [&](const QString &now, const QString &next) {
        return send("PUT", path, token, {{u"password"_s, now}, {u"newPassword"_s, next}}).status;
    };
    QCOMPARE(change(u"not the password"_s, u"some more plain words"_s), 403);
    QCOMPARE(change(password, u"short"_s), 400);
    QCOMPARE(change(password, u"aaaaaaaaaaaaaaa"_s), 400);
    QCOMPARE(change(password, u"sample person 1"_s), 400);
    QCOMPARE(change(password, password), 400);
    QString before = password;
    for (int i = 0; i < 5; ++i) {
        const QString next = u"some more plain words %1"_s.arg(i);
        QCOMPARE(change(before, next), 204);
        before = next;
    }
    QCOMPARE(change(before, u"some more plain words 0"_s), 400); // one of the last five
    QCOMPARE(change(before, password), 204);
    QCOMPARE(m_receiver->get(u"/api/calls"_s, token).status, 200);
    QCOMPARE(m_receiver->get(u"/api/calls"_s, other).status, 401);
    QVERIFY(actions().contains(u"person.password"_s));
}

void TestSession::aSecondFactorIsNeeded()
{
    const QByteArray token = tokenOf(signIn(email, password));
    const QString path = u"/api/session/second-factor"_s;
    QCOMPARE(send("POST", path, token, {{u"password"_s, u"not the password"_s}}).status, 403);
    QCOMPARE(send("PUT", path, token, {{u"code"_s, u"000000"_s}}).status, 409);
    const Secret secret = switchOn(token);
    const Answer needed = signIn(email, password);
    QCOMPARE(needed.status, 401);
    QCOMPARE(needed.json()[u"needs"].toString(), u"code"_s);
    QCOMPARE(signIn(email, u"wrong every time"_s).json()[u"needs"].toString(), QString());
    QCOMPARE(signIn(email, password, u"12345"_s).status, 401);
    const Answer in = signIn(email, password, codeNow(secret));
    QCOMPARE(in.status, 200);
    QVERIFY(in.json()[u"person"][u"hasSecondFactor"].toBool());
    // With the password alone it is neither replaced nor given up.
    for (const QString &end : {QString(), u"/removal"_s}) {
        const Answer kept = send("POST", path + end, tokenOf(in), {{u"password"_s, password}});
        QCOMPARE(kept.json()[u"needs"].toString(), u"code"_s);
    }
    m_receiver->clock.advance(30s);
    const QJsonObject both{{u"password"_s, password}, {u"code"_s, codeNow(secret)}};
    QCOMPARE(send("POST", path + u"/removal"_s, tokenOf(in), both).status, 204);
    QCOMPARE(signIn(email, password).status, 200);
}

void TestSession::aCodeIsTakenOnce()
{
    const Secret secret = switchOn(tokenOf(signIn(email, password)));
    const QString code = codeNow(secret);
    QCOMPARE(signIn(email, password, code).status, 200);
    QCOMPARE(signIn(email, password, code).status, 401);
    m_receiver->clock.advance(30s);
    QCOMPARE(signIn(email, password, codeNow(secret)).status, 200);
    m_receiver->clock.advance(120s);
    QCOMPARE(signIn(email, password, code).status, 401);
}

void TestSession::recoveryCodesAreTakenOnce()
{
    QStringList recovery;
    switchOn(tokenOf(signIn(email, password)), &recovery);
    QCOMPARE(recovery.size(), 10);
    QCOMPARE(signIn(email, password, recovery.first().toUpper()).status, 200);
    QCOMPARE(signIn(email, password, recovery.first()).status, 401);
    QCOMPARE(signIn(email, password, QString(recovery.last()).remove(u'-')).status, 200);
}

void TestSession::switchingOnEndsOtherSessions()
{
    const QByteArray token = tokenOf(signIn(email, password));
    const QByteArray other = tokenOf(signIn(email, password));
    switchOn(token);
    QCOMPARE(m_receiver->get(u"/api/calls"_s, token).status, 200);
    QCOMPARE(m_receiver->get(u"/api/calls"_s, other).status, 401);
}

void TestSession::anOfferIsNotGuessed()
{
    const QString path = u"/api/session/second-factor"_s;
    const QByteArray token = tokenOf(signIn(email, password));
    const auto offer = [&] {
        return fromBase32(
            send("POST", path, token, {{u"password"_s, password}}).json()[u"secret"].toString());
    };
    Secret secret = offer();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(send("PUT", path, token, {{u"code"_s, u"wrong"_s}}).status, 400);
    QCOMPARE(send("PUT", path, token, {{u"code"_s, codeNow(secret)}}).status, 409);
    secret = offer();
    m_receiver->clock.advance(10min);
    QCOMPARE(send("PUT", path, token, {{u"code"_s, codeNow(secret)}}).status, 409);
    secret = offer();
    QCOMPARE(send("PUT", path, token, {{u"code"_s, codeNow(secret)}}).status, 200);
}

void TestSession::whoHasThePasswordOnlyIsSeen()
{
    switchOn(tokenOf(signIn(email, password)));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(signIn(email, password).status, 401);
    QCOMPARE(actions().count(u"session.code_needed"_s), 1);
}

/** They signed in from here; somebody elsewhere locks them. */
void TestSession::strangersLockNobodyOutAtHome()
{
    QCOMPARE(signIn(email, password).status, 200);
    for (int i = 0; i < 12; ++i)
        QVERIFY(test::await(m_receiver->signIn.attempt({.email = email,
                                .password = u"wrong every time"_s,
                                .code = {},
                                .address = QHostAddress(u"203.0.113.9"_s)}))
                    .ok());
    const auto locked = test::await(m_receiver->signIn.attempt({.email = email,
        .password = password,
        .code = {},
        .address = QHostAddress(u"203.0.113.9"_s)}));
    QVERIFY(locked.ok());
    QCOMPARE(int(locked->verdict), int(access::SignIn::Verdict::Paused));
    QCOMPARE(signIn(email, password).status, 200);
}

/** Checking takes its time, in which the password may have been reset. */
void TestSession::aSignInThatComesTooLateIsRefused()
{
    const auto outcome = test::await(m_receiver->signIn.attempt({.email = email,
        .password = password,
        .code = {},
        .address = QHostAddress(QHostAddress::LocalHost)}));
    QVERIFY(outcome.ok());
    m_receiver->run(u"update people set password_hash = 'another'"_s);
    const access::AccessService::Note note =
        [](database::Session &, const database::AccessToken &) { return Result<void>(); };
    const auto late =
        test::await(m_receiver->access.createSession(*outcome->person, u"127.0.0.1"_s, note));
    QVERIFY(!late.ok());
    QCOMPARE(late.error().code, ErrorCode::Conflict);
}

/** The test's receiver has a proxy of its own at 127.0.0.1. */
void TestSession::theAddressBeforeTheProxyIsNoted()
{
    const QByteArray body =
        toJson({{u"email"_s, QString(email)}, {u"password"_s, QString(password)}});
    const Answer answer = m_receiver->send("POST", u"/api/session"_s,
        {.body = body, .headers = {{"X-Forwarded-For", "10.1.1.1, 203.0.113.7"}}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(m_receiver->auditEvents().last().ipAddress, u"203.0.113.7"_s);
}

void TestSession::tokensOfNobodyHaveNoPassword()
{
    const QByteArray token = m_receiver->tokenFor(Role::Owner);
    QCOMPARE(send("PUT", u"/api/session/password"_s, token,
                 {{u"password"_s, password}, {u"newPassword"_s, password}})
                 .status,
        409);
}

void TestSession::nothingSecretIsInTheLog()
{
    signIn(password, u"typed into the wrong field"_s);
    signIn(email, u"wrong every time"_s);
    const QByteArray token = tokenOf(signIn(email, password));
    QVERIFY(!token.isEmpty());
    for (const database::AuditEvent &event : m_receiver->auditEvents()) {
        const QByteArray text = toJson(event.detail) + event.actorName.toUtf8();
        for (const QByteArray &secret : {password.toUtf8(), QByteArray("wrong field"), token})
            QVERIFY2(!text.contains(secret), text.constData());
    }
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
