// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifier.h"
#include "database/callrepository.h"
#include "database/signrepository.h"
#include "ingest/callwriter.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"
#include "tests/support/manycalls.h"

#include <QJsonArray>
#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;
using test::Answer;
using test::await;
using test::Receiver;

/** The calls that wait to be heard. */
class TestInbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_receiver.reset(); }
    void isEmptyAtFirst();
    void theMostPressingComesFirst();
    void signsAreWithTheCall();
    void whatIsJudgedGoesAndComesBack();
    void whatIsHeardGoes();
    void tenThousandCallsAreBounded();
    void badParametersAreNamed_data();
    void badParametersAreNamed();
    void rolesDecide();
    void othersSeeTheirOwn();
    void newsBringTheSigns();

private:
    QString add(const QString &said, const QString &organizationId = {});
    QJsonObject inbox(const QString &query = {})
    {
        const Answer answer = m_receiver->get(u"/api/inbox"_s + query, m_token);
        return answer.status == 200 ? answer.json() : QJsonObject{{u"failed"_s, answer.status}};
    }
    static QStringList ids(const QJsonObject &inbox)
    {
        QStringList ids;
        for (const QJsonValue item : inbox.value(u"items"_s).toArray())
            ids.append(item[u"id"_s].toString());
        return ids;
    }
    int review(const QString &id, const QByteArray &word)
    {
        return m_receiver
            ->send("PATCH", u"/api/calls/"_s + id,
                {.token = m_token, .body = "{\"review\":" + word + "}"})
            .status;
    }

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_token;
    int m_added = 0;
};

void TestInbox::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_token = m_receiver->tokenFor(Role::Reviewer);
    auto set = [words = ComplaintWords::fromText(u"angry"_s).value()](database::Session &session) {
        return database::SignRepository(session).setWords(words);
    };
    QVERIFY(await(m_receiver->database->write(set)).ok());
}

/** A later call each time. */
QString TestInbox::add(const QString &said, const QString &organizationId)
{
    const QString organization =
        organizationId.isEmpty() ? m_receiver->organizationId : organizationId;
    MergedCall merged{.call = {.id = newId(),
                          .organizationId = organization,
                          .vapiCallId = newId(),
                          .direction = Direction::Inbound,
                          .status = CallStatus::Ended,
                          .startedAt = Timestamp{1'800'000'000'000'000 + ++m_added},
                          .durationSeconds = 61.5,
                          .createdAt = {1},
                          .updatedAt = {1}},
        .transcript = {
            {.speaker = Speaker::Caller, .startSeconds = 2.5, .endSeconds = 5, .text = said}}};
    auto save = [merged](database::Session &session) {
        return database::CallRepository(session).save(merged);
    };
    return await(m_receiver->database->write(save)).value();
}

void TestInbox::isEmptyAtFirst()
{
    const QJsonObject nothing{{u"items"_s, QJsonArray()},
        {u"waiting"_s, QJsonObject{{u"count"_s, 0}, {u"exact"_s, true}, {u"seconds"_s, 0}}}};
    QCOMPARE(inbox(), nothing);
}

void TestInbox::theMostPressingComesFirst()
{
    const QString usual = add(u"Hello"_s);
    const QString pressing = add(u"I am angry."_s);
    const QString newer = add(u"Hello"_s);
    const QJsonObject stack = inbox();
    QCOMPARE(ids(stack), (QStringList{pressing, newer, usual}));
    QCOMPARE(stack.value(u"waiting"_s),
        QJsonValue(QJsonObject{{u"count"_s, 3}, {u"exact"_s, true}, {u"seconds"_s, 184.5}}));
    QCOMPARE(ids(inbox(u"?limit=1"_s)), QStringList{pressing});
    QCOMPARE(inbox(u"?limit=1"_s).value(u"waiting"_s)[u"count"].toInt(), 3);
}

void TestInbox::signsAreWithTheCall()
{
    const QString id = add(u"I am angry."_s);
    const QJsonArray signs{QJsonObject{{u"kind"_s, u"complaint"_s}, {u"seconds"_s, 2.5},
        {u"measure"_s, 1}, {u"text"_s, u"angry"_s}}};
    const QJsonObject item = inbox().value(u"items"_s).toArray().at(0).toObject();
    QCOMPARE(item.value(u"signs"_s), QJsonValue(signs));
    QCOMPARE(item.value(u"isHeard"_s), QJsonValue(false));
    const QJsonObject call = m_receiver->get(u"/api/calls/"_s + id, m_token).json();
    QCOMPARE(call.value(u"signs"_s), QJsonValue(signs));
    const QJsonObject list = m_receiver->get(u"/api/calls"_s, m_token).json();
    QCOMPARE(list.value(u"items"_s).toArray().at(0)[u"signs"], QJsonValue(signs));
}

void TestInbox::whatIsJudgedGoesAndComesBack()
{
    const QString first = add(u"I am angry."_s);
    const QString second = add(u"Hello"_s);
    QCOMPARE(review(first, "\"good\""), 200);
    QCOMPARE(ids(inbox()), QStringList{second});
    QCOMPARE(inbox().value(u"waiting"_s)[u"count"].toInt(), 1);
    QCOMPARE(review(first, "null"), 200);
    QCOMPARE(ids(inbox()), (QStringList{first, second}));
}

void TestInbox::whatIsHeardGoes()
{
    add(u"Hello"_s);
    const QString id = m_receiver->addRecorded("sound").id;
    m_receiver->run(u"update call_logs set status = 'ended' where id = ?"_s, {id});
    QCOMPARE(ids(inbox()).size(), 2);
    const Answer heard = m_receiver->send("POST", u"/api/calls/%1/playback"_s.arg(id),
        {.token = m_token, .body = R"({"ranges": [{"from": 0, "to": 3}]})"});
    QCOMPARE(heard.status, 200);
    QCOMPARE(ids(inbox()).size(), 1);
    QVERIFY(!ids(inbox()).contains(id));
}

void TestInbox::tenThousandCallsAreBounded()
{
    const QString id = add(u"I am angry."_s);
    auto copy = [id](database::Session &session) { return test::copyCalls(session, id, 10'000); };
    QVERIFY(await(m_receiver->database->write(copy)).ok());
    QCOMPARE(ids(inbox()).size(), 50);
    QCOMPARE(ids(inbox(u"?limit=200"_s)).size(), 200);
    const QJsonValue waiting = inbox().value(u"waiting"_s);
    QCOMPARE(waiting[u"count"].toInt(), 1000);
    QCOMPARE(waiting[u"exact"], QJsonValue(false));
    QVERIFY(waiting[u"seconds"].toDouble() >= 60'000);
    // Of the same moment and weight the one with the higher id comes first; 90 is the most of 0 to
    // 99 that is a multiple of ten.
    QCOMPARE(ids(inbox(u"?limit=1"_s)).first(), u"00000000-0000-4000-8000-100000009990"_s);
}

void TestInbox::badParametersAreNamed_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("none") << u"?limit=0"_s;
    QTest::newRow("too many") << u"?limit=201"_s;
    QTest::newRow("no number") << u"?limit=ten"_s;
    QTest::newRow("another") << u"?cursor=abc"_s;
}

void TestInbox::badParametersAreNamed()
{
    QFETCH(QString, query);
    const Answer answer = m_receiver->get(u"/api/inbox"_s + query, m_token);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json().value(u"detail"_s).toString().contains(u"limit"_s));
}

void TestInbox::rolesDecide()
{
    QCOMPARE(m_receiver->get(u"/api/inbox"_s).status, 401);
    QCOMPARE(m_receiver->get(u"/api/inbox"_s, m_receiver->tokenFor(Role::Viewer)).status, 200);
}

void TestInbox::othersSeeTheirOwn()
{
    const QString own = add(u"Hello"_s);
    add(u"I am angry."_s, m_receiver->addOrganization());
    QCOMPARE(ids(inbox()), QStringList{own});
    QCOMPARE(inbox().value(u"waiting"_s)[u"count"].toInt(), 1);
}

/** What is announced when an event has been merged has the signs that follow from it. */
void TestInbox::newsBringTheSigns()
{
    const CallEvent report{.kind = CallEvent::Kind::Report,
        .vapiCallId = u"v"_s,
        .at = {5},
        .status = CallStatus::Ended,
        .transcript = Transcript{{.speaker = Speaker::Caller, .text = u"I am angry."_s}}};
    auto apply = [report, organization = m_receiver->organizationId](database::Session &session) {
        return ingest::applyEvent(session, organization, report, ingest::Patience(), {6});
    };
    const auto change = await(m_receiver->database->write(apply));
    QVERIFY(change.ok() && change.value());
    QCOMPARE((*change)->call.signs.size(), std::size_t(1));
    QCOMPARE((*change)->call.signs.front().text, u"angry"_s);
}

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
