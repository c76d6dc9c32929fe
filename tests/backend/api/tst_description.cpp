// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/receiver.h"

#include "tests/support/await.h"

#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;
using test::Receiver;

/** Holds resources/openapi.yaml and the routing table together. */
class TestDescription : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isServed();
    void describesEveryRouteAndNoOther();

private:
    static QSet<QString> described(const QByteArray &yaml);
};

namespace {

QString word(http::Method method)
{
    switch (method) {
    case http::Method::Get:
        return u"get"_s;
    case http::Method::Post:
        return u"post"_s;
    case http::Method::Put:
        return u"put"_s;
    case http::Method::Patch:
        return u"patch"_s;
    case http::Method::Delete:
        return u"delete"_s;
    default:
        return u"another"_s;
    }
}

} // namespace

/** "get /api/calls" for each operation, read by the indentation of the file. */
QSet<QString> TestDescription::described(const QByteArray &yaml)
{
    static const QRegularExpression path(u"\\A  (/[^ ]*):\\z"_s);
    static const QRegularExpression operation(u"\\A    (get|post|put|patch|delete):\\z"_s);
    QSet<QString> found;
    QString current;
    for (const QString &line : QString::fromUtf8(yaml).split(u'\n')) {
        if (const auto match = path.match(line); match.hasMatch())
            current = match.captured(1);
        else if (const auto verb = operation.match(line); verb.hasMatch())
            found.insert(verb.captured(1) + u' ' + current);
    }
    return found;
}

void TestDescription::isServed()
{
    Receiver receiver;
    const test::Answer answer = receiver.get(u"/api/openapi.yaml"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), "application/yaml");
    QVERIFY(answer.body.contains("openapi: 3.1.0"));
}

void TestDescription::describesEveryRouteAndNoOther()
{
    Receiver receiver;
    QSet<QString> served;
    api::Api api({.database = *receiver.database,
        .store = receiver.store,
        .access = receiver.access,
        .signIn = receiver.signIn,
        .audit = receiver.audit,
        .links = receiver.links,
        .clientTokens = receiver.clientTokens,
        .events = receiver.events,
        .clock = receiver.clock,
        .acceptWebhook = {}});
    for (const http::Route &route : api.routes())
        served.insert(word(route.method) + u' ' + route.pattern);
    for (const http::WebSocketRoute &route : api.webSockets())
        served.insert(u"get "_s + route.path);
    const QSet<QString> written = described(receiver.get(u"/api/openapi.yaml"_s).body);
    QCOMPARE((served - written).values().join(u" "_s), QString());
    QCOMPARE((written - served).values().join(u" "_s), QString());
    test::await(api.stop());
}

QTEST_GUILESS_MAIN(TestDescription)
#include "tst_description.moc"
