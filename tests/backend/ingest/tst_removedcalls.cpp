// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifier.h"
#include "database/inboxrepository.h"
#include "database/jobrepository.h"
#include "database/providercallrepository.h"
#include "database/removalrepository.h"
#include "database/twiliorecordingrepository.h"
#include "ingest/callwriter.h"
#include "ingest/carrierwriter.h"
#include "ingest/spool.h"
#include "tests/support/tempdatabase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::ingest;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp now{1'800'000'000'000'000};
const QString vapiId = u"5e0e6a52-61a4-4f0e-9c83-3c0ce0b5aa01"_s;
const QString otherId = u"5e0e6a52-61a4-4f0e-9c83-3c0ce0b5aa02"_s;
const QString sid = u"CA0123456789abcdef0123456789abcdef"_s;

struct World
{
    CallEvent event(const QString &vapi, const std::optional<QString> &carrier = {})
    {
        return {.kind = CallEvent::Kind::Report,
            .vapiCallId = vapi,
            .at = now,
            .carrierCallId = carrier,
            .status = CallStatus::Ended,
            .customerName = u"Sampleline"_s};
    }

    bool apply(const CallEvent &event)
    {
        const auto change = data.write([&, id = data.organization.id](Session &session) {
            return applyEvent(session, id, event, {}, now);
        });
        return change.has_value();
    }

    bool applyRecording(const QString &recordingSid)
    {
        const CarrierRecording recording{.recordingSid = recordingSid,
            .accountSid = u"AC1"_s,
            .callSid = sid,
            .status = u"completed"_s};
        const auto change = data.write([&, id = data.organization.id](Session &session) {
            return applyCarrierRecording(session, id, recording, {}, now);
        });
        return change.has_value();
    }

    QString callId(const QString &vapi)
    {
        const auto call = data.read([&, id = data.organization.id](Session &session) {
            return CallRepository(session).findByVapiId(id, vapi);
        });
        return call ? call->call.id : QString();
    }

    RemovalOutcome remove(const QString &callId)
    {
        return data.write([&, id = data.organization.id](Session &session) {
            return RemovalRepository(session).remove(id, callId, true, now);
        });
    }

    QByteArray arrive(const QString &provider, const QString &key)
    {
        const InboxEntry entry{.organizationId = data.organization.id,
            .provider = provider,
            .dedupeKey = key,
            .receivedAt = now,
            .payload = "{\"name\":\"Sampleline\"}"};
        data.write([&](Session &session) { return InboxRepository(session).insertAll({entry}); });
        return entry.payload;
    }

    QStringList payloads()
    {
        const auto rows = data.read([](Session &session) {
            return session.query(u"select payload from webhook_inbox order by id"_s);
        });
        QStringList texts;
        for (const Row &row : rows)
            texts.append(QString::fromUtf8(row.bytes("payload"_L1)));
        return texts;
    }

    TempDatabase data;
};

} // namespace

/** What others tell of a call after it was removed for good. */
class TestRemovedCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatArrivesLaterIsNotTakenIn();
    void aRecordingOfItIsNotTakenIn();
    void idsThatAreLearntLaterAreItsOwn();
    void anotherCallOfTheSameNumberGoesOn();
    void listsDoNotBringItBack();
    void filesOfItAreCleared();
};

void TestRemovedCalls::whatArrivesLaterIsNotTakenIn()
{
    World world;
    QVERIFY(world.apply(world.event(vapiId)));
    world.arrive(u"vapi"_s, vapiId + u"|report|1"_s);
    QCOMPARE(world.remove(world.callId(vapiId)), RemovalOutcome::Removed);
    world.arrive(u"vapi"_s, vapiId + u"|report|2"_s);
    QVERIFY(!world.apply(world.event(vapiId)));
    QCOMPARE(world.callId(vapiId), QString());
    QCOMPARE(world.payloads(), (QStringList{QString(), QString()}));
}

void TestRemovedCalls::aRecordingOfItIsNotTakenIn()
{
    World world;
    QVERIFY(world.apply(world.event(vapiId, sid)));
    QCOMPARE(world.remove(world.callId(vapiId)), RemovalOutcome::Removed);
    const QString recordingSid = u"RE0123456789abcdef0123456789abcdef"_s;
    world.arrive(u"twilio"_s, recordingSid + u"|completed"_s);
    QVERIFY(!world.applyRecording(recordingSid));
    QCOMPARE(world.payloads(), QStringList{QString()});
    const auto kept = world.data.read([id = world.data.organization.id](Session &session) {
        return TwilioRecordingRepository(session).ofCall(id, sid);
    });
    QVERIFY(kept.isEmpty());
}

void TestRemovedCalls::idsThatAreLearntLaterAreItsOwn()
{
    World world;
    QVERIFY(world.apply(world.event(vapiId)));
    QCOMPARE(world.remove(world.callId(vapiId)), RemovalOutcome::Removed);
    QVERIFY(!world.apply(world.event(vapiId, sid)));
    QVERIFY(!world.applyRecording(u"RE1"_s));
}

void TestRemovedCalls::anotherCallOfTheSameNumberGoesOn()
{
    World world;
    QVERIFY(world.apply(world.event(vapiId, sid)));
    const QString first = world.callId(vapiId);
    QVERIFY(world.apply(world.event(otherId)));
    world.data.write([other = world.callId(otherId)](Session &session) -> Result<void> {
        const auto shared =
            session.exec(u"update call_logs set carrier_call_id = ? where id = ?"_s, {sid, other});
        return shared.ok() ? Result<void>() : shared.error();
    });
    world.applyRecording(u"RE1"_s);
    QCOMPARE(world.remove(first), RemovalOutcome::Removed);
    const auto kept = world.data.read([id = world.data.organization.id](Session &session) {
        return TwilioRecordingRepository(session).ofCall(id, sid);
    });
    QCOMPARE(kept.size(), 1);
    world.arrive(u"twilio"_s, u"RE2|completed"_s);
    world.applyRecording(u"RE2"_s);
    QVERIFY(!world.payloads().constLast().isEmpty());
}

void TestRemovedCalls::listsDoNotBringItBack()
{
    World world;
    QVERIFY(world.apply(world.event(vapiId)));
    QCOMPARE(world.remove(world.callId(vapiId)), RemovalOutcome::Removed);
    const auto listed = world.data.write([id = world.data.organization.id](Session &session) {
        ProviderCallRepository calls(session);
        return calls.note(id, {{vapiId, now}, {otherId, now}}, now).andThen([&] {
            return calls.count(id);
        });
    });
    QCOMPARE(listed, 1);
}

/** Those of calls that nobody knows stay: it may be the wrong database. */
void TestRemovedCalls::filesOfItAreCleared()
{
    World world;
    QVERIFY(world.apply(world.event(vapiId)));
    const QString id = world.callId(vapiId);
    QCOMPARE(world.remove(id), RemovalOutcome::Removed);
    const QString unknown = newId();
    const auto cleared = world.data.read([&](Session &session) {
        return JobRepository(session).settledAmong({id, unknown});
    });
    QCOMPARE(cleared, QStringList{id});
    const QTemporaryDir folder;
    const auto spool = Spool::open(folder.path());
    QVERIFY(spool);
    const QString aside = folder.filePath(u"spool/rejected/"_s) + id;
    QFile file(aside);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(spool->callIds(), QStringList{id});
    spool->clear(id);
    QVERIFY(!QFile::exists(aside));
}

QTEST_GUILESS_MAIN(TestRemovedCalls)
#include "tst_removedcalls.moc"
