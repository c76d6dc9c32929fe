// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "http/server.h"
#include "simulator/simulator.h"
#include "tests/simulator/client.h"
#include "tests/support/await.h"

namespace earshot::test {

using namespace Qt::StringLiterals;

/** A receiver that keeps every request and answers as it is told. */
class Receiver
{
public:
    Receiver()
        : server({route(u"/hook"_s), route(u"/carrier"_s), route(u"/token"_s)})
    {
        const auto url = server.listen(QHostAddress(QHostAddress::LocalHost), 0);
        if (!url)
            qFatal("The receiver cannot listen.");
        base = *url;
    }
    ~Receiver() { await(server.stop(std::chrono::milliseconds(100))); }

    [[nodiscard]] QUrl at(const QString &path) const { return base.resolved(QUrl(path)); }

    /** The messages that came to @p path, without the envelope if there is one. */
    [[nodiscard]] QList<QJsonObject> messages() const
    {
        QList<QJsonObject> list;
        for (const http::Request &request : requests) {
            const auto body = parseJsonObject(request.body);
            if (request.path == u"/hook"_s && body)
                list.append(
                    body->contains(u"message"_s) ? body->value(u"message"_s).toObject() : *body);
        }
        return list;
    }

    QList<http::Request> requests;
    QHash<QString, QJsonObject> answers; ///< by path; empty object otherwise

private:
    http::Route route(const QString &path)
    {
        return {.method = http::Method::Post,
            .pattern = path,
            .handler = [this](http::Request request) { return receive(std::move(request)); },
            .bodyLimit = 16 * 1024 * 1024};
    }

    QCoro::Task<http::Reply> receive(http::Request request)
    {
        requests.append(request);
        co_return http::Reply::json(answers.value(request.path));
    }

    QUrl base;
    http::Server server;
};

/** A simulator whose first batch is over. */
class Provider
{
public:
    explicit Provider(const simulator::Options &given, const QUrl &webhook = {})
        : simulator(given)
    {
        const auto url = simulator.listen();
        QSignalSpy finished(&simulator, &simulator::Simulator::delivered);
        simulator.start(webhook);
        const bool done = !finished.isEmpty() || finished.wait(60'000);
        if (!url || !done)
            qFatal("The simulator did not come up.");
        base = *url;
        client = std::make_unique<Client>(base, "private key");
    }
    ~Provider() { await(simulator.stop()); }

    [[nodiscard]] QJsonArray list(const QString &query = {})
    {
        return client->get(u"/call?limit=1000&"_s + query).array();
    }

    simulator::Simulator simulator;
    QUrl base;
    std::unique_ptr<Client> client;
};

} // namespace earshot::test
