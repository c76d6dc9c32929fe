// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/eventspool.h"
#include "ingest/twilioinbox.h"

#include "core/workerpool.h"
#include "database/inboxrepository.h"
#include "ingest/eventprocessor.h"
#include "ingest/forwarder.h"
#include "ingest/presignedlinks.h"
#include "provider/vapi/webhookverifier.h"
#include "tests/support/tempdatabase.h"

#include <QTemporaryFile>

#include <unistd.h>

using namespace earshot;
using namespace earshot::ingest;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using provider::twilio::SignedRequest;

namespace {

const QByteArray token = "0123456789abcdef0123456789abcdef";
const QByteArray hook = "https://recorder.example.net/hooks/twilio/recording?tenant=7";

/** The published sample of a completed recording. */
SignedRequest completed()
{
    return {.url = hook,
        .contentType = "application/x-www-form-urlencoded",
        .body = "AccountSid=AC00000000000000000000000000000001&"
                "CallSid=CA0f1e2d3c4b5a69788796a5b4c3d2e1f0&"
                "RecordingSid=RE5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d&"
                "RecordingUrl=https%3A%2F%2Fapi.twilio.com%2F2010-04-01%2FAccounts%2F"
                "AC00000000000000000000000000000001%2FRecordings%2F"
                "RE5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d&RecordingStatus=completed&"
                "RecordingDuration=84&RecordingChannels=2&"
                "RecordingStartTime=Tue%2C+18+Aug+2026+15%3A04%3A06+%2B0000&"
                "RecordingSource=OutboundAPI&RecordingTrack=both&ErrorCode=0",
        .signature = "UYahoSgffh4RSxrK+ELP0LvXNKQ="};
}

/** @p body with a good signature. */
SignedRequest signedForm(const QByteArray &body)
{
    const auto parameters = provider::twilio::parseParameters(body).value();
    SignedRequest request = completed();
    request.body = body;
    request.signature = provider::twilio::signatureOf(hook, parameters, Secret(token));
    return request;
}

} // namespace

class TestTwilioInbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void wrongSignaturesLeaveNothing();
    void hostilePayloadsLeaveNothing_data();
    void hostilePayloadsLeaveNothing();
    void aReasonIsToldOnceAnHour();
    void whatIsAcceptedIsOnTheDisk();
    void aReplayIsHarmless();
    void becomesACall();
    void byQuery();

private:
    Result<void> send(const SignedRequest &request) { return await(m_twilio->accept(request)); }
    QList<database::InboxEntry> stored();
    QList<Call> process();

    std::unique_ptr<TempDatabase> m_data;
    SystemClock m_clock;
    provider::vapi::WebhookVerifier m_verifier{provider::vapi::SenderRules(), m_clock};
    Forwarder m_forwarder{{}, m_clock};
    WorkerPool m_pool{1};
    PresignedLinks m_links;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<TwilioInbox> m_twilio;
};

void TestTwilioInbox::init()
{
    m_data = std::make_unique<TempDatabase>();
    m_inbox = std::make_unique<Inbox>(*m_data->database,
        EventSpool::open(m_data->folder.path() + u"/events"_s, 1 << 30).value(), m_verifier,
        m_forwarder, m_pool, m_links, m_clock,
        Inbox::Options{.organizationId = m_data->organization.id}, [] {});
    m_twilio = std::make_unique<TwilioInbox>(
        provider::twilio::SignatureVerifier({Secret("another"), Secret(token)}), *m_inbox, m_clock,
        m_data->organization.id);
}

void TestTwilioInbox::cleanup()
{
    m_twilio.reset();
    await(m_inbox->stop());
    m_inbox.reset();
    m_data.reset();
}

QList<database::InboxEntry> TestTwilioInbox::stored()
{
    return m_data->read([](database::Session &session) {
        return database::InboxRepository(session).unprocessed(1000);
    });
}

/** Runs the processor until nothing is left, and gives the calls. */
QList<Call> TestTwilioInbox::process()
{
    EventProcessor processor(
        *m_data->database, m_pool, m_clock, {}, [](Announcement, const Call &) {}, [] {});
    processor.start();
    const bool isDone = QTest::qWaitFor([this] { return stored().isEmpty(); }, 20'000);
    await(processor.stop());
    if (!isDone)
        throw std::runtime_error("not everything was processed");
    return m_data->read([id = m_data->organization.id](database::Session &session) {
        return database::CallRepository(session).list(id, {}, 100);
    });
}

void TestTwilioInbox::wrongSignaturesLeaveNothing()
{
    SignedRequest request = completed();
    request.body += "&RecordingDuration=1";
    QCOMPARE(send(request).error().code, ErrorCode::Unauthorised);
    request.signature.clear();
    QCOMPARE(send(request).error().code, ErrorCode::Unauthorised);
    QVERIFY(stored().isEmpty());
}

void TestTwilioInbox::hostilePayloadsLeaveNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no recording") << QByteArray("AccountSid=AC00000000000000000000000000000001");
    QTest::newRow("a path") << QByteArray(
        "AccountSid=AC00000000000000000000000000000001&RecordingSid=..%2F..%2F..%2Fetc");
    QTest::newRow("binary") << QByteArray("\xff\xfe\0\1", 4);
    QTest::newRow("long name") << QByteArray(60'000, 'A');
}

void TestTwilioInbox::hostilePayloadsLeaveNothing()
{
    QFETCH(QByteArray, body);
    QCOMPARE(send(signedForm(body)).error().code, ErrorCode::InvalidInput);
    QVERIFY(stored().isEmpty());
}

/** Nobody has to be known to be refused, and nobody may fill the disk with that. */
void TestTwilioInbox::aReasonIsToldOnceAnHour()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const int before = ::dup(STDERR_FILENO);
    ::dup2(file.handle(), STDERR_FILENO);
    SignedRequest wrong = completed();
    wrong.signature = "bm90IG91cnM=";
    for (int i = 0; i < 5; ++i)
        static_cast<void>(send(wrong));
    ::dup2(before, STDERR_FILENO);
    ::close(before);
    file.seek(0);
    QCOMPARE(file.readAll().count("was refused"), 1);
}

void TestTwilioInbox::whatIsAcceptedIsOnTheDisk()
{
    QVERIFY(send(completed()).ok());
    const auto entries = stored();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().provider, u"twilio"_s);
    QVERIFY(entries.constFirst().payload.contains("RE5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d"));
    QVERIFY(!entries.constFirst().payload.contains("api.twilio.com")); // addresses are not believed
}

void TestTwilioInbox::aReplayIsHarmless()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(send(completed()).ok());
    QCOMPARE(stored().size(), 1);
    const QList<Call> once = process();
    QVERIFY(send(completed()).ok());
    QVERIFY(stored().isEmpty());
    QVERIFY(process() == once);
}

void TestTwilioInbox::becomesACall()
{
    QVERIFY(send(completed()).ok());
    const QList<Call> calls = process();
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.constFirst().carrierCallId, u"CA0f1e2d3c4b5a69788796a5b4c3d2e1f0"_s);
    QCOMPARE(calls.constFirst().recording.state, RecordingState::Pending);
}

void TestTwilioInbox::byQuery()
{
    const QByteArray url = hook
        + "&AccountSid=AC00000000000000000000000000000001&CallSid="
          "CA0f1e2d3c4b5a69788796a5b4c3d2e1f0"
          "&RecordingSid=RE5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d&RecordingStatus=completed";
    const SignedRequest request{.url = url, .signature = "XKHSwE16RMVUAcpLrYI7ZnTp8nc="};
    QVERIFY(send(request).ok());
    QCOMPARE(stored().size(), 1);
}

QTEST_GUILESS_MAIN(TestTwilioInbox)
#include "tst_twilioinbox.moc"
