// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/senderheaders.h"

#include "core/clock.h"
#include "provider/vapi/webhookverifier.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::provider;
using namespace earshot::provider::vapi;

class TestSenderHeaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areWhatTheReceiverAccepts_data();
    void areWhatTheReceiverAccepts();
    void areNoneWhereOnlyAPersonCanSetItUp();
};

Q_DECLARE_METATYPE(SenderRules)

void TestSenderHeaders::areWhatTheReceiverAccepts_data()
{
    QTest::addColumn<SenderRules>("rules");
    QTest::addColumn<QByteArray>("headers");
    const auto row = [](const char *name, const SenderRules &rules, const char *headers) {
        QTest::newRow(name) << rules << QByteArray(headers);
    };
    row("a secret", {.secrets = {Secret("one")}}, "X-Vapi-Secret=one");
    row("the first of two", {.secrets = {Secret("one"), Secret("two")}}, "X-Vapi-Secret=one");
    row("another header", {.secrets = {Secret("one")}, .secretHeaders = {"X-Key"}}, "X-Key=one");
    row("Authorization comes last",
        {.secrets = {Secret("one")}, .secretHeaders = {"authorization", "X-Key"}}, "X-Key=one");
    row("only Authorization", {.secrets = {Secret("one")}, .secretHeaders = {"Authorization"}},
        "Authorization=one");
    row("fixed headers", {.headers = {{"X-A", Secret("1")}, {"X-B", Secret("2")}}}, "X-A=1 X-B=2");
    row("the first value of a name",
        {.headers = {{"X-A", Secret("1")}, {"x-a", Secret("3")}, {"X-B", Secret("2")}}},
        "X-A=1 X-B=2");
}

void TestSenderHeaders::areWhatTheReceiverAccepts()
{
    QFETCH(SenderRules, rules);
    QFETCH(QByteArray, headers);
    QByteArrayList shown;
    Delivery delivery;
    for (const HeaderRule &header : senderHeaders(rules)) {
        shown.append(header.name + '=' + header.value.reveal());
        delivery.headers.append({header.name, header.value.reveal()});
    }
    QCOMPARE(shown.join(' '), headers);
    const SystemClock clock;
    WebhookVerifier verifier(rules, clock);
    QVERIFY(verifier.verify(delivery).ok());
}

void TestSenderHeaders::areNoneWhereOnlyAPersonCanSetItUp()
{
    QVERIFY(senderHeaders({}).empty());
    QVERIFY(senderHeaders({.signature = {.secrets = {Secret("s")}}}).empty());
    QVERIFY(senderHeaders({.acceptsTokens = true}).empty());
}

QTEST_GUILESS_MAIN(TestSenderHeaders)
#include "tst_senderheaders.moc"
