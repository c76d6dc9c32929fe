// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifier.h"
#include "core/json.h"
#include "database/callrepository.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QtTest>
#include <QWebSocket>

using namespace earshot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Answer;
using test::await;
using test::Receiver;

/** The calls in progress, and who may hear of them. */
class TestLive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_receiver.reset(); }
    void isEmptyAtFirst();
    void callsInProgressHaveTheirWords();
    void aCallWithoutAStartHasATime();
    void whatIsOverOrForgottenIsNotThere();
    void thousandCallsAreBounded();
    void nobodyElseHearsIt();
    void wordsComeOnTheStream();

private:
    Call add(CallStatus status, std::optional<Timestamp> startedAt, const QString &of = {});
    QJsonArray live()
    {
        return m_receiver->get(u"/api/live"_s, m_token).json()[u"calls"].toArray();
    }
    LivePiece piece(const Call &call, const QString &text, bool isFinal = true)
    {
        return {.vapiCallId = call.vapiCallId,
            .speaker = Speaker::Caller,
            .text = text,
            .isFinal = isFinal,
            .at = m_receiver->clock.now()};
    }

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_token;
};

void TestLive::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_token = m_receiver->tokenFor(Role::Viewer);
}

Call TestLive::add(CallStatus status, std::optional<Timestamp> startedAt, const QString &of)
{
    const Timestamp now = m_receiver->clock.now();
    MergedCall merged{.call = {.id = newId(),
                          .organizationId = of.isEmpty() ? m_receiver->organizationId : of,
                          .vapiCallId = newId(),
                          .direction = Direction::Inbound,
                          .status = status,
                          .startedAt = startedAt,
                          .createdAt = now,
                          .updatedAt = now}};
    auto save = [merged](database::Session &session) {
        return database::CallRepository(session).save(merged);
    };
    merged.call.id = await(m_receiver->database->write(save)).value();
    return merged.call;
}

void TestLive::isEmptyAtFirst()
{
    const Answer answer = m_receiver->get(u"/api/live"_s, m_token);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json(), (QJsonObject{{u"calls"_s, QJsonArray()}}));
}

void TestLive::callsInProgressHaveTheirWords()
{
    const Timestamp now = m_receiver->clock.now();
    const Call older = add(CallStatus::Ringing, now - 2min);
    const Call call = add(CallStatus::InProgress, now - 1min);
    m_receiver->live.take(piece(call, u"Hello <b>there</b>."_s));
    m_receiver->live.take(piece(older, u"Hm"_s));
    const QJsonArray calls = live();
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls.at(0)[u"call"][u"id"].toString(), call.id);
    QCOMPARE(calls.at(0)[u"since"].toString(), (now - 1min).toString());
    QCOMPARE(calls.at(0)[u"pieces"].toArray().size(), 1);
    const QJsonValue words = calls.at(0)[u"pieces"][0];
    QCOMPARE(words[u"text"].toString(), u"Hello <b>there</b>."_s);
    QCOMPARE(words[u"speaker"].toString(), u"caller"_s);
    QCOMPARE(words[u"number"].toInt(), 1);
    QCOMPARE(calls.at(1)[u"call"][u"status"].toString(), u"ringing"_s);
}

void TestLive::aCallWithoutAStartHasATime()
{
    const Call call = add(CallStatus::Queued, std::nullopt);
    QCOMPARE(live().at(0)[u"since"].toString(), call.createdAt.toString());
}

void TestLive::whatIsOverOrForgottenIsNotThere()
{
    const Timestamp now = m_receiver->clock.now();
    add(CallStatus::Ended, now - 1min);
    add(CallStatus::Scheduled, std::nullopt);
    add(CallStatus::Unknown, now - 1min);
    add(CallStatus::InProgress, now - 13h);
    QVERIFY(live().isEmpty());
}

void TestLive::thousandCallsAreBounded()
{
    const Timestamp now = m_receiver->clock.now();
    QString newest;
    auto save = [&](database::Session &session) -> Result<void> {
        for (int i = 0; i < 1000; ++i) {
            const MergedCall merged{.call = {.id = newId(),
                                        .organizationId = m_receiver->organizationId,
                                        .vapiCallId = newId(),
                                        .status = CallStatus::InProgress,
                                        .startedAt = now - 1h + i * 1s,
                                        .createdAt = now,
                                        .updatedAt = now}};
            const auto saved = database::CallRepository(session).save(merged);
            if (!saved.ok())
                return saved.error();
            newest = *saved;
        }
        return {};
    };
    QVERIFY(await(m_receiver->database->write(save)).ok());
    const QJsonArray calls = live();
    QCOMPARE(calls.size(), 200);
    QCOMPARE(calls.at(0)[u"call"][u"id"].toString(), newest);
}

void TestLive::nobodyElseHearsIt()
{
    const Timestamp now = m_receiver->clock.now();
    add(CallStatus::InProgress, now - 1min, m_receiver->addOrganization());
    QVERIFY(live().isEmpty());
    QCOMPARE(m_receiver->get(u"/api/live"_s).status, 401);
    QCOMPARE(m_receiver->get(u"/api/live"_s, "earshot_wrong").status, 401);
}

void TestLive::wordsComeOnTheStream()
{
    QWebSocket socket;
    QList<QJsonObject> heard;
    connect(&socket, &QWebSocket::textMessageReceived, this,
        [&](const QString &text) { heard.append(parseJsonObject(text.toUtf8()).valueOr({})); });
    QUrl url = m_receiver->url(u"/api/events"_s);
    url.setScheme(u"ws"_s);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_token);
    socket.open(request);
    QTRY_COMPARE(heard.size(), 1);
    const QString hello = heard.first().value(u"id"_s).toString();
    const Call call = add(CallStatus::InProgress, m_receiver->clock.now());
    m_receiver->live.take(piece(call, u"Hello."_s));
    QTRY_COMPARE(heard.size(), 2);
    QVERIFY(!heard.last().contains(u"id"_s));
    QCOMPARE(heard.last().value(u"type"_s).toString(), u"words_heard"_s);
    QCOMPARE(heard.last()[u"data"][u"words"][u"text"].toString(), u"Hello."_s);
    QCOMPARE(heard.last()[u"data"][u"words"][u"vapiCallId"].toString(), call.vapiCallId);
    // They take no place among what is resumed: the next event has the next number.
    m_receiver->events.announce(u"call_updated"_s, call);
    QTRY_COMPARE(heard.size(), 3);
    const qint64 before = hello.section(u'-', 1).toLongLong();
    QCOMPARE(heard.last().value(u"id"_s).toString().section(u'-', 1).toLongLong(), before + 1);
}

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
