// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/certificates.h"
#include "tests/support/fakereceiver.h"
#include "tests/support/tlsfront.h"
#include "ui/client/receiverclient.h"
#include "ui/client/servercertificate.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::await;
using test::FakeReceiver;
using Doubt = CertificateDoubt;
using Doubts = QList<CertificateDoubt>;
using Phase = ConnectionState::Phase;
using Wish = test::CertificateMaker::Wish;

Q_DECLARE_METATYPE(Wish)

/** Who a receiver is, before and while anything is sent to it; real TLS on both ends. */
class TestServerTrust : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_before); }

    void saysWhoItIs_data();
    void saysWhoItIs();
    void aHostileCertificateIsPlainText();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void lookingSendsNothingAndCanBeCancelled();
    void whomThisComputerTrustsIsSpokenTo();
    void aStrangerIsToldNothing_data();
    void aStrangerIsToldNothing();
    void thePinnedOneIsSpokenTo_data() { saysWhoItIs_data(); }
    void thePinnedOneIsSpokenTo();
    void anotherThanThePinnedIsToldNothing_data();
    void anotherThanThePinnedIsToldNothing();
    void aChangeWhileConnectedIsNoticed();

private:
    [[nodiscard]] Result<ServerCertificate> see() { return await(seeCertificate(m_front->url())); }
    [[nodiscard]] std::unique_ptr<ReceiverClient> client(const ServerTrust &trust) const
    {
        return std::make_unique<ReceiverClient>(m_front->url(), Secret(FakeReceiver::token), trust);
    }
    static bool goesLive(ReceiverClient &client)
    {
        client.startEvents();
        return QTest::qWaitFor(
            [&] { return client.connectionState().phase == Phase::Live; }, 10'000);
    }

    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
    const test::CertificateMaker m_maker;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<test::TlsFront> m_front;
};

void TestServerTrust::init()
{
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(m_maker.authority());
    QSslConfiguration::setDefaultConfiguration(trusting);
    m_receiver = std::make_unique<FakeReceiver>();
    m_front = std::make_unique<test::TlsFront>(m_receiver->url());
}

void TestServerTrust::saysWhoItIs_data()
{
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<Doubts>("doubts");
    QTest::newRow("trusted") << Wish{.isSigned = true} << Doubts{};
    QTest::newRow("self-signed") << Wish{} << Doubts{Doubt::SelfSigned};
    QTest::newRow("other host") << Wish{.names = u"DNS:other.example"_s, .isSigned = true}
                                << Doubts{Doubt::OtherHost};
    QTest::newRow("expired") << Wish{.days = -1, .isSigned = true} << Doubts{Doubt::Expired};
    QTest::newRow("self-signed, expired, other host") << Wish{.names = u"DNS:other.example"_s,
        .days = -1} << Doubts{Doubt::SelfSigned, Doubt::OtherHost, Doubt::Expired};
}

void TestServerTrust::saysWhoItIs()
{
    QFETCH(Wish, wish);
    QFETCH(Doubts, doubts);
    const auto made = m_maker.make(wish);
    m_front->show(made.serverSide);
    const auto seen = see();
    QVERIFY2(seen.ok(), seen ? "" : qPrintable(seen.error().message));
    QCOMPARE(seen->owner, u"receiver.example"_s);
    QCOMPARE(seen->issuer, wish.isSigned ? u"Sample Authority"_s : u"receiver.example"_s);
    QCOMPARE(seen->validUntil, made.certificate.expiryDate());
    QCOMPARE(seen->sha256, made.certificate.digest(QCryptographicHash::Sha256).toHex());
    QCOMPARE(seen->hosts.size(), 1);
    QCOMPARE(seen->isTrusted(), doubts.isEmpty());
    QCOMPARE(QSet<Doubt>(seen->doubts.begin(), seen->doubts.end()),
        QSet<Doubt>(doubts.begin(), doubts.end()));
}

void TestServerTrust::aHostileCertificateIsPlainText()
{
    QString names = u"IP:127.0.0.1"_s;
    for (int i = 0; i < 200; ++i)
        names += u",DNS:%1.%2.example"_s.arg(u"x"_s.repeated(60), QString::number(i));
    const QString subject = u"/CN=Safe \u202e\u0007 name/O="_s + u"W"_s.repeated(64);
    m_front->show(m_maker.make({.subject = subject, .names = names}).serverSide);
    const auto seen = see();
    QVERIFY2(seen.ok(), seen ? "" : qPrintable(seen.error().message));
    QCOMPARE(seen->owner, u"Safe \ufffd\ufffd name"_s);
    QVERIFY(seen->hosts.size() <= 8);
    for (const QString &host : seen->hosts)
        QVERIFY(host.size() <= 100);
}

void TestServerTrust::saysWhyThereIsNone_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("not TLS") << u"plain"_s << ErrorCode::Network << u"not with https"_s;
    QTest::newRow("nobody there") << u"closed"_s << ErrorCode::Network << u"Nothing answers"_s;
    QTest::newRow("no answer") << u"silent"_s << ErrorCode::Timeout << u"too long"_s;
}

void TestServerTrust::saysWhyThereIsNone()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    QFETCH(QString, words);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QUrl address(u"https://127.0.0.1"_s);
    address.setPort(server.serverPort());
    if (what == u"closed"_s)
        server.close();
    if (what == u"plain"_s) {
        connect(&server, &QTcpServer::newConnection, &server,
            [&] { server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    }
    const auto seen = await(seeCertificate(address, {}, what == u"silent"_s ? 200ms : 10'000ms));
    QVERIFY(!seen);
    QCOMPARE(seen.error().code, code);
    QVERIFY2(seen.error().message.contains(words), qPrintable(seen.error().message));
}

void TestServerTrust::lookingSendsNothingAndCanBeCancelled()
{
    m_front->show(m_maker.make({.isSigned = true}).serverSide);
    QVERIFY(see().ok());
    QCOMPARE(m_front->received(), qint64(0));
    std::stop_source stop;
    stop.request_stop();
    const auto seen = await(seeCertificate(m_front->url(), stop.get_token()));
    QVERIFY(!seen);
    QCOMPARE(seen.error().code, ErrorCode::Cancelled);
}

void TestServerTrust::whomThisComputerTrustsIsSpokenTo()
{
    m_front->show(m_maker.make({.isSigned = true}).serverSide);
    const auto speaking = client({});
    const auto session = await(speaking->session());
    QVERIFY2(session.ok(), session ? "" : qPrintable(session.error().message));
    QVERIFY(goesLive(*speaking));
}

void TestServerTrust::aStrangerIsToldNothing_data()
{
    QTest::addColumn<Wish>("wish");
    QTest::newRow("self-signed") << Wish{};
    QTest::newRow("other host") << Wish{.names = u"DNS:other.example"_s, .isSigned = true};
    QTest::newRow("expired") << Wish{.days = -1, .isSigned = true};
}

void TestServerTrust::aStrangerIsToldNothing()
{
    QFETCH(Wish, wish);
    m_front->show(m_maker.make(wish).serverSide);
    const auto speaking = client({});
    const auto session = await(speaking->session());
    QVERIFY(!session);
    QVERIFY2(session.error().message.contains(u"prove who it is"_s),
        qPrintable(session.error().message));
    speaking->startEvents();
    QVERIFY(QTest::qWaitFor(
        [&] { return speaking->connectionState().phase == Phase::Offline; }, 10'000));
    QCOMPARE(m_front->received(), qint64(0));
}

void TestServerTrust::thePinnedOneIsSpokenTo()
{
    QFETCH(Wish, wish);
    const auto made = m_maker.make(wish);
    m_front->show(made.serverSide);
    const auto speaking = client(ServerTrust(fingerprintOf(made.certificate)));
    const auto session = await(speaking->session());
    QVERIFY2(session.ok(), session ? "" : qPrintable(session.error().message));
    QVERIFY(goesLive(*speaking));
}

void TestServerTrust::anotherThanThePinnedIsToldNothing_data()
{
    QTest::addColumn<Wish>("wish");
    QTest::newRow("self-signed too") << Wish{};
    QTest::newRow("trusted by this computer") << Wish{.isSigned = true};
}

void TestServerTrust::anotherThanThePinnedIsToldNothing()
{
    QFETCH(Wish, wish);
    const auto pinned = m_maker.make({});
    m_front->show(m_maker.make(wish).serverSide);
    for (const QByteArray &pin :
        {fingerprintOf(pinned.certificate), QByteArray("no fingerprint")}) {
        const auto speaking = client(ServerTrust(pin));
        const auto session = await(speaking->session());
        QVERIFY(!session);
        QVERIFY2(session.error().message.contains(u"another certificate"_s),
            qPrintable(session.error().message));
        speaking->startEvents();
        QVERIFY(QTest::qWaitFor(
            [&] { return speaking->connectionState().phase == Phase::Offline; }, 10'000));
        QVERIFY2(speaking->connectionState().reason.contains(u"another certificate"_s),
            qPrintable(speaking->connectionState().reason));
    }
    QCOMPARE(m_front->received(), qint64(0));
}

/** Also where the new one comes from the same hand, whose signature was passed over before. */
void TestServerTrust::aChangeWhileConnectedIsNoticed()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
    const auto first = m_maker.make({.isSigned = true});
    m_front->show(first.serverSide);
    const auto speaking = client(ServerTrust(fingerprintOf(first.certificate)));
    QVERIFY(await(speaking->session()).ok());
    QVERIFY(goesLive(*speaking));
    m_front->show(m_maker.make({.isSigned = true}).serverSide);
    const qint64 before = m_front->received();
    const auto session = await(speaking->session());
    QVERIFY(!session);
    QVERIFY(QTest::qWaitFor(
        [&] { return speaking->connectionState().reason.contains(u"another certificate"_s); },
        10'000));
    QCOMPARE(m_front->received(), before);
}

QTEST_GUILESS_MAIN(TestServerTrust)
#include "tst_servertrust.moc"
