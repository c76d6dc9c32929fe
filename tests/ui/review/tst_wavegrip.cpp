// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/wavegrip.h"

#include "tests/ui/review/paneworld.h"
#include "ui/review/reviewtabs.h"
#include "ui/review/waveformview.h"
#include "ui/theme/applytheme.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::PaneWorld;

namespace {

/** The pane as large as beside the list of a window of 1280 × 800. */
struct Shown
{
    PaneWorld world;
    WaveGrip *grip = world.part<WaveGrip>();
    WaveformView *view = world.part<WaveformView>();

    explicit Shown(QSettings *settings = nullptr)
    {
        world.pane->rememberIn(settings);
        world.pane->resize(640, 740);
        world.pane->show();
    }
    bool ready()
    {
        return QTest::qWaitForWindowActive(world.pane.get()) && world.showReady(0)
            && isHigh(WaveformView::usualHeight);
    }
    bool isHigh(int height) const
    {
        return QTest::qWaitFor([&] { return view->height() == height; });
    }
};

/** By @p pixels downwards, as a hand does it: the edge moves below the pointer meanwhile. */
void drag(WaveGrip &grip, int pixels)
{
    const QPoint from = grip.rect().center();
    const QPointF goal = grip.mapToGlobal(from + QPoint(0, pixels));
    QTest::mousePress(&grip, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, grip.mapFromGlobal(goal), goal, Qt::NoButton,
        Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&grip, &move);
    QTest::mouseRelease(&grip, Qt::LeftButton, {}, grip.mapFromGlobal(goal).toPoint());
}

constexpr qreal laneGap = WaveLook().laneGap;

/** Where the two lanes meet. */
QPoint border(const WaveformView &view)
{
    const QRectF lanes = view.laneArea();
    const qreal room = lanes.height() - laneGap;
    return QPointF(lanes.center().x(), lanes.top() + room * view.agentShare() + laneGap / 2)
        .toPoint();
}

/** The agent's share when the border is moved by @p pixels from the middle. */
double shareAt(const WaveformView &view, int pixels)
{
    return 0.5 + pixels / (view.laneArea().height() - laneGap);
}

void dragBorder(WaveformView &view, int pixels)
{
    const QPoint from = border(view);
    const QPoint to = from + QPoint(0, pixels);
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, to);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
}

} // namespace

/** The waveform is as tall as a person likes. */
class TestWaveGrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath(u"kept.ini"_s), QSettings::IniFormat);
    }

    void aDragMovesTheEdge_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void aDragMovesTheEdge()
    {
        QFETCH(Qt::LayoutDirection, direction);
        Shown shown;
        shown.world.pane->setLayoutDirection(direction);
        QVERIFY(shown.ready());
        const QPoint before = shown.grip->pos();
        drag(*shown.grip, 40);
        QVERIFY(shown.isHigh(WaveformView::usualHeight + 40));
        QCOMPARE(shown.grip->pos(), before + QPoint(0, 40));
        drag(*shown.grip, -60);
        QVERIFY(shown.isHigh(WaveformView::usualHeight - 20));
    }

    void aDoubleClickGoesBack()
    {
        Shown shown(m_settings.get());
        QVERIFY(shown.ready());
        drag(*shown.grip, 40);
        QVERIFY(shown.isHigh(WaveformView::usualHeight + 40));
        QTest::mouseDClick(shown.grip, Qt::LeftButton);
        QVERIFY(shown.isHigh(WaveformView::usualHeight));
        QVERIFY(m_settings->allKeys().filter(u"waveformHeight"_s).isEmpty());
    }

    void keysMoveTheEdge()
    {
        Shown shown;
        QVERIFY(shown.ready());
        QTest::keyClick(shown.view, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(shown.isHigh(WaveformView::usualHeight + 16));
        QTest::keyClick(shown.view, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(shown.isHigh(WaveformView::usualHeight));
        shown.view->setFocus();
        QTest::keyClick(shown.view, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), shown.grip);
        QTest::keyClick(shown.grip, Qt::Key_Down);
        QVERIFY(shown.isHigh(WaveformView::usualHeight + 16));
        QTest::keyClick(shown.grip, Qt::Key_Up);
        QTest::keyClick(shown.grip, Qt::Key_Up);
        QVERIFY(shown.isHigh(WaveformView::usualHeight - 16));
    }

    void thereAreLimits()
    {
        Shown shown;
        QVERIFY(shown.ready());
        drag(*shown.grip, -1000);
        QVERIFY(shown.isHigh(shown.view->minimumSizeHint().height()));
        QVERIFY(shown.view->laneArea().height() > 60);
        drag(*shown.grip, 2000);
        QCOMPARE(shown.grip->value(), 740 * 2 / 5);
        QVERIFY(QTest::qWaitFor([&] { return shown.view->height() > 280; }));
        QVERIFY(shown.world.part<ReviewTabs>()->height() > 120);
    }

    void whatWasChosenIsThereAgain()
    {
        {
            Shown shown(m_settings.get());
            QVERIFY(shown.ready());
            drag(*shown.grip, 50);
        }
        Shown shown(m_settings.get());
        QVERIFY(shown.isHigh(WaveformView::usualHeight + 50) || shown.world.showReady(0));
        QVERIFY(shown.isHigh(WaveformView::usualHeight + 50));
    }

    void theLanesShareTheHeight()
    {
        {
            Shown shown(m_settings.get());
            QVERIFY(shown.ready());
            QSignalSpy sought(shown.view, &WaveformView::seekRequested);
            dragBorder(*shown.view, 20);
            QVERIFY(std::abs(shown.view->agentShare() - shareAt(*shown.view, 20)) < 0.01);
            dragBorder(*shown.view, -500);
            QCOMPARE(shown.view->agentShare(), 0.2);
            QVERIFY(sought.isEmpty());
            QVERIFY(!shown.view->selection());
        }
        Shown again(m_settings.get());
        QVERIFY(again.ready());
        QCOMPARE(again.view->agentShare(), 0.2);
    }

    void aDoubleClickMakesLanesEqual()
    {
        Shown shown(m_settings.get());
        QVERIFY(shown.ready());
        dragBorder(*shown.view, 20);
        QSignalSpy sought(shown.view, &WaveformView::seekRequested);
        QTest::mouseDClick(shown.view, Qt::LeftButton, {}, border(*shown.view));
        QTest::mouseRelease(shown.view, Qt::LeftButton, {}, border(*shown.view));
        QCOMPARE(shown.view->agentShare(), 0.5);
        QVERIFY(sought.isEmpty());
    }

    /** Whoever wants to hear a place need not aim beside the border. */
    void aClickOnTheBorderIsHeard()
    {
        Shown shown;
        QVERIFY(shown.ready());
        QSignalSpy sought(shown.view, &WaveformView::seekRequested);
        QTest::mouseClick(shown.view, Qt::LeftButton, {}, border(*shown.view));
        QCOMPARE(sought.size(), 1);
        QCOMPARE(shown.view->agentShare(), 0.5);
    }

    void keysShareTheHeight()
    {
        Shown shown;
        QVERIFY(shown.ready());
        const auto both = Qt::AltModifier | Qt::ShiftModifier;
        QTest::keyClick(shown.view, Qt::Key_Down, both);
        QCOMPARE(shown.view->agentShare(), 0.6);
        for (int times = 0; times < 9; ++times)
            QTest::keyClick(shown.view, Qt::Key_Up, both);
        QCOMPARE(shown.view->agentShare(), 0.2);
    }

    /** A window made small for a while does not forget. */
    void lessRoomIsNoChoice()
    {
        Shown shown(m_settings.get());
        QVERIFY(shown.ready());
        shown.world.pane->resize(640, 1000);
        drag(*shown.grip, 190);
        QVERIFY(shown.isHigh(392));
        shown.world.pane->resize(640, 740);
        QVERIFY(QTest::qWaitFor([&] { return shown.grip->value() == 296; }));
        shown.world.pane->resize(640, 1000);
        QVERIFY(shown.isHigh(392));
        QCOMPARE(m_settings->value(u"review/waveformHeight"_s).toInt(), 392);
    }

    void nonsenseIsBroughtWithinLimits_data()
    {
        QTest::addColumn<QVariant>("kept");
        QTest::addColumn<int>("height");
        QTest::newRow("no number") << QVariant(u"tall"_s) << WaveformView::usualHeight;
        QTest::newRow("negative") << QVariant(-5) << 140;
        QTest::newRow("huge") << QVariant(2'000'000'000) << 296;
    }
    void nonsenseIsBroughtWithinLimits()
    {
        QFETCH(QVariant, kept);
        QFETCH(int, height);
        m_settings->setValue(u"review/waveformHeight"_s, kept);
        Shown shown(m_settings.get());
        QVERIFY(shown.world.showReady(0));
        QVERIFY(QTest::qWaitFor([&] { return shown.grip->value() == height; }));
    }

    void readersAreToldTheHeight()
    {
        Shown shown;
        QVERIFY(shown.ready());
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(shown.grip);
        QVERIFY(access && access->valueInterface());
        QVERIFY(!access->text(QAccessible::Name).isEmpty());
        QCOMPARE(access->valueInterface()->currentValue().toInt(), WaveformView::usualHeight);
        QCOMPARE(access->valueInterface()->minimumValue().toInt(), 140);
        access->valueInterface()->setCurrentValue(220);
        QVERIFY(shown.isHigh(220));
    }

    /** There is nothing to make taller where there is nothing to hear. */
    void withoutAWaveformThereIsNoGrip()
    {
        Shown shown;
        QVERIFY(shown.ready());
        QVERIFY(shown.grip->isVisible());
        shown.world.setDetail(1, test::sampleCall(1, u"deleted"_s));
        shown.world.pane->showCall(test::sampleId(1));
        QVERIFY(QTest::qWaitFor([&] { return !shown.grip->isVisible(); }));
        const int before = shown.grip->value();
        shown.grip->taller();
        shown.grip->reset();
        QCOMPARE(shown.grip->value(), before);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_MAIN(TestWaveGrip)
#include "tst_wavegrip.moc"
