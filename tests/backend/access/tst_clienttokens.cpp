// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/clienttokens.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::access;
using namespace std::chrono_literals;

namespace {

class MovedClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return time; }
    Timestamp time{1'800'000'000'000'000};
};

} // namespace

class TestClientTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheClientGetsOne();
    void itWorksUntilItExpires();
    void noOtherIsBelieved();
    void withoutAClientThereAreNone();

private:
    ClientTokens tokens(const QByteArray &key = QByteArray(32, 'k')) const
    {
        return {{.clientId = "client", .secrets = {Secret("old"), Secret("new")}, .life = 60s}, key,
            m_clock};
    }

    MovedClock m_clock;
};

void TestClientTokens::onlyTheClientGetsOne()
{
    QVERIFY(tokens().issue("client", "old"));
    QVERIFY(tokens().issue("client", "new"));
    QVERIFY(!tokens().issue("client", "newer"));
    QVERIFY(!tokens().issue("client", ""));
    QVERIFY(!tokens().issue("Client", "new"));
    QVERIFY(!tokens().issue("", "new"));
}

void TestClientTokens::itWorksUntilItExpires()
{
    const Secret token = tokens().issue("client", "new").value();
    QVERIFY(tokens().isValid(token.reveal()));
    m_clock.time = m_clock.time + 59s;
    QVERIFY(tokens().isValid(token.reveal()));
    m_clock.time = m_clock.time + 1s;
    QVERIFY(!tokens().isValid(token.reveal()));
}

void TestClientTokens::noOtherIsBelieved()
{
    const QByteArray token = tokens().issue("client", "new")->reveal();
    QVERIFY(!tokens(QByteArray(32, 'x')).isValid(token));
    const QByteArray signature = token.mid(token.indexOf('.'));
    const QByteArrayList forgeries{QByteArray("9999999999") + signature, token.chopped(1),
        token + 'A', ".", {}, QByteArray(10'000, '9')};
    for (const QByteArray &forged : forgeries)
        QVERIFY2(!tokens().isValid(forged), forged.left(40).constData());
}

void TestClientTokens::withoutAClientThereAreNone()
{
    const ClientTokens none({.secrets = {Secret("s")}}, QByteArray(32, 'k'), m_clock);
    QVERIFY(!none.isConfigured());
    QVERIFY(!none.issue("", "s"));
    const ClientTokens blank(
        {.clientId = "client", .secrets = {Secret(" ")}}, QByteArray(32, 'k'), m_clock);
    QVERIFY(!blank.isConfigured());
}

QTEST_GUILESS_MAIN(TestClientTokens)
#include "tst_clienttokens.moc"
