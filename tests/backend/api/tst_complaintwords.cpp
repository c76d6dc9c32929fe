// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/signrepository.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;
using test::Answer;
using test::await;
using test::Receiver;

/** The words of a complaint, which somebody chooses for an organisation. */
class TestComplaintWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_receiver.reset(); }
    void theUsualOnesCountAtFirst();
    void somebodyChoosesOthers();
    void andGoesBackToTheUsualOnes();
    void onlyAdministratorsChoose();
    void othersKeepTheirs();
    void whatCannotBeLookedForIsRefused_data();
    void whatCannotBeLookedForIsRefused();
    void withoutAnEntryNothingIsChosen();

private:
    Answer choose(const QByteArray &json, const QByteArray &token)
    {
        return m_receiver->send("PUT", path, {.token = token, .body = json});
    }
    QJsonObject words() { return m_receiver->get(path, m_token).json(); }

    const QString path = u"/api/inbox/words"_s;
    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_token;
};

void TestComplaintWords::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_token = m_receiver->tokenFor(Role::Owner);
    auto set = [words = ComplaintWords::fromText(u"angry"_s).value()](database::Session &session) {
        return database::SignRepository(session).setWords(words);
    };
    QVERIFY(await(m_receiver->database->write(set)).ok());
}

void TestComplaintWords::theUsualOnesCountAtFirst()
{
    const QJsonObject expected{{u"words"_s, QJsonValue()}, {u"usual"_s, QJsonArray{u"angry"_s}},
        {u"chosenBy"_s, QJsonValue()}, {u"chosenAt"_s, QJsonValue()}};
    QCOMPARE(words(), expected);
}

void TestComplaintWords::somebodyChoosesOthers()
{
    const Answer answer = choose(R"({"words": "Scam*,\nwaste of time"})", m_token);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value(u"words"_s).toString(), u"Scam*,\nwaste of time"_s);
    QVERIFY(!answer.json().value(u"chosenAt"_s).isNull());
    QCOMPARE(words(), answer.json());
    const QList<database::AuditEvent> events = m_receiver->auditEvents();
    QCOMPARE(events.last().action, u"inbox.words"_s);
    QCOMPARE(events.last().detail.value(u"phrases"_s).toInt(), 2);
}

void TestComplaintWords::andGoesBackToTheUsualOnes()
{
    QCOMPARE(choose(R"({"words": ""})", m_token).status, 200); // none at all is a choice too
    QVERIFY(words().value(u"words"_s).isString());
    QCOMPARE(choose(R"({"words": null})", m_token).status, 200);
    QVERIFY(words().value(u"words"_s).isNull());
}

void TestComplaintWords::onlyAdministratorsChoose()
{
    QCOMPARE(m_receiver->get(path).status, 401);
    const QByteArray reviewer = m_receiver->tokenFor(Role::Reviewer);
    QCOMPARE(m_receiver->get(path, reviewer).status, 200);
    QCOMPARE(choose(R"({"words": "x"})", reviewer).status, 403);
    QVERIFY(words().value(u"words"_s).isNull());
}

void TestComplaintWords::othersKeepTheirs()
{
    QCOMPARE(choose(R"({"words": "scam"})", m_token).status, 200);
    auto read = [id = m_receiver->addOrganization()](database::Session &session) {
        return database::SignRepository(session).words(id);
    };
    QCOMPARE(await(m_receiver->database->read(read)).value().phrases(), QStringList{u"angry"_s});
}

void TestComplaintWords::whatCannotBeLookedForIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing") << QByteArray() << QByteArray("Send");
    QTest::newRow("no object") << QByteArray("[]") << QByteArray("Send");
    QTest::newRow("empty") << QByteArray("{}") << QByteArray("Send");
    QTest::newRow("a number") << QByteArray(R"({"words": 3})") << QByteArray("Send");
    QTest::newRow("something else too")
        << QByteArray(R"({"words": "a", "by": "b"})") << QByteArray("Send");
    QTest::newRow("a language") << QByteArray(R"({"words": "@xx"})") << QByteArray("@xx");
    QTest::newRow("a star before") << QByteArray(R"({"words": "*x"})") << QByteArray("*x");
    QTest::newRow("unseen") << QByteArray(R"({"words": "a\u0000b"})") << QByteArray("seen");
    QTest::newRow("too much") << QByteArray("{\"words\": \"" + QByteArray(24'601, 'a') + "\"}")
                              << QByteArray("24600");
    QTest::newRow("too many") << QByteArray("{\"words\": \"" + [] {
        QByteArray many;
        for (int i = 0; i < 301; ++i)
            many += ",w" + QByteArray::number(i);
        return many;
    }() + "\"}") << QByteArray("at most 300");
}

void TestComplaintWords::whatCannotBeLookedForIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, said);
    const Answer answer = choose(json, m_token);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.body.contains(said), answer.body.constData());
    QVERIFY(words().value(u"words"_s).isNull());
}

void TestComplaintWords::withoutAnEntryNothingIsChosen()
{
    m_receiver->blockAudit();
    QVERIFY(choose(R"({"words": "scam"})", m_token).status >= 500);
    QVERIFY(words().value(u"words"_s).isNull());
}

QTEST_GUILESS_MAIN(TestComplaintWords)
#include "tst_complaintwords.moc"
