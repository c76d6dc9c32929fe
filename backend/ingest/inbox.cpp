// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/inbox.h"

#include "core/json.h"
#include "core/workerpool.h"
#include "ingest/forwarder.h"
#include "ingest/inboxbatches.h"
#include "ingest/presignedlinks.h"
#include "provider/vapi/deliveryreader.h"
#include "provider/vapi/livewords.h"
#include "provider/vapi/payload.h"
#include "provider/vapi/safeanswer.h"
#include "provider/vapi/webhookverifier.h"

#include <QElapsedTimer>

namespace earshot::ingest {

using namespace Qt::StringLiterals;
using provider::vapi::classify;
using provider::vapi::dedupeKey;
using provider::vapi::MessageClass;
using provider::vapi::Payload;

namespace {

/** Above this, reading the JSON takes long enough to be felt by other requests. */
constexpr qsizetype smallBody = 64 * 1024;
/** A live message may carry all that was said before, which is not read. */
constexpr qsizetype largestLive = 1024 * 1024;

/** What is made of a body before it is stored. */
struct Prepared
{
    MessageClass kind = MessageClass::Unknown;
    QString type;
    QByteArray safeAnswer; ///< of a message the provider waits for
    QString vapiCallId; ///< empty when the message names none that is usable
    QString dedupeKey;
    QByteArray payload;
    provider::vapi::PresignedLinks links;
    std::optional<LivePiece> words; ///< of a live message that has any
};

Result<Prepared> withSafeAnswer(
    Prepared prepared, const QByteArray &body, const QString &fallbackAssistantId)
{
    const Result<QJsonObject> whole = parseJsonObject(body);
    if (!whole)
        return whole.error();
    prepared.safeAnswer = provider::vapi::safeAnswer(whole.value(), fallbackAssistantId);
    return prepared;
}

/** Nothing was promised for it, so what is odd is dropped. */
Prepared withWords(Prepared prepared, const QByteArray &body, Timestamp now)
{
    if (prepared.type != u"transcript"_s || body.size() > largestLive)
        return prepared;
    if (const Result<QJsonObject> whole = parseJsonObject(body))
        prepared.words = provider::vapi::liveWords(whole.value(), now);
    return prepared;
}

Result<Prepared> prepare(const QByteArray &body, const QString &fallbackAssistantId, Timestamp now)
{
    Result<provider::vapi::DeliveryReading> reading = provider::vapi::readDelivery(body);
    if (!reading)
        return reading.error();
    Prepared prepared;
    const auto message = Payload::fromDelivery(reading->outline);
    if (!message)
        return prepared;
    prepared.type = message->type();
    // A type that is not known here is kept all the same when it names its call.
    prepared.kind = message->concernsCall() ? MessageClass::Notice : classify(prepared.type);
    if (prepared.kind == MessageClass::Request)
        return withSafeAnswer(std::move(prepared), body, fallbackAssistantId);
    if (prepared.kind == MessageClass::Live)
        return withWords(std::move(prepared), body, now);
    if (prepared.kind != MessageClass::Notice)
        return prepared;
    // One that names no call is kept as well, to be set aside with its reason.
    prepared.vapiCallId = message->callId().value_or(QString());
    const bool isTold = !prepared.vapiCallId.isEmpty() && message->message.time(u"timestamp");
    const Result<QJsonObject> keyed = isTold ? reading->outline : parseJsonObject(body);
    if (!keyed)
        return keyed.error();
    prepared.dedupeKey = dedupeKey(keyed.value());
    prepared.payload = std::move(reading->redacted);
    prepared.links = provider::vapi::presignedLinks(reading->outline);
    return prepared;
}

} // namespace

Inbox::Inbox(database::Database &database, EventSpool spool,
    provider::vapi::WebhookVerifier &verifier, Forwarder &forwarder, WorkerPool &pool,
    PresignedLinks &links, const Clock &clock, Options options, std::function<void()> committed)
    : m_verifier(verifier)
    , m_forwarder(forwarder)
    , m_pool(pool)
    , m_links(links)
    , m_clock(clock)
    , m_organizationId(options.organizationId)
    , m_fallbackAssistantId(options.fallbackAssistantId)
    , m_heard(std::move(options.heard))
    , m_batches(std::make_unique<InboxBatches>(
          database, std::move(spool), pool, options, std::move(committed)))
{ }

Inbox::~Inbox() = default;

void Inbox::start()
{
    m_batches->start();
}

bool Inbox::isBusy() const
{
    return m_batches->isBusy();
}

qsizetype Inbox::spooled() const
{
    return m_batches->spooled();
}

QCoro::Task<Result<provider::DeliveryAnswer>> Inbox::accept(provider::Delivery delivery)
{
    QElapsedTimer sinceArrival;
    sinceArrival.start();
    if (const auto authentic = m_verifier.verify(delivery); !authentic)
        co_return authentic.error();
    const Timestamp now = m_clock.now();
    auto work = [body = delivery.body, fallback = m_fallbackAssistantId, now](
                    std::stop_token) { return prepare(body, fallback, now); };
    Result<Prepared> prepared = Prepared();
    if (delivery.body.size() <= smallBody)
        prepared = work({});
    else
        prepared = co_await m_pool.run(work, std::stop_token());
    if (!prepared)
        co_return prepared.error();
    if (prepared->words && m_heard)
        m_heard(*prepared->words);
    if (prepared->kind == MessageClass::Request)
        co_return co_await ask(delivery, prepared->type, prepared->safeAnswer,
            std::chrono::milliseconds(sinceArrival.elapsed()));
    if (prepared->kind == MessageClass::Notice) {
        if (!prepared->vapiCallId.isEmpty())
            m_links.remember(prepared->vapiCallId, prepared->links);
        database::InboxEntry entry{.organizationId = m_organizationId,
            .provider = u"vapi"_s,
            .dedupeKey = prepared->dedupeKey,
            .receivedAt = now,
            .payload = prepared->payload};
        if (const auto kept = co_await m_batches->add(std::move(entry)); !kept)
            co_return kept.error();
    }
    m_forwarder.pass(delivery);
    co_return provider::DeliveryAnswer();
}

/** What a tool does may not happen twice, so a question is passed on once. */
QCoro::Task<provider::DeliveryAnswer> Inbox::ask(provider::Delivery delivery, QString type,
    QByteArray safeAnswer, std::chrono::milliseconds spent)
{
    const QByteArray key = AnswerMemory::keyOf(m_verifier.messageId(delivery), delivery.body);
    if (!m_answered.isNew(key)) {
        provider::DeliveryAnswer safe;
        safe.body = safeAnswer;
        co_return m_answered.earlier(key).value_or(safe);
    }
    const provider::DeliveryAnswer answer =
        co_await m_forwarder.answer(delivery, type, safeAnswer, spent);
    m_answered.remember(key, answer);
    co_return answer;
}

QCoro::Task<Result<void>> Inbox::keep(database::InboxEntry entry)
{
    return m_batches->add(std::move(entry));
}

QCoro::Task<> Inbox::stop()
{
    co_await m_batches->stop();
}

} // namespace earshot::ingest
