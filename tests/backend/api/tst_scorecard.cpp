// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/callrepository.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>
#include <QWebSocket>

using namespace earshot;
using namespace Qt::StringLiterals;
using test::Answer;
using test::await;
using test::Receiver;

/** Questions an organisation asks of its calls, and the answers. */
class TestScorecard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_receiver.reset(); }
    void nothingIsAskedAtFirst();
    void questionsAreAnswered();
    void anAnswerIsTakenAway();
    void renamedQuestionsKeepTheirAnswers();
    void otherKindsAndRetiredOnesDoNot();
    void questionsOfOthersAreNotTakenOver();
    void badQuestionsAreExplained_data();
    void badQuestionsAreExplained();
    void badAnswersAreExplained_data();
    void badAnswersAreExplained();
    void rolesDecide();
    void allIsAudited();
    void withoutAnEntryNothingIsKept();
    void othersSeeItLive();
    void aCallThatBecomesAnotherTakesItsAnswersWithIt();

private:
    Answer put(const QString &path, const QJsonObject &json, const QByteArray &token = {})
    {
        return m_receiver->send("PUT", path,
            {.token = token.isEmpty() ? m_owner : token,
                .body = QJsonDocument(json).toJson(QJsonDocument::Compact)});
    }
    Answer ask(const QJsonArray &questions)
    {
        return put(u"/api/scorecard"_s, {{u"questions"_s, questions}});
    }
    static QJsonObject question(const QString &text, const QString &kind, const QString &id = {})
    {
        QJsonObject json{{u"text"_s, text}, {u"kind"_s, kind}};
        if (!id.isEmpty())
            json.insert(u"id"_s, id);
        return json;
    }
    QString idAt(int index)
    {
        return m_receiver->get(u"/api/scorecard"_s, m_owner)
            .json()
            .value(u"questions"_s)
            .toArray()
            .at(index)[u"id"]
            .toString();
    }
    QString path(const QString &call) { return u"/api/calls/%1/scorecard"_s.arg(call); }
    Answer score(int index, const QJsonValue &value, const QByteArray &token = {})
    {
        return put(path(m_call) + u'/' + idAt(index), {{u"value"_s, value}}, token);
    }
    QJsonObject card(const QString &call) { return m_receiver->get(path(call), m_owner).json(); }
    QList<int> values(const QString &call)
    {
        QList<int> values;
        for (const QJsonValue answer : card(call).value(u"answers"_s).toArray())
            values.append(answer[u"value"].toInt());
        std::ranges::sort(values);
        return values;
    }
    QStringList actions()
    {
        QStringList actions;
        for (const auto &event : m_receiver->auditEvents())
            actions.append(event.action);
        return actions;
    }

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_owner;
    QString m_call;
};

void TestScorecard::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_owner = m_receiver->tokenFor(Role::Owner);
    m_call = m_receiver->addRecorded("sound").id;
}

void TestScorecard::nothingIsAskedAtFirst()
{
    const QJsonObject nothing{
        {u"questions"_s, QJsonArray()}, {u"answers"_s, QJsonArray()}, {u"share"_s, QJsonValue()}};
    QCOMPARE(card(m_call), nothing);
}

void TestScorecard::questionsAreAnswered()
{
    const Answer asked =
        ask({question(u" Did it\ngreet? "_s, u"yesNo"_s), question(u"Helpful?"_s, u"points"_s)});
    QCOMPARE(asked.status, 200);
    QCOMPARE(asked.json(), m_receiver->get(u"/api/scorecard"_s, m_owner).json());
    QCOMPARE(
        asked.json().value(u"questions"_s).toArray().at(0)[u"text"].toString(), u"Did it greet?"_s);
    QCOMPARE(score(0, 1).status, 200);
    const Answer answer = score(1, 2);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json(), card(m_call));
    QCOMPARE(answer.json().value(u"share"_s).toDouble(), 0.625);
    QCOMPARE(values(m_call), (QList<int>{1, 2}));
    QCOMPARE(score(1, 5).status, 200); // the last one counts
    QCOMPARE(values(m_call), (QList<int>{1, 5}));
    QVERIFY(values(m_receiver->addCall().id).isEmpty());
}

void TestScorecard::anAnswerIsTakenAway()
{
    ask({question(u"Solved?"_s, u"yesNo"_s)});
    score(0, 0);
    QCOMPARE(card(m_call).value(u"share"_s), QJsonValue(0));
    QCOMPARE(score(0, QJsonValue()).status, 200);
    QVERIFY(values(m_call).isEmpty());
    QVERIFY(card(m_call).value(u"share"_s).isNull());
    QCOMPARE(score(0, QJsonValue()).status, 200);
}

void TestScorecard::renamedQuestionsKeepTheirAnswers()
{
    ask({question(u"One"_s, u"yesNo"_s), question(u"Two"_s, u"points"_s)});
    score(0, 1);
    score(1, 4);
    const QString first = idAt(0);
    const QString second = idAt(1);
    ask({question(u"Two, as before"_s, u"points"_s, second), question(u"New"_s, u"yesNo"_s),
        question(u"One, renamed"_s, u"yesNo"_s, first)});
    QCOMPARE(idAt(0), second);
    QCOMPARE(idAt(2), first);
    QCOMPARE(values(m_call), (QList<int>{1, 4}));
}

void TestScorecard::otherKindsAndRetiredOnesDoNot()
{
    ask({question(u"One"_s, u"yesNo"_s), question(u"Two"_s, u"points"_s)});
    score(0, 1);
    score(1, 4);
    const QString first = idAt(0);
    ask({question(u"One"_s, u"points"_s, first)});
    QVERIFY(idAt(0) != first);
    QVERIFY(values(m_call).isEmpty());
    auto count = [](database::Session &session) {
        return session.queryOne(u"select count(*) as n from call_scores"_s);
    };
    QCOMPARE((*await(m_receiver->database->read(count)))->integer("n"_L1), 2); // nothing is lost
}

void TestScorecard::questionsOfOthersAreNotTakenOver()
{
    const QString other = m_receiver->addOrganization();
    m_receiver->run(u"insert into score_questions (id, organization_id, place, question, kind) "
                    "values ('theirs', ?, 0, 'Theirs', 'yesNo')"_s,
        {other});
    ask({question(u"Mine now?"_s, u"yesNo"_s, u"theirs"_s)});
    QVERIFY(idAt(0) != u"theirs"_s);
    QCOMPARE(put(path(m_call) + u"/theirs"_s, {{u"value"_s, 1}}).status, 404);
    const QString call = m_receiver->addCall(RecordingState::None, {}, other).id;
    QCOMPARE(m_receiver->get(path(call), m_owner).status, 404);
    QCOMPARE(put(path(call) + u'/' + idAt(0), {{u"value"_s, 1}}).status, 404);
}

void TestScorecard::badQuestionsAreExplained_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto one = [](const QByteArray &question) {
        return QByteArray("{\"questions\":[" + question + "]}");
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no list") << QByteArray(R"({"questions":1})");
    QTest::newRow("more") << QByteArray(R"({"questions":[],"x":1})");
    QTest::newRow("no object") << one("3");
    QTest::newRow("no text") << one(R"({"kind":"yesNo"})");
    QTest::newRow("empty") << one(R"({"text":" \n ","kind":"yesNo"})");
    QTest::newRow("unseen") << one(R"({"text":"\u202e","kind":"yesNo"})");
    QTest::newRow("long") << one("{\"text\":\"" + QByteArray(201, 'a') + R"(","kind":"yesNo"})");
    QTest::newRow("kind") << one(R"({"text":"a","kind":"stars"})");
    QTest::newRow("id") << one(R"({"text":"a","kind":"yesNo","id":5})");
    QTest::newRow("something else") << one(R"({"text":"a","kind":"yesNo","weight":5})");
    QTest::newRow("twice") << one(
        R"({"text":"a","kind":"yesNo","id":"x"},{"text":"b","kind":"yesNo","id":"x"})");
    QByteArray many = R"({"text":"a","kind":"yesNo"})";
    for (int i = 0; i < 20; ++i)
        many += R"(,{"text":"a","kind":"yesNo"})";
    QTest::newRow("many") << one(many);
}

void TestScorecard::badQuestionsAreExplained()
{
    QFETCH(QByteArray, json);
    ask({question(u"One"_s, u"yesNo"_s)});
    const Answer answer =
        m_receiver->send("PUT", u"/api/scorecard"_s, {.token = m_owner, .body = json});
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.json().value(u"detail"_s).toString().isEmpty());
    QVERIFY(!idAt(0).isEmpty()); // what was asked still is
}

void TestScorecard::badAnswersAreExplained_data()
{
    QTest::addColumn<int>("question");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << 0 << QByteArray();
    QTest::newRow("a word") << 0 << QByteArray(R"({"value":"yes"})");
    QTest::newRow("a truth") << 0 << QByteArray(R"({"value":true})");
    QTest::newRow("half") << 0 << QByteArray(R"({"value":0.5})");
    QTest::newRow("negative") << 0 << QByteArray(R"({"value":-1})");
    QTest::newRow("huge") << 0 << QByteArray(R"({"value":1e300})");
    QTest::newRow("two of one") << 0 << QByteArray(R"({"value":2})");
    QTest::newRow("no points") << 1 << QByteArray(R"({"value":0})");
    QTest::newRow("six points") << 1 << QByteArray(R"({"value":6})");
    QTest::newRow("more") << 1 << QByteArray(R"({"value":1,"by":"x"})");
}

void TestScorecard::badAnswersAreExplained()
{
    QFETCH(int, question);
    QFETCH(QByteArray, json);
    ask({this->question(u"One"_s, u"yesNo"_s), this->question(u"Two"_s, u"points"_s)});
    const Answer answer = m_receiver->send(
        "PUT", path(m_call) + u'/' + idAt(question), {.token = m_owner, .body = json});
    QCOMPARE(answer.status, 400);
    QVERIFY(values(m_call).isEmpty());
}

void TestScorecard::rolesDecide()
{
    ask({question(u"One"_s, u"yesNo"_s)});
    const QByteArray reviewer = m_receiver->tokenFor(Role::Reviewer);
    const QByteArray viewer = m_receiver->tokenFor(Role::Viewer);
    QCOMPARE(m_receiver->get(u"/api/scorecard"_s).status, 401);
    QCOMPARE(put(u"/api/scorecard"_s, {{u"questions"_s, QJsonArray()}}, reviewer).status, 403);
    QCOMPARE(score(0, 1, reviewer).status, 200);
    QCOMPARE(score(0, 1, viewer).status, 403);
    QCOMPARE(m_receiver->get(path(m_call), viewer).status, 200);
}

void TestScorecard::allIsAudited()
{
    ask({question(u"One"_s, u"yesNo"_s)});
    score(0, 1);
    score(0, QJsonValue());
    QCOMPARE(actions().filter(u"score"_s),
        (QStringList{u"scorecard.change"_s, u"call.score"_s, u"call.score"_s}));
    const database::AuditEvent last = m_receiver->auditEvents().last();
    QCOMPARE(last.callId, m_call);
    QVERIFY(last.detail.value(u"value"_s).isNull());
}

void TestScorecard::withoutAnEntryNothingIsKept()
{
    ask({question(u"One"_s, u"yesNo"_s)});
    m_receiver->blockAudit();
    QVERIFY(score(0, 1).status >= 500);
    QVERIFY(values(m_call).isEmpty());
    QVERIFY(ask({}).status >= 500);
    QVERIFY(!idAt(0).isEmpty());
}

void TestScorecard::othersSeeItLive()
{
    ask({question(u"One"_s, u"yesNo"_s)});
    QWebSocket socket;
    QStringList types;
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [&](const QString &text) {
        types.append(QJsonDocument::fromJson(text.toUtf8()).object().value(u"type"_s).toString());
    });
    QNetworkRequest request(m_receiver->url(u"/api/events"_s));
    QUrl url = request.url();
    url.setScheme(u"ws"_s);
    request.setUrl(url);
    request.setRawHeader("Authorization", "Bearer " + m_owner);
    socket.open(request);
    QVERIFY(QTest::qWaitFor([&] { return types.contains(u"hello"_s); }, 10'000));
    score(0, 1);
    QVERIFY(QTest::qWaitFor([&] { return types.contains(u"call_updated"_s); }, 10'000));
}

void TestScorecard::aCallThatBecomesAnotherTakesItsAnswersWithIt()
{
    ask({question(u"One"_s, u"yesNo"_s), question(u"Two"_s, u"points"_s)});
    const QString kept = m_call;
    m_call = m_receiver->addCall().id;
    const QString gone = m_call;
    score(1, 3);
    score(0, 1);
    m_receiver->clock.advance(std::chrono::minutes(1));
    m_call = kept;
    score(0, 0); // later: this one counts
    auto absorb = [kept, gone](database::Session &session) {
        return database::CallRepository(session).absorb(kept, gone, {1});
    };
    QVERIFY(await(m_receiver->database->write(absorb)).ok());
    QCOMPARE(values(kept), (QList<int>{0, 3}));
}

QTEST_GUILESS_MAIN(TestScorecard)
#include "tst_scorecard.moc"
