// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sendersettings.h"

#include "provider/vapi/webhookverifier.h"

#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;

/** What the settings about senders mean to the parts that use them. */
class TestSenderSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headerLinesAreRules();
    void aBrokenHeaderLineLetsNobodyIn_data();
    void aBrokenHeaderLineLetsNobodyIn();

private:
    bool isTenantAccepted(const QByteArray &lines);
    SystemClock m_clock;
};

bool TestSenderSettings::isTenantAccepted(const QByteArray &lines)
{
    settings::Settings settings;
    settings.vapiWebhookHeaders = Secret(lines);
    provider::vapi::WebhookVerifier verifier(senderRules(settings), m_clock);
    const provider::Delivery delivery{.headers = {{"X-Tenant", "seven"}}, .body = "{}"};
    return verifier.verify(delivery).ok();
}

void TestSenderSettings::headerLinesAreRules()
{
    QVERIFY(isTenantAccepted("X-Tenant: seven"));
    QVERIFY(isTenantAccepted("\n X-Tenant:seven \n\n"));
    QVERIFY(!isTenantAccepted("X-Tenant: eight"));
    QVERIFY(!isTenantAccepted("X-Tenant: seven\nX-Key: k"));
}

void TestSenderSettings::aBrokenHeaderLineLetsNobodyIn_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no colon") << QByteArray("X-Key k");
    QTest::newRow("no value") << QByteArray("X-Key:");
    QTest::newRow("no name") << QByteArray(": k");
}

void TestSenderSettings::aBrokenHeaderLineLetsNobodyIn()
{
    QFETCH(QByteArray, line);
    QVERIFY(!isTenantAccepted("X-Tenant: seven\n" + line));
}

QTEST_GUILESS_MAIN(TestSenderSettings)
#include "tst_sendersettings.moc"
