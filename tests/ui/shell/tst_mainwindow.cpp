// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "tests/ui/audit/samples.h"
#include "ui/actions/keysdialog.h"
#include "ui/actions/palette.h"
#include "ui/audit/audittable.h"
#include "ui/calls/callspane.h"
#include "ui/calls/callsview.h"
#include "ui/client/receiverclient.h"
#include "ui/completeness/completenesspage.h"
#include "ui/player/player.h"
#include "ui/review/reviewpane.h"
#include "ui/shell/connectionbadge.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/offlinebar.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toast.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using test::sampleCall;

namespace {

QString idOf(int index)
{
    return sampleCall(index).value("id"_L1).toString();
}

/** With EARSHOT_SCREENSHOTS=folder pictures in both appearances are kept there, to be looked at. */
void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("EARSHOT_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    applyTheme(*qApp, ThemeMode::Dark);
    QVERIFY(widget.grab().save(folder + u"/%1-dark.png"_s.arg(name)));
    applyTheme(*qApp, ThemeMode::Light);
    QVERIFY(widget.grab().save(folder + u"/%1-light.png"_s.arg(name)));
}

bool says(const QWidget &widget, const QString &text)
{
    return std::ranges::any_of(widget.findChildren<QLabel *>(),
        [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

QJsonObject later(QJsonObject call)
{
    call.insert(u"updatedAt"_s, u"2026-11-22T11:00:00.000Z"_s);
    return call;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhereAndWhoWeAre();
    void nothingIsShownUnasked();
    void aCallTurnsReadyBeforeOurEyes();
    void theToastLeadsToItsCall();
    void theOpenCallHasNoToast();
    void severalBecomeTheList();
    void theWelcomeIsNoPageOfTheSidebar();
    void whereNothingCanBeChosenNothingIsAskedFor();
    void whatIsSelectedIsSaid();
    void aFailureIsTold();
    void anOutageIsToldAndEnds();
    void aRefusedTokenIsTold();
    void theKeysGoThroughTheList();
    void questionMarkShowsTheKeys();
    void thePaletteDoesAndOpens();
    void changedKeysAreKept();
    void f6GoesBetweenTheSides();
    void thePagesAreReachedByKey();
    void aGapOpensItsCall();
    void aCallLeadsToWhoHeardIt();
    void theLayoutIsKept();
    void everyControlHasAName();
    void fitsASmallScreen();

private:
    void start();
    [[nodiscard]] CallsView &view() { return m_window->callsPane().view(); }

    SystemClock m_clock;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    applyTheme(*qApp, ThemeMode::Light);
    m_receiver = std::make_unique<FakeReceiver>();
    std::vector<QJsonObject> calls;
    for (int index = 0; index < 40; ++index)
        calls.push_back(sampleCall(index, index == 3 ? u"processing"_s : u"ready"_s));
    m_receiver->setCalls(calls);
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    m_player = std::make_unique<Player>();
    m_window = std::make_unique<MainWindow>(*m_client, *m_player, m_clock,
        MainWindow::Options{.place = u"Sample calls"_s, .webhook = m_receiver->url()});
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_player.reset();
    m_client.reset();
    m_receiver.reset();
}

void TestMainWindow::start()
{
    m_window->show();
    m_window->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(view().isVisible());
    QTRY_COMPARE(m_client->connectionState().phase, ConnectionState::Phase::Live);
}

void TestMainWindow::saysWhereAndWhoWeAre()
{
    ConnectionBadge &badge = m_window->sidebar().badge();
    QCOMPARE(badge.stateText(), u"Connecting · Sample calls"_s);
    start();
    QTRY_COMPARE(badge.stateText(), u"Live · Sample calls"_s);
    QTRY_COMPARE(badge.whoText(), u"This computer · Owner"_s);
}

void TestMainWindow::nothingIsShownUnasked()
{
    start();
    m_receiver->push(u"recording_ready"_s, later(sampleCall(3)));
    QTRY_VERIFY(!m_window->toast().text().isEmpty());
    QCOMPARE(m_receiver->requests().filter(u"/recording"_s).size(), 0);
}

void TestMainWindow::aCallTurnsReadyBeforeOurEyes()
{
    start();
    QJsonObject fresh = sampleCall(900, u"none"_s);
    fresh.insert(u"startedAt"_s, u"2026-11-22T10:00:00.000Z"_s);
    fresh.insert(u"status"_s, u"in_progress"_s);
    m_receiver->push(u"call_started"_s, fresh);
    const QAbstractItemModel *model = view().model();
    QTRY_COMPARE(model->rowCount(), 41);
    const QModelIndex state = model->index(0, CallsModel::StateColumn);
    QCOMPARE(state.data().toString(), u"Call in progress"_s);
    fresh = sampleCall(900);
    fresh.insert(u"startedAt"_s, u"2026-11-22T10:00:00.000Z"_s);
    m_receiver->push(u"recording_ready"_s, fresh);
    QTRY_COMPARE(state.data().toString(), u"Ready"_s);
}

void TestMainWindow::theToastLeadsToItsCall()
{
    start();
    m_receiver->push(u"recording_ready"_s, later(sampleCall(3)));
    QTRY_COMPARE(m_window->toast().text(), u"Recording ready · Harbor Dental"_s);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(view().currentCallId(), idOf(3));
    QVERIFY(m_window->toast().isHidden());
    QTRY_VERIFY(m_receiver->requestCount(u"/api/calls/"_s + idOf(3)) > 0);
}

void TestMainWindow::severalBecomeTheList()
{
    start();
    m_receiver->push(u"recording_ready"_s, later(sampleCall(3)));
    m_receiver->push(u"recording_ready"_s, later(sampleCall(4)));
    QTRY_COMPARE(m_window->toast().text(), u"2 recordings ready"_s);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::AltModifier);
    const QString asked = u"id=%1&id=%2"_s.arg(idOf(3), idOf(4));
    QVERIFY(QTest::qWaitFor([&] { return !m_receiver->requests().filter(asked).isEmpty(); }, 5000));
}

void TestMainWindow::theWelcomeIsNoPageOfTheSidebar()
{
    MainWindow window(*m_client, *m_player, m_clock, {.places = {.isFirstStart = true}});
    const auto chosen = [&window] {
        const auto entries = window.sidebar().findChildren<QPushButton *>();
        return std::ranges::count_if(entries, [](const auto *entry) { return entry->isChecked(); });
    };
    QCOMPARE(window.page(), Page::Settings);
    QCOMPARE(chosen(), 0);
    window.showPage(Page::Calls);
    QCOMPARE(chosen(), 1);
    window.showPage(Page::Settings);
    QCOMPARE(chosen(), 0);
}

void TestMainWindow::whereNothingCanBeChosenNothingIsAskedFor()
{
    m_receiver->setCalls({});
    m_window->show();
    m_window->start();
    const auto &review = *m_window->findChild<ReviewPane *>();
    QVERIFY(says(review, u"There is none in the list at the moment."_s));
    QTRY_COMPARE(m_client->connectionState().phase, ConnectionState::Phase::Live);
    m_receiver->push(u"call_started"_s, sampleCall(0));
    QTRY_VERIFY(says(review, u"No call selected"_s));
}

void TestMainWindow::whatIsSelectedIsSaid()
{
    start();
    const auto &review = *m_window->findChild<ReviewPane *>();
    QVERIFY(says(review, u"No call selected"_s));
    QTest::keyClick(&view(), Qt::Key_Home);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(says(review, u"3 calls selected"_s));
    m_window->showInbox();
    QVERIFY(says(review, u"There is none in the list at the moment."_s));
    m_window->showPage(Page::Calls);
    QVERIFY(says(review, u"3 calls selected"_s));
}

void TestMainWindow::aFailureIsTold()
{
    start();
    QJsonObject call = later(sampleCall(3, u"failed"_s));
    call.insert(u"recordingStateReason"_s, u"The disk is full."_s);
    m_receiver->push(u"recording_failed"_s, call);
    QTRY_COMPARE(m_window->toast().text(),
        u"The recording of Harbor Dental could not be kept. The disk is full."_s);
}

void TestMainWindow::theOpenCallHasNoToast()
{
    start();
    m_window->callsPane().select(idOf(3));
    QTRY_VERIFY(m_receiver->requestCount(u"/api/calls/"_s + idOf(3)) > 0);
    m_receiver->push(u"recording_ready"_s, later(sampleCall(3)));
    m_receiver->push(u"recording_ready"_s, later(sampleCall(4)));
    QTRY_COMPARE(m_window->toast().text(), u"Recording ready · Priya Raman"_s);
}

void TestMainWindow::anOutageIsToldAndEnds()
{
    start();
    const auto *bar = m_window->findChild<OfflineBar *>();
    QVERIFY(bar->text().isEmpty());
    m_receiver->goAway();
    QTRY_VERIFY(!bar->text().isEmpty());
    QVERIFY(m_window->sidebar().badge().stateText().startsWith(u"Offline"_s));
    QCOMPARE(view().model()->rowCount(), 40);
    m_receiver->comeBack();
    m_receiver->put(sampleCall(39, u"failed"_s));
    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(bar->isHidden());
}

void TestMainWindow::aRefusedTokenIsTold()
{
    m_window.reset();
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret("guessed"));
    m_window = std::make_unique<MainWindow>(
        *m_client, *m_player, m_clock, MainWindow::Options{.place = u"Elsewhere"_s});
    m_window->show();
    m_window->start();
    const auto *bar = m_window->findChild<OfflineBar *>();
    QTRY_VERIFY(bar->text().startsWith(u"This token is not known."_s));
}

void TestMainWindow::theKeysGoThroughTheList()
{
    start();
    QTest::keyClick(&view(), Qt::Key_N);
    QCOMPARE(view().currentCallId(), idOf(0));
    QTest::keyClick(&view(), Qt::Key_N);
    QCOMPARE(view().currentCallId(), idOf(1));
    QTest::keyClick(&view(), Qt::Key_P);
    QCOMPARE(view().currentCallId(), idOf(0));
}

void TestMainWindow::questionMarkShowsTheKeys()
{
    start();
    QTest::keyClick(&view(), Qt::Key_Question);
    auto *keys = m_window->findChild<KeysDialog *>();
    QVERIFY(keys && keys->isVisible());
    keepPicture(*keys, u"keys"_s);
    QTest::keyClick(keys, Qt::Key_Escape);
    QVERIFY(!keys->isVisible());
}

void TestMainWindow::thePaletteDoesAndOpens()
{
    start();
    const auto paletteFor = [this](const QString &text) {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_window->findChild<Palette *>();
        if (!palette)
            qFatal("Ctrl+K opens no palette");
        keepPicture(*palette, u"palette"_s);
        palette->findChild<QLineEdit *>()->setText(text);
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        return palette;
    };
    QVERIFY(!paletteFor(u"go settings"_s)->isVisible());
    QCOMPARE(m_window->page(), Page::Settings);
    const QString name = sampleCall(2).value("customer"_L1).toObject().value("name"_L1).toString();
    paletteFor(name);
    QCOMPARE(m_window->page(), Page::Calls);
    QCOMPARE(view().currentCallId(), idOf(2));
    QVERIFY(paletteFor(u"zzz"_s)->isVisible()); // nothing to open
    keepPicture(*m_window->findChild<Palette *>(), u"palette-nothing"_s);
}

void TestMainWindow::changedKeysAreKept()
{
    start();
    const QJsonObject changes{{u"next_call"_s, QJsonArray{u"Y"_s}}};
    m_window->restoreKeys(changes);
    QCOMPARE(m_window->keyChanges(), changes);
    m_window->callsPane().select(idOf(0));
    QTest::keyClick(&view(), Qt::Key_N);
    QCOMPARE(view().currentCallId(), idOf(0));
    QTest::keyClick(&view(), Qt::Key_Y);
    QCOMPARE(view().currentCallId(), idOf(1));
}

void TestMainWindow::f6GoesBetweenTheSides()
{
    start();
    const auto *review = m_window->findChild<ReviewPane *>();
    QVERIFY(m_window->callsPane().isAncestorOf(m_window->focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(review == m_window->focusWidget() || review->isAncestorOf(m_window->focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->callsPane().isAncestorOf(m_window->focusWidget()));
}

void TestMainWindow::thePagesAreReachedByKey()
{
    start();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->page(), Page::Completeness);
    QTRY_VERIFY(m_receiver->requestCount(u"/api/completeness"_s) > 0);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(m_window->page(), Page::Completeness);
    QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(m_window->page(), Page::Settings);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->page(), Page::Calls);
    QVERIFY(m_window->callsPane().isAncestorOf(m_window->focusWidget()));
    for (QPushButton *entry : m_window->sidebar().findChildren<QPushButton *>()) {
        if (entry->text() == u"Completeness"_s)
            entry->click();
    }
    QCOMPARE(m_window->page(), Page::Completeness);
}

/** And from there back to it. */
void TestMainWindow::aCallLeadsToWhoHeardIt()
{
    m_receiver->answer(u"/api/audit"_s, {.body = QJsonDocument(test::auditPage(0, 8)).toJson()});
    start();
    const QString id = sampleCall(0).value(u"id"_s).toString();
    QTRY_VERIFY(view().model()->rowCount() > 0);
    m_window->callsPane().select(id);
    const auto who = [this]() -> QPushButton * {
        for (QPushButton *each : m_window->findChildren<QPushButton *>()) {
            if (each->text() == u"Who heard this call…"_s)
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY(who());
    who()->click();
    QCOMPARE(m_window->page(), Page::Audit);
    QTRY_VERIFY(m_receiver->requests().filter(u"call="_s + id).size() == 1);
    auto *table = m_window->findChild<AuditTable *>();
    QTRY_VERIFY(table->isVisible());
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_window->page(), Page::Calls);
}

void TestMainWindow::aGapOpensItsCall()
{
    start();
    m_window->showPage(Page::Completeness);
    Q_EMIT m_window->completenessPage().callOpened(idOf(5));
    QCOMPARE(m_window->page(), Page::Calls);
    QTRY_COMPARE(view().currentCallId(), idOf(5));
    QTRY_VERIFY(m_receiver->requestCount(u"/api/calls/"_s + idOf(5)) > 0);
}

void TestMainWindow::theLayoutIsKept()
{
    start();
    auto *splitter = m_window->findChild<QSplitter *>();
    splitter->setSizes({500, 600});
    const QList<int> sizes = splitter->sizes();
    const QByteArray kept = m_window->layoutState();
    splitter->setSizes({600, 500});
    QVERIFY(splitter->sizes() != sizes);
    m_window->restoreLayout("rubbish");
    m_window->restoreLayout({});
    m_window->restoreLayout(kept);
    QCOMPARE(splitter->sizes(), sizes);
}

void TestMainWindow::everyControlHasAName()
{
    start();
    m_window->callsPane().select(idOf(0));
    QTRY_VERIFY(m_receiver->requestCount(u"/api/calls/"_s + idOf(0)) > 0);
    for (const QAbstractButton *control : m_window->findChildren<QAbstractButton *>()) {
        const QString name = control->text() + control->accessibleName();
        QVERIFY2(!name.isEmpty() || !control->isVisible(), control->metaObject()->className());
    }
    QVERIFY(!view().accessibleName().isEmpty());
}

void TestMainWindow::fitsASmallScreen()
{
    start();
    m_window->resize(m_window->minimumSize());
    QTRY_VERIFY(m_window->width() <= 1280 && m_window->height() <= 720);
    for (const QLabel *label : m_window->sidebar().findChildren<QLabel *>())
        QVERIFY(m_window->sidebar().rect().contains(
            QRect(label->mapTo(&m_window->sidebar(), QPoint()), label->size())));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
