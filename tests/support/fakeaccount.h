// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "http/server.h"
#include "provider/hostpolicy.h"
#include "provider/vapi/vapiclient.h"
#include "tests/support/await.h"

#include <functional>

namespace earshot::test {

/**
 * The assistants and phone numbers of an account at the provider, which takes changes as it is
 * told: replaces whole fields, refuses some, or forgets what it said it took.
 */
class FakeAccount
{
public:
    explicit FakeAccount(QList<QJsonObject> assistants, QList<QJsonObject> numbers = {})
        : objects{{QStringLiteral("assistant"), std::move(assistants)},
            {QStringLiteral("phone-number"), std::move(numbers)}}
        , server(routes())
    {
        const auto url = server.listen(QHostAddress(QHostAddress::LocalHost), 0);
        if (!url)
            qFatal("The account can't listen.");
        base = *url;
    }
    ~FakeAccount() { await(server.stop(std::chrono::milliseconds(100))); }

    /** What VapiClient needs to reach it. */
    [[nodiscard]] provider::HostPolicy policy() const
    {
        const QString host = QStringLiteral("127.0.0.1:%1").arg(base.port());
        return provider::HostPolicy::create(base, host).value();
    }
    [[nodiscard]] provider::vapi::VapiOptions options() const
    {
        return {.baseUrl = base, .apiKey = Secret("private-key")};
    }
    [[nodiscard]] QJsonObject find(const QString &kind, const QString &id) const
    {
        for (const QJsonObject &object : objects.value(kind)) {
            if (object.value(QStringLiteral("id")).toString() == id)
                return object;
        }
        return {};
    }

    QHash<QString, QList<QJsonObject>> objects; ///< by "assistant" and "phone-number"
    QList<QJsonObject> patches; ///< everything that was to be changed
    QString refusedField; ///< a change that has it is answered 400
    QString requiredField; ///< and one that has not
    bool forgets = false; ///< says 200 and changes nothing
    int failure = 0; ///< answers every request with this status when it is not 0
    QString failsFor; ///< answers 500 for this id

private:
    using Handle = std::function<http::Reply(const http::Request &)>;

    static http::Route route(http::Method method, const QString &pattern, Handle handle)
    {
        auto handler = [handle = std::move(handle)](
                           http::Request request) { return reply(handle, request); };
        return {.method = method, .pattern = pattern, .handler = handler};
    }
    static QCoro::Task<http::Reply> reply(Handle handle, http::Request request)
    {
        co_return handle(request);
    }

    std::vector<http::Route> routes()
    {
        std::vector<http::Route> all;
        for (const QString &kind : {QStringLiteral("assistant"), QStringLiteral("phone-number")}) {
            const QString one = u'/' + kind + QStringLiteral("/{id}");
            all.push_back(route(http::Method::Get, u'/' + kind,
                [this, kind](const http::Request &) { return list(kind); }));
            all.push_back(route(http::Method::Get, one,
                [this, kind](const http::Request &request) { return get(kind, request); }));
            all.push_back(route(http::Method::Patch, one,
                [this, kind](const http::Request &request) { return patch(kind, request); }));
        }
        return all;
    }

    static http::Reply refusal(int status)
    {
        const QJsonArray reasons{QStringLiteral("property x should not exist")};
        return http::Reply::json({{QStringLiteral("message"), reasons}}, status);
    }

    http::Reply list(const QString &kind) const
    {
        if (failure != 0)
            return refusal(failure);
        QJsonArray array;
        for (const QJsonObject &object : objects.value(kind))
            array.append(object);
        http::Reply reply = http::Reply::text(QJsonDocument(array).toJson());
        reply.headers.set("Content-Type", "application/json");
        return reply;
    }

    http::Reply get(const QString &kind, const http::Request &request) const
    {
        const QString id = request.arguments.value(QStringLiteral("id"));
        if (failure != 0 || id == failsFor)
            return refusal(failure != 0 ? failure : 500);
        const QJsonObject object = find(kind, id);
        return object.isEmpty() ? refusal(404) : http::Reply::json(object);
    }

    http::Reply patch(const QString &kind, const http::Request &request)
    {
        const QJsonObject wanted = parseJsonObject(request.body).valueOr({});
        patches.append(wanted);
        const bool isRefused = (!refusedField.isEmpty() && wanted.contains(refusedField))
            || (!requiredField.isEmpty() && !wanted.contains(requiredField));
        if (isRefused)
            return refusal(400);
        const QString id = request.arguments.value(QStringLiteral("id"));
        for (QJsonObject &object : objects[kind]) {
            if (object.value(QStringLiteral("id")).toString() != id || forgets)
                continue;
            for (auto it = wanted.begin(); it != wanted.end(); ++it)
                object.insert(it.key(), it.value());
        }
        return get(kind, request);
    }

    http::Server server;

public:
    QUrl base;
};

} // namespace earshot::test
