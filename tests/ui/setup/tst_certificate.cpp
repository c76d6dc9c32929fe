// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"
#include "tests/support/fakereceiver.h"
#include "tests/support/tlsfront.h"
#include "tests/ui/setup/cutoff.h"
#include "ui/client/receiverclient.h"
#include "ui/models/certificatetexts.h"
#include "ui/setup/callsourcepage.h"
#include "ui/setup/certificatecard.h"
#include "ui/theme/applytheme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using Stage = CallSourcePresenter::Stage;
using Wish = test::CertificateMaker::Wish;

namespace {

constexpr int patience = 10'000;

/** As the program does it. */
QCoro::Task<CallSourceTrial> check(CallSourceChoice choice, std::stop_token)
{
    ReceiverClient client(choice.receiver, choice.token, ServerTrust(choice.pin));
    const auto session = co_await client.session();
    CallSourceTrial trial{.works = session.ok()};
    trial.text = session ? session->organizationName : session.error().message;
    co_return trial;
}

} // namespace

/** What a person sees of a receiver before signing in. With EARSHOT_SCREENSHOTS=folder every
 * picture is kept there, to be looked at. */
class TestCertificate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aTrustedOneIsShownAndNothingIsAsked();
    void theFingerprintKeepsItsOrderInArabic();
    void aStrangerWaitsForAPersonsWord();
    void theWordCountsForOneCertificateOnly();
    void anAcceptedOneIsKnownAgain();
    void aChangedOneIsSaidAndRefused();
    void withoutACertificateNothingIsSent();
    void typingOnEndsLooking();
    void plainHttpWarns();
    void aHostileOneStaysInItsPlace();
    void inALowWindowTheButtonIsInSight();

private:
    void make(const CallSourceChoice &choice = {.source = CallSource::Team});
    [[nodiscard]] QLineEdit &field(const QString &name) const
    {
        const auto fields = m_page->findChildren<QLineEdit *>();
        return **std::ranges::find_if(
            fields, [&](const QLineEdit *each) { return each->accessibleName() == name; });
    }
    void type(const QString &address) const
    {
        field(u"Address of the receiver"_s).clear();
        QTest::keyClicks(&field(u"Address of the receiver"_s), address);
    }
    void typeToken() const
    {
        QTest::keyClicks(
            &field(u"Password or access token"_s), QLatin1StringView(FakeReceiver::token));
    }
    [[nodiscard]] CertificateCard &card() const { return *m_page->findChild<CertificateCard *>(); }
    [[nodiscard]] bool isSaid(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *each) {
            return each->isVisible() && QString(each->text()).remove(QChar(0x200b)).contains(words);
        });
    }
    [[nodiscard]] bool waitUntilSaid(const QString &words) const
    {
        return QTest::qWaitFor([&] { return isSaid(words); }, patience);
    }
    /** Once what is new has its place. */
    [[nodiscard]] bool isWhole() const
    {
        return QTest::qWaitFor([&] { return test::firstCutOff(*m_page).isEmpty(); }, patience);
    }
    void keepPictures(const QString &name) const;

    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
    const test::CertificateMaker m_maker;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<test::TlsFront> m_front;
    std::unique_ptr<CallSourcePresenter> m_presenter;
    std::unique_ptr<CallSourcePage> m_page;
};

void TestCertificate::init()
{
    applyTheme(*qApp, ThemeMode::Light);
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(m_maker.authority());
    QSslConfiguration::setDefaultConfiguration(trusting);
    m_receiver = std::make_unique<FakeReceiver>();
    m_front = std::make_unique<test::TlsFront>(m_receiver->url());
    make();
}

void TestCertificate::cleanup()
{
    m_page.reset();
    m_presenter.reset();
    QSslConfiguration::setDefaultConfiguration(m_before);
}

void TestCertificate::make(const CallSourceChoice &choice)
{
    m_page.reset();
    CallSourceOffer offer;
    offer.choice = choice;
    offer.see = [](QUrl address, std::stop_token stop) {
        return seeCertificate(std::move(address), std::move(stop));
    };
    offer.check = check;
    m_presenter = std::make_unique<CallSourcePresenter>(offer);
    m_page = std::make_unique<CallSourcePage>(*m_presenter, true);
    m_page->resize(900, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestCertificate::keepPictures(const QString &name) const
{
    const QString folder = qEnvironmentVariable("EARSHOT_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    for (const bool dark : {true, false}) {
        applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
        QApplication::processEvents();
        const QString file = u"certificate-%1-%2.png"_s.arg(name, dark ? u"dark"_s : u"light"_s);
        QVERIFY(m_page->grab().save(QDir(folder).filePath(file)));
    }
}

void TestCertificate::aTrustedOneIsShownAndNothingIsAsked()
{
    const auto made = m_maker.make({.isSigned = true});
    m_front->show(made.serverSide);
    type(m_front->url().toString());
    QVERIFY(waitUntilSaid(u"This computer trusts"_s));
    QVERIFY(isSaid(u"receiver.example"_s));
    QVERIFY(isSaid(u"Sample Authority"_s));
    QVERIFY(!card().wordBox().isVisible());
    QCOMPARE(m_front->received(), qint64(0));
    typeToken();
    QVERIFY(QTest::qWaitFor([&] { return m_presenter->canUse(); }, patience));
    QVERIFY2(isWhole(), qPrintable(test::firstCutOff(*m_page)));
    keepPictures(u"trusted"_s);
    card().copyButton().click();
    QCOMPARE(QGuiApplication::clipboard()->text().remove(u':').toLower().toLatin1(),
        fingerprintOf(made.certificate));
}

void TestCertificate::theFingerprintKeepsItsOrderInArabic()
{
    const QLocale before;
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::Arabic));
    m_front->show(m_maker.make({.isSigned = true}).serverSide);
    type(m_front->url().toString());
    QVERIFY(waitUntilSaid(u"This computer trusts"_s));
    const auto labels = card().findChildren<QLabel *>();
    const auto fingerprint = std::ranges::find_if(labels,
        [](const QLabel *each) { return each->accessibleName().startsWith(u"Fingerprint"_s); });
    QVERIFY(fingerprint != labels.end());
    const QStringList lines = (*fingerprint)->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    for (const QString &line : lines)
        QVERIFY(line.startsWith(u'\u2066') && line.endsWith(u'\u2069'));
}

void TestCertificate::aStrangerWaitsForAPersonsWord()
{
    m_front->show(m_maker.make({.names = u"DNS:other.example"_s, .days = -1}).serverSide);
    typeToken();
    type(m_front->url().toString());
    QVERIFY(waitUntilSaid(u"does not trust"_s));
    QVERIFY(isSaid(u"made this certificate itself"_s));
    QVERIFY(isSaid(u"another address than 127.0.0.1"_s));
    QVERIFY(isSaid(u"It ended on"_s));
    QVERIFY(card().wordBox().isVisible());
    QVERIFY2(isWhole(), qPrintable(test::firstCutOff(*m_page)));
    keepPictures(u"stranger"_s);
    QCOMPARE(m_presenter->stage(), Stage::Editing);
    QVERIFY(!m_presenter->canUse());
    QCOMPARE(m_front->received(), qint64(0));
    card().wordBox().click();
    QVERIFY(QTest::qWaitFor([&] { return m_presenter->canUse(); }, patience));
    QVERIFY(m_front->received() > 0);
    card().wordBox().click(); // taken back
    QVERIFY(!m_presenter->canUse());
}

void TestCertificate::theWordCountsForOneCertificateOnly()
{
    m_front->show(m_maker.make({}).serverSide);
    typeToken();
    type(m_front->url().toString());
    QVERIFY(waitUntilSaid(u"does not trust"_s));
    m_front->show(m_maker.make({}).serverSide); // somebody else by now
    card().wordBox().click();
    QVERIFY(QTest::qWaitFor([&] { return m_presenter->trial().has_value(); }, patience));
    QVERIFY(!m_presenter->canUse());
    QVERIFY(isSaid(u"another certificate"_s));
    QCOMPARE(m_front->received(), qint64(0));
    type(u"https://localhost:%1"_s.arg(m_front->url().port())); // and for one address
    QVERIFY(!m_presenter->proof().word());
}

void TestCertificate::anAcceptedOneIsKnownAgain()
{
    const auto made = m_maker.make({.days = -1});
    m_front->show(made.serverSide);
    make({.source = CallSource::Team,
        .receiver = m_front->url(),
        .pin = fingerprintOf(made.certificate)});
    typeToken();
    QVERIFY(waitUntilSaid(u"that you accepted"_s));
    QVERIFY(isSaid(u"It ended on"_s));
    QVERIFY(!isSaid(u"made this certificate itself"_s));
    QVERIFY(!card().wordBox().isVisible());
    QVERIFY(QTest::qWaitFor([&] { return m_presenter->canUse(); }, patience));
}

void TestCertificate::aChangedOneIsSaidAndRefused()
{
    m_front->show(m_maker.make({.isSigned = true}).serverSide);
    make({.source = CallSource::Team,
        .receiver = m_front->url(),
        .pin = fingerprintOf(m_maker.make({}).certificate)});
    typeToken();
    QVERIFY(waitUntilSaid(u"another certificate than the one you accepted"_s));
    keepPictures(u"changed"_s);
    QCOMPARE(m_presenter->stage(), Stage::Editing);
    QVERIFY(!m_presenter->canUse());
    QCOMPARE(m_front->received(), qint64(0));
    card().wordBox().click();
    QVERIFY(QTest::qWaitFor([&] { return m_presenter->canUse(); }, patience));
    QCOMPARE(m_presenter->proof().pin(), QByteArray()); // this computer trusts it
}

void TestCertificate::withoutACertificateNothingIsSent()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    typeToken();
    type(u"127.0.0.1:%1"_s.arg(port));
    QVERIFY(waitUntilSaid(u"Nothing answers"_s));
    QVERIFY(!m_presenter->canUse());
    QVERIFY(!card().wordBox().isVisible());
    QVERIFY(server.listen(QHostAddress::LocalHost, port)); // it is back
    QTest::keyClick(&field(u"Address of the receiver"_s), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return m_presenter->stage() == Stage::Looking; }, patience));
}

void TestCertificate::typingOnEndsLooking()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    type(u"127.0.0.1:%1"_s.arg(silent.serverPort()));
    QVERIFY(QTest::qWaitFor([&] { return m_presenter->stage() == Stage::Looking; }, patience));
    type(u"calls example"_s);
    QCOMPARE(m_presenter->stage(), Stage::Editing);
    QVERIFY(!card().isVisible());
}

void TestCertificate::plainHttpWarns()
{
    type(u"http://calls.example.com"_s);
    QVERIFY(isSaid(u"Without https"_s));
    QVERIFY(!card().isVisible());
}

void TestCertificate::aHostileOneStaysInItsPlace()
{
    QString names;
    for (int i = 0; i < 100; ++i)
        names += u"DNS:%1.%2.example,"_s.arg(u"x"_s.repeated(60), QString::number(i));
    names += u"DNS:<b>bold</b>"_s;
    m_front->show(m_maker
                      .make({.subject = u"/CN=<img src=x>\u202e%1"_s.arg(u"W"_s.repeated(40)),
                          .names = names})
                      .serverSide);
    type(m_front->url().toString());
    QVERIFY(waitUntilSaid(u"<img src=x>\ufffd"_s));
    QVERIFY(isSaid(u"<b>bold</b>"_s));
    QVERIFY2(isWhole(), qPrintable(test::firstCutOff(*m_page)));
    keepPictures(u"hostile"_s);
    const auto labels = card().findChildren<QLabel *>();
    for (const QLabel *each : labels)
        QCOMPARE(each->textFormat(), Qt::PlainText);
    QVERIFY(card().width() <= m_page->width());
}

void TestCertificate::inALowWindowTheButtonIsInSight()
{
    m_page->resize(900, 560);
    m_front->show(m_maker.make({.days = -1}).serverSide);
    type(m_front->url().toString());
    QVERIFY(waitUntilSaid(u"does not trust"_s));
    QVERIFY2(isWhole(), qPrintable(test::firstCutOff(*m_page)));
    const auto buttons = m_page->findChildren<QPushButton *>();
    const auto connects = [](const QPushButton *each) { return each->text() == u"Connect"_s; };
    const QPushButton *button = *std::ranges::find_if(buttons, connects);
    QCOMPARE(button->visibleRegion().boundingRect(), button->rect());
}

QTEST_MAIN(TestCertificate)
#include "tst_certificate.moc"
