// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/longtranslator.h"
#include "tests/ui/review/paneworld.h"
#include "ui/review/iconbutton.h"
#include "ui/review/noticeview.h"
#include "ui/review/playbackbar.h"
#include "ui/review/recordingfooter.h"
#include "ui/review/reviewtabs.h"
#include "ui/review/sidebutton.h"
#include "ui/review/transcriptmodel.h"
#include "ui/review/transcriptview.h"
#include "ui/review/waveformview.h"
#include "ui/theme/applytheme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest>
#include <QVBoxLayout>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::LongTranslator;
using test::PaneWorld;

namespace {

/** The text of every visible label of @p root. */
QString visibleText(const QWidget *root)
{
    QStringList texts;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

bool waitForText(const QWidget *root, const QString &text)
{
    return QTest::qWaitFor([&] { return visibleText(root).contains(text); }, 5000);
}

} // namespace

class TestReviewPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void emptyItSaysWhatToDo();
    void evidenceIsOfferedToWhoMayHaveIt();
    void aClickHearsTheRightSecond_data();
    void aClickHearsTheRightSecond();
    void aDragSelectsToWhereThePointerIs();
    void keysPlayAndMove();
    void keysWorkInTheWholeWindowButNotInFields();
    void spacePressesAFocusedButton();
    void sidesCanBeHeardAlone();
    void swappedSidesAreRemembered();
    void speedsAreStepped();
    void aPieceIsHeardAgainAndAgain();
    void aTurnIsHeardAgainAndAgain();
    void skippedSilenceIsToldInWords();
    void sidesHaveTheirSpeedsAndLevels();
    void aSideIsMadeLouderByKey();
    void theTranscriptFollows();
    void theReaderIsNotFought();
    void aTurnIsHeardByClickAndByEnter();
    void turnsAreCopied();
    void theTranscriptIsMovedAndThatIsRemembered();
    void everyStateIsShown_data();
    void everyStateIsShown();
    void pendingBecomesPlayableInPlace();
    void aMonoRecordingHasOneLaneAndNoSides();
    void theFooterTellsTheFileAndTheLink();
    void offlineIsSaid();
    void everyControlHasNameAndTip();
    void longWordsFit_data();
    void longWordsFit();
    void timeRunsRightwardsInRightToLeftLanguages();
    void manyTurnsStaySmooth();
    void destroyedWhileLoadingIsFine();
};

void TestReviewPane::initTestCase()
{
    applyTheme(*qApp, ThemeMode::Light);
}

void TestReviewPane::emptyItSaysWhatToDo()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(visibleText(world.pane.get()).contains(u"No call selected"_s));
    QVERIFY(world.showReady(0));
    QVERIFY(!visibleText(world.pane.get()).contains(u"No call selected"_s));
    world.pane->clear();
    QVERIFY(visibleText(world.pane.get()).contains(u"No call selected"_s));
}

void TestReviewPane::evidenceIsOfferedToWhoMayHaveIt()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(world.showReady(0));
    const QSignalSpy asked(world.pane.get(), &ReviewPane::evidenceRequested);
    const auto link = [&world]() -> QPushButton * {
        for (QPushButton *each : world.pane->findChildren<QPushButton *>()) {
            if (each->text() == u"Save evidence pack…"_s)
                return each;
        }
        return nullptr;
    };
    for (const Role role : {Role::Reviewer, Role::Compliance, Role::Viewer}) {
        world.pane->setRole(role);
        QVERIFY(!link());
        world.pane->requestEvidence(); // by the palette
        QCOMPARE(asked.count(), 0);
    }
    world.pane->setRole(Role::Admin);
    QVERIFY(link());
    link()->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<Call>().id, test::sampleId(0));
    world.pane->clear();
    world.pane->requestEvidence();
    QCOMPARE(asked.count(), 1);
}

void TestReviewPane::aClickHearsTheRightSecond_data()
{
    QTest::addColumn<double>("share");
    for (const double share : {0.0, 0.1, 0.25, 0.5, 0.99, 1.0})
        QTest::addRow("%.0f %%", share * 100) << share;
}

void TestReviewPane::aClickHearsTheRightSecond()
{
    QFETCH(double, share);
    PaneWorld world(200);
    world.pane->show();
    QVERIFY(world.showReady(0));
    auto *view = world.part<WaveformView>();
    QTRY_COMPARE(view->duration(), 200.0);
    const QRectF lanes = view->laneArea();
    const QPoint place(qRound(lanes.left() + share * lanes.width()), qRound(lanes.center().y()));
    QTest::mouseClick(view, Qt::LeftButton, {}, place);
    const double pixel = 200 / lanes.width();
    QVERIFY2(std::abs(world.player.position() - share * 200) <= pixel,
        qPrintable(QString::number(world.player.position())));
    QCOMPARE(view->position(), world.player.position());
}

void TestReviewPane::aDragSelectsToWhereThePointerIs()
{
    PaneWorld world(200);
    world.pane->show();
    QVERIFY(world.showReady(0));
    auto *view = world.part<WaveformView>();
    QTRY_COMPARE(view->duration(), 200.0);
    const QRectF lanes = view->laneArea();
    const int y = qRound(lanes.center().y());
    QTest::mousePress(view, Qt::LeftButton, {}, {qRound(view->xAt(50)), y});
    QMouseEvent move(QEvent::MouseMove, QPointF(5000, y), QPointF(5000, y), Qt::NoButton,
        Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view, &move);
    QTest::mouseRelease(view, Qt::LeftButton, {}, {5000, y});
    QVERIFY(view->selection());
    QVERIFY(std::abs(view->selection()->from - 50) < 1);
    QCOMPARE(view->selection()->to, 200.0);
    QCOMPARE(world.player.position(), 0.0);
}

void TestReviewPane::keysPlayAndMove()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowActive(world.pane.get()));
    QVERIFY(world.showReady(0));
    auto *view = world.part<WaveformView>();
    view->setFocus();
    const auto press = [&](int key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(view, Qt::Key(key), with);
        return world.player.position();
    };
    press(Qt::Key_Space);
    QCOMPARE(world.player.state(), Player::State::Playing);
    press(Qt::Key_K);
    QCOMPARE(world.player.state(), Player::State::Paused);
    QCOMPARE(press(Qt::Key_L), 5.0);
    QCOMPARE(press(Qt::Key_Right), 10.0);
    QCOMPARE(press(Qt::Key_Right, Qt::ControlModifier), 25.0);
    QCOMPARE(press(Qt::Key_L, Qt::ShiftModifier), 40.0);
    QCOMPARE(press(Qt::Key_J), 35.0);
    QCOMPARE(press(Qt::Key_Left), 30.0);
    QCOMPARE(press(Qt::Key_Left, Qt::ControlModifier), 15.0);
    QCOMPARE(press(Qt::Key_R), 12.0);
    QCOMPARE(world.player.state(), Player::State::Playing);
    QCOMPARE(press(Qt::Key_End), 60.0);
    QCOMPARE(press(Qt::Key_Home), 0.0);
    QSignalSpy next(world.pane.get(), &ReviewPane::nextRequested);
    QSignalSpy previous(world.pane.get(), &ReviewPane::previousRequested);
    press(Qt::Key_N);
    press(Qt::Key_P);
    press(Qt::Key_P);
    QCOMPARE(next.count(), 1);
    QCOMPARE(previous.count(), 2);
}

void TestReviewPane::keysWorkInTheWholeWindowButNotInFields()
{
    PaneWorld world;
    QWidget window;
    auto *field = new QLineEdit;
    auto *list = new QWidget;
    list->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(field);
    column->addWidget(list);
    column->addWidget(world.pane.get());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(world.showReady(0));
    field->setFocus();
    QTest::keyClicks(field, u"kl 1"_s);
    QCOMPARE(field->text(), u"kl 1"_s);
    QCOMPARE(world.player.state(), Player::State::Paused);
    QCOMPARE(world.player.position(), 0.0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_K);
    QCOMPARE(world.player.state(), Player::State::Playing);
    QTest::keyClick(list, Qt::Key_Right);
    QCOMPARE(world.player.position(), 0.0);
    world.pane->hide();
    QTest::keyClick(list, Qt::Key_K);
    QCOMPARE(world.player.state(), Player::State::Playing);
    world.pane->setParent(nullptr);
}

void TestReviewPane::spacePressesAFocusedButton()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowActive(world.pane.get()));
    QVERIFY(world.showReady(0));
    auto *button = world.part<SideButton>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(world.player.state(), Player::State::Paused);
    auto *menu = button->findChild<QMenu *>();
    QVERIFY(menu->isVisible());
    for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(menu, key);
    QCOMPARE(button->text(), u"Agent"_s);
    QCOMPARE(test::silentGains(world.player), std::pair(1.0, 0.0));
}

void TestReviewPane::sidesCanBeHeardAlone()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowActive(world.pane.get()));
    QVERIFY(world.showReady(0));
    QTest::keyClick(world.pane.get(), Qt::Key_1);
    QCOMPARE(test::silentGains(world.player), std::pair(1.0, 0.0));
    QTest::keyClick(world.pane.get(), Qt::Key_2);
    QCOMPARE(test::silentGains(world.player), std::pair(0.0, 1.0));
    QTest::keyClick(world.pane.get(), Qt::Key_0);
    QCOMPARE(test::silentGains(world.player), std::pair(1.0, 1.0));
}

/** Of this call and no other, and in the next window, too. */
void TestReviewPane::swappedSidesAreRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"kept.ini"_s), QSettings::IniFormat);
    const auto swap = [](ActionBook &book) {
        for (const ActionBook::Item &item : book.items()) {
            if (item.entry.id == u"swap_sides"_s)
                item.action->trigger();
        }
    };
    {
        PaneWorld world;
        world.pane->rememberIn(&settings);
        world.pane->show();
        QVERIFY(QTest::qWaitForWindowActive(world.pane.get()));
        QVERIFY(world.showReady(0));
        QTest::keyClick(world.pane.get(), Qt::Key_1);
        QCOMPARE(test::silentGains(world.player), std::pair(1.0, 0.0));
        world.player.setSideSpeeds(2, 1);
        swap(world.book);
        QCOMPARE(test::silentGains(world.player), std::pair(0.0, 1.0));
        QCOMPARE(world.player.sideSpeeds(), (std::array<double, 2>{1, 2}));
        QVERIFY(world.showReady(1));
        QTRY_COMPARE(test::silentGains(world.player), std::pair(1.0, 0.0));
        QCOMPARE(world.player.sideSpeeds(), (std::array<double, 2>{2, 1}));
    }
    PaneWorld world;
    world.pane->rememberIn(&settings);
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowActive(world.pane.get()));
    QVERIFY(world.showReady(0));
    QTest::keyClick(world.pane.get(), Qt::Key_2);
    QCOMPARE(test::silentGains(world.player), std::pair(1.0, 0.0));
    swap(world.book);
    QCOMPARE(test::silentGains(world.player), std::pair(0.0, 1.0));
    QCOMPARE(settings.value(u"review/swappedCalls"_s).toStringList(), QStringList());
}

void TestReviewPane::speedsAreStepped()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowActive(world.pane.get()));
    QVERIFY(world.showReady(0));
    QTest::keyClick(world.pane.get(), Qt::Key_BracketRight);
    QCOMPARE(world.player.speed(), 1.25);
    for (int press = 0; press < 20; ++press)
        QTest::keyClick(world.pane.get(), Qt::Key_BracketRight);
    QCOMPARE(world.player.speed(), Player::maximumSpeed);
    for (int press = 0; press < 20; ++press)
        QTest::keyClick(world.pane.get(), Qt::Key_BracketLeft);
    QCOMPARE(world.player.speed(), Player::minimumSpeed);
}

void TestReviewPane::aPieceIsHeardAgainAndAgain()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(world.showReady(0));
    const auto chips = world.part<PlaybackBar>()->findChildren<IconButton *>();
    const auto chip = [&]() -> IconButton * {
        const auto found = std::ranges::find_if(chips, [](const IconButton *button) {
            return button->isVisible() && button->text().startsWith(u"Loop");
        });
        return found == chips.end() ? nullptr : *found;
    };
    QVERIFY(chip() == nullptr);
    world.player.seek(10);
    QTest::keyClick(world.pane.get(), Qt::Key_A);
    QVERIFY(!world.player.loop());
    QVERIFY(chip() != nullptr);
    QCOMPARE(chip()->text(), u"Loop from 0:10"_s);
    world.player.seek(14);
    QTest::keyClick(world.pane.get(), Qt::Key_B);
    QVERIFY(world.player.loop() == LoopRange({.from = 10, .to = 14}));
    QCOMPARE(world.player.position(), 10.0);
    QCOMPARE(chip()->text(), u"Loop 0:10 – 0:14"_s);
    QVERIFY(chip()->isChecked());
    // Narrowed from either end.
    world.player.seek(11);
    QTest::keyClick(world.pane.get(), Qt::Key_A);
    world.player.seek(13);
    QTest::keyClick(world.pane.get(), Qt::Key_B);
    QVERIFY(world.player.loop() == LoopRange({.from = 11, .to = 13}));
    QTest::mouseClick(chip(), Qt::LeftButton);
    QVERIFY(!world.player.loop());
    QVERIFY(chip() == nullptr);
    QTest::keyClick(world.pane.get(), Qt::Key_A);
    QVERIFY(chip() != nullptr);
    QTest::keyClick(world.pane.get(), Qt::Key_Backslash);
    QVERIFY(chip() == nullptr);
    // Where one was to begin is forgotten with the recording, and without one none begins.
    QTest::keyClick(world.pane.get(), Qt::Key_A);
    world.player.unload();
    QVERIFY(chip() == nullptr);
    QTest::keyClick(world.pane.get(), Qt::Key_A);
    QVERIFY(chip() == nullptr);
}

void TestReviewPane::aTurnIsHeardAgainAndAgain()
{
    PaneWorld world(400);
    world.setDetail(0, {{u"transcript"_s, test::longTranscript(100)}});
    world.pane->show();
    QVERIFY(world.showReady(0));
    QTRY_COMPARE(world.part<TranscriptView>()->model()->rowCount(), 100);
    QTest::keyClick(world.pane.get(), Qt::Key_O); // no turn yet
    QVERIFY(!world.player.loop());
    world.player.seek(9.5);
    QTest::keyClick(world.pane.get(), Qt::Key_O);
    QVERIFY(world.player.loop() == LoopRange({.from = 9, .to = 12}));
    QCOMPARE(world.player.state(), Player::State::Playing);
    QTest::keyClick(world.pane.get(), Qt::Key_O);
    QVERIFY(!world.player.loop());
    QCOMPARE(world.player.state(), Player::State::Playing);
    // What is selected comes before the turn.
    world.part<WaveformView>()->setSelection({.from = 20, .to = 23.5});
    QTest::keyClick(world.pane.get(), Qt::Key_O);
    QVERIFY(world.player.loop() == LoopRange({.from = 20, .to = 23.5}));
}

void TestReviewPane::skippedSilenceIsToldInWords()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(world.showReady(0));
    const auto says = [&](const QString &text) {
        const auto buttons = world.part<PlaybackBar>()->findChildren<IconButton *>();
        return std::ranges::any_of(
            buttons, [&](const IconButton *button) { return button->text() == text; });
    };
    QVERIFY(says(u"Silence"_s));
    QTest::keyClick(world.pane.get(), Qt::Key_S);
    QVERIFY(says(u"Skips silence, saves 31 s"_s));
    QTest::keyClick(world.pane.get(), Qt::Key_S);
    QVERIFY(says(u"Skips silence, saves 1 min 2 s"_s));
    QTest::keyClick(world.pane.get(), Qt::Key_S);
    QCOMPARE(world.player.silenceSkip(), SilenceSkip::Strong);
    QTest::keyClick(world.pane.get(), Qt::Key_S);
    QVERIFY(says(u"Silence"_s));
}

void TestReviewPane::sidesHaveTheirSpeedsAndLevels()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(world.showReady(0));
    const auto actions = world.part<PlaybackBar>()->findChildren<QAction *>();
    const auto action = [&](const QString &text) {
        return *std::ranges::find_if(
            actions, [&](const QAction *each) { return each->text() == text; });
    };
    action(u"Agent twice as fast"_s)->trigger();
    QCOMPARE(world.player.sideSpeeds(), (std::array{2.0, 1.0}));
    action(u"Caller twice as fast"_s)->trigger();
    QCOMPARE(world.player.sideSpeeds(), (std::array{2.0, 2.0}));
    action(u"Agent twice as fast"_s)->trigger();
    QCOMPARE(world.player.sideSpeeds(), (std::array{1.0, 2.0}));
    QVERIFY(action(u"Caller twice as fast"_s)->isChecked());
    action(u"Make the quieter side as loud as the other"_s)->trigger();
    QVERIFY(world.player.levelling());
    QVERIFY(world.player.stepsBack());
    action(u"Begin 1.5 s earlier after a pause"_s)->trigger();
    QVERIFY(!world.player.stepsBack());
    QMenu *outputs = action(u"Sound output"_s)->menu();
    Q_EMIT outputs->aboutToShow();
    QCOMPARE(outputs->actions().size(), 3);
    outputs->actions().at(2)->trigger();
    QCOMPARE(world.player.output(), QByteArray("b"));
    Q_EMIT outputs->aboutToShow();
    QVERIFY(outputs->actions().at(2)->isChecked());
    QVERIFY(action(u"Agent twice as fast"_s)->isVisible());
    world.part<PlaybackBar>()->setChannels(1);
    QVERIFY(!action(u"Agent twice as fast"_s)->isVisible());
    QVERIFY(action(u"Begin 1.5 s earlier after a pause"_s)->isVisible());
}

void TestReviewPane::aSideIsMadeLouderByKey()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(world.showReady(0));
    auto *menu = world.part<PlaybackBar>()->findChild<QSlider *>()->window();
    qobject_cast<QMenu *>(menu)->popup({0, 0});
    const auto slider = [&](const QString &name) {
        const auto all = menu->findChildren<QSlider *>();
        return *std::ranges::find_if(
            all, [&](const QSlider *each) { return each->accessibleName() == name; });
    };
    QCOMPARE(qobject_cast<QMenu *>(menu)->layoutDirection(), Qt::LeftToRight);
    // Down the menu as one comes to it without a mouse, and past it.
    const auto downTo = [&](const QSlider *aim) {
        for (int step = 0; step < 20 && menu->focusWidget() != aim; ++step)
            QTest::keyClick(menu->focusWidget() ? menu->focusWidget() : menu, Qt::Key_Down);
        return menu->focusWidget() == aim;
    };
    QSlider *agent = slider(u"Agent’s level"_s);
    QVERIFY(downTo(agent));
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(agent, Qt::Key_Right);
    QCOMPARE(world.player.sideLevels(), (std::array{3.0, 0.0}));
    QSlider *caller = slider(u"Caller’s level"_s);
    QVERIFY(downTo(caller));
    QTest::keyClick(caller, Qt::Key_Home);
    QCOMPARE(world.player.sideLevels(), (std::array{3.0, Player::quietestSide}));
    QVERIFY(visibleText(menu).contains(u"+3 dB"_s));
    // On a call with the sides on the other channels, the agent stays the louder one.
    world.part<PlaybackBar>()->setSwapped(true);
    QCOMPARE(world.player.sideLevels(), (std::array{Player::quietestSide, 3.0}));
    QCOMPARE(agent->value(), 3);
    QTest::mouseDClick(agent, Qt::LeftButton);
    QCOMPARE(world.player.sideLevels(), (std::array{Player::quietestSide, 0.0}));
    menu->close();
}

void TestReviewPane::theTranscriptFollows()
{
    PaneWorld world(400);
    world.setDetail(0, {{u"transcript"_s, test::longTranscript(100)}});
    world.pane->show();
    QVERIFY(world.showReady(0));
    auto *view = world.part<TranscriptView>();
    QTRY_COMPARE(view->model()->rowCount(), 100);
    for (const int turn : {3, 50, 99, 0, 20, 21, 22, 23, 24, 25}) {
        world.player.seek(turn * 4.0 + 1.5);
        const QModelIndex heard = view->model()->index(turn, 0);
        QVERIFY(heard.data(TranscriptModel::HeardRole).toBool());
        QTRY_VERIFY2(view->viewport()->rect().contains(view->visualRect(heard)),
            qPrintable(QString::number(turn)));
    }
    QVERIFY(view->isFollowing());
}

void TestReviewPane::theReaderIsNotFought()
{
    PaneWorld world(400);
    world.setDetail(0, {{u"transcript"_s, test::longTranscript(100)}});
    world.pane->show();
    QVERIFY(world.showReady(0));
    auto *view = world.part<TranscriptView>();
    QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
    world.player.seek(5);
    view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    QVERIFY(!view->isFollowing());
    const int place = view->verticalScrollBar()->value();
    for (double second = 5; second < 300; second += 1)
        world.player.seek(second);
    QTest::qWait(0);
    QCOMPARE(view->verticalScrollBar()->value(), place);
    auto *button = view->findChild<IconButton *>();
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(view->isFollowing());
    QVERIFY(!button->isVisible());
    const QModelIndex heard = view->model()->index(74, 0);
    QTRY_VERIFY(view->viewport()->rect().contains(view->visualRect(heard)));
}

void TestReviewPane::aTurnIsHeardByClickAndByEnter()
{
    PaneWorld world(400);
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowActive(world.pane.get()));
    QVERIFY(world.showReady(0));
    auto *view = world.part<TranscriptView>();
    QTRY_COMPARE(view->model()->rowCount(), 4);
    const auto place = [view](int row) {
        const QRect turn = view->visualRect(view->model()->index(row, 0));
        return QPoint(turn.left() + 25, turn.center().y()); // its time; a word has its own
    };
    QTRY_VERIFY(place(2).y() > 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place(2));
    QCOMPARE(world.player.position(), 12.0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, place(0));
    QCOMPARE(world.player.position(), 12.0);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(world.player.position(), 7.0);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(world.player.position(), 12.0);
}

void TestReviewPane::turnsAreCopied()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(world.showReady(0));
    auto *view = world.part<TranscriptView>();
    QTRY_COMPARE(view->model()->rowCount(), 4);
    view->setCurrentIndex(view->model()->index(3, 0));
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        u"0:21 Caller: Tuesday is fine, but only after three."_s);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"<b>Caller</b>"_s));
}

void TestReviewPane::theTranscriptIsMovedAndThatIsRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"kept.ini"_s), QSettings::IniFormat);
    {
        PaneWorld world;
        world.setDetail(0, {{u"transcript"_s, test::longTranscript(12)}});
        world.pane->rememberIn(&settings);
        world.pane->show();
        QVERIFY(world.showReady(0));
        auto *view = world.part<TranscriptView>();
        QVERIFY(QTest::qWaitFor([&] { return view->model()->rowCount() == 12; }, 5000));
        const QModelIndex second = view->model()->index(1, 0); // at 5 s
        world.player.seek(4.85);
        QVERIFY(!second.data(TranscriptModel::HeardRole).toBool());
        QVERIFY(!visibleText(world.pane.get()).contains(u"earlier"_s));
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(world.pane.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(second.data(TranscriptModel::HeardRole).toBool());
        QVERIFY(visibleText(world.pane.get()).contains(u"Transcript 0.3 s earlier"_s));
        QTest::keyClick(world.pane.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(world.part<WaveformView>()->said(4.85).words.isEmpty(), false);
        view->setCurrentIndex(second);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(world.player.position(), 4.8);
        world.pane->showCall(test::sampleId(1)); // another call is as it was
        QVERIFY(QTest::qWaitFor(
            [&] { return !visibleText(world.pane.get()).contains(u"earlier"_s); }, 5000));
    }
    PaneWorld world;
    world.pane->rememberIn(&settings);
    world.pane->show();
    QVERIFY(world.showReady(0));
    QVERIFY(waitForText(world.pane.get(), u"Transcript 0.2 s earlier"_s));
    QTest::keyClick(world.pane.get(), Qt::Key_0, Qt::AltModifier);
    QVERIFY(!visibleText(world.pane.get()).contains(u"earlier"_s));
}

void TestReviewPane::everyStateIsShown_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << u"none"_s << u"No recording yet"_s;
    QTest::newRow("pending") << u"pending"_s << u"The recording waits its turn"_s;
    QTest::newRow("processing") << u"processing"_s
                                << u"The recording is being fetched and checked"_s;
    QTest::newRow("retrying") << u"retrying"_s
                              << u"The host that keeps the recording answered with status 500."_s;
    QTest::newRow("failed") << u"failed"_s << u"The file is no audio that Earshot can read."_s;
    QTest::newRow("transcript only")
        << u"transcript_only"_s << u"Recording is switched off for this assistant."_s;
    QTest::newRow("deleted") << u"deleted"_s << u"The recording was deleted"_s;
}

void TestReviewPane::everyStateIsShown()
{
    QFETCH(QString, state);
    QFETCH(QString, text);
    PaneWorld world;
    world.receiver.put(test::sampleCall(0, state));
    world.pane->show();
    world.pane->showCall(test::sampleId(0));
    QVERIFY(waitForText(world.pane.get(), text));
    auto *view = world.part<TranscriptView>();
    QTRY_COMPARE(view->model()->rowCount(), 4);
    QVERIFY(view->isVisible());
    QVERIFY(!world.part<RecordingFooter>()->isVisible());
    QVERIFY(!world.part<WaveformView>()->isVisible());
}

void TestReviewPane::pendingBecomesPlayableInPlace()
{
    PaneWorld world(400);
    QJsonObject pending = test::sampleCall(0, u"pending"_s);
    pending.insert(u"transcript"_s, test::longTranscript(100));
    world.setDetail(0, pending);
    world.pane->show();
    world.pane->showCall(test::sampleId(0));
    auto *view = world.part<TranscriptView>();
    QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
    view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    const int place = view->verticalScrollBar()->value();
    QSignalSpy live(&world.client, &ReceiverClient::eventReceived);
    connect(&world.client, &ReceiverClient::eventReceived, world.pane.get(),
        [&world](const ReceiverEvent &event) { world.pane->callUpdated(event.call); });
    world.client.startEvents();
    QTRY_COMPARE(world.client.connectionState().phase, ConnectionState::Phase::Live);
    QJsonObject ready = test::sampleCall(0);
    ready.insert(u"updatedAt"_s, u"2026-11-22T23:00:00.000Z"_s);
    QJsonObject detail = ready;
    detail.insert(u"transcript"_s, test::longTranscript(100));
    world.setDetail(0, detail);
    world.receiver.push(u"recording_ready"_s, ready);
    QTRY_COMPARE(world.player.state(), Player::State::Paused);
    QVERIFY(world.part<WaveformView>()->isVisible());
    QVERIFY(world.part<RecordingFooter>()->isVisible());
    QCOMPARE(view->verticalScrollBar()->value(), place);
}

void TestReviewPane::aMonoRecordingHasOneLaneAndNoSides()
{
    PaneWorld world;
    world.receiver.setWaveform(test::sampleWaveform(60, 1));
    QJsonObject recording = test::sampleCall(0).value("recording"_L1).toObject();
    recording.insert(u"channels"_s, 1);
    world.setDetail(0, {{u"recording"_s, recording}});
    world.pane->show();
    QVERIFY(world.showReady(0));
    QVERIFY(!world.part<SideButton>()->isVisible());
}

void TestReviewPane::theFooterTellsTheFileAndTheLink()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(world.showReady(0));
    const QWidget *footer = world.part<RecordingFooter>();
    QVERIFY(waitForText(footer, u"MP3 · "_s));
    QVERIFY(visibleText(footer).contains(u"SHA-256 "_s));
    QVERIFY(visibleText(footer).contains(u"…"_s));
    QVERIFY(visibleText(footer).contains(u"✓"_s));
    QVERIFY(visibleText(footer).contains(u"Link expires in 59:"_s)
        || visibleText(footer).contains(u"Link expires in 1:00:00"_s));
}

void TestReviewPane::offlineIsSaid()
{
    PaneWorld world;
    world.pane->show();
    world.client.startEvents();
    QTRY_COMPARE(world.client.connectionState().phase, ConnectionState::Phase::Live);
    QVERIFY(world.showReady(0));
    world.receiver.goAway();
    QVERIFY(waitForText(world.part<RecordingFooter>(), u"Offline"_s));
    QCOMPARE(world.player.state(), Player::State::Paused);
}

void TestReviewPane::everyControlHasNameAndTip()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(world.showReady(0));
    for (QWidget *widget : world.pane->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        const QByteArray who = widget->metaObject()->className();
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), who.constData());
        if (qobject_cast<QAbstractButton *>(widget))
            QVERIFY2(!widget->toolTip().isEmpty(), who.constData());
    }
    auto *view = world.part<WaveformView>();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(view);
    QVERIFY(face->valueInterface());
    QCOMPARE(face->role(), QAccessible::Slider);
    world.player.seek(30);
    QCOMPARE(face->valueInterface()->currentValue().toDouble(), 30.0);
    QCOMPARE(face->valueInterface()->maximumValue().toDouble(), 60.0);
    QCOMPARE(face->text(QAccessible::Value), u"30 seconds of 1 minute"_s);
    face->valueInterface()->setCurrentValue(12.0);
    QCOMPARE(world.player.position(), 12.0);
}

void TestReviewPane::longWordsFit_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("usual") << 640 << false;
    QTest::newRow("narrow") << 420 << false;
    QTest::newRow("narrow, right to left") << 420 << true;
}

void TestReviewPane::longWordsFit()
{
    QFETCH(int, width);
    QFETCH(bool, rightToLeft);
    LongTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    PaneWorld world;
    const QString name = u"Maximiliane Freifrau von und zu Hohenstein-Breitenbach-Wolkenburg"_s;
    world.setDetail(0, {{u"customer"_s, QJsonObject{{u"name"_s, name}, {u"number"_s, u"+1"_s}}}});
    world.pane->resize(width, 800);
    world.pane->show();
    QVERIFY(world.showReady(0));
    QTRY_COMPARE(world.pane->width(), width);
    for (QWidget *widget : world.part<PlaybackBar>()->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QRect place(widget->mapTo(world.pane.get(), QPoint()), widget->size());
        QVERIFY2(world.pane->rect().contains(place), qPrintable(widget->accessibleName()));
        QVERIFY2(widget->width() >= widget->minimumSizeHint().width(),
            qPrintable(widget->accessibleName()));
    }
    QCoreApplication::removeTranslator(&translator);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestReviewPane::timeRunsRightwardsInRightToLeftLanguages()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    PaneWorld world(100);
    world.pane->show();
    QVERIFY(world.showReady(0));
    auto *view = world.part<WaveformView>();
    QTRY_COMPARE(view->duration(), 100.0);
    QVERIFY(view->xAt(10) < view->xAt(90));
    const QPoint left(qRound(view->xAt(10)), qRound(view->laneArea().center().y()));
    QTest::mouseClick(view, Qt::LeftButton, {}, left);
    QVERIFY(std::abs(world.player.position() - 10) < 1);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestReviewPane::manyTurnsStaySmooth()
{
    PaneWorld world(10'800);
    world.setDetail(0, {{u"transcript"_s, test::longTranscript(2700)}});
    world.pane->show();
    QVERIFY(world.showReady(0));
    auto *view = world.part<TranscriptView>();
    QTRY_COMPARE(view->model()->rowCount(), 2700);
    int width = 640;
    QBENCHMARK
    {
        world.pane->resize(width ^= 1, 800);
        QCoreApplication::processEvents();
    }
    world.player.seek(9000);
    const QModelIndex heard = view->model()->index(2249, 0);
    QTRY_VERIFY(view->viewport()->rect().contains(view->visualRect(heard)));
}

void TestReviewPane::destroyedWhileLoadingIsFine()
{
    PaneWorld world;
    world.receiver.answer(u"/api/calls/%1/recording"_s.arg(test::sampleId(0)), {.hang = true});
    world.pane->show();
    world.pane->showCall(test::sampleId(0));
    QTRY_COMPARE(
        world.receiver.requestCount(u"/api/calls/%1/recording"_s.arg(test::sampleId(0))), 1);
    world.pane.reset();
    world.receiver.goAway();
    QTest::qWait(0);
}

QTEST_MAIN(TestReviewPane)
#include "tst_reviewpane.moc"
