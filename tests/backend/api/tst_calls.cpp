// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifier.h"
#include "core/json.h"
#include "database/callrepository.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QtTest>

using namespace earshot;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Receiver;

class TestCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_receiver = std::make_unique<Receiver>(); }
    void cleanup() { m_receiver.reset(); }

    void everyRouteWantsAToken_data();
    void everyRouteWantsAToken();
    void badPagesAreRefused_data();
    void badPagesAreRefused();
    void unknownIdsAreNotFound_data();
    void unknownIdsAreNotFound();
    void callsOfOthersAreNotThere();
    void aDatabaseThatIsAwayIs503();
    void pagesJoinWithoutGapOrDouble();
    void theNewestComesFirst();
    void aCallHasItsTranscript();
    void theSessionSaysWho();
    void healthNeedsNoToken();
    void theStartPageSaysWhatThisIs();
    void answersAreNotForCaches();

private:
    std::unique_ptr<Receiver> m_receiver;
};

void TestCalls::everyRouteWantsAToken_data()
{
    QTest::addColumn<QString>("path");
    const QString call = u"/api/calls/"_s + newId();
    QTest::newRow("calls") << u"/api/calls"_s;
    QTest::newRow("call") << call;
    QTest::newRow("recording") << QString(call + u"/recording"_s);
    QTest::newRow("content") << QString(call + u"/recording/content"_s);
    QTest::newRow("waveform") << QString(call + u"/waveform"_s);
    QTest::newRow("session") << u"/api/session"_s;
}

void TestCalls::everyRouteWantsAToken()
{
    QFETCH(QString, path);
    const Answer none = m_receiver->get(path);
    QCOMPARE(none.status, 401);
    QCOMPARE(none.headers.value("content-type"), "application/problem+json");
    QVERIFY(none.headers.value("www-authenticate").startsWith("Bearer"));
    QCOMPARE(m_receiver->get(path, "earshot_wrong").status, 401);
    QCOMPARE(m_receiver->get(path, "two words").status, 401);
}

void TestCalls::badPagesAreRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("word") << u"limit=many"_s;
    QTest::newRow("zero") << u"limit=0"_s;
    QTest::newRow("negative") << u"limit=-1"_s;
    QTest::newRow("empty limit") << u"limit="_s;
    QTest::newRow("overflow") << u"limit=99999999999999999999"_s;
    QTest::newRow("cursor") << u"cursor=abc"_s;
    QTest::newRow("empty cursor") << u"cursor="_s;
}

void TestCalls::badPagesAreRefused()
{
    QFETCH(QString, query);
    const Answer answer =
        m_receiver->get(u"/api/calls?"_s + query, m_receiver->tokenFor(Role::Owner));
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.json().value(u"detail"_s).toString().isEmpty());
}

void TestCalls::unknownIdsAreNotFound_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("no such call") << newId();
    QTest::newRow("word") << u"x"_s;
    QTest::newRow("SQL") << u"1'%20or%20'1'='1"_s;
    QTest::newRow("path") << u"%2e%2e%2fearshot.db"_s;
    QTest::newRow("braces") << QString(u"%7B"_s + newId() + u"%7D"_s);
}

void TestCalls::unknownIdsAreNotFound()
{
    QFETCH(QString, id);
    const QByteArray token = m_receiver->tokenFor(Role::Owner);
    for (const QString &rest : {u""_s, u"/recording"_s, u"/recording/content"_s, u"/waveform"_s}) {
        const int status = m_receiver->get(u"/api/calls/"_s + id + rest, token).status;
        QVERIFY2(status == 404 || status == 400, qPrintable(rest + QString::number(status)));
    }
}

void TestCalls::callsOfOthersAreNotThere()
{
    const Call theirs = m_receiver->addCall(
        RecordingState::Pending, m_receiver->clock.now(), m_receiver->addOrganization());
    const QByteArray token = m_receiver->tokenFor(Role::Owner);
    QCOMPARE(m_receiver->get(u"/api/calls/"_s + theirs.id, token).status, 404);
    QCOMPARE(m_receiver->get(u"/api/calls/"_s + theirs.id + u"/recording"_s, token).status, 404);
    QCOMPARE(m_receiver->get(u"/api/calls"_s, token).json().value(u"items"_s).toArray().size(), 0);
}

void TestCalls::aDatabaseThatIsAwayIs503()
{
    const QByteArray token = m_receiver->tokenFor(Role::Owner);
    test::await(m_receiver->database->close());
    const Answer answer = m_receiver->get(u"/api/calls"_s, token);
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.headers.contains("retry-after"));
    QCOMPARE(m_receiver->get(u"/readyz"_s).status, 503);
    QCOMPARE(m_receiver->get(u"/healthz"_s).status, 200);
}

void TestCalls::pagesJoinWithoutGapOrDouble()
{
    const Timestamp now = m_receiver->clock.now();
    QSet<QString> all;
    for (int i = 0; i < 7; ++i) // some at the very same moment
        all.insert(m_receiver->addCall(RecordingState::None, now - (i / 3) * 1s).id);
    const QByteArray token = m_receiver->tokenFor(Role::Viewer);
    QStringList seen;
    QString next = u"/api/calls?limit=2"_s;
    int pages = 0;
    while (!next.isEmpty() && ++pages < 10) {
        const QJsonObject page = m_receiver->get(next, token).json();
        for (const QJsonValue item : page.value(u"items"_s).toArray())
            seen << item[u"id"_s].toString();
        const QString cursor = page.value(u"nextCursor"_s).toString();
        next = cursor.isEmpty() ? QString() : QString(u"/api/calls?limit=2&cursor="_s + cursor);
    }
    QCOMPARE(pages, 4);
    QCOMPARE(seen.size(), 7);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()), all);
    QCOMPARE(m_receiver->get(u"/api/calls?limit=100000"_s, token).status, 200);
}

void TestCalls::theNewestComesFirst()
{
    const Timestamp now = m_receiver->clock.now();
    const Call older = m_receiver->addCall(RecordingState::None, now - 1h);
    const Call newer = m_receiver->addCall(RecordingState::Pending, now);
    const QJsonObject page =
        m_receiver->get(u"/api/calls"_s, m_receiver->tokenFor(Role::Reviewer)).json();
    const QJsonArray items = page.value(u"items"_s).toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0)[u"id"_s].toString(), newer.id);
    QCOMPARE(items.at(1)[u"id"_s].toString(), older.id);
    QCOMPARE(items.at(0)[u"recordingState"_s].toString(), u"pending"_s);
    QCOMPARE(items.at(0)[u"customer"_s][u"number"_s].toString(), u"+15550100"_s);
    QVERIFY(page.value(u"nextCursor"_s).isNull());
}

void TestCalls::aCallHasItsTranscript()
{
    Call call = m_receiver->addCall();
    const MergedCall merged{.call = call,
        .transcript = {{.speaker = Speaker::Agent,
            .startSeconds = 0.5,
            .endSeconds = 1.5,
            .text = u"Good morning"_s,
            .words = {{0.5, 1.0, u"Good"_s}, {1.0, 1.5, u"morning"_s}}}}};
    auto save = [merged](database::Session &session) {
        return database::CallRepository(session).save(merged);
    };
    QVERIFY(test::await(m_receiver->database->write(save)).ok());
    const Answer answer =
        m_receiver->get(u"/api/calls/"_s + call.id.toUpper(), m_receiver->tokenFor(Role::Viewer));
    QCOMPARE(answer.status, 200);
    const QJsonArray turns = answer.json().value(u"transcript"_s).toArray();
    QCOMPARE(turns.size(), 1);
    QCOMPARE(turns.at(0)[u"speaker"_s].toString(), u"agent"_s);
    QCOMPARE(turns.at(0)[u"words"_s].toArray().size(), 2);
    QCOMPARE(turns.at(0)[u"words"_s][1][u"startSeconds"_s].toDouble(), 1.0);
    QCOMPARE(answer.json().value(u"vapiCallId"_s).toString(), call.vapiCallId);
}

void TestCalls::theSessionSaysWho()
{
    const Answer answer =
        m_receiver->get(u"/api/session"_s, m_receiver->tokenFor(Role::Compliance));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value(u"role"_s).toString(), u"compliance"_s);
    QCOMPARE(answer.json().value(u"name"_s).toString(), u"Sample compliance"_s);
    const QJsonObject organization = answer.json().value(u"organization"_s).toObject();
    QCOMPARE(organization.value(u"id"_s).toString(), m_receiver->organizationId);
    QVERIFY(!organization.value(u"name"_s).toString().isEmpty());
}

void TestCalls::healthNeedsNoToken()
{
    QCOMPARE(m_receiver->get(u"/healthz"_s).body, "{\"status\":\"ok\"}");
    QCOMPARE(m_receiver->get(u"/readyz"_s).status, 200);
}

void TestCalls::theStartPageSaysWhatThisIs()
{
    const Answer answer = m_receiver->get(u"/"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains("Earshot"));
    QVERIFY(answer.body.contains("/api/openapi.yaml"));
}

void TestCalls::answersAreNotForCaches()
{
    const Answer answer = m_receiver->get(u"/api/calls"_s, m_receiver->tokenFor(Role::Viewer));
    QVERIFY(answer.headers.value("cache-control").contains("no-store"));
}

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
