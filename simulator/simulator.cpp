// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulator.h"

#include "core/identifier.h"
#include "core/json.h"
#include "core/logging.h"
#include "core/taskscope.h"
#include "http/server.h"
#include "simulator/absence.h"
#include "simulator/account.h"
#include "simulator/accountbook.h"
#include "simulator/callcalendar.h"
#include "simulator/deliveryplan.h"
#include "simulator/restapi.h"
#include "simulator/storagehost.h"
#include "simulator/webhooksender.h"

#include <QElapsedTimer>
#include <QTimer>

namespace earshot::simulator {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostActive = 256; ///< calls going on at a time

} // namespace

class Simulator::Private
{
public:
    Private(Simulator &simulator, Options given)
        : q(simulator)
        , options(std::move(given))
        , dice(options.seed)
        , account(options.faultyAssistants)
        , audio(options.seed, options.audioDir)
        , carrier(options.carrier, audio, dice)
        , storage(calls, audio, options.faults, dice, tally)
        , signer(QUrl(), Secret())
    { }

    void startDueCalls();
    void startCall(int number);
    void finishCall(const QString &id);
    void planLiveCall();
    [[nodiscard]] SenderAuth senderAuth() const;
    QCoro::Task<> askReceiver(CallPtr call, Event event, std::stop_token stop);
    void makeHistory();
    /** What the account and the options make of a planned call. */
    void settle(Call &call, quint64 number);
    [[nodiscard]] Timestamp reportTime(int number) const;
    [[nodiscard]] std::chrono::milliseconds lifeOf(int number) const;
    QCoro::Task<> runCall(int number, std::stop_token stop);
    QCoro::Task<> deliver(CallPtr call, PlannedDelivery delivery, std::stop_token stop);
    void count(const PlannedDelivery &delivery);

    Simulator &q;
    const Options options;
    const Dice dice;
    Tally tally;
    AccountBook account;
    CallRegistry calls;
    AnswerLog answers;
    AudioLibrary audio;
    Carrier carrier;
    StorageHost storage;
    LinkSigner signer;
    SystemClock clock;
    std::unique_ptr<RestApi> api;
    std::unique_ptr<http::Server> server;
    std::unique_ptr<WebhookSender> sender;
    std::unique_ptr<PayloadWriter> payload;
    std::vector<Timestamp> past; ///< when the calls of the first batch ended, if they are spread
    QElapsedTimer sinceStart;
    QTimer nextCall;
    QTimer liveCall;
    TaskScope tasks;
    Timestamp sharedMoment;
    int begun = 0;
    int active = 0;
    bool announced = false;
    bool running = false;
};

Simulator::Simulator(Options options)
    : d(std::make_unique<Private>(*this, std::move(options)))
{
    d->nextCall.setSingleShot(true);
    connect(&d->nextCall, &QTimer::timeout, this, [this] { d->startDueCalls(); });
    d->liveCall.setSingleShot(true);
    connect(&d->liveCall, &QTimer::timeout, this, [this] {
        d->startCall(d->begun++);
        d->planLiveCall();
    });
}

Simulator::~Simulator() = default;

Result<QUrl> Simulator::listen()
{
    if (const auto opened = d->audio.open(); !opened)
        return opened.error();
    d->calls.setRetention(d->options.retentionDays);
    const auto storage = d->storage.listen(d->options.address);
    if (!storage)
        return storage.error();
    d->signer = LinkSigner(*storage, Secret(randomToken()));
    d->storage.setSigner(d->signer);
    const QString webhook = u"https://recorder.example.net/hooks/vapi"_s;
    d->payload = std::make_unique<PayloadWriter>(d->signer, webhook);
    d->payload->setShape(d->options.generation, d->options.unwrapped);
    d->api = std::make_unique<RestApi>(
        d->options, d->calls, d->tally, *d->payload, d->signer, d->account, d->answers, d->carrier);
    std::vector<http::Route> routes = d->api->routes();
    for (const http::Route &route : d->carrier.routes())
        routes.push_back(route);
    d->server = std::make_unique<http::Server>(std::move(routes));
    const auto url = d->server->listen(d->options.address, d->options.port);
    if (url)
        d->carrier.setBase(*url);
    return url;
}

void Simulator::start(const QUrl &webhook)
{
    if (!webhook.isEmpty()) {
        d->account.setWebhook(webhook.toString());
        d->sender =
            std::make_unique<WebhookSender>(webhook, d->senderAuth(), d->options.retries, d->tally);
    }
    d->makeHistory();
    if (d->options.spreadDays > 0 && d->options.history == 0) {
        d->past = pastCalls(d->options.calls, d->options.spreadDays, d->clock.now(), d->dice);
    }
    d->running = true;
    d->sinceStart.start();
    d->startDueCalls();
}

QCoro::Task<> Simulator::stop()
{
    const bool wasRunning = std::exchange(d->running, false);
    d->nextCall.stop();
    d->liveCall.stop();
    co_await d->tasks.cancelAndWait();
    co_await d->storage.stop();
    if (d->server)
        co_await d->server->stop(500ms);
    if (wasRunning)
        logInfo(lcSimulator, u"The simulator has stopped."_s, d->tally.toJson());
}

const Tally &Simulator::tally() const
{
    return d->tally;
}

void Simulator::Private::startDueCalls()
{
    if (!running)
        return;
    while (begun < options.calls && active < mostActive) {
        const double due = options.rate > 0 ? begun * 1000 / options.rate : 0;
        const double wait = due - double(sinceStart.elapsed());
        if (wait > 0) {
            nextCall.start(std::chrono::milliseconds(qint64(wait) + 1));
            return;
        }
        startCall(begun++);
    }
    if (begun >= options.calls && active == 0 && !announced) {
        announced = true;
        logInfo(lcSimulator, u"All calls were delivered."_s, tally.toJson());
        Q_EMIT q.delivered(options.calls);
        planLiveCall();
    }
}

void Simulator::Private::makeHistory()
{
    constexpr quint64 firstNumber = 1'000'000; ///< so that the other calls' chances stay theirs
    const auto moments = pastCalls(options.history, options.spreadDays, clock.now(), dice);
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const quint64 number = firstNumber + i;
        const auto call = std::make_shared<Call>(
            planCall(number, audio.sketch(account.conversationOf(int(i), 5 * int(i))), moments[i],
                options.unanswered, dice));
        settle(*call, i);
        call->reached = eventsOf(*call).back();
        calls.add(call);
        carrier.add(call);
        ++tally.calls;
    }
}

void Simulator::Private::settle(Call &call, quint64 number)
{
    decideAbsence(call, options.absences, dice);
    call.singleSides = dice.number("single sides", call.number) < options.singleSides;
    call.assistant = account.find(AccountBook::Shelf::Assistants, assistantId(call.talk->script));
    // A receiver can't tell more than that recording was off, whatever else was the matter.
    if (call.absence != absence::deleted && !recordsCalls(call.assistant))
        call.absence = absence::switchedOff;
    if (options.sameMoment > 1 && number % quint64(options.sameMoment) != 0)
        moveCall(call, sharedMoment);
    sharedMoment = call.createdAt;
}

void Simulator::Private::planLiveCall()
{
    if (options.liveEvery <= 0s)
        return;
    const double share = dice.between(0.6, 1.4, "live", quint64(begun));
    const auto pause = double(std::chrono::milliseconds(options.liveEvery).count()) * share;
    liveCall.start(std::chrono::milliseconds(qint64(pause)));
}

void Simulator::Private::startCall(int number)
{
    if (active >= mostActive)
        return;
    ++active;
    tasks.start([this, number](std::stop_token stop) { return runCall(number, stop); });
}

void Simulator::Private::finishCall(const QString &id)
{
    --active;
    if (!id.isEmpty())
        Q_EMIT q.callFinished(id);
    QMetaObject::invokeMethod(
        &q, [this] { startDueCalls(); }, Qt::QueuedConnection);
}

std::chrono::milliseconds Simulator::Private::lifeOf(int number) const
{
    return number < options.calls ? options.life : options.liveLife;
}

Timestamp Simulator::Private::reportTime(int number) const
{
    if (std::size_t(number) < past.size())
        return past[std::size_t(number)];
    return clock.now() + lifeOf(number);
}

QCoro::Task<> Simulator::Private::runCall(int number, std::stop_token stop)
{
    const auto talk = co_await audio.conversation(account.conversationOf(number, 5 * number), stop);
    if (!talk) {
        if (talk.error().code != ErrorCode::Cancelled)
            logProblem(lcSimulator, talk.error());
        finishCall(QString());
        co_return;
    }
    const auto call = std::make_shared<Call>(
        planCall(quint64(number), *talk, reportTime(number), options.unanswered, dice));
    settle(*call, quint64(number));
    calls.add(call);
    ++tally.calls;
    Q_EMIT q.callStarted(call->id);
    const auto plan = planDeliveries(*call, options.faults, dice, lifeOf(number));
    std::chrono::milliseconds elapsed{0};
    for (const PlannedDelivery &delivery : plan) {
        const bool due = co_await sleepFor(delivery.after - elapsed, stop);
        if (!due)
            break;
        elapsed = delivery.after;
        co_await deliver(call, delivery, stop);
    }
    finishCall(call->id);
}

QCoro::Task<> Simulator::Private::deliver(
    CallPtr call, PlannedDelivery delivery, std::stop_token stop)
{
    if (past.empty() && delivery.event >= call->reached)
        call->changedAt = clock.now();
    call->reached = std::max(call->reached, delivery.event);
    count(delivery);
    if (!delivery.duplicate)
        co_await carrier.tell(call, delivery.event, stop);
    if (options.toolCalls && sender && !delivery.duplicate)
        co_await askReceiver(call, delivery.event, stop);
    if (delivery.lost || !sender || !account.hears(call->assistant, delivery.event))
        co_return;
    const QJsonObject message =
        payload->webhook(*call, delivery.event, clock.now(), delivery.expiredLinks);
    const QByteArray body = toJson(message);
    const bool accepted = co_await sender->send(body, stop);
    if (accepted) {
        call->accepted.push_back(
            {.event = delivery.event, .timestamp = eventTime(*call, delivery.event)});
    }
}

SenderAuth Simulator::Private::senderAuth() const
{
    SenderAuth auth = options.auth;
    auth.secret = options.webhookSecret;
    return auth;
}

/** What waits for the receiver's answer: who takes an inbound call, and what a tool gives. */
QCoro::Task<> Simulator::Private::askReceiver(CallPtr call, Event event, std::stop_token stop)
{
    const bool wantsAssistant = event == Event::Ringing && call->kind == CallKind::Inbound;
    if (!wantsAssistant && event != Event::InProgress)
        co_return;
    const QJsonObject question =
        wantsAssistant ? payload->assistantRequest(*call) : payload->toolCalls(*call);
    const QByteArray body = toJson(question);
    const std::chrono::milliseconds limit = wantsAssistant ? 7500ms : 20'000ms;
    QElapsedTimer timer;
    timer.start();
    const WebhookAnswer answer = co_await sender->ask(body, limit, stop);
    answers.add({.callId = call->id,
        .type = wantsAssistant ? u"assistant-request"_s : u"tool-calls"_s,
        .status = answer.status,
        .milliseconds = timer.elapsed(),
        .body = answer.body});
}

void Simulator::Private::count(const PlannedDelivery &delivery)
{
    tally.lost += delivery.lost;
    tally.late += delivery.late && !delivery.duplicate;
    tally.duplicated += delivery.duplicate;
    tally.reordered += delivery.reordered && !delivery.duplicate;
    tally.expired += delivery.expiredLinks && delivery.event == Event::Report;
}

} // namespace earshot::simulator
