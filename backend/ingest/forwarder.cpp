// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/forwarder.h"

#include "core/logging.h"

#include <QTimer>

#include <algorithm>
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
/** For a connection to one address: a dead one leaves time for the next. */
constexpr std::chrono::milliseconds connectTime = 2000ms;

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

bool isFieldValue(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(), [](char letter) {
        const auto code = static_cast<unsigned char>(letter);
        return code == '\t' || (code >= 0x20 && code != 0x7f);
    });
}

Error unusable(const QString &what)
{
    return {.code = ErrorCode::Network,
        .message = u"the server in provider.forward_url gave %1"_s.arg(what)};
}

/** Redirects are not followed, and a proxy that misses its server has nothing to say to a call. */
bool isNoAnswer(int status)
{
    return status < 200 || (status >= 300 && status < 400) || (status >= 502 && status <= 504)
        || status > 599;
}

/** What can be given to the provider as it is. */
Result<void> checkRelayable(const provider::HttpHead &head)
{
    if (isNoAnswer(head.status))
        return unusable(u"no answer, but the status %1"_s.arg(head.status));
    if (!isFieldValue(head.header("content-type")))
        return unusable(u"a Content-Type with forbidden characters"_s);
    const QByteArray encoding = head.header("content-encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return unusable(u"a compressed answer, which nobody asked for"_s);
    return {};
}

} // namespace

/** One span for all of a question: name, every address, answer. Also ends when everything does. */
class Forwarder::QuestionTime
{
public:
    QuestionTime(std::chrono::milliseconds span, const std::stop_token &stop)
        : m_onStop(stop, [this] { m_end.request_stop(); })
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_isUp = true;
            m_end.request_stop();
        });
        m_timer.start(span);
    }

    [[nodiscard]] std::stop_token token() const { return m_end.get_token(); }
    [[nodiscard]] bool isUp() const { return m_isUp; }

private:
    std::stop_source m_end;
    QTimer m_timer;
    bool m_isUp = false;
    std::stop_callback<std::function<void()>> m_onStop;
};

Forwarder::Forwarder(Options options, const Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
{
    if (isConfigured())
        m_http =
            std::make_unique<provider::HttpClient>(policyFor(m_options.url), m_options.resolver);
}

Forwarder::~Forwarder() = default;

void Forwarder::start()
{
    if (isConfigured() && m_options.everything)
        m_scope.start([this](std::stop_token stop) { return passAll(stop); });
}

QCoro::Task<DeliveryAnswer> Forwarder::answer(
    Delivery delivery, QString type, QByteArray safeAnswer, std::chrono::milliseconds spent)
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
    if (m_scope.stopToken().stop_requested()) {
        noteUnanswered(type, u"it is stopping"_s);
        co_return safe;
    }
    const bool isAssistant = type == "assistant-request"_L1;
    const auto whole =
        isAssistant ? std::min(m_options.answerTime, assistantTime) : m_options.answerTime;
    const auto limit = std::max<std::chrono::milliseconds>(whole - spent, 0ms);
    const Result<DeliveryAnswer> answer = co_await send(delivery, limit, m_scope.stopToken());
    if (answer)
        co_return answer.value();
    noteUnanswered(type, answer.error().message);
    co_return safe;
}

QCoro::Task<Result<DeliveryAnswer>> Forwarder::send(
    Delivery delivery, std::chrono::milliseconds limit, std::stop_token stop)
{
    const auto time = std::make_shared<QuestionTime>(limit, stop);
    const auto sink = std::make_shared<provider::MemorySink>(largestAnswer);
    const provider::HttpRequest request{.method = delivery.method,
        .url = m_options.url,
        .headers = passedOn(delivery),
        .sink = sink,
        .deadlines = {.connect = std::min(limit, connectTime),
            .head = limit,
            .idle = limit,
            .total = limit},
        .body = delivery.body};
    const Result<provider::HttpHead> head = co_await m_http->send(request, time->token());
    if (!head && time->isUp())
        co_return unusable(u"no answer within %1 ms"_s.arg(limit.count()));
    if (!head)
        co_return head.error();
    if (const Result<void> relayable = checkRelayable(*head); !relayable)
        co_return relayable.error();
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
