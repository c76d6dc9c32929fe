// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifier.h"
#include "core/json.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QtTest>
#include <QWebSocket>

using namespace earshot;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Receiver;

/** What somebody thinks of a call. */
class TestReview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<Receiver>();
        m_token = m_receiver->tokenFor(Role::Reviewer);
        m_call = m_receiver->addCall().id;
    }
    void cleanup() { m_receiver.reset(); }
    void isShownWithWhoAndWhen();
    void isAuditedWithWhatItWasBefore();
    void othersSeeItLive();
    void sayingItAgainChangesNothing();
    void isTakenBack();
    void needsThePermission_data();
    void needsThePermission();
    void badWishesAreExplained_data();
    void badWishesAreExplained();
    void withoutAnAuditEntryNothingIsChanged();
    void callsThatAreNotThereAreNotFound();
    void callsCanBeListedByIt();

private:
    Answer patch(const QByteArray &body, const QByteArray &token, const QString &call)
    {
        return m_receiver->send("PATCH", u"/api/calls/"_s + call, {.token = token, .body = body});
    }
    Answer review(const QByteArray &word)
    {
        return patch("{\"review\":\"" + word + "\"}", m_token, m_call);
    }
    QJsonObject call() { return m_receiver->get(u"/api/calls/"_s + m_call, m_token).json(); }
    QList<database::AuditEvent> entries()
    {
        QList<database::AuditEvent> found;
        for (const database::AuditEvent &event : m_receiver->auditEvents()) {
            if (event.action == u"call.review"_s)
                found.append(event);
        }
        return found;
    }

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_token;
    QString m_call;
};

void TestReview::isShownWithWhoAndWhen()
{
    for (const QString &field : {u"review"_s, u"reviewedAt"_s, u"reviewedBy"_s})
        QCOMPARE(call().value(field), QJsonValue(QJsonValue::Null));
    m_receiver->clock.advance(1h);
    const Answer answer = review("followUp");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json(), call());
    const QJsonObject page = m_receiver->get(u"/api/calls"_s, m_token).json();
    const QString now = m_receiver->clock.now().toString();
    for (const QJsonObject &shown : {call(), page.value(u"items"_s).toArray().at(0).toObject()}) {
        QCOMPARE(shown.value(u"review"_s), QJsonValue(u"followUp"_s));
        QCOMPARE(shown.value(u"reviewedAt"_s), QJsonValue(now));
        QCOMPARE(shown.value(u"reviewedBy"_s), QJsonValue(u"Sample reviewer"_s));
        QCOMPARE(shown.value(u"updatedAt"_s), QJsonValue(now));
    }
    QCOMPARE(call().value(u"id"_s), QJsonValue(m_call));
    QVERIFY(call().value(u"transcript"_s).isArray());
}

void TestReview::isAuditedWithWhatItWasBefore()
{
    QCOMPARE(review("good").status, 200);
    QCOMPARE(review("problem").status, 200);
    const QList<database::AuditEvent> all = entries();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).callId, m_call);
    QCOMPARE(
        all.at(0).detail, (QJsonObject{{u"review"_s, u"good"_s}, {u"before"_s, QJsonValue::Null}}));
    QCOMPARE(all.at(1).detail.value(u"review"_s), QJsonValue(u"problem"_s));
    QCOMPARE(all.at(1).detail.value(u"before"_s), QJsonValue(u"good"_s));
    QVERIFY(!all.at(0).actor.isEmpty() && !all.at(0).ipAddress.isEmpty());
}

void TestReview::othersSeeItLive()
{
    QWebSocket socket;
    QList<QJsonObject> messages;
    connect(&socket, &QWebSocket::textMessageReceived, this,
        [&](const QString &text) { messages << parseJsonObject(text.toUtf8()).valueOr({}); });
    QUrl url = m_receiver->url(u"/api/events"_s);
    url.setScheme(u"ws"_s);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_receiver->tokenFor(Role::Viewer));
    socket.open(request);
    QTRY_COMPARE(messages.size(), 1); // the hello
    QCOMPARE(review("good").status, 200);
    QCOMPARE(review("good").status, 200); // no news
    QCOMPARE(review("problem").status, 200);
    QTRY_COMPARE(messages.size(), 3);
    QCOMPARE(messages.at(1).value(u"type"_s).toString(), u"call_updated"_s);
    const QJsonValue first = messages.at(1).value(u"data"_s)[u"call"];
    QCOMPARE(first[u"id"].toString(), m_call);
    QCOMPARE(first[u"review"].toString(), u"good"_s);
    QCOMPARE(messages.at(2).value(u"data"_s)[u"call"][u"review"].toString(), u"problem"_s);
}

void TestReview::sayingItAgainChangesNothing()
{
    const Answer first = review("good");
    m_receiver->clock.advance(1h);
    const Answer again =
        patch(R"({"review":"good"})", m_receiver->tokenFor(Role::Owner), m_call.toUpper());
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json(), first.json());
    QCOMPARE(entries().size(), 1);
}

void TestReview::isTakenBack()
{
    QCOMPARE(patch(R"({"review":null})", m_token, m_call).status, 200); // there is none
    QCOMPARE(entries().size(), 0);
    QCOMPARE(review("good").status, 200);
    const Answer back = patch(R"({"review":null})", m_token, m_call);
    QCOMPARE(back.status, 200);
    for (const QString &field : {u"review"_s, u"reviewedAt"_s, u"reviewedBy"_s})
        QCOMPARE(call().value(field), QJsonValue(QJsonValue::Null));
    QCOMPARE(entries().last().detail.value(u"before"_s), QJsonValue(u"good"_s));
    QVERIFY(entries().last().detail.value(u"review"_s).isNull());
}

void TestReview::needsThePermission_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("status");
    QTest::newRow("owner") << int(Role::Owner) << 200;
    QTest::newRow("admin") << int(Role::Admin) << 200;
    QTest::newRow("reviewer") << int(Role::Reviewer) << 200;
    QTest::newRow("compliance") << int(Role::Compliance) << 403;
    QTest::newRow("viewer") << int(Role::Viewer) << 403;
}

void TestReview::needsThePermission()
{
    QFETCH(int, role);
    QFETCH(int, status);
    const QByteArray wish = R"({"review":"good"})";
    QCOMPARE(patch(wish, m_receiver->tokenFor(Role(role)), m_call).status, status);
    QCOMPARE(call().value(u"review"_s).isNull(), status != 200);
    QCOMPARE(patch(wish, {}, m_call).status, 401);
}

void TestReview::badWishesAreExplained_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no object") << QByteArray("[\"good\"]");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("unknown") << QByteArray(R"({"review":"great"})");
    QTest::newRow("case") << QByteArray(R"({"review":"Good"})");
    QTest::newRow("empty word") << QByteArray(R"({"review":""})");
    QTest::newRow("number") << QByteArray(R"({"review":1})");
    QTest::newRow("false") << QByteArray(R"({"review":false})");
    QTest::newRow("more") << QByteArray(R"({"review":"good","outcome":"x"})");
    QTest::newRow("something else") << QByteArray(R"({"outcome":"x"})");
}

void TestReview::badWishesAreExplained()
{
    QFETCH(QByteArray, body);
    const Answer answer = patch(body, m_token, m_call);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json().value(u"detail"_s).toString().contains(u"\"followUp\""_s));
    QVERIFY(call().value(u"review"_s).isNull());
    QCOMPARE(entries().size(), 0);
}

void TestReview::withoutAnAuditEntryNothingIsChanged()
{
    m_receiver->blockAudit();
    QCOMPARE(review("good").status, 503);
    QVERIFY(call().value(u"review"_s).isNull());
}

void TestReview::callsThatAreNotThereAreNotFound()
{
    const QByteArray wish = R"({"review":"good"})";
    QCOMPARE(patch(wish, m_token, newId()).status, 404);
    QCOMPARE(patch(wish, m_token, u"x"_s).status, 404);
    const Call theirs = m_receiver->addCall(
        RecordingState::None, m_receiver->clock.now(), m_receiver->addOrganization());
    QCOMPARE(patch(wish, m_token, theirs.id).status, 404);
    QCOMPARE(entries().size(), 0);
}

void TestReview::callsCanBeListedByIt()
{
    m_receiver->addCall();
    const QString other = m_receiver->addCall().id;
    QCOMPARE(review("good").status, 200);
    QCOMPARE(patch(R"({"review":"problem"})", m_token, other).status, 200);
    const auto count = [this](const QString &query) {
        const Answer answer = m_receiver->get(u"/api/calls/count?"_s + query, m_token);
        return answer.json().value(u"count"_s).toInt(-answer.status);
    };
    const QJsonObject page = m_receiver->get(u"/api/calls?review=good"_s, m_token).json();
    QCOMPARE(page.value(u"items"_s).toArray().size(), 1);
    QCOMPARE(page.value(u"items"_s).toArray().at(0)[u"id"].toString(), m_call);
    QCOMPARE(count(u"review=good"_s), 1);
    QCOMPARE(count(u"review=good&review=problem"_s), 2);
    QCOMPARE(count(u"review=followUp"_s), 0);
    QCOMPARE(count(u"review=great"_s), -400);
}

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
