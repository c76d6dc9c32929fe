// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/alertrepository.h"

#include "tests/support/tempdatabase.h"

#include <QTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

class TestAlertRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temp = std::make_unique<TempDatabase>(); }
    void cleanup() { m_temp.reset(); }
    void whatWasRaisedIsReadBack();
    void oneOfAKindIsOpen();
    void aClearedOneMakesRoom();
    void onlyTheFirstToClearDid();
    void updatingKeepsWhenItWasRaised();
    void isAcknowledgedOnce();
    void othersSeeAndChangeNothing();
    void newestComeFirst();

private:
    template <typename Function>
    auto alerts(Function use)
    {
        return m_temp->write([use](Session &session) { return use(AlertRepository(session)); });
    }
    [[nodiscard]] Alert sample(Timestamp at, const QString &kind = alertkind::deadlineNear) const
    {
        return {.id = newId(),
            .organizationId = m_temp->organization.id,
            .kind = kind,
            .severity = AlertSeverity::Warning,
            .message = u"Sample “message”."_s,
            .detail = {{u"count"_s, 3}},
            .raisedAt = at,
            .updatedAt = at};
    }
    bool raise(const Alert &alert)
    {
        return alerts([alert](AlertRepository r) { return r.raise(alert); });
    }
    bool clear(const QString &id, Timestamp at)
    {
        return alerts([=](AlertRepository r) { return r.clear(id, at); });
    }
    QList<Alert> list(bool onlyOpen, int limit = 10)
    {
        const QString id = m_temp->organization.id;
        return alerts([=](AlertRepository r) { return r.list(id, onlyOpen, limit); });
    }

    std::unique_ptr<TempDatabase> m_temp;
};

void TestAlertRepository::whatWasRaisedIsReadBack()
{
    const Alert alert = sample({10});
    QVERIFY(raise(alert));
    QCOMPARE(list(true), QList<Alert>{alert});
    m_temp->reopen();
    QCOMPARE(list(true), QList<Alert>{alert});
}

void TestAlertRepository::oneOfAKindIsOpen()
{
    const Alert alert = sample({10});
    QVERIFY(raise(alert));
    QVERIFY(!raise(sample({20})));
    QCOMPARE(list(true), QList<Alert>{alert});
    Alert aboutAnother = sample({30});
    aboutAnother.subject = u"a-call"_s;
    QVERIFY(raise(aboutAnother));
    QVERIFY(raise(sample({40}, alertkind::inboundRecordingsLow)));
    QCOMPARE(list(true).size(), 3);
}

void TestAlertRepository::aClearedOneMakesRoom()
{
    const Alert alert = sample({10});
    QVERIFY(raise(alert));
    QVERIFY(clear(alert.id, {20}));
    QVERIFY(list(true).isEmpty());
    QVERIFY(raise(sample({30})));
    QCOMPARE(list(true).size(), 1);
    QCOMPARE(list(false).size(), 2);
    QCOMPARE(list(false).last().clearedAt, std::optional(Timestamp{20}));
}

void TestAlertRepository::onlyTheFirstToClearDid()
{
    const Alert alert = sample({10});
    QVERIFY(raise(alert));
    QVERIFY(clear(alert.id, {20}));
    QVERIFY(!clear(alert.id, {30}));
    QCOMPARE(list(false).first().clearedAt, std::optional(Timestamp{20}));
    QVERIFY(!clear(newId(), {30}));
}

void TestAlertRepository::updatingKeepsWhenItWasRaised()
{
    Alert alert = sample({10});
    QVERIFY(raise(alert));
    alert.severity = AlertSeverity::Error;
    alert.message = u"Worse."_s;
    alert.detail = {{u"count"_s, 4}};
    QVERIFY(alerts([alert](AlertRepository r) { return r.update(alert, {20}); }));
    alert.updatedAt = {20};
    QCOMPARE(list(true), QList<Alert>{alert});
    QVERIFY(clear(alert.id, {30}));
    QVERIFY(!alerts([alert](AlertRepository r) { return r.update(alert, {40}); }));
}

void TestAlertRepository::isAcknowledgedOnce()
{
    const Alert alert = sample({10});
    QVERIFY(raise(alert));
    const auto acknowledge = [&](const QString &by, Timestamp at) {
        return alerts([=, organization = alert.organizationId, id = alert.id](
                          AlertRepository r) { return r.acknowledge(organization, id, by, at); });
    };
    QVERIFY(acknowledge(u"first"_s, {20}));
    QVERIFY(!acknowledge(u"second"_s, {30}));
    const Alert after = list(true).first();
    QCOMPARE(after.acknowledgedAt, std::optional(Timestamp{20}));
    QCOMPARE(after.acknowledgedBy, u"first"_s);
    QVERIFY(!after.clearedAt); // it is still open: acknowledging mends nothing
}

void TestAlertRepository::othersSeeAndChangeNothing()
{
    const Alert alert = sample({10});
    QVERIFY(raise(alert));
    const QString other = newId();
    QVERIFY(alerts([=](AlertRepository r) { return r.list(other, false, 10); }).isEmpty());
    QVERIFY(!alerts([=](AlertRepository r) { return r.find(other, alert.id); }));
    QVERIFY(!alerts([=](AlertRepository r) { return r.acknowledge(other, alert.id, {}, {20}); }));
    QCOMPARE(list(true), QList<Alert>{alert});
}

void TestAlertRepository::newestComeFirst()
{
    for (int i = 1; i <= 3; ++i) {
        Alert alert = sample({i * 10});
        alert.subject = QString::number(i);
        QVERIFY(raise(alert));
    }
    const QList<Alert> two = list(true, 2);
    QCOMPARE(two.size(), 2);
    QCOMPARE(two.first().subject, u"3"_s);
    QCOMPARE(two.last().subject, u"2"_s);
}

QTEST_GUILESS_MAIN(TestAlertRepository)
#include "tst_alertrepository.moc"
