// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifier.h"
#include "core/json.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QtTest>

using namespace earshot;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Receiver;

/** Legal holds, from outside. */
class TestHolds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aHoldCoversItsCalls();
    void aReleasedHoldFreesWhatNoOtherCovers();
    void oneIsExtended();
    void callsOfOthersAreNotHeld();
    void itIsToldWhatComesTooLate();
    void wrongWishesAreRefused_data();
    void wrongWishesAreRefused();
    void withoutAnEntryNothingIsHeld();

private:
    Answer send(const QString &path, const QJsonObject &body);
    QJsonObject wish(const QStringList &callIds);
    bool isHeld(const Call &call);
    QStringList actions();

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_token;
};

void TestHolds::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_token = m_receiver->tokenFor(Role::Compliance);
}

void TestHolds::cleanup()
{
    m_receiver.reset();
}

Answer TestHolds::send(const QString &path, const QJsonObject &body)
{
    return m_receiver->send("POST", path, {.token = m_token, .body = toJson(body)});
}

QJsonObject TestHolds::wish(const QStringList &callIds)
{
    return {{u"name"_s, u"Sample case"_s}, {u"reason"_s, u"A sample letter."_s},
        {u"callIds"_s, QJsonArray::fromStringList(callIds)}};
}

bool TestHolds::isHeld(const Call &call)
{
    auto read = [id = call.id](database::Session &session) -> Result<bool> {
        const auto row = session.queryOne(u"select legal_hold from call_logs where id = ?"_s, {id});
        if (!row.ok())
            return row.error();
        return (*row)->integer("legal_hold"_L1) == 1;
    };
    const auto held = test::await(m_receiver->database->read(read));
    return held && *held;
}

QStringList TestHolds::actions()
{
    QStringList actions;
    for (const database::AuditEvent &event : m_receiver->auditEvents())
        actions.append(event.action);
    return actions;
}

void TestHolds::aHoldCoversItsCalls()
{
    const Call one = m_receiver->addCall();
    const Call two = m_receiver->addCall();
    const Call free = m_receiver->addCall();
    const Answer set = send(u"/api/holds"_s, wish({one.id, two.id.toUpper(), one.id}));
    QCOMPARE(set.status, 200);
    const QJsonObject hold = set.json()[u"hold"].toObject();
    QCOMPARE(hold[u"calls"].toInt(), 2);
    QVERIFY(set.json()[u"tooLate"].toArray().isEmpty());
    QVERIFY(isHeld(one) && isHeld(two) && !isHeld(free));
    const QJsonArray listed = m_receiver->get(u"/api/holds"_s, m_token).json()[u"items"].toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first().toObject(), hold);
    const database::AuditEvent entry = m_receiver->auditEvents().last();
    QCOMPARE(entry.action, u"hold.set"_s);
    QCOMPARE(entry.detail[u"calls"].toInt(), 2);
    QCOMPARE(entry.detail[u"holdName"].toString(), u"Sample case"_s);
}

void TestHolds::aReleasedHoldFreesWhatNoOtherCovers()
{
    const Call both = m_receiver->addCall();
    const Call first = m_receiver->addCall();
    const QString one =
        send(u"/api/holds"_s, wish({both.id, first.id})).json()[u"hold"][u"id"].toString();
    const QString two = send(u"/api/holds"_s, wish({both.id})).json()[u"hold"][u"id"].toString();
    const QJsonObject reason{{u"reason"_s, u"The sample case is closed."_s}};
    QCOMPARE(send(u"/api/holds/%1/release"_s.arg(one), {}).status, 400);
    QVERIFY(isHeld(first));
    QCOMPARE(send(u"/api/holds/%1/release"_s.arg(one), reason).status, 200);
    QVERIFY(!isHeld(first) && isHeld(both));
    QCOMPARE(send(u"/api/holds/%1/release"_s.arg(one), reason).status, 200); // once more
    QCOMPARE(actions().count(u"hold.release"_s), 1);
    QCOMPARE(send(u"/api/holds/%1/release"_s.arg(two), reason).status, 200);
    QVERIFY(!isHeld(both));
    QCOMPARE(send(u"/api/holds/%1/release"_s.arg(newId()), reason).status, 404);
}

void TestHolds::oneIsExtended()
{
    const Call one = m_receiver->addCall();
    const Call two = m_receiver->addCall();
    const QString id = send(u"/api/holds"_s, wish({one.id})).json()[u"hold"][u"id"].toString();
    const QJsonObject more{{u"callIds"_s, QJsonArray{one.id, two.id}}};
    const Answer extended = send(u"/api/holds/%1/calls"_s.arg(id), more);
    QCOMPARE(extended.status, 200);
    QCOMPARE(extended.json()[u"hold"][u"calls"].toInt(), 2);
    QVERIFY(isHeld(two));
    send(u"/api/holds/%1/release"_s.arg(id), {{u"reason"_s, u"Sample."_s}});
    QCOMPARE(send(u"/api/holds/%1/calls"_s.arg(id), more).status, 409);
    QVERIFY(!isHeld(two));
}

void TestHolds::callsOfOthersAreNotHeld()
{
    const QString others = m_receiver->addOrganization();
    const Call theirs = m_receiver->addCall(RecordingState::None, {}, others);
    const Call ours = m_receiver->addCall();
    QCOMPARE(send(u"/api/holds"_s, wish({ours.id, theirs.id})).status, 404);
    QVERIFY(!isHeld(theirs) && !isHeld(ours));
    QVERIFY(m_receiver->get(u"/api/holds"_s, m_token).json()[u"items"].toArray().isEmpty());
    // Nor is ours seen or released by them.
    const QString id = send(u"/api/holds"_s, wish({ours.id})).json()[u"hold"][u"id"].toString();
    m_token = m_receiver->tokenFor(Role::Owner, {}, others);
    QVERIFY(m_receiver->get(u"/api/holds"_s, m_token).json()[u"items"].toArray().isEmpty());
    QCOMPARE(send(u"/api/holds/%1/release"_s.arg(id), {{u"reason"_s, u"Sample."_s}}).status, 404);
    QVERIFY(isHeld(ours));
}

void TestHolds::itIsToldWhatComesTooLate()
{
    const Call call = m_receiver->addRecorded("sample");
    m_receiver->run(u"insert into stored_objects (path, call_id, kind, state, created_at, "
                    "updated_at, claimed_at) select 'sample.mp3', id, 'audio', 'deleting', "
                    "created_at, created_at, created_at from call_logs where id = ?"_s,
        {call.id});
    const Answer set = send(u"/api/holds"_s, wish({call.id}));
    QCOMPARE(set.status, 200);
    QCOMPARE(set.json()[u"tooLate"].toArray(), QJsonArray{call.id});
}

void TestHolds::wrongWishesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no name") << u"name"_s << QJsonValue(u"  "_s);
    QTest::newRow("long name") << u"name"_s << QJsonValue(QString(201, u'x'));
    QTest::newRow("no reason") << u"reason"_s << QJsonValue();
    QTest::newRow("no calls") << u"callIds"_s << QJsonValue(QJsonArray());
    QTest::newRow("no ids") << u"callIds"_s << QJsonValue(QJsonArray{u"' or 1=1 --"_s});
    QTest::newRow("over already") << u"endsAt"_s << QJsonValue(u"2020-01-01T00:00:00Z"_s);
    QTest::newRow("no time") << u"endsAt"_s << QJsonValue(u"soon"_s);
}

void TestHolds::wrongWishesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QJsonObject body = wish({m_receiver->addCall().id});
    body.insert(name, value);
    QCOMPARE(send(u"/api/holds"_s, body).status, 400);
    QVERIFY(actions().isEmpty());
}

void TestHolds::withoutAnEntryNothingIsHeld()
{
    const Call call = m_receiver->addCall();
    m_receiver->blockAudit();
    QCOMPARE(send(u"/api/holds"_s, wish({call.id})).status, 503);
    QVERIFY(!isHeld(call));
}

QTEST_GUILESS_MAIN(TestHolds)
#include "tst_holds.moc"
