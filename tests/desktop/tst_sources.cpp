// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulator.h"
#include "tests/desktop/program.h"
#include "tests/support/await.h"
#include "tests/support/fakereceiver.h"
#include "ui/calls/callspane.h"
#include "ui/setup/callsourcepage.h"
#include "ui/setup/choicetile.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

using namespace earshot;
using namespace earshot::desktop;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using test::shown;
using test::waitForLive;
using ui::CallSourcePage;
using ui::ChoiceTile;
using ui::MainWindow;
using ui::Page;

namespace {

constexpr int patience = test::programPatience;

QPushButton *buttonCalled(const QString &text)
{
    MainWindow *window = shown<MainWindow>();
    if (!window)
        return nullptr;
    for (QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible() && button->isEnabled())
            return button;
    }
    return nullptr;
}

bool press(const QString &text)
{
    const bool isThere = QTest::qWaitFor([&] { return buttonCalled(text) != nullptr; }, patience);
    if (isThere)
        QTest::mouseClick(buttonCalled(text), Qt::LeftButton);
    return isThere;
}

QLineEdit *fieldCalled(const QString &name)
{
    for (QLineEdit *field : shown<CallSourcePage>()->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == name && field->isVisible())
            return field;
    }
    return nullptr;
}

bool isSaid(const QString &words)
{
    auto *page = shown<CallSourcePage>();
    if (!page)
        return false;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

bool waitUntilSaid(const QString &words)
{
    return QTest::qWaitFor([&] { return isSaid(words); }, patience);
}

} // namespace

/** "Where do your calls come from?", in the whole program in one process. */
class TestSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void sampleCallsByKeyboardAlone();
    void aKeyIsTriedAsItIsTyped();
    void withoutAKeychainItIsForThisRun();
    void aTeamsReceiverIsRemembered();
    void aPersonSignsInWithAPassword();
    void whatIsNoReceiverIsNotUsed();
    void aSignInThatIsGoneIsAskedForAgain();

private:
    bool startUntilShown() { return m_program->startUntilShown(); }
    void end() { m_program->end(); }
    static void choose(int tile);

    std::unique_ptr<test::Program> m_program;
};

void TestSources::init()
{
    m_program = std::make_unique<test::Program>();
    qunsetenv("EARSHOT_VAPI_BASE_URL");
    ui::applyTheme(*qApp, ui::ThemeMode::Light);
}

void TestSources::cleanup()
{
    m_program.reset();
}

void TestSources::choose(int tile)
{
    const auto tiles = shown<CallSourcePage>()->findChildren<ChoiceTile *>();
    QTest::mouseClick(tiles.at(tile), Qt::LeftButton);
}

void TestSources::sampleCallsByKeyboardAlone()
{
    QVERIFY(startUntilShown());
    QVERIFY(QTest::qWaitForWindowActive(shown<MainWindow>()));
    shown<CallSourcePage>()->setFocus();
    for (int times = 0; times < 2; ++times)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(waitForLive(u"Sample calls"_s));
    QVERIFY(QTest::qWaitFor([] { return shown<MainWindow>()->page() == Page::Calls; }, patience));
    // And back to calls of one's own.
    shown<MainWindow>()->showPage(Page::Settings);
    QVERIFY(press(u"Change where calls come from…"_s));
    choose(0);
    QVERIFY(press(u"Go on without a key"_s));
    QVERIFY(waitForLive(u"This computer"_s));
    QVERIFY(m_program->keychain.secrets.isEmpty());
}

void TestSources::aKeyIsTriedAsItIsTyped()
{
    simulator::Simulator provider(
        {.apiKey = Secret("sample-private-key"), .faultyAssistants = true});
    const auto url = provider.listen();
    QVERIFY(url.ok());
    qputenv("EARSHOT_VAPI_BASE_URL", url->toEncoded());
    qputenv("EARSHOT_PROVIDER_ALLOWED_HOSTS", "127.0.0.1");
    QVERIFY(startUntilShown());
    QTest::keyClicks(fieldCalled(u"Vapi API key"_s), u"sample-wrong-key"_s);
    QVERIFY(waitUntilSaid(u"Does not work"_s));
    QVERIFY(!isSaid(u"was not contacted"_s));
    QVERIFY(!buttonCalled(u"Start collecting calls"_s));
    fieldCalled(u"Vapi API key"_s)->clear();
    QTest::keyClicks(fieldCalled(u"Vapi API key"_s), u" sample-private-key "_s);
    QVERIFY(waitUntilSaid(u"3 assistants"_s));
    QVERIFY(isSaid(u"not record"_s));
    QVERIFY(press(u"Start collecting calls"_s));
    QVERIFY(QTest::qWaitFor(
        [] { return shown<MainWindow>() && shown<MainWindow>()->page() == Page::Assistants; },
        patience));
    QCOMPARE(m_program->keychain.secrets.value(u"vapi_api_key"_s).reveal(), "sample-private-key");
    // It is there at the next start, and in no file.
    end();
    QVERIFY(startUntilShown());
    QCOMPARE(shown<MainWindow>()->page(), Page::Calls);
    QVERIFY(m_program->keychain.asked.contains(u"vapi_api_key"_s));
    QSettings settings;
    for (const QString &name : settings.allKeys())
        QVERIFY(!settings.value(name).toByteArray().contains("sample-private-key"));
    end();
    test::await(provider.stop());
}

void TestSources::withoutAKeychainItIsForThisRun()
{
    FakeReceiver receiver;
    m_program->keychain.isAway = true;
    QVERIFY(startUntilShown());
    choose(1);
    QTest::keyClicks(fieldCalled(u"Address of the receiver"_s), receiver.url().toString());
    QTest::keyClicks(
        fieldCalled(u"Password or access token"_s), QLatin1StringView(FakeReceiver::token));
    QVERIFY(press(u"Connect"_s));
    QVERIFY(waitUntilSaid(u"There is none."_s));
    QVERIFY(press(u"Use it for this run only"_s));
    QVERIFY(waitForLive(u"127.0.0.1"_s));
    QCOMPARE(shown<MainWindow>()->page(), Page::Calls);
    end();
    QVERIFY(startUntilShown());
    QVERIFY(waitForLive(u"This computer"_s));
}

void TestSources::aTeamsReceiverIsRemembered()
{
    FakeReceiver receiver;
    QVERIFY(startUntilShown());
    choose(1);
    QTest::keyClicks(fieldCalled(u"Address of the receiver"_s), receiver.url().toString());
    QTest::keyClicks(
        fieldCalled(u"Password or access token"_s), QLatin1StringView(FakeReceiver::token));
    QVERIFY(waitUntilSaid(u"Harbor Dental"_s));
    QVERIFY(press(u"Connect"_s));
    QVERIFY(waitForLive(u"127.0.0.1"_s));
    end();
    QVERIFY(startUntilShown());
    QVERIFY(waitForLive(u"127.0.0.1"_s));
    QCOMPARE(shown<MainWindow>()->page(), Page::Calls);
    QCOMPARE(receiver.lastAuthorization(), QByteArray("Bearer ") + FakeReceiver::token);
}

void TestSources::aPersonSignsInWithAPassword()
{
    FakeReceiver receiver;
    QVERIFY(startUntilShown());
    choose(1);
    QTest::keyClicks(fieldCalled(u"Address of the receiver"_s), receiver.url().toString());
    QTest::keyClicks(fieldCalled(u"E-mail address"_s), FakeReceiver::email);
    QLineEdit *password = fieldCalled(u"Password or access token"_s);
    QTest::keyClicks(password, u"not the password"_s);
    QVERIFY(press(u"Connect"_s));
    QVERIFY(waitUntilSaid(u"the password or the code is wrong"_s));
    QCOMPARE(receiver.requests().filter(u"/api/session"_s).size(), 1); // none while it was typed
    QVERIFY(!fieldCalled(u"Code of your authenticator"_s));
    password->clear();
    QTest::keyClicks(password, FakeReceiver::password);
    QVERIFY(press(u"Connect"_s));
    QVERIFY(waitUntilSaid(u"Enter the code"_s));
    QLineEdit *code = fieldCalled(u"Code of your authenticator"_s);
    QVERIFY(code);
    QVERIFY(!buttonCalled(u"Connect"_s));
    QTest::keyClicks(code, FakeReceiver::code);
    QVERIFY(press(u"Connect"_s));
    QVERIFY(waitForLive(u"127.0.0.1"_s));
    end();
    // The session is kept, and the password nowhere.
    QCOMPARE(m_program->keychain.secrets.value(u"receiver_token"_s).reveal(),
        QByteArray(FakeReceiver::token));
    QSettings settings;
    QCOMPARE(settings.value("source/email"_L1).toString(), QString(FakeReceiver::email));
    for (const QString &name : settings.allKeys())
        QVERIFY(!settings.value(name).toByteArray().contains("plain words"));
    QVERIFY(startUntilShown());
    QVERIFY(waitForLive(u"127.0.0.1"_s));
}

void TestSources::whatIsNoReceiverIsNotUsed()
{
    FakeReceiver receiver;
    QVERIFY(startUntilShown());
    choose(1);
    QLineEdit *address = fieldCalled(u"Address of the receiver"_s);
    QTest::keyClicks(address, u"calls.example.com/path"_s);
    QVERIFY(isSaid(u"without anything behind it"_s));
    address->clear();
    QTest::keyClicks(address, u"http://calls.example.com"_s);
    QVERIFY(isSaid(u"Without https"_s));
    address->clear();
    QTest::keyClicks(address, receiver.url().toString());
    QTest::keyClicks(fieldCalled(u"Password or access token"_s), u"a wrong one"_s);
    QVERIFY(waitUntilSaid(u"This token is not known."_s));
    QVERIFY(!buttonCalled(u"Connect"_s));
    choose(0);
    QVERIFY(!isSaid(u"This token is not known."_s));
}

void TestSources::aSignInThatIsGoneIsAskedForAgain()
{
    FakeReceiver receiver;
    QSettings().setValue("source/receiver"_L1, receiver.url());
    QVERIFY(startUntilShown());
    QVERIFY(waitUntilSaid(u"could not be read"_s));
    QCOMPARE(fieldCalled(u"Address of the receiver"_s)->text(), receiver.url().toString());
    QTest::keyClicks(
        fieldCalled(u"Password or access token"_s), QLatin1StringView(FakeReceiver::token));
    QVERIFY(press(u"Connect"_s));
    QVERIFY(waitForLive(u"127.0.0.1"_s));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"earshot-test-sources"_s);
    QCoreApplication::setOrganizationName(u"earshot-test"_s);
    TestSources test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sources.moc"
