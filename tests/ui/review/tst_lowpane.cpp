// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/paneworld.h"
#include "ui/review/playbackbar.h"
#include "ui/review/reviewtabs.h"
#include "ui/review/waveformview.h"
#include "ui/theme/applytheme.h"

#include <QTabBar>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using test::PaneWorld;

/** The pane in the window of a small laptop. */
class TestLowPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }
    void nothingLiesOverTheWaveform();
};

void TestLowPane::nothingLiesOverTheWaveform()
{
    PaneWorld world;
    ReviewPane &pane = *world.pane;
    pane.setRole(Role::Owner);
    pane.resize(520, 590);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    QVERIFY(world.showReady(0));
    const auto edge = [&](const QWidget &widget, QPoint corner) {
        return widget.mapTo(&pane, corner).y();
    };
    const QWidget &waveform = *world.part<WaveformView>();
    const QWidget &bar = *world.part<PlaybackBar>();
    auto *tabs = world.part<ReviewTabs>()->findChild<QTabBar *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (!tabs->isTabVisible(tab))
            continue;
        tabs->setCurrentIndex(tab);
        QVERIFY(QTest::qWaitFor([&] {
            return waveform.height() >= waveform.minimumSizeHint().height()
                && edge(waveform, waveform.rect().bottomLeft()) < edge(bar, {});
        }));
    }
}

QTEST_MAIN(TestLowPane)
#include "tst_lowpane.moc"
