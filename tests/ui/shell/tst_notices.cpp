// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "ui/calls/callspane.h"
#include "ui/calls/callsview.h"
#include "ui/client/receiverclient.h"
#include "ui/models/closing.h"
#include "ui/models/donotdisturb.h"
#include "ui/player/player.h"
#include "ui/setup/settingspage.h"
#include "ui/shell/inboxmode.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/quietmenu.h"
#include "ui/shell/toast.h"
#include "ui/shell/tray.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::FakeReceiver;
using test::sampleCall;
using Choice = Closing::Choice;
using Span = DoNotDisturb::Span;

namespace {

constexpr int patience = 10'000;

class HandClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return at; }

    Timestamp at = *Timestamp::fromString(u"2026-11-22T10:00:00Z"_s);
};

QAction *actionOf(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

QJsonObject later(QJsonObject call)
{
    call.insert(u"updatedAt"_s, u"2026-11-22T11:00:00.000Z"_s);
    return call;
}

} // namespace

/** What is told where nobody looks, when it is not, and what closing the window means. */
class TestNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void quietEndsByTheClock();
    void quietIsKeptBetweenStarts();
    void theMenuFollows();
    void quietHoldsToastsBackAndCountsOn();
    void theTrayCountsAndLeads();
    void anInactiveWindowHasNotices();
    void closingAsksOnce();
    void nothingIsAskedBeforeAnythingIsCollected();
    void leavingTheQuestionClosesNothing();
    void withoutATrayClosingSaysWhatItMeans();
    void keepingPutsTheWindowAway();
    void theSettingsChangeTheAnswer();

private:
    void make(bool canStay);
    [[nodiscard]] QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }
    static QPushButton *buttonOf(const QMessageBox &box, const QString &text)
    {
        for (QAbstractButton *button : box.buttons()) {
            if (button->text().remove(u'&') == text)
                return qobject_cast<QPushButton *>(button);
        }
        return nullptr;
    }

    HandClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DoNotDisturb> m_quiet;
    std::unique_ptr<Closing> m_closing;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<MainWindow> m_window;
};

void TestNotices::init()
{
    applyTheme(*qApp, ThemeMode::Light);
    QApplication::setQuitOnLastWindowClosed(false);
    m_clock = HandClock();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"sample.ini"_s), QSettings::IniFormat);
    m_quiet = std::make_unique<DoNotDisturb>(m_settings.get(), m_clock);
}

void TestNotices::make(bool canStay)
{
    m_closing = std::make_unique<Closing>(*m_settings, canStay);
    m_receiver = std::make_unique<FakeReceiver>();
    std::vector<QJsonObject> calls;
    for (int index = 0; index < 10; ++index)
        calls.push_back(sampleCall(index));
    m_receiver->setCalls(calls);
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    m_player = std::make_unique<Player>();
    m_window = std::make_unique<MainWindow>(*m_client, *m_player, m_clock,
        MainWindow::Options{.place = u"Sample calls"_s,
            .webhook = m_receiver->url(),
            .quiet = m_quiet.get(),
            .closing = m_closing.get()});
    m_window->show();
    m_window->start();
    QVERIFY(QTest::qWaitFor(
        [this] {
            return m_client->connectionState().phase == ConnectionState::Phase::Live
                && m_window->callsPane().view().isVisible();
        },
        patience));
}

void TestNotices::cleanup()
{
    m_window.reset();
    m_player.reset();
    m_client.reset();
    m_receiver.reset();
    m_closing.reset();
    m_quiet.reset();
    m_settings.reset();
}

void TestNotices::quietEndsByTheClock()
{
    QVERIFY(!m_quiet->isOn());
    QVERIFY(m_quiet->text().isEmpty());
    m_quiet->begin(Span::OneHour);
    m_clock.at = m_clock.at + 59min;
    QVERIFY(m_quiet->isOn());
    QVERIFY(!m_quiet->text().isEmpty());
    m_clock.at = m_clock.at + 1min;
    QVERIFY(!m_quiet->isOn());
    m_quiet->begin(Span::UntilTomorrow);
    QVERIFY(m_quiet->isOn());
    m_clock.at = m_clock.at + 48h;
    QVERIFY(!m_quiet->isOn());
    m_quiet->begin(Span::UntilSwitchedOff);
    m_clock.at = m_clock.at + 10'000h;
    QVERIFY(m_quiet->isOn());
    m_quiet->end();
    QVERIFY(!m_quiet->isOn());
}

void TestNotices::quietIsKeptBetweenStarts()
{
    m_quiet->begin(Span::OneHour);
    QVERIFY(DoNotDisturb(m_settings.get(), m_clock).isOn());
    m_clock.at = m_clock.at + 2h;
    QVERIFY(!DoNotDisturb(m_settings.get(), m_clock).isOn());
    m_quiet->begin(Span::UntilSwitchedOff);
    QVERIFY(DoNotDisturb(m_settings.get(), m_clock).isOn());
    m_quiet->end();
    QVERIFY(!DoNotDisturb(m_settings.get(), m_clock).isOn());
    m_settings->setValue(u"notices/quiet_until"_s, u"nonsense"_s);
    QVERIFY(!DoNotDisturb(m_settings.get(), m_clock).isOn());
}

void TestNotices::theMenuFollows()
{
    QMenu menu;
    fillQuietMenu(menu, *m_quiet);
    QVERIFY(!actionOf(menu, u"Show notices again"_s)->isVisible());
    actionOf(menu, u"For 1 hour"_s)->trigger();
    QVERIFY(m_quiet->isOn());
    QVERIFY(actionOf(menu, u"Show notices again"_s)->isVisible());
    actionOf(menu, u"Show notices again"_s)->trigger();
    QVERIFY(!m_quiet->isOn());
}

void TestNotices::quietHoldsToastsBackAndCountsOn()
{
    make(true);
    m_quiet->begin(Span::UntilSwitchedOff);
    m_receiver->setInbox({sampleCall(3).value("id"_L1).toString()});
    m_receiver->push(u"recording_ready"_s, later(sampleCall(3)));
    QVERIFY(QTest::qWaitFor([this] { return m_window->inbox().waiting().count == 1; }, patience));
    QVERIFY(m_window->toast().text().isEmpty());
    m_quiet->end();
    m_receiver->push(u"recording_ready"_s, later(sampleCall(4)));
    QVERIFY(QTest::qWaitFor([this] { return !m_window->toast().text().isEmpty(); }, patience));
    QVERIFY(m_window->toast().text().startsWith(u"Recording ready"_s));
}

void TestNotices::theTrayCountsAndLeads()
{
    Tray tray(*m_quiet);
    const QSignalSpy inbox(&tray, &Tray::inboxRequested);
    const QSignalSpy opened(&tray, &Tray::openRequested);
    const QSignalSpy quit(&tray, &Tray::quitRequested);
    tray.setWaiting({.count = 12});
    actionOf(tray.menu(), u"Inbox: %1"_s.arg(QLocale().toString(12)))->trigger();
    actionOf(tray.menu(), u"Open Earshot"_s)->trigger();
    actionOf(tray.menu(), u"Quit Earshot"_s)->trigger();
    QCOMPARE(inbox.count() + opened.count() + quit.count(), 3);
    actionOf(*actionOf(tray.menu(), u"Do not disturb"_s)->menu(), u"Until tomorrow"_s)->trigger();
    QVERIFY(m_quiet->isOn());
}

void TestNotices::anInactiveWindowHasNotices()
{
    make(true);
    const QSignalSpy noticed(m_window.get(), &MainWindow::noticed);
    m_window->hide();
    m_receiver->push(u"recording_ready"_s, later(sampleCall(3)));
    m_receiver->push(u"recording_ready"_s, later(sampleCall(4)));
    QVERIFY(QTest::qWaitFor([&] { return noticed.count() == 1; }, patience));
    QCOMPARE(noticed.first().first().toString(), u"2 recordings ready"_s);
    QCOMPARE(noticed.first().last().toStringList().size(), 2);
}

void TestNotices::closingAsksOnce()
{
    make(true);
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(question());
    buttonOf(*question(), u"Keep collecting calls"_s)->click();
    QVERIFY(QTest::qWaitFor([this] { return m_window->isHidden(); }, patience));
    QVERIFY(m_window->isPutAway());
    QCOMPARE(Closing(*m_settings, true).choice(), Choice::KeepCollecting);
    QCOMPARE(Closing(*m_settings, false).choice(), Choice::Ask); // nothing to come back from
    m_window->comeForward();
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->isPutAway());
}

void TestNotices::nothingIsAskedBeforeAnythingIsCollected()
{
    make(true);
    m_closing->setCollecting(false);
    m_window->close();
    QVERIFY(!question());
    QVERIFY(m_window->isHidden());
    QVERIFY(!m_window->isPutAway());
}

void TestNotices::leavingTheQuestionClosesNothing()
{
    make(true);
    m_window->close();
    question()->reject();
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_closing->choice(), Choice::Ask);
}

void TestNotices::withoutATrayClosingSaysWhatItMeans()
{
    make(false);
    m_window->close();
    QVERIFY(question()->informativeText().contains(u"next start"_s));
    QVERIFY(!buttonOf(*question(), u"Keep collecting calls"_s));
    buttonOf(*question(), u"Quit Earshot"_s)->click();
    QVERIFY(QTest::qWaitFor([this] { return m_window->isHidden(); }, patience));
    QVERIFY(!m_window->isPutAway());
    QCOMPARE(m_closing->choice(), Choice::Quit);
}

void TestNotices::keepingPutsTheWindowAway()
{
    make(true);
    m_closing->setChoice(Choice::KeepCollecting);
    m_window->close();
    QVERIFY(m_window->isPutAway());
    QVERIFY(!question());
}

void TestNotices::theSettingsChangeTheAnswer()
{
    const auto choose = [this](bool canStay) {
        Closing closing(*m_settings, canStay);
        SettingsPage page({.elsewhere = u"Sample"_s, .closing = &closing});
        page.show();
        auto *box = page.findChild<QComboBox *>();
        const int choices = box->count();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        return choices;
    };
    QCOMPARE(choose(true), 3);
    QCOMPARE(Closing(*m_settings, true).choice(), Choice::KeepCollecting);
    m_settings->clear();
    QCOMPARE(choose(false), 2);
    QCOMPARE(Closing(*m_settings, false).choice(), Choice::Quit);
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
