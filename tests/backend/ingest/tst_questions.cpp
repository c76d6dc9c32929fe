// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workerpool.h"
#include "ingest/answermemory.h"
#include "ingest/eventspool.h"
#include "ingest/forwarder.h"
#include "ingest/inbox.h"
#include "ingest/presignedlinks.h"
#include "provider/vapi/webhookverifier.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/tempdatabase.h"

#include <QMessageAuthenticationCode>

using namespace earshot;
using namespace earshot::ingest;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

provider::vapi::SenderRules signing()
{
    provider::vapi::SenderRules rules;
    rules.signature.secrets = {Secret("signing")};
    rules.signature.messageIdHeader = "x-id";
    rules.signature.payloadFormat = "{svix-id}.{body}";
    rules.signature.includesTimestamp = false;
    return rules;
}

provider::Delivery question(const QByteArray &id)
{
    const QByteArray body =
        R"({"message":{"type":"tool-calls","toolCallList":[{"id":"book-a-table"}]}})";
    const QByteArray code =
        QMessageAuthenticationCode::hash(id + '.' + body, "signing", QCryptographicHash::Sha256);
    return {.headers = {{"X-Signature", code.toHex()}, {"X-Id", id}}, .body = body};
}

} // namespace

/** A question that is sent again, or replayed by somebody who saw it. */
class TestQuestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReplayIsNotPassedOnAgain();
    void oneUnderWayIsNotPassedOnAgain();
    void theMemoryIsBounded();

private:
    std::unique_ptr<Inbox> inboxFor(Forwarder &forwarder);

    TempDatabase m_data;
    SystemClock m_clock;
    provider::vapi::WebhookVerifier m_verifier{signing(), m_clock};
    WorkerPool m_pool{1};
    PresignedLinks m_links;
};

std::unique_ptr<Inbox> TestQuestions::inboxFor(Forwarder &forwarder)
{
    return std::make_unique<Inbox>(*m_data.database,
        EventSpool::open(m_data.folder.path() + u"/events"_s, 1 << 30).value(), m_verifier,
        forwarder, m_pool, m_links, m_clock,
        Inbox::Options{.organizationId = m_data.organization.id}, [] {});
}

void TestQuestions::aReplayIsNotPassedOnAgain()
{
    ScriptedServer server([&server](const ScriptedRequest &) {
        return answer(200, "answer " + QByteArray::number(server.requests().size()));
    });
    Forwarder forwarder({.url = server.url(u"/hooks"_s)}, m_clock);
    const auto inbox = inboxFor(forwarder);
    QCOMPARE(await(inbox->accept(question("first")))->body, "answer 1");
    QCOMPARE(await(inbox->accept(question("first")))->body, "answer 1");
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(await(inbox->accept(question("second")))->body, "answer 2");
    QCOMPARE(server.requests().size(), 2);
    await(forwarder.stop());
    await(inbox->stop());
}

void TestQuestions::oneUnderWayIsNotPassedOnAgain()
{
    ScriptedServer server([](const ScriptedRequest &) { return silence(); });
    Forwarder forwarder({.url = server.url(u"/hooks"_s)}, m_clock);
    const auto inbox = inboxFor(forwarder);
    bool isAnswered = false;
    auto waiting =
        inbox->accept(question("third")).then([&isAnswered](const auto &) { isAnswered = true; });
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, 10'000);
    QVERIFY(await(inbox->accept(question("third")))->body.contains("book-a-table"));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!isAnswered);
    await(forwarder.stop());
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered, 10'000);
    await(inbox->stop());
}

void TestQuestions::theMemoryIsBounded()
{
    AnswerMemory memory;
    provider::DeliveryAnswer answer;
    answer.body = QByteArray(3 * 1024 * 1024, 'x');
    for (const QByteArray key : {"a", "b", "c"}) {
        QVERIFY(memory.isNew(key));
        memory.remember(key, answer);
    }
    QVERIFY(!memory.earlier("a"));
    QCOMPARE(memory.earlier("c")->body, answer.body);
    QVERIFY(!memory.isNew("a"));
    for (int i = 0; i < 20'000; ++i)
        QVERIFY(memory.isNew(QByteArray::number(i)));
    QVERIFY(memory.isNew("a"));
    QVERIFY(memory.isNew({}));
    QVERIFY(memory.isNew({}));
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
