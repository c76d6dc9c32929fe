// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/paneworld.h"
#include "ui/review/waveformview.h"
#include "ui/review/wavelanes.h"
#include "ui/review/waveoverview.h"
#include "ui/theme/applytheme.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QSignalSpy>
#include <QtTest>
#include <QWheelEvent>

using namespace earshot;
using namespace earshot::ui;
using test::PaneWorld;

namespace {

Peaks steadyPeaks(double seconds)
{
    const std::vector<PeakPair> lane(std::size_t(seconds * 100), PeakPair{-60, 60});
    return Peaks({lane, lane}, 0.01);
}

/** A view of @p seconds with both lanes, as large as in the window. */
std::unique_ptr<WaveformView> viewOf(double seconds)
{
    auto view = std::make_unique<WaveformView>();
    view->resize(640, 202);
    view->showPeaks(steadyPeaks(seconds), seconds);
    view->show();
    return view;
}

void turnWheel(WaveformView &view, QPointF at, int notches, Qt::KeyboardModifiers with)
{
    QWheelEvent wheel(at, view.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, with,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view, &wheel);
}

/** QTest's own move holds no button. */
void moveHeld(WaveformView &view, QPointF to)
{
    QMouseEvent move(
        QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &move);
}

} // namespace

class TestWaveformView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theWheelBringsNearerWhatIsPointedAt();
    void theWheelAloneScrolls();
    void keysZoom();
    void theOverviewMovesWhatIsInSight();
    void theWholeCallIsHeardFromTheOverview();
    void whatIsHeardStaysInSight();
    void whoLooksElsewhereIsNotFought();
    void newsKeepsThePlace();
    void aClickOnAMarkHearsItsMoment();
    void momentsAreReachedByKeyAndSaid();
    void everyMarkHasAShapeOfItsOwn();
    void theCallsMarksAreShown();
    void aDragSelects();
    void aDragBeyondTheEdgeGoesOn();
    void aShorterRecordingCutsTheSelection();
    void theOverviewStandsAboveTheLanes();
    void aClickLetsGoOfTheSelection();
    void keysSelect();
    void escapeClearsAndElseMeansWhatItMeans();
    void aSelectionStaysInTheRecording();
    void aSelectionLeavesTheTimesInSight();
    void whatIsPointedAtIsToldWithWords();
    void swappedLanesChangePlaces();
    void readersAreToldOfJumpsAndSelections();
    void theMenuOffersWhatKeysDo();
    void theOverviewShowsWhereMarksAre();
    void barsAreSharp_data();
    void barsAreSharp();
};

void TestWaveformView::initTestCase()
{
    applyTheme(*qApp, ThemeMode::Light);
}

void TestWaveformView::theWheelBringsNearerWhatIsPointedAt()
{
    const auto view = viewOf(600);
    const QPointF at(view->xAt(450), view->laneArea().center().y());
    const double pointedAt = view->secondsAt(at.x());
    turnWheel(*view, at, 3, Qt::ControlModifier);
    QVERIFY(view->span().length() < 600 / 3);
    QVERIFY(std::abs(view->secondsAt(at.x()) - pointedAt) < 0.01);
    turnWheel(*view, at, -30, Qt::ControlModifier);
    QVERIFY(view->span().isWhole());
}

void TestWaveformView::theWheelAloneScrolls()
{
    const auto view = viewOf(600);
    const QPointF middle = view->laneArea().center();
    turnWheel(*view, middle, -1, Qt::NoModifier);
    QVERIFY(view->span().isWhole());
    view->zoomIn();
    view->zoomIn();
    const WaveSpan before = view->span();
    turnWheel(*view, middle, -1, Qt::NoModifier);
    QVERIFY(view->span().from() > before.from());
    QCOMPARE(view->span().length(), before.length());
    turnWheel(*view, middle, 50, Qt::NoModifier);
    QCOMPARE(view->span().from(), 0.0);
}

void TestWaveformView::keysZoom()
{
    PaneWorld world(200);
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowActive(world.pane.get()));
    QVERIFY(world.showReady(0));
    auto *view = world.part<WaveformView>();
    QTRY_COMPARE(view->duration(), 200.0);
    world.player.seek(150);
    QTest::keyClick(view, Qt::Key_Plus);
    QTest::keyClick(view, Qt::Key_Equal);
    const double near = view->span().length();
    QVERIFY(near < 100);
    QVERIFY(view->span().contains(150));
    QTest::keyClick(view, Qt::Key_Minus);
    QVERIFY(view->span().length() > near);
    QTest::keyClick(view, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(view->span().isWhole());
}

void TestWaveformView::theOverviewMovesWhatIsInSight()
{
    const auto view = viewOf(600);
    auto *overview = view->findChild<WaveOverview *>();
    view->setPosition(0);
    for (int step = 0; step < 5; ++step)
        view->zoomIn();
    QSignalSpy seeks(view.get(), &WaveformView::seekRequested);
    const double length = view->span().length();
    const QPoint held = overview->windowArea().center().toPoint();
    const QPoint target(overview->width() * 3 / 4, held.y());
    QTest::mousePress(overview, Qt::LeftButton, {}, held);
    QTest::mouseMove(overview, target);
    QTest::mouseRelease(overview, Qt::LeftButton, {}, target);
    QVERIFY(std::abs(view->span().from() + length / 2 - 450) < 3);
    QCOMPARE(view->span().length(), length);
    QTest::mouseClick(overview, Qt::LeftButton, {}, {1, held.y()});
    QCOMPARE(view->span().from(), 0.0);
    QVERIFY(seeks.isEmpty());
}

void TestWaveformView::theWholeCallIsHeardFromTheOverview()
{
    const auto view = viewOf(600);
    auto *overview = view->findChild<WaveOverview *>();
    QSignalSpy seeks(view.get(), &WaveformView::seekRequested);
    QTest::mouseClick(overview, Qt::LeftButton, {}, {overview->width() / 2, 5});
    QCOMPARE(seeks.count(), 1);
    QVERIFY(std::abs(seeks.first().first().toDouble() - 300) < 2);
}

void TestWaveformView::whatIsHeardStaysInSight()
{
    const auto view = viewOf(600);
    for (int step = 0; step < 6; ++step)
        view->zoomIn();
    for (double second = 0; second < 600; second += 0.5) {
        view->setPosition(second);
        QVERIFY(view->span().contains(second));
    }
    view->setPosition(12); // a jump
    QVERIFY(view->span().contains(12));
}

void TestWaveformView::whoLooksElsewhereIsNotFought()
{
    const auto view = viewOf(600);
    for (int step = 0; step < 6; ++step)
        view->zoomIn();
    turnWheel(*view, view->laneArea().center(), -40, Qt::NoModifier);
    const WaveSpan chosen = view->span();
    QVERIFY(!chosen.contains(1));
    for (double second = 0; second < 20; second += 0.5)
        view->setPosition(second);
    QCOMPARE(view->span(), chosen);
}

void TestWaveformView::newsKeepsThePlace()
{
    const auto view = viewOf(600);
    view->zoomIn();
    const WaveSpan before = view->span();
    view->showPeaks(steadyPeaks(600), 600.4);
    QCOMPARE(view->span().from(), before.from());
    QCOMPARE(view->span().length(), before.length());
    view->showLoading(); // another call
    view->showPeaks(steadyPeaks(50), 50);
    QVERIFY(view->span().isWhole());
}

void TestWaveformView::aClickOnAMarkHearsItsMoment()
{
    const auto view = viewOf(600);
    view->setMarks({{100, WaveMarkKind::Silence, {}}, {102, WaveMarkKind::Hit, {}}});
    QSignalSpy seeks(view.get(), &WaveformView::seekRequested);
    const int y = qRound(view->laneArea().top()) - 6;
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, {qRound(view->xAt(102)) + 3, y});
    QCOMPARE(seeks.takeFirst().first().toDouble(), 102.0);
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, {qRound(view->xAt(100)) - 4, y});
    QCOMPARE(seeks.takeFirst().first().toDouble(), 100.0);
    const int far = qRound(view->xAt(300));
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, {far, y});
    QVERIFY(std::abs(seeks.takeFirst().first().toDouble() - 300) < 2);
}

void TestWaveformView::momentsAreReachedByKeyAndSaid()
{
    PaneWorld world(200);
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowActive(world.pane.get()));
    QVERIFY(world.showReady(0));
    auto *view = world.part<WaveformView>();
    QTRY_COMPARE(view->duration(), 200.0);
    view->setTurns({});
    view->setMarks({{90, WaveMarkKind::Silence, QStringLiteral("Silence of 5 s")},
        {50, WaveMarkKind::Note, QStringLiteral("Note: a")},
        {40, WaveMarkKind::SlowAnswer, QStringLiteral("slow")},
        {90.25, WaveMarkKind::Note, QStringLiteral("Note: b")}});
    view->setFocus();
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(view, key, Qt::ControlModifier);
        return world.player.position();
    };
    QCOMPARE(press(Qt::Key_PageDown), 40.0);
    QCOMPARE(press(Qt::Key_PageDown), 90.0);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(view);
    QCOMPARE(face->text(QAccessible::Value),
        QStringLiteral("1 minute 30 of 3 minutes 20; Silence of 5 s, Note: b"));
    QCOMPARE(press(Qt::Key_PageDown), 40.0);
    QCOMPARE(press(Qt::Key_PageUp), 90.0);
    QCOMPARE(press(Qt::Key_PageUp), 40.0);
    view->setMarks({});
    QCOMPARE(press(Qt::Key_PageUp), 40.0);
}

/** Drawn in one colour they still differ: nobody has to tell colours apart. */
void TestWaveformView::everyMarkHasAShapeOfItsOwn()
{
    const WaveLayout at({640, 202}, 50, 1, false, WaveSpan(10));
    Theme theme = Theme::light();
    for (QColor *colour : {&theme.textMuted, &theme.warning, &theme.danger, &theme.marker})
        *colour = theme.accent;
    QList<QImage> pictures;
    for (const auto kind :
        {WaveMarkKind::Silence, WaveMarkKind::SlowAnswer, WaveMarkKind::Interruption,
            WaveMarkKind::Marker, WaveMarkKind::Note, WaveMarkKind::Hit}) {
        QImage image(640, 202, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        WaveMarks marks;
        marks.set({{5, kind, {}}});
        marks.paint(painter, at, theme);
        painter.end();
        QVERIFY(!pictures.contains(image));
        pictures.append(image);
    }
}

void TestWaveformView::theCallsMarksAreShown()
{
    PaneWorld world(200);
    world.setDetail(0, {});
    world.pane->show();
    QVERIFY(world.showReady(0));
    auto *view = world.part<WaveformView>();
    QTRY_COMPARE(view->duration(), 200.0);
    QCOMPARE(view->marks().size(), 0);
    world.pane->setSearch(QStringLiteral("appointment"));
    QCOMPARE(view->marks().size(), 4);
    for (const WaveMark &mark : view->marks()) {
        QCOMPARE(mark.kind, WaveMarkKind::Hit);
        QVERIFY2(mark.text.contains(QStringLiteral("appointment")), qPrintable(mark.text));
    }
}

void TestWaveformView::aDragSelects()
{
    const auto view = viewOf(600);
    QSignalSpy changes(view.get(), &WaveformView::selectionChanged);
    QSignalSpy seeks(view.get(), &WaveformView::seekRequested);
    const int y = qRound(view->laneArea().center().y());
    const QPoint begin(qRound(view->xAt(300)), y);
    const QPoint end(qRound(view->xAt(120)), y);
    QTest::mousePress(view.get(), Qt::LeftButton, {}, begin);
    moveHeld(*view, end);
    QVERIFY(changes.isEmpty());
    QTest::mouseRelease(view.get(), Qt::LeftButton, {}, end);
    QCOMPARE(changes.count(), 1);
    QVERIFY(seeks.isEmpty());
    QVERIFY(std::abs(changes[0][0].toDouble() - 120) < 2);
    QVERIFY(std::abs(changes[0][1].toDouble() - 300) < 2);
    QCOMPARE(view->selection()->from, changes[0][0].toDouble());
    QVERIFY(rangeText({10, 14.24}) == QStringLiteral("0:10 – 0:14 (4.2 s)"));
    QVERIFY(rangeText({10, 134}) == QStringLiteral("0:10 – 2:14 (2 min 4 s)"));
}

void TestWaveformView::aDragBeyondTheEdgeGoesOn()
{
    const auto view = viewOf(600);
    for (int step = 0; step < 5; ++step)
        view->zoomIn();
    const double shown = view->span().to();
    const QRectF lanes = view->laneArea();
    const int y = qRound(lanes.center().y());
    QTest::mousePress(view.get(), Qt::LeftButton, {}, {qRound(lanes.left()) + 50, y});
    moveHeld(*view, {lanes.right() - 20, qreal(y)});
    QCOMPARE(view->span().to(), shown);
    moveHeld(*view, {lanes.right() + 100, qreal(y)});
    QVERIFY(view->span().to() > shown);
    QTest::mouseRelease(view.get(), Qt::LeftButton, {}, {qRound(lanes.right()) + 100, y});
    QCOMPARE(view->selection()->to, view->span().to());
    QVERIFY(view->selection()->from < view->span().from() + 20);
}

void TestWaveformView::aShorterRecordingCutsTheSelection()
{
    const auto view = viewOf(600);
    view->setSelection({500, 600});
    QSignalSpy changes(view.get(), &WaveformView::selectionChanged);
    view->showPeaks(steadyPeaks(600), 599.5);
    QCOMPARE(view->selection(), (WaveRange{500, 599.5}));
    QCOMPARE(changes.count(), 1);
}

void TestWaveformView::theOverviewStandsAboveTheLanes()
{
    const auto view = viewOf(600);
    auto *overview = view->findChild<WaveOverview *>();
    const auto isAbove = [&] {
        return std::abs(overview->x() - view->laneArea().left()) <= 1
            && std::abs(overview->width() - view->laneArea().width()) <= 2
            && overview->geometry().bottom() < view->laneArea().top();
    };
    QVERIFY(isAbove());
    view->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(isAbove());
    QFont large = view->font();
    large.setFamily(QStringLiteral("monospace"));
    view->setFont(large);
    QVERIFY(isAbove());
    view->resize(300, 140);
    QVERIFY(isAbove());
}

void TestWaveformView::aClickLetsGoOfTheSelection()
{
    const auto view = viewOf(600);
    view->setSelection({100, 200});
    QSignalSpy changes(view.get(), &WaveformView::selectionChanged);
    QSignalSpy seeks(view.get(), &WaveformView::seekRequested);
    const int y = qRound(view->laneArea().center().y());
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, {qRound(view->xAt(150)), y});
    QVERIFY(view->selection()); // it is listened to from there
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, {qRound(view->xAt(400)), y});
    QVERIFY(!view->selection());
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toDouble(), changes[0][1].toDouble());
    QCOMPARE(seeks.count(), 2);
}

void TestWaveformView::keysSelect()
{
    PaneWorld world(200);
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowActive(world.pane.get()));
    QVERIFY(world.showReady(0));
    auto *view = world.part<WaveformView>();
    QTRY_COMPARE(view->duration(), 200.0);
    view->setFocus();
    world.player.seek(30);
    for (int press = 0; press < 4; ++press)
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view->selection(), (WaveRange{30, 34}));
    QCOMPARE(world.player.position(), 30.0);
    for (int press = 0; press < 6; ++press)
        QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(view->selection(), (WaveRange{28, 30}));
    world.player.seek(90);
    QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(view->selection(), (WaveRange{27, 30})); // the end that was moved last
}

void TestWaveformView::escapeClearsAndElseMeansWhatItMeans()
{
    PaneWorld world(200);
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowActive(world.pane.get()));
    QVERIFY(world.showReady(0));
    auto *view = world.part<WaveformView>();
    QTRY_COMPARE(view->duration(), 200.0);
    world.book.usePreset(KeyPreset::OTranscribe); // where it plays
    view->setFocus();
    view->setSelection({10, 20});
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!view->selection());
    QCOMPARE(world.player.state(), Player::State::Paused);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(world.player.state(), Player::State::Playing);
}

void TestWaveformView::aSelectionStaysInTheRecording()
{
    const auto view = viewOf(60);
    view->setSelection({-5, 1000});
    QCOMPARE(view->selection(), (WaveRange{0, 60}));
    view->clearSelection();
    view->setPosition(58);
    for (int press = 0; press < 10; ++press)
        view->extendSelection(1);
    QCOMPARE(view->selection(), (WaveRange{58, 60}));
    view->showLoading(); // another call
    QVERIFY(!view->selection());
    view->extendSelection(1);
    QVERIFY(!view->selection());
}

void TestWaveformView::aSelectionLeavesTheTimesInSight()
{
    const auto view = viewOf(60);
    const auto ruler = [&view] {
        const int below = qCeil(view->laneArea().bottom()) + 2; // where the marks of time begin
        return view->grab({0, below, view->width(), view->height() - below}).toImage();
    };
    const QImage before = ruler();
    view->setSelection({10, 40});
    QCOMPARE(ruler(), before);
}

void TestWaveformView::whatIsPointedAtIsToldWithWords()
{
    const auto view = viewOf(60);
    const QPoint place(qRound(view->xAt(5)), qRound(view->laneArea().center().y()));
    QTest::mouseMove(view.get(), place);
    const QImage without = view->grab().toImage();
    view->setTurns({{Speaker::Agent, 4, 8, QStringLiteral("How can I help?"), {}}});
    QVERIFY(view->grab().toImage() != without);
    QCOMPARE(view->textAt(5), QStringLiteral("0:05 · Agent: How can I help?"));
    QCOMPARE(view->textAt(20), QStringLiteral("0:20"));
}

void TestWaveformView::swappedLanesChangePlaces()
{
    const Peaks peaks({std::vector<PeakPair>(100, {-9, 9}), std::vector<PeakPair>(100)}, 0.01);
    const Theme theme = Theme::light();
    const auto isLoudAbove = [&](bool isSwapped) {
        WaveLanes lanes;
        lanes.setPeaks(peaks);
        lanes.setSwapped(isSwapped);
        QImage image(int(WaveLanes::wholeBars(100, 1)), 100, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        lanes.paint(painter, image.rect(), WaveSpan(1), 0, theme);
        painter.end();
        return image.pixel(0, 15) != qRgb(255, 255, 255);
    };
    QVERIFY(isLoudAbove(false));
    QVERIFY(!isLoudAbove(true));
}

void TestWaveformView::readersAreToldOfJumpsAndSelections()
{
    const auto view = viewOf(340);
    QSignalSpy jumps(view.get(), &WaveformView::jumped);
    QSignalSpy selections(view.get(), &WaveformView::selectionChanged);
    view->setTurns({{Speaker::Caller, 70, 80, QStringLiteral("Hello"), {}}});
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(view.get());
    QCOMPARE(face->role(), QAccessible::Slider);
    view->setPosition(73);
    QCOMPARE(jumps.count(), 1);
    QCOMPARE(face->text(QAccessible::Value),
        QStringLiteral("1 minute 13 of 5 minutes 40, caller speaking"));
    for (double second = 73; second < 78; second += 0.25)
        view->setPosition(second);
    QCOMPARE(jumps.count(), 1); // playing is not talked over
    view->setSelection({10, 14});
    QCOMPARE(selections.count(), 1);
    QCOMPARE(face->text(QAccessible::Value),
        QStringLiteral("1 minute 17 of 5 minutes 40, caller speaking; selected from 10 seconds to "
                       "14 seconds, 4 seconds long"));
    view->clearSelection();
    QCOMPARE(selections.count(), 2);
    QSignalSpy seeks(view.get(), &WaveformView::seekRequested);
    face->valueInterface()->setCurrentValue(12.0);
    QCOMPARE(seeks.takeFirst().first().toDouble(), 12.0);
}

void TestWaveformView::theMenuOffersWhatKeysDo()
{
    PaneWorld world(200);
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowActive(world.pane.get()));
    QVERIFY(world.showReady(0));
    auto *view = world.part<WaveformView>();
    QTRY_COMPARE(view->duration(), 200.0);
    Q_EMIT view->customContextMenuRequested({100, 100});
    QPointer<QMenu> menu = view->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 10);
    QVERIFY(!menu->actions().at(8)->isEnabled()); // nothing is selected
    menu->actions().first()->trigger();
    QVERIFY(!view->span().isWhole());
    menu->close();
    QTRY_VERIFY(!menu);
}

void TestWaveformView::theOverviewShowsWhereMarksAre()
{
    const auto view = viewOf(600);
    auto *overview = view->findChild<WaveOverview *>();
    const Theme theme = Theme::light();
    const auto colourAt = [&](double seconds, int y) {
        const QImage image = overview->grab().toImage();
        const int x = qRound(seconds / 600 * overview->width());
        return image.pixelColor(int(x * image.devicePixelRatio()), y);
    };
    view->setMarks({{300, WaveMarkKind::Hit, {}}, {450, WaveMarkKind::Silence, {}}});
    view->setHeard({{100, 200}});
    QCOMPARE(colourAt(300, 1), theme.marker);
    QVERIFY(colourAt(450, 1) != theme.marker);
    QCOMPARE(colourAt(150, overview->height() - 1), theme.accent);
    QVERIFY(colourAt(250, overview->height() - 1) != theme.accent);
}

void TestWaveformView::barsAreSharp_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0})
        QTest::addRow("ratio %.2f", ratio) << ratio;
}

/** A bar that does not fill its pixels would be drawn in a mixture of colours. */
void TestWaveformView::barsAreSharp()
{
    QFETCH(double, ratio);
    WaveLanes lanes;
    lanes.setPeaks(steadyPeaks(60));
    const qreal width = WaveLanes::wholeBars(300, ratio);
    QImage image((QSizeF(width, 120) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    image.setDevicePixelRatio(ratio);
    const Theme theme = Theme::light();
    {
        QPainter painter(&image);
        lanes.paint(painter, {0, 0, width, 120}, WaveSpan(60).zoomed(3, 20), 0, theme);
    }
    const QSet<QRgb> allowed{qRgb(255, 255, 255), theme.waveIdle.rgb()};
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            seen.insert(image.pixel(x, y));
    }
    QCOMPARE(seen, allowed);
    const int edge = image.width() - 1;
    const int middle = qRound(lanes.laneArea(0, {width, 120}).center().y() * ratio);
    QCOMPARE(image.pixel(edge, middle), theme.waveIdle.rgb()); // the last bar is whole
}

QTEST_MAIN(TestWaveformView)
#include "tst_waveformview.moc"
