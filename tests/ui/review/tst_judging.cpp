// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "tests/ui/review/paneworld.h"
#include "ui/review/verdictbar.h"
#include "ui/review/waveformview.h"
#include "ui/theme/theme.h"

#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::PaneWorld;
using test::sampleId;

/** What is said of calls, and what was heard of them. */
class TestJudging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeyJudgesAndGoesOn();
    void undoTakesBackTheLastOne();
    void undoGoesBackToTheLastWish();
    void aRefusalIsSaid();
    void whatWasHeardIsTold();
    void aJumpIsNotHeard();
    void whatCouldNotBeToldIsToldLater();
    void anotherCallEndsTheReport();

private:
    static QString callPath(int index) { return u"/api/calls/"_s + sampleId(index); }
    static QString playback(int index) { return callPath(index) + u"/playback"_s; }
    static void hear(PaneWorld &world, double from, double to);
    static QJsonArray told(PaneWorld &world, int index, qsizetype report);
};

/** Listens as the player tells it: a position every quarter of a second. */
void TestJudging::hear(PaneWorld &world, double from, double to)
{
    world.player.seek(from);
    world.player.play();
    for (double at = from; at <= to; at += 0.25)
        world.player.seek(at);
    world.player.pause();
}

QJsonArray TestJudging::told(PaneWorld &world, int index, qsizetype report)
{
    const auto body = parseJsonObject(world.receiver.posted(playback(index)).value(report));
    return body.valueOr({}).value("ranges"_L1).toArray();
}

void TestJudging::aKeyJudgesAndGoesOn()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowActive(world.pane.get()));
    QVERIFY(world.showReady(0));
    QSignalSpy next(world.pane.get(), &ReviewPane::judged);
    QTest::keyClick(world.part<WaveformView>(), Qt::Key_F);
    QCOMPARE(next.count(), 1);
    QTRY_COMPARE(world.receiver.posted(callPath(0)), QList<QByteArray>{R"({"review":"followUp"})"});
}

void TestJudging::undoTakesBackTheLastOne()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowActive(world.pane.get()));
    world.setDetail(0, {{u"review"_s, u"good"_s}, {u"reviewedBy"_s, u"Sample"_s}});
    QVERIFY(world.showReady(0));
    auto *bar = world.part<VerdictBar>();
    const auto buttons = bar->findChildren<QPushButton *>();
    QVERIFY(buttons.at(0)->isChecked());
    QSignalSpy back(world.pane.get(), &ReviewPane::callRequested);
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    QVERIFY(buttons.at(0)->isChecked()); // until the receiver has kept the other
    QTest::keyClick(world.part<WaveformView>(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(world.receiver.posted(callPath(0)),
        (QList<QByteArray>{R"({"review":"problem"})", R"({"review":"good"})"}));
    QCOMPARE(back.takeFirst().first().toString(), sampleId(0));
    QTest::keyClick(world.part<WaveformView>(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(back.count(), 0);
    // The one that is chosen already takes itself back.
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QTRY_COMPARE(world.receiver.posted(callPath(0)).value(2), QByteArray(R"({"review":null})"));
}

/** Also when the receiver has not answered in between. */
void TestJudging::undoGoesBackToTheLastWish()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowActive(world.pane.get()));
    QVERIFY(world.showReady(0));
    for (const Qt::Key key : {Qt::Key_G, Qt::Key_X})
        QTest::keyClick(world.part<WaveformView>(), key);
    QTest::keyClick(world.part<WaveformView>(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(world.receiver.posted(callPath(0)),
        (QList<QByteArray>{
            R"({"review":"good"})", R"({"review":"problem"})", R"({"review":"good"})"}));
}

void TestJudging::aRefusalIsSaid()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowActive(world.pane.get()));
    QVERIFY(world.showReady(0));
    world.receiver.answer(callPath(0),
        {.status = 403,
            .contentType = "application/problem+json",
            .body = R"({"detail":"You may only listen."})"});
    QTest::keyClick(world.part<WaveformView>(), Qt::Key_G);
    auto *label = world.part<VerdictBar>()->findChild<QLabel *>();
    QTRY_VERIFY(label->text().contains(u"You may only listen."_s));
    QVERIFY(world.showReady(1)); // it is still there, and nothing can be undone
    QVERIFY(label->text().contains(u"You may only listen."_s));
    const auto posted = world.receiver.posted(callPath(0)).size();
    QTest::keyClick(world.part<WaveformView>(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(world.receiver.posted(callPath(0)).size(), posted);
}

void TestJudging::whatWasHeardIsTold()
{
    PaneWorld world;
    world.setDetail(0, {{u"heard"_s, QJsonArray{QJsonObject{{u"from"_s, 30}, {u"to"_s, 40}}}}});
    world.pane->show();
    QVERIFY(world.showReady(0));
    world.receiver.answer(playback(0),
        {.body = R"({"ranges":[{"from":2,"to":5},{"from":30,"to":40}],"heardSeconds":13})"});
    hear(world, 2, 5);
    QTRY_COMPARE(world.receiver.posted(playback(0)).size(), 1);
    QCOMPARE(told(world, 0, 0), (QJsonArray{QJsonObject{{u"from"_s, 2}, {u"to"_s, 5}}}));
    // It is seen below the lanes, with what was heard before.
    auto *view = world.part<WaveformView>();
    const auto isLined = [view](double seconds) {
        const QImage image = view->grab().toImage();
        const qreal ratio = image.devicePixelRatio();
        const QPointF at(view->xAt(seconds), view->laneArea().bottom() - 2);
        return image.pixel((at * ratio).toPoint()) == Theme::of(view).accent.rgb();
    };
    QTRY_VERIFY(isLined(3));
    QVERIFY(isLined(35));
    QVERIFY(!isLined(20));
}

void TestJudging::aJumpIsNotHeard()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(world.showReady(0));
    world.player.play();
    for (const double at : {1.0, 1.5, 2.0, 20.0, 20.5, 10.0, 10.5})
        world.player.seek(at);
    world.player.pause();
    QTRY_COMPARE(world.receiver.posted(playback(0)).size(), 1);
    QCOMPARE(told(world, 0, 0),
        (QJsonArray{QJsonObject{{u"from"_s, 1}, {u"to"_s, 2}},
            QJsonObject{{u"from"_s, 10}, {u"to"_s, 10.5}},
            QJsonObject{{u"from"_s, 20}, {u"to"_s, 20.5}}}));
}

void TestJudging::whatCouldNotBeToldIsToldLater()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(world.showReady(0));
    world.receiver.answer(playback(0), {.status = 503});
    hear(world, 1, 2);
    QTRY_COMPARE(world.receiver.posted(playback(0)).size(), 1);
    world.receiver.answer(playback(0), {.body = R"({"ranges":[],"heardSeconds":0})"});
    // The answer to the first report may still be on its way.
    const auto isToldWhole = [&] {
        hear(world, 5, 6);
        const qsizetype reports = world.receiver.posted(playback(0)).size();
        for (qsizetype report = 1; report < reports; ++report) {
            if (told(world, 0, report).size() == 2)
                return true;
        }
        return false;
    };
    QVERIFY(QTest::qWaitFor(isToldWhole));
}

void TestJudging::anotherCallEndsTheReport()
{
    PaneWorld world;
    world.pane->show();
    QVERIFY(world.showReady(0));
    world.player.play();
    for (const double at : {1.0, 1.5, 2.0})
        world.player.seek(at);
    QVERIFY(world.showReady(1));
    QTRY_COMPARE(told(world, 0, 0), (QJsonArray{QJsonObject{{u"from"_s, 1}, {u"to"_s, 2}}}));
    QVERIFY(world.receiver.posted(playback(1)).isEmpty());
}

QTEST_MAIN(TestJudging)
#include "tst_judging.moc"
