// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "provider/httpclient.h"
#include "provider/turnqueue.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace earshot::provider::vapi {

/** One request to the API: what it is for in words, how it is made, and how urgent it is. */
struct ApiRequest
{
    QString purpose;
    QString path;
    QUrlQuery query;
    QByteArray method = "GET";
    QJsonObject body; ///< of other methods
    qint64 largestAnswer = 32LL * 1024 * 1024;
    Urgency urgency = Urgency::Recording;
};

struct ApiAnswer
{
    HttpHead head;
    QByteArray body;

    /** The web page that the provider's bot protection sends in place of an answer. */
    [[nodiscard]] bool isWebPage() const;
};

/**
 * How requests reach the API: with the key, each in its turn, and repeated where that is harmless.
 * Lives on one thread with an event loop; its tasks must have ended before it is destroyed.
 */
class ApiTransport
{
public:
    struct Options
    {
        QUrl baseUrl;
        Secret apiKey;
        HttpDeadlines deadlines;
        int requestsPerMinute = 300;
        int requestBurst = 60;
        std::chrono::milliseconds turnPatience = std::chrono::minutes(1);
        std::vector<std::chrono::milliseconds> repeatPauses;
    };

    ApiTransport(Options options, HostPolicy policy, const Clock &clock, HostResolver resolver);

    /** The base URL, or that of another region, with @p path below it. */
    [[nodiscard]] QUrl url(const QString &path) const { return urlBelow(m_options.baseUrl, path); }
    [[nodiscard]] bool hasKey() const { return !m_options.apiKey.isEmpty(); }

    /** Waits for the turn, adds the key and sends once. The head of an answer of any status; the
     * errors of TurnQueue::wait() and HttpClient::send(). */
    QCoro::Task<Result<HttpHead>> sendWithKey(
        HttpRequest request, Urgency urgency, std::stop_token stop);

    /** A plain request to another host, without the key and out of turn. */
    QCoro::Task<Result<HttpHead>> sendWithoutKey(HttpRequest request, std::stop_token stop)
    {
        return m_http.send(std::move(request), std::move(stop));
    }

    /** One attempt at the API below @p base; the answer of any status. */
    QCoro::Task<Result<ApiAnswer>> exchange(ApiRequest request, QUrl base, std::stop_token stop);

    /**
     * The body of a 200 answer. A GET is repeated after 408, 429, 5xx and a web page, once for each
     * of the repeat pauses; nothing else ever is, because it may have had its effect already.
     */
    QCoro::Task<Result<QByteArray>> ask(ApiRequest request, std::stop_token stop);

    [[nodiscard]] const HostPolicy &policy() const { return m_http.policy(); }
    [[nodiscard]] std::optional<Timestamp> pausedUntil() const { return m_turns.pausedUntil(); }

private:
    static QUrl urlBelow(QUrl base, const QString &path);
    void note(const HttpHead &head);

    Options m_options;
    const Clock &m_clock;
    HttpClient m_http;
    TurnQueue m_turns;
};

/** That there is no key, and what to do. */
Error noKey();

} // namespace earshot::provider::vapi
