// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QtTest>

#include <memory>

namespace earshot::test {

/** What one GET gave, redirects not followed. */
struct Answer
{
    int status = 0;
    QByteArray body;
    QByteArray location;
    QByteArray retryAfter;
    QByteArray reset; ///< X-RateLimit-Reset

    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
};

/** A receiver's side of the provider's API. */
class Client
{
public:
    Client(QUrl base, QByteArray key)
        : m_base(std::move(base))
        , m_key(std::move(key))
    { }

    /** @p target is a path with query below the base, or a whole URL, which gets no key. */
    Answer get(const QString &target) { return send("GET", target, {}); }

    /** Any method; the key goes to the base only. */
    Answer send(const QByteArray &method, const QString &target, const QByteArray &body)
    {
        const QUrl given(target);
        const bool ours = given.isRelative();
        const QByteArray field = ours && !m_key.isEmpty() ? "Bearer " + m_key : QByteArray();
        return sendAs(field, method, target, body);
    }

    /** With an Authorization field of the test's own; empty for none. */
    Answer sendAs(const QByteArray &authorization, const QByteArray &method, const QString &target,
        const QByteArray &body)
    {
        const QUrl given(target);
        QNetworkRequest request(given.isRelative() ? m_base.resolved(given) : given);
        request.setAttribute(
            QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!authorization.isEmpty())
            request.setRawHeader("Authorization", authorization);
        if (!body.isEmpty())
            request.setRawHeader("Content-Type", "application/json");
        const std::unique_ptr<QNetworkReply> reply(
            m_network.sendCustomRequest(request, method, body));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000))
            qWarning("The simulator did not answer in time.");
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply->readAll(),
            .location = reply->rawHeader("Location"),
            .retryAfter = reply->rawHeader("Retry-After"),
            .reset = reply->rawHeader("X-RateLimit-Reset")};
    }

private:
    QUrl m_base;
    QByteArray m_key;
    QNetworkAccessManager m_network;
};

} // namespace earshot::test
