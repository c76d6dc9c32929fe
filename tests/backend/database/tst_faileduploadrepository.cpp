// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/faileduploadrepository.h"

#include "tests/support/tempdatabase.h"

#include <QTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

class TestFailedUploadRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temp = std::make_unique<TempDatabase>(); }
    void cleanup() { m_temp.reset(); }
    void failingAgainKeepsOneOpenRow();
    void resolvedRowMakesRoomForANewOne();
    void resolvingNothingIsFine();
    void otherOrganisationSeesNothing();

private:
    void record(const QString &callId, int retries, std::optional<Timestamp> next, Timestamp now)
    {
        m_temp->write([=](Session &s) {
            return FailedUploadRepository(s).record(callId, u"https://provider.example/a"_s,
                u"Attempt %1 failed."_s.arg(retries), retries, next, now);
        });
    }
    QList<FailedUpload> list(const QString &organizationId)
    {
        return m_temp->read([organizationId](Session &s) {
            return FailedUploadRepository(s).list(organizationId, 10);
        });
    }
    void resolve(const QString &callId, Timestamp at)
    {
        m_temp->write([=](Session &s) { return FailedUploadRepository(s).resolve(callId, at); });
    }

    std::unique_ptr<TempDatabase> m_temp;
};

void TestFailedUploadRepository::failingAgainKeepsOneOpenRow()
{
    const QString call = m_temp->saveCall(u"a"_s).id;
    record(call, 0, Timestamp{50}, {10});
    record(call, 3, std::nullopt, {20});
    const QList<FailedUpload> open = list(m_temp->organization.id);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().callId, call);
    QCOMPARE(open.first().retryCount, 3);
    QCOMPARE(open.first().errorMessage, u"Attempt 3 failed."_s);
    QCOMPARE(open.first().vapiRecordingUrl, u"https://provider.example/a"_s);
    QCOMPARE(open.first().createdAt, Timestamp{10});
    QVERIFY(!open.first().nextRetryAt.has_value());
}

void TestFailedUploadRepository::resolvedRowMakesRoomForANewOne()
{
    const QString call = m_temp->saveCall(u"a"_s).id;
    record(call, 1, Timestamp{50}, {10});
    resolve(call, {30});
    QVERIFY(list(m_temp->organization.id).isEmpty());
    record(call, 0, Timestamp{90}, {40});
    QCOMPARE(list(m_temp->organization.id).size(), 1);
    QCOMPARE(list(m_temp->organization.id).first().createdAt, Timestamp{40});
    const auto all = m_temp->read(
        [](Session &s) { return s.query(u"select * from failed_recording_uploads"_s); });
    QCOMPARE(all.size(), 2U);
}

void TestFailedUploadRepository::resolvingNothingIsFine()
{
    resolve(newId(), {1});
}

void TestFailedUploadRepository::otherOrganisationSeesNothing()
{
    record(m_temp->saveCall(u"a"_s).id, 1, Timestamp{50}, {10});
    QVERIFY(list(newId()).isEmpty());
}

QTEST_GUILESS_MAIN(TestFailedUploadRepository)
#include "tst_faileduploadrepository.moc"
