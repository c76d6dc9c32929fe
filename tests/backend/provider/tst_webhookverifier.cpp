// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/webhookverifier.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::provider::vapi;
using namespace Qt::StringLiterals;

using Refusal = WebhookVerifier::Refusal;
Q_DECLARE_METATYPE(std::optional<Refusal>)

class TestWebhookVerifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesTheSender_data();
    void judgesTheSender();
    void severalSecretsAreAccepted();
    void withoutASecretEverythingIsRefused_data();
    void withoutASecretEverythingIsRefused();
    void messagesDifferAndHideTheSecrets();
    void anyHeaderMayShowTheSecret();
    void headersOfOnesOwnMustAllBeThere();
    void aBrokenHeaderRuleLetsNobodyIn();
    void accessTokensAreAccepted();
    void anyWayIsEnough();

private:
    static provider::Delivery with(const QByteArray &name, const QByteArray &value)
    {
        return {.headers = {{name, value}}, .body = "{}"};
    }
    WebhookVerifier knowing(std::vector<Secret> secrets)
    {
        return {SenderRules{.secrets = std::move(secrets)}, m_clock};
    }

    SystemClock m_clock;
};

void TestWebhookVerifier::judgesTheSender_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<Refusal>>("expected");
    const auto row = [](const char *tag, const QByteArray &name, const QByteArray &value,
                         std::optional<Refusal> expected) {
        QTest::newRow(tag) << name << value << expected;
    };
    row("secret header", "x-vapi-secret", "right", {});
    row("secret header with prefix", "X-Vapi-Secret", "Bearer right", {});
    row("bearer", "Authorization", "Bearer right", {});
    row("bearer in small letters", "Authorization", "bearer  right ", {});
    row("authorization without prefix", "Authorization", "right", {});
    row("wrong", "X-Vapi-Secret", "wrong", Refusal::Wrong);
    row("longer", "X-Vapi-Secret", "rightx", Refusal::Wrong);
    row("shorter", "X-Vapi-Secret", "righ", Refusal::Wrong);
    row("other case", "X-Vapi-Secret", "Right", Refusal::Wrong);
    row("two values joined", "X-Vapi-Secret", "right, right", Refusal::Wrong);
    row("basic", "Authorization", "Basic right", Refusal::Wrong);
    row("prefix alone", "Authorization", "Bearer", Refusal::Wrong);
    row("prefix and blanks", "Authorization", "Bearer   ", Refusal::Wrong);
    row("empty", "X-Vapi-Secret", "", Refusal::Empty);
    row("blanks", "X-Vapi-Secret", "  ", Refusal::Empty);
    row("other header", "X-Something", "right", Refusal::Missing);
}

void TestWebhookVerifier::judgesTheSender()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(std::optional<Refusal>, expected);
    WebhookVerifier verifier = knowing({Secret("right")});
    QVERIFY(verifier.refusal(with(name, value)) == expected);
    QCOMPARE(verifier.verify(with(name, value)).ok(), !expected);
}

void TestWebhookVerifier::severalSecretsAreAccepted()
{
    WebhookVerifier verifier = knowing({Secret("old"), Secret("new")});
    QVERIFY(verifier.verify(with("X-Vapi-Secret", "old")).ok());
    QVERIFY(verifier.verify(with("Authorization", "Bearer new")).ok());
    QVERIFY(!verifier.verify(with("Authorization", "Bearer oldnew")).ok());
    const provider::Delivery both{
        .headers = {{"X-Vapi-Secret", "something else"}, {"Authorization", "Bearer new"}}};
    QVERIFY(verifier.verify(both).ok());
}

void TestWebhookVerifier::withoutASecretEverythingIsRefused_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("blank") << QByteArray(" ");
    QTest::newRow("anything") << QByteArray("anything");
}

void TestWebhookVerifier::withoutASecretEverythingIsRefused()
{
    QFETCH(QByteArray, value);
    QVERIFY(knowing({}).refusal(with("X-Vapi-Secret", value)) == Refusal::NotConfigured);
    WebhookVerifier onlyEmpty = knowing({Secret(), Secret(""), Secret("  ")});
    QVERIFY(onlyEmpty.refusal(with("X-Vapi-Secret", value)) == Refusal::NotConfigured);
    QVERIFY(!onlyEmpty.isConfigured());
}

void TestWebhookVerifier::messagesDifferAndHideTheSecrets()
{
    WebhookVerifier verifier = knowing({Secret("ours")});
    QSet<QString> messages;
    messages.insert(knowing({}).verify(with("A", "b")).error().message);
    messages.insert(verifier.verify(with("A", "b")).error().message);
    messages.insert(verifier.verify(with("X-Vapi-Secret", "")).error().message);
    const Error wrong = verifier.verify(with("X-Vapi-Secret", "guessed")).error();
    messages.insert(wrong.message);
    QCOMPARE(messages.size(), 4);
    QCOMPARE(wrong.code, ErrorCode::Unauthorised);
    QVERIFY(!wrong.message.contains(u"guessed"_s));
    QVERIFY(!wrong.retryable);
}

void TestWebhookVerifier::anyHeaderMayShowTheSecret()
{
    SenderRules rules{.secrets = {Secret("right")}};
    rules.secretHeaders = {"X-Calls", "x-vapi-signature"};
    WebhookVerifier verifier(rules, m_clock);
    QVERIFY(verifier.verify(with("x-calls", "right")).ok());
    QVERIFY(verifier.verify(with("X-Vapi-Signature", "Bearer right")).ok());
    QVERIFY(verifier.refusal(with("X-Vapi-Secret", "right")) == Refusal::Missing);
}

void TestWebhookVerifier::headersOfOnesOwnMustAllBeThere()
{
    const SenderRules rules{.headers = {{"X-Tenant", Secret("seven")}, {"X-Key", Secret("old")},
                                {"x-key", Secret("new")}}};
    WebhookVerifier verifier(rules, m_clock);
    const auto shown = [](const QByteArray &tenant, const QByteArray &key) {
        return provider::Delivery{.headers = {{"x-tenant", tenant}, {"X-KEY", key}}};
    };
    QVERIFY(verifier.verify(shown("seven", "old")).ok());
    QVERIFY(verifier.verify(shown("seven", "new")).ok());
    QVERIFY(verifier.refusal(shown("seven", "other")) == Refusal::Wrong);
    QVERIFY(verifier.refusal(shown("eight", "new")) == Refusal::Wrong);
    QVERIFY(verifier.refusal(with("X-Tenant", "seven")) == Refusal::Wrong);
    QVERIFY(verifier.refusal(with("X-Tenant", "")) == Refusal::Empty);
    QVERIFY(verifier.refusal({}) == Refusal::Missing);
}

void TestWebhookVerifier::aBrokenHeaderRuleLetsNobodyIn()
{
    const provider::Delivery tenant = with("X-Tenant", "seven");
    for (const HeaderRule &broken : {HeaderRule{"X-Key", Secret(" ")}, {"", Secret("X-Key")}}) {
        SenderRules rules{.headers = {{"X-Tenant", Secret("seven")}, broken}};
        QVERIFY(WebhookVerifier(rules, m_clock).refusal(tenant) == Refusal::NotConfigured);
        rules.secrets = {Secret("right")};
        WebhookVerifier verifier(rules, m_clock);
        QVERIFY(verifier.refusal(tenant) == Refusal::Missing);
        QVERIFY(verifier.verify(with("X-Vapi-Secret", "right")).ok());
    }
}

void TestWebhookVerifier::accessTokensAreAccepted()
{
    WebhookVerifier verifier(SenderRules{.acceptsTokens = true}, m_clock,
        [](QByteArrayView token) { return token == "good"; });
    QVERIFY(verifier.verify(with("Authorization", "Bearer good")).ok());
    QVERIFY(verifier.refusal(with("Authorization", "Bearer bad")) == Refusal::Wrong);
    QVERIFY(verifier.refusal({}) == Refusal::Missing);
    WebhookVerifier off(SenderRules{}, m_clock, [](QByteArrayView) { return true; });
    QVERIFY(off.refusal(with("Authorization", "Bearer good")) == Refusal::NotConfigured);
}

void TestWebhookVerifier::anyWayIsEnough()
{
    SenderRules rules{.secrets = {Secret("right")}, .headers = {{"X-Key", Secret("k")}}};
    rules.signature.secrets = {Secret("signing")};
    WebhookVerifier verifier(rules, m_clock);
    QVERIFY(verifier.verify(with("X-Vapi-Secret", "right")).ok());
    QVERIFY(verifier.verify(with("X-Key", "k")).ok());
    QVERIFY(verifier.refusal({}) == Refusal::Missing);
}

QTEST_GUILESS_MAIN(TestWebhookVerifier)
#include "tst_webhookverifier.moc"
