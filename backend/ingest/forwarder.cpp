// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/forwarder.h"

#include "core/logging.h"

#include <array>

namespace earshot::ingest {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using provider::Delivery;
using provider::DeliveryAnswer;

namespace {

constexpr qint64 largestAnswer = 8LL * 1024 * 1024;
/** The provider gives up on an assistant after 7.5 seconds, whatever its settings. */
constexpr std::chrono::milliseconds assistantTime = 6500ms;

/** On everything that is passed on, so that a receiver whose forward address is its own, or leads
 * back here, does not ask itself without end. */
constexpr char passedOnHeader[] = "X-Earshot-Forwarded";

/** Those of one connection, and those that the next connection has its own of. */
bool isEndToEnd(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 14> hopByHop{"connection", "keep-alive",
        "proxy-authenticate", "proxy-authorization", "proxy-connection", "te", "trailer",
        "transfer-encoding", "upgrade", "host", "content-length", "accept-encoding", "expect",
        "user-agent"};
    return std::none_of(hopByHop.begin(), hopByHop.end(),
        [&name](QByteArrayView other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
}

QList<QNetworkReply::RawHeaderPair> passedOn(const Delivery &delivery)
{
    QList<QNetworkReply::RawHeaderPair> headers;
    for (const auto &[name, value] : delivery.headers) {
        if (isEndToEnd(name))
            headers.append(QNetworkReply::RawHeaderPair(name, value));
    }
    headers.append(QNetworkReply::RawHeaderPair(passedOnHeader, "1"));
    return headers;
}

/** The operator chose this address, so it may be inside; nothing else may be reached. */
provider::HostPolicy policyFor(const QUrl &url)
{
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return provider::HostPolicy::create(url, host + u':' + QString::number(port)).value();
}

} // namespace

Forwarder::Forwarder(Options options, const Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
{
    if (isConfigured())
        m_http = std::make_unique<provider::HttpClient>(policyFor(m_options.url));
}

Forwarder::~Forwarder() = default;

void Forwarder::start()
{
    if (isConfigured() && m_options.everything)
        m_scope.start([this](std::stop_token stop) { return passAll(stop); });
}

QCoro::Task<DeliveryAnswer> Forwarder::answer(
    Delivery delivery, QString type, QByteArray safeAnswer)
{
    DeliveryAnswer safe;
    safe.body = safeAnswer;
    if (!isConfigured()) {
        noteUnanswered(type, u"no server is set that could answer; set provider.forward_url"_s);
        co_return safe;
    }
    if (!delivery.header(passedOnHeader).isNull()) {
        noteUnanswered(type, u"provider.forward_url leads back to Earshot itself"_s);
        co_return safe;
    }
    const bool isAssistant = type == "assistant-request"_L1;
    const auto limit =
        isAssistant ? std::min(m_options.answerTime, assistantTime) : m_options.answerTime;
    const Result<DeliveryAnswer> answer = co_await send(delivery, limit, m_scope.stopToken());
    if (answer)
        co_return answer.value();
    noteUnanswered(type, answer.error().message);
    co_return safe;
}

QCoro::Task<Result<DeliveryAnswer>> Forwarder::send(
    Delivery delivery, std::chrono::milliseconds limit, std::stop_token stop)
{
    const auto sink = std::make_shared<provider::MemorySink>(largestAnswer);
    const provider::HttpRequest request{.method = delivery.method,
        .url = m_options.url,
        .headers = passedOn(delivery),
        .sink = sink,
        .deadlines = {.connect = limit, .head = limit, .idle = limit, .total = limit},
        .body = delivery.body};
    const Result<provider::HttpHead> head = co_await m_http->send(request, stop);
    if (!head)
        co_return head.error();
    DeliveryAnswer answer;
    answer.status = head->status;
    answer.contentType = head->header("content-type");
    answer.body = sink->body();
    co_return answer;
}

void Forwarder::pass(const Delivery &delivery)
{
    const bool cameBack = !delivery.header(passedOnHeader).isNull();
    if (!isConfigured() || !m_options.everything || cameBack)
        return;
    m_waiting.push_back(delivery);
    m_waitingBytes += delivery.body.size();
    while (int(m_waiting.size()) > m_options.queueLimit || m_waitingBytes > m_options.queueBytes) {
        m_waitingBytes -= m_waiting.front().body.size();
        m_waiting.pop_front();
        if (isNewsThisHour(u"queue"_s))
            logWarning(lcIngest,
                u"The server in provider.forward_url is too slow: notices for it are dropped. "
                "Nothing is missing here."_s);
    }
    m_wakeup.wake();
}

QCoro::Task<> Forwarder::passAll(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        if (m_waiting.empty()) {
            co_await m_wakeup.wait(1h, stop);
            continue;
        }
        const Delivery delivery = m_waiting.front();
        m_waitingBytes -= delivery.body.size();
        m_waiting.pop_front();
        const Result<DeliveryAnswer> answer = co_await send(delivery, m_options.answerTime, stop);
        if (!answer && !stop.stop_requested() && isNewsThisHour(u"notice"_s))
            logProblem(lcIngest, answer.error().withContext(u"Passing a notice on"_s));
    }
}

QCoro::Task<> Forwarder::stop()
{
    co_await m_scope.cancelAndWait();
}

void Forwarder::noteUnanswered(const QString &type, const QString &why)
{
    m_unanswered.type = type;
    m_unanswered.at = m_clock.now();
    ++m_unanswered.count;
    if (isNewsThisHour(type))
        logWarning(lcIngest,
            u"The provider asked for an answer (%1) that Earshot cannot give: %2. The call went "
            "on with a makeshift answer."_s.arg(type, why));
}

/** Types come from outside, so only few are remembered. */
bool Forwarder::isNewsThisHour(const QString &subject)
{
    constexpr qsizetype mostSubjects = 64;
    const Timestamp now = m_clock.now();
    const auto logged = m_logged.constFind(subject);
    if (logged != m_logged.constEnd() && now - *logged < 1h)
        return false;
    if (m_logged.size() < mostSubjects || m_logged.contains(subject))
        m_logged.insert(subject, now);
    return true;
}

} // namespace earshot::ingest
