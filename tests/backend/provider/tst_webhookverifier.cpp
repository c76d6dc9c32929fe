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

private:
    static WebhookVerifier::HeaderLookup with(const QByteArray &name, const QByteArray &value)
    {
        return [name, value](QByteArrayView wanted) {
            return name.compare(wanted, Qt::CaseInsensitive) == 0 ? value : QByteArray();
        };
    }
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
    const WebhookVerifier verifier({Secret("right")});
    QVERIFY(verifier.refusal(with(name, value), "{}") == expected);
    QCOMPARE(verifier.verify(with(name, value), "{}").ok(), !expected);
}

void TestWebhookVerifier::severalSecretsAreAccepted()
{
    const WebhookVerifier verifier({Secret("old"), Secret("new")});
    QVERIFY(verifier.verify(with("X-Vapi-Secret", "old"), {}).ok());
    QVERIFY(verifier.verify(with("Authorization", "Bearer new"), {}).ok());
    QVERIFY(!verifier.verify(with("Authorization", "Bearer oldnew"), {}).ok());
    const auto both = [](QByteArrayView wanted) -> QByteArray {
        return wanted == "Authorization" ? "Bearer new" : "something else";
    };
    QVERIFY(verifier.verify(both, {}).ok());
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
    QVERIFY(
        WebhookVerifier({}).refusal(with("X-Vapi-Secret", value), {}) == Refusal::NotConfigured);
    const WebhookVerifier onlyEmpty({Secret(), Secret(""), Secret("  ")});
    QVERIFY(onlyEmpty.refusal(with("X-Vapi-Secret", value), {}) == Refusal::NotConfigured);
}

void TestWebhookVerifier::messagesDifferAndHideTheSecrets()
{
    const WebhookVerifier verifier({Secret("ours")});
    QSet<QString> messages;
    messages.insert(WebhookVerifier({}).verify(with("A", "b"), {}).error().message);
    messages.insert(verifier.verify(with("A", "b"), {}).error().message);
    messages.insert(verifier.verify(with("X-Vapi-Secret", ""), {}).error().message);
    const Error wrong = verifier.verify(with("X-Vapi-Secret", "guessed"), {}).error();
    messages.insert(wrong.message);
    QCOMPARE(messages.size(), 4);
    QCOMPARE(wrong.code, ErrorCode::Unauthorised);
    QVERIFY(!wrong.message.contains(u"guessed"_s));
    QVERIFY(!wrong.retryable);
}

QTEST_GUILESS_MAIN(TestWebhookVerifier)
#include "tst_webhookverifier.moc"
