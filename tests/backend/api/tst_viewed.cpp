// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/receiver.h"

#include <QJsonArray>
#include <QtTest>

using namespace earshot;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Receiver;

/** Who looked at which call and which list, in the audit log. */
class TestViewed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void openingACallIsAnEntry();
    void aListIsAnEntryWithWhatWasLookedFor();
    void laterPagesAreNoEntries();
    void whatIsTypedIsNoWayToFillTheLog();
    void aCardNumberIsNotKept();
    void allValuesOfAFilterCount();
    void aChangeThatChangesNothingShowsTheCallAsWell();
    void theInboxIsAListAsWell();
    void whatIsRefusedIsNotViewed();
    void withoutTheLogCallsAreShownAllTheSame();

private:
    QList<database::AuditEvent> entries(const QString &action);

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_token;
};

void TestViewed::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_token = m_receiver->tokenFor(Role::Reviewer);
}

void TestViewed::cleanup()
{
    m_receiver.reset();
}

QList<database::AuditEvent> TestViewed::entries(const QString &action)
{
    QList<database::AuditEvent> found;
    for (const database::AuditEvent &event : m_receiver->auditEvents()) {
        if (event.action == action)
            found.append(event);
    }
    return found;
}

void TestViewed::openingACallIsAnEntry()
{
    const Call one = m_receiver->addCall();
    const Call two = m_receiver->addCall();
    const QString path = u"/api/calls/"_s;
    QCOMPARE(m_receiver->get(path + one.id, m_token).status, 200);
    QCOMPARE(m_receiver->get(path + one.id.toUpper(), m_token).status, 200); // the same sitting
    QCOMPARE(m_receiver->get(path + two.id, m_token).status, 200);
    const auto viewed = entries(u"call.viewed"_s);
    QCOMPARE(viewed.size(), 2);
    QCOMPARE(viewed.at(0).callId, one.id);
    QCOMPARE(viewed.at(1).callId, two.id);
    QVERIFY(!viewed.at(0).ipAddress.isEmpty());
    m_receiver->get(path + one.id, m_receiver->tokenFor(Role::Owner)); // somebody else
    QCOMPARE(entries(u"call.viewed"_s).size(), 3);
    m_receiver->clock.advance(11min);
    m_receiver->get(path + one.id, m_token);
    QCOMPARE(entries(u"call.viewed"_s).size(), 4);
}

void TestViewed::aListIsAnEntryWithWhatWasLookedFor()
{
    m_receiver->addCall();
    const auto look = [&](const QString &query) {
        QCOMPARE(m_receiver->get(u"/api/calls"_s + query, m_token).status, 200);
    };
    look(u""_s);
    look(u"?q=sample%20caller&direction=inbound&limit=10"_s);
    look(u"?q=sample%20caller&direction=inbound&limit=20"_s); // no other list
    look(u"?q=sample"_s);
    const auto viewed = entries(u"list.viewed"_s);
    QCOMPARE(viewed.size(), 3);
    QCOMPARE(viewed.at(0).detail, (QJsonObject{{u"list"_s, u"calls"_s}}));
    QCOMPARE(viewed.at(1).detail,
        (QJsonObject{{u"list"_s, u"calls"_s}, {u"q"_s, u"sample caller"_s},
            {u"direction"_s, u"inbound"_s}}));
    QCOMPARE(viewed.at(2).detail[u"q"].toString(), u"sample"_s);
}

void TestViewed::laterPagesAreNoEntries()
{
    for (int i = 0; i < 3; ++i)
        m_receiver->addCall();
    const QString next =
        m_receiver->get(u"/api/calls?limit=2"_s, m_token).json()[u"nextCursor"].toString();
    QVERIFY(!next.isEmpty());
    QCOMPARE(m_receiver->get(u"/api/calls?limit=2&cursor="_s + next, m_token).status, 200);
    QCOMPARE(entries(u"list.viewed"_s).size(), 1);
    m_receiver->clock.advance(11min); // a cursor is no way around the log
    QCOMPARE(m_receiver->get(u"/api/calls?limit=2&cursor="_s + next, m_token).status, 200);
    QCOMPARE(entries(u"list.viewed"_s).size(), 2);
}

void TestViewed::whatIsTypedIsNoWayToFillTheLog()
{
    for (int i = 0; i < 40; ++i)
        m_receiver->get(u"/api/calls?q=sample%1"_s.arg(i), m_token);
    m_receiver->get(u"/api/calls?q=sample3"_s, m_token);
    const auto viewed = entries(u"list.viewed"_s);
    QCOMPARE(viewed.size(), 31);
    QVERIFY(viewed.last().detail[u"more"].toBool());
    m_receiver->clock.advance(11min);
    m_receiver->get(u"/api/calls?q=another"_s, m_token);
    QCOMPARE(entries(u"list.viewed"_s).last().detail[u"q"].toString(), u"another"_s);
}

void TestViewed::aCardNumberIsNotKept()
{
    m_token = m_receiver->tokenFor(Role::Owner);
    m_receiver->get(u"/api/calls?q=4111%201111-1111%201111"_s, m_token);
    m_receiver->get(u"/api/calls/count?q=card%204111111111111112"_s, m_token);
    m_receiver->get(u"/api/calls?q=%2B4915112345678"_s, m_token);
    const auto viewed = entries(u"list.viewed"_s);
    QCOMPARE(viewed.size(), 3);
    QCOMPARE(viewed.at(0).detail[u"q"].toString(), u"▇▇▇▇"_s);
    QCOMPARE(viewed.at(1).detail[u"q"].toString(), u"card ▇▇▇▇"_s);
    QCOMPARE(viewed.at(2).detail[u"q"].toString(), u"+4915112345678"_s);
}

void TestViewed::allValuesOfAFilterCount()
{
    m_receiver->get(u"/api/calls?tag=a&tag=b"_s, m_token);
    m_receiver->get(u"/api/calls?tag=c&tag=b"_s, m_token);
    const auto viewed = entries(u"list.viewed"_s);
    QCOMPARE(viewed.size(), 2);
    QCOMPARE(viewed.at(0).detail[u"tag"].toString(), u"a, b"_s);
}

/** Whatever makes it an answer. */
void TestViewed::aChangeThatChangesNothingShowsTheCallAsWell()
{
    const Call call = m_receiver->addCall();
    const QString path = u"/api/calls/%1/tags"_s.arg(call.id);
    QCOMPARE(
        m_receiver
            ->send("PATCH", path, {.token = m_token, .body = R"({"add":[],"remove":["none"]})"})
            .status,
        200);
    QCOMPARE(entries(u"call.viewed"_s).size(), 1);
}

void TestViewed::theInboxIsAListAsWell()
{
    QCOMPARE(m_receiver->get(u"/api/inbox"_s, m_token).status, 200);
    QCOMPARE(m_receiver->get(u"/api/inbox"_s, m_token).status, 200);
    const auto viewed = entries(u"list.viewed"_s);
    QCOMPARE(viewed.size(), 1);
    QCOMPARE(viewed.first().detail[u"list"].toString(), u"inbox"_s);
}

void TestViewed::whatIsRefusedIsNotViewed()
{
    const Call others =
        m_receiver->addCall(RecordingState::None, {}, m_receiver->addOrganization());
    QCOMPARE(m_receiver->get(u"/api/calls/"_s + others.id, m_token).status, 404);
    QCOMPARE(m_receiver->get(u"/api/calls?nonsense=1"_s, m_token).status, 400);
    QVERIFY(entries(u"call.viewed"_s).isEmpty() && entries(u"list.viewed"_s).isEmpty());
}

void TestViewed::withoutTheLogCallsAreShownAllTheSame()
{
    const Call call = m_receiver->addCall();
    m_receiver->blockAudit();
    QCOMPARE(m_receiver->get(u"/api/calls/"_s + call.id, m_token).status, 200);
    QCOMPARE(m_receiver->get(u"/api/calls"_s, m_token).json()[u"items"].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestViewed)
#include "tst_viewed.moc"
