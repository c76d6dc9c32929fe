// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/disclosures.h"
#include "core/identifier.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"
#include "tests/support/postgresserver.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::api;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestDisclosures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFailedEntryIsNotRemembered();
    void anotherAddressIsAnotherSitting();
    void aClockSetBackStartsANewSitting();
    void manySittingsAreForgottenNotKept();

private:
    static Disclosure sample(const test::Receiver &receiver, const QString &sitting)
    {
        return {
            .to = {.organizationId = receiver.organizationId, .tokenId = u"sample"_s, .name = {}},
            .action = u"recording.play"_s,
            .callId = newId(),
            .origin = {QHostAddress(u"192.0.2.1"_s), {}},
            .detail = {},
            .sitting = sitting};
    }
};

void TestDisclosures::aFailedEntryIsNotRemembered()
{
    test::Receiver receiver;
    Disclosures disclosures(receiver.audit, *receiver.database, receiver.clock);
    receiver.blockAudit();
    QVERIFY(!test::await(disclosures.commit(sample(receiver, u"one"_s))).ok());
    QVERIFY(!test::await(disclosures.commit(sample(receiver, u"one"_s))).ok());
    receiver.run(test::onPostgres() ? u"alter table audit_events drop constraint no_room"_s
                                    : u"drop trigger no_audit"_s);
    QVERIFY(test::await(disclosures.commit(sample(receiver, u"one"_s))).ok());
    QCOMPARE(receiver.auditEvents().size(), 1);
}

void TestDisclosures::anotherAddressIsAnotherSitting()
{
    test::Receiver receiver;
    Disclosures disclosures(receiver.audit, *receiver.database, receiver.clock);
    Disclosure disclosure = sample(receiver, u"one"_s);
    QVERIFY(test::await(disclosures.commit(disclosure)).ok());
    disclosure.origin.address = QHostAddress(u"192.0.2.2"_s);
    QVERIFY(test::await(disclosures.commit(disclosure)).ok());
    QCOMPARE(receiver.auditEvents().size(), 2);
}

void TestDisclosures::aClockSetBackStartsANewSitting()
{
    test::Receiver receiver;
    Disclosures disclosures(receiver.audit, *receiver.database, receiver.clock);
    QVERIFY(test::await(disclosures.commit(sample(receiver, u"one"_s))).ok());
    receiver.clock.advance(-24h);
    QVERIFY(test::await(disclosures.commit(sample(receiver, u"one"_s))).ok());
    QCOMPARE(receiver.auditEvents().size(), 2);
}

void TestDisclosures::manySittingsAreForgottenNotKept()
{
    test::Receiver receiver;
    Disclosures disclosures(receiver.audit, *receiver.database, receiver.clock);
    QVERIFY(test::await(disclosures.commit(sample(receiver, u"first"_s))).ok());
    for (int batch = 0; batch < 42; ++batch) {
        std::vector<QCoro::Task<Result<bool>>> commits; // together, so that they share commits
        for (int i = 0; i < 100; ++i)
            commits.push_back(disclosures.commit(sample(receiver, newId())));
        for (auto &commit : commits)
            QVERIFY(test::await(std::move(commit)).ok());
    }
    QVERIFY(test::await(disclosures.commit(sample(receiver, u"first"_s))).ok());
    auto count = [](database::Session &session) -> Result<qint64> {
        const auto row = session.queryOne(u"select count(*) as n from audit_events"_s);
        return row && *row ? (*row)->integer("n"_L1) : -1;
    };
    QCOMPARE(*test::await(receiver.database->read(count)), 4202);
}

QTEST_GUILESS_MAIN(TestDisclosures)
#include "tst_disclosures.moc"
