// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/heardlog.h"
#include "core/identifier.h"
#include "core/json.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"
#include "tests/support/databaseoptions.h"

#include <QJsonArray>
#include <QtTest>

using namespace earshot;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Receiver;

/** What people have heard of a recording, which is 12.5 seconds long here. */
class TestPlayback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<Receiver>();
        m_token = m_receiver->tokenFor(Role::Reviewer);
        m_call = m_receiver->addRecorded("sound").id;
    }
    void cleanup() { m_receiver.reset(); }
    void whatIsHeardIsShown();
    void everyListenerHasTheirOwn();
    void thePlayersLastMomentIsCut();
    void badRangesAreExplained_data();
    void badRangesAreExplained();
    void tooManyRangesAreRefused();
    void withoutARecordingNothingCanBeHeard();
    void callsOfOthersAreNotThere();
    void needsThePermission();
    void thisComputerIsTheSameAfterARestart();
    void unheardCallsCanBeListedAndCounted();
    void aSittingIsOneEntry();
    void whatCantBeWrittenIsWrittenLater();
    void theLastSittingIsWrittenAtTheEnd();

private:
    Answer post(const QByteArray &ranges, const QByteArray &token, const QString &call)
    {
        return m_receiver->send("POST", u"/api/calls/%1/playback"_s.arg(call),
            {.token = token, .body = "{\"ranges\":" + ranges + "}"});
    }
    Answer post(const QByteArray &ranges) { return post(ranges, m_token, m_call); }
    QJsonObject call(const QByteArray &token)
    {
        return m_receiver->get(u"/api/calls/"_s + m_call, token).json();
    }
    QJsonObject row(const QByteArray &token)
    {
        const QJsonObject page = m_receiver->get(u"/api/calls"_s, token).json();
        return page.value(u"items"_s).toArray().at(0).toObject();
    }
    static QJsonArray ranges(const QByteArray &json)
    {
        return parseJsonObject("{\"r\":" + json + "}").valueOr({}).value(u"r"_s).toArray();
    }

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_token;
    QString m_call;
};

void TestPlayback::whatIsHeardIsShown()
{
    QCOMPARE(call(m_token).value(u"heard"_s), QJsonValue(QJsonArray()));
    QCOMPARE(call(m_token).value(u"isHeard"_s), QJsonValue(false));
    QCOMPARE(row(m_token).value(u"isHeard"_s), QJsonValue(false));
    QCOMPARE(row(m_token).value(u"heardSeconds"_s), QJsonValue(0.0));
    QCOMPARE(post(R"([{"from":4,"to":6}])").status, 200);
    const Answer answer = post(R"([{"from":0,"to":1.5},{"from":5.5,"to":8}])");
    QCOMPARE(answer.status, 200);
    const QJsonArray all = ranges(R"([{"from":0,"to":1.5},{"from":4,"to":8}])");
    QCOMPARE(answer.json().value(u"ranges"_s), QJsonValue(all));
    QCOMPARE(answer.json().value(u"heardSeconds"_s), QJsonValue(5.5));
    for (const QJsonObject &shown : {call(m_token), row(m_token)}) {
        QCOMPARE(shown.value(u"heardSeconds"_s), QJsonValue(5.5));
        QCOMPARE(shown.value(u"isHeard"_s), QJsonValue(true));
    }
    QCOMPARE(call(m_token).value(u"heard"_s), QJsonValue(all));
    QCOMPARE(post("[]").json(), answer.json());
}

void TestPlayback::everyListenerHasTheirOwn()
{
    QCOMPARE(post(R"([{"from":4,"to":6}])").status, 200);
    const QByteArray other = m_receiver->tokenFor(Role::Viewer);
    QCOMPARE(call(other).value(u"heard"_s), QJsonValue(QJsonArray()));
    for (const QJsonObject &shown : {call(other), row(other)}) {
        QCOMPARE(shown.value(u"heardSeconds"_s), QJsonValue(0.0));
        QCOMPARE(shown.value(u"isHeard"_s), QJsonValue(true));
    }
}

void TestPlayback::thePlayersLastMomentIsCut()
{
    const Answer answer = post(R"([{"from":11.0004,"to":13.1},{"from":12.6,"to":13}])");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value(u"ranges"_s), QJsonValue(ranges(R"([{"from":11,"to":12.5}])")));
}

void TestPlayback::badRangesAreExplained_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &body, const QString &words) {
        QTest::newRow(name) << body << words;
    };
    const QString shape = u"Send {\"ranges\""_s;
    const QString numbers = u"needs the numbers"_s;
    const QString length = u"which is 12.5 seconds long"_s;
    row("nothing", "", shape);
    row("no JSON", "{", shape);
    row("no object", "[]", shape);
    row("no ranges", "{}", shape);
    row("no list", R"({"ranges":{"from":1,"to":2}})", shape);
    row("no range", R"({"ranges":[7]})", u"Range 1 "_s + numbers);
    row("no end", R"({"ranges":[{"from":1,"to":2},{"from":1}]})", u"Range 2 "_s + numbers);
    row("text", R"({"ranges":[{"from":"1","to":2}]})", numbers);
    row("endless", R"({"ranges":[{"from":1,"to":1e999}]})", {});
    row("backwards", R"({"ranges":[{"from":3,"to":2}]})", numbers);
    row("empty", R"({"ranges":[{"from":2,"to":2}]})", numbers);
    row("before", R"({"ranges":[{"from":-0.1,"to":2}]})", length);
    row("after", R"({"ranges":[{"from":1,"to":14.6}]})", length);
}

void TestPlayback::badRangesAreExplained()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const Answer answer = m_receiver->send(
        "POST", u"/api/calls/%1/playback"_s.arg(m_call), {.token = m_token, .body = body});
    QCOMPARE(answer.status, 400);
    const QString detail = answer.json().value(u"detail"_s).toString();
    QVERIFY2(!detail.isEmpty() && detail.contains(words), qPrintable(detail));
    QCOMPARE(call(m_token).value(u"isHeard"_s), QJsonValue(false));
}

void TestPlayback::tooManyRangesAreRefused()
{
    QByteArray list = R"([{"from":1,"to":2})";
    for (int i = 1; i < 200; ++i)
        list += R"(,{"from":1,"to":2})";
    QCOMPARE(post(list + "]").status, 200);
    const Answer answer = post(list + R"(,{"from":1,"to":2}])");
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json().value(u"detail"_s).toString().contains(u"at most 200"_s));
}

void TestPlayback::withoutARecordingNothingCanBeHeard()
{
    const QByteArray some = R"([{"from":1,"to":2}])";
    QCOMPARE(post(some, m_token, m_receiver->addCall().id).status, 404);
    QCOMPARE(post(some, m_token, m_receiver->addCall(RecordingState::Pending).id).status, 409);
    QCOMPARE(post(some, m_token, newId()).status, 404);
    QCOMPARE(post(some, m_token, u"x"_s).status, 404);
}

void TestPlayback::callsOfOthersAreNotThere()
{
    const QString organization = m_receiver->addOrganization();
    const Call theirs =
        m_receiver->addCall(RecordingState::Ready, m_receiver->clock.now(), organization);
    QCOMPARE(post(R"([{"from":1,"to":2}])", m_token, theirs.id).status, 404);
}

void TestPlayback::needsThePermission()
{
    const QByteArray some = R"([{"from":1,"to":2}])";
    QCOMPARE(post(some, {}, m_call).status, 401);
    QCOMPARE(post(some, m_receiver->tokenFor(Role::Viewer), m_call).status, 403);
    QCOMPARE(call(m_token).value(u"isHeard"_s), QJsonValue(false));
    QCOMPARE(post(some, m_receiver->tokenFor(Role::Compliance), m_call).status, 200);
}

/** Its token is another one then. */
void TestPlayback::thisComputerIsTheSameAfterARestart()
{
    const auto token = [this](const QString &name) {
        const auto made = test::await(m_receiver->access.addEphemeralToken(Role::Owner, name));
        return made ? made->reveal() : QByteArray();
    };
    QCOMPARE(post(R"([{"from":1,"to":2}])", token(u"This computer"_s), m_call).status, 200);
    QCOMPARE(call(token(u"This computer"_s)).value(u"heardSeconds"_s), QJsonValue(1.0));
    QCOMPARE(call(token(u"Another"_s)).value(u"heardSeconds"_s), QJsonValue(0.0));
}

void TestPlayback::unheardCallsCanBeListedAndCounted()
{
    const QString unheard = m_receiver->addRecorded("more").id;
    QCOMPARE(post(R"([{"from":1,"to":2}])").status, 200);
    const QByteArray other = m_receiver->tokenFor(Role::Viewer);
    const auto ids = [&](const QString &query) {
        QStringList found;
        const QJsonObject page = m_receiver->get(u"/api/calls"_s + query, other).json();
        for (const QJsonValue item : page.value(u"items"_s).toArray())
            found.append(item[u"id"_s].toString());
        return found;
    };
    QCOMPARE(ids(u"?unheard=true"_s), QStringList{unheard});
    QCOMPARE(ids(u"?unheard=false"_s), QStringList{m_call});
    QCOMPARE(ids(u"?unheard=true&q=sample"_s), QStringList{unheard});
    QCOMPARE(ids({}).size(), 2);
    const QJsonObject count = m_receiver->get(u"/api/calls/count?unheard=true"_s, other).json();
    QCOMPARE(count, (QJsonObject{{u"count"_s, 1}, {u"exact"_s, true}}));
    QCOMPARE(m_receiver->get(u"/api/calls?unheard=1"_s, other).status, 400);
}

void TestPlayback::aSittingIsOneEntry()
{
    const Call call = m_receiver->addRecorded("sample");
    const Call next = m_receiver->addRecorded("another");
    const Principal who{.organizationId = m_receiver->organizationId,
        .tokenId = u"t"_s,
        .personId = u"p"_s,
        .name = u"Sample person"_s};
    api::HeardLog log(m_receiver->audit, m_receiver->clock);
    const audit::Origin origin{.address = QHostAddress(u"203.0.113.7"_s), .userAgent = u"Sample"_s};
    log.add(who, call.id, origin, {{.from = 10, .to = 25}});
    log.add(who, call.id, origin, {{.from = 25, .to = 40}});
    test::await(log.writeOver());
    QVERIFY(m_receiver->auditEvents().isEmpty()); // it goes on
    m_receiver->clock.advance(std::chrono::minutes(5));
    test::await(log.writeOver());
    test::await(log.writeOver());
    QList<database::AuditEvent> events = m_receiver->auditEvents();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().action, u"recording.heard"_s);
    QCOMPARE(events.first().actor, u"p"_s);
    QCOMPARE(events.first().callId, call.id);
    QCOMPARE(events.first().ipAddress, u"203.0.113.7"_s);
    QCOMPARE(events.first().detail.value(u"ranges").toString(), u"10-40"_s);
    QCOMPARE(events.first().detail.value(u"seconds").toDouble(), 30.0);
    // The next call ends a sitting as well.
    log.add(who, call.id, origin, {{.from = 1, .to = 2}});
    log.add(who, next.id, origin, {{.from = 0, .to = 5.5}});
    test::await(log.writeOver());
    events = m_receiver->auditEvents();
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.last().detail.value(u"ranges").toString(), u"1-2"_s);
    test::await(log.stop());
    events = m_receiver->auditEvents();
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.last().detail.value(u"ranges").toString(), u"0-5.5"_s);
}

void TestPlayback::whatCantBeWrittenIsWrittenLater()
{
    const Call call = m_receiver->addRecorded("sample");
    const Principal who{
        .organizationId = m_receiver->organizationId, .tokenId = u"t"_s, .name = u"Sample"_s};
    api::HeardLog log(m_receiver->audit, m_receiver->clock);
    log.add(who, call.id, {}, {{.from = 1, .to = 2}});
    m_receiver->clock.advance(std::chrono::minutes(5));
    m_receiver->blockAudit();
    test::await(log.writeOver());
    m_receiver->run(test::onPostgres() ? u"alter table audit_events drop constraint no_room"_s
                                       : u"drop trigger no_audit"_s);
    test::await(log.writeOver());
    QCOMPARE(m_receiver->auditEvents().size(), 1);
    test::await(log.stop());
}

/** What is reported over HTTP comes into the log when the receiver stops. */
void TestPlayback::theLastSittingIsWrittenAtTheEnd()
{
    const Call call = m_receiver->addRecorded("sample");
    const QByteArray token = m_receiver->tokenFor(Role::Reviewer);
    QCOMPARE(m_receiver
                 ->send("POST", u"/api/calls/%1/playback"_s.arg(call.id),
                     {.token = token, .body = "{\"ranges\":[{\"from\":2,\"to\":5}]}"})
                 .status,
        200);
    m_receiver->stopApi();
    const QList<database::AuditEvent> events = m_receiver->auditEvents();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().action, u"recording.heard"_s);
    QCOMPARE(events.first().detail.value(u"ranges").toString(), u"2-5"_s);
}

QTEST_GUILESS_MAIN(TestPlayback)
#include "tst_playback.moc"
