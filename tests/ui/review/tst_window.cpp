// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/longtranslator.h"
#include "tests/ui/review/paneworld.h"
#include "ui/review/transcriptview.h"
#include "ui/review/waveformview.h"
#include "ui/theme/applytheme.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QScreen>
#include <QScrollBar>
#include <QTabBar>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::LongTranslator;
using test::PaneWorld;

/**
 * The pane in a real window on a real screen, in both appearances. With EARSHOT_SCREENSHOTS=folder
 * every picture is kept there, to be looked at.
 */
class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aReadyCall_data();
    void aReadyCall();
    void otherStates_data();
    void otherStates();
    void otherViews_data();
    void otherViews();

private:
    static QImage grab(const QWidget &pane);
    static QImage picture(QWidget &pane, const QString &name);
};

namespace {

const QJsonObject harbor{
    {u"customer"_s, QJsonObject{{u"name"_s, u"José Álvarez"_s}, {u"number"_s, u"+34600555012"_s}}},
    {u"direction"_s, u"inbound"_s},
    {u"durationSeconds"_s, 192},
    {u"summary"_s,
        u"The caller moved a cleaning from Thursday to Tuesday the ninth at half past three."_s},
};

/** How many points of @p image have exactly @p colour. */
int countOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

/** With a slow answer, an interruption and a silence. */
QJsonArray talkWithMoments()
{
    const auto turn = [](const QString &speaker, double start, double end, const QString &text) {
        return QJsonObject{{u"speaker"_s, speaker}, {u"startSeconds"_s, start},
            {u"endSeconds"_s, end}, {u"text"_s, text}, {u"words"_s, QJsonArray()}};
    };
    return {turn(u"agent"_s, 1, 30, u"Thanks for calling, how can I help?"_s),
        turn(u"caller"_s, 31, 50, u"I’d like to move my appointment."_s),
        turn(u"agent"_s, 56, 80, u"Of course. Which appointment is it, the one on"_s),
        turn(u"caller"_s, 72, 90, u"The one on Thursday."_s),
        turn(u"agent"_s, 91, 110, u"Let me look."_s),
        turn(u"agent"_s, 130, 150, u"I have Tuesday at three."_s)};
}

} // namespace

void TestWindow::init()
{
    if (QGuiApplication::platformName() == u"offscreen"_s)
        QSKIP("needs a screen");
}

void TestWindow::aReadyCall_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("name");
    const QString longName = u"Maximiliane Freifrau von und zu Hohenstein-Breitenbach-Wolkenburg"_s;
    QTest::newRow("light") << false << 640 << u"José Álvarez"_s;
    QTest::newRow("dark") << true << 640 << u"José Álvarez"_s;
    QTest::newRow("narrow") << false << 440 << longName;
    QTest::newRow("narrow-dark") << true << 440 << longName;
}

void TestWindow::aReadyCall()
{
    QFETCH(bool, dark);
    QFETCH(int, width);
    QFETCH(QString, name);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    PaneWorld world(192);
    QJsonObject detail = harbor;
    detail.insert(u"customer"_s, QJsonObject{{u"name"_s, name}, {u"number"_s, u"+34600555012"_s}});
    world.setDetail(0, detail);
    world.receiver.setAudio(QByteArray(1'150'000, 'a'));
    world.pane->resize(width, 860);
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(world.pane.get()));
    QVERIFY(world.showReady(0));
    auto *view = world.part<WaveformView>();
    QTRY_COMPARE(view->duration(), 192.0);
    world.player.setSpeed(1.5);
    world.player.seek(19);
    world.player.play();
    const QImage image = picture(*world.pane, QString::fromLatin1(QTest::currentDataTag()));
    const Theme theme = dark ? Theme::dark() : Theme::light();
    QVERIFY(countOf(image, theme.agent) > 500);
    QVERIFY(countOf(image, theme.caller) > 100);
    QVERIFY(countOf(image, theme.waveIdle) > 1000);
    QVERIFY(countOf(image, theme.accentTint) > 1000);
    QVERIFY(countOf(image, theme.surface) > image.width() * image.height() / 3);
}

void TestWindow::otherStates_data()
{
    QTest::addColumn<QString>("state");
    for (const char16_t *state :
        {u"pending", u"retrying", u"failed", u"transcript_only", u"deleted", u"none"})
        QTest::newRow(qPrintable(QString::fromUtf16(state))) << QString::fromUtf16(state);
}

void TestWindow::otherStates()
{
    QFETCH(QString, state);
    applyTheme(*qApp, ThemeMode::Light);
    PaneWorld world;
    QJsonObject detail = test::sampleCall(0, state);
    detail.insert(u"transcript"_s, test::longTranscript(5));
    world.setDetail(0, detail);
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(world.pane.get()));
    world.pane->showCall(test::sampleId(0));
    auto *transcript = world.part<TranscriptView>();
    QTRY_COMPARE(transcript->model()->rowCount(), 5);
    const QImage image = picture(*world.pane, u"state-"_s + state);
    QCOMPARE(image.size(), world.pane->size() * image.devicePixelRatio());
    QVERIFY(countOf(image, Theme::light().sunken) > 20'000);
}

void TestWindow::otherViews_data()
{
    QTest::addColumn<QString>("view");
    for (const char16_t *view :
        {u"empty", u"summary", u"details", u"mono", u"without-waveform", u"loading", u"scrolled",
            u"offline", u"right-to-left", u"long-words", u"hover", u"marks"})
        QTest::newRow(qPrintable(QString::fromUtf16(view))) << QString::fromUtf16(view);
}

void TestWindow::otherViews()
{
    QFETCH(QString, view);
    applyTheme(*qApp, view == u"details"_s ? ThemeMode::Dark : ThemeMode::Light);
    LongTranslator translator;
    if (view == u"long-words"_s || view == u"right-to-left"_s)
        QCoreApplication::installTranslator(&translator);
    const bool rightToLeft = view == u"right-to-left"_s;
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    PaneWorld world(192);
    QJsonObject detail = harbor;
    detail.insert(u"transcript"_s, test::longTranscript(view == u"scrolled"_s ? 48 : 12));
    QJsonObject recording = test::sampleCall(0).value("recording"_L1).toObject();
    recording.insert(u"channels"_s, view == u"mono"_s ? 1 : 2);
    recording.insert(u"sizeBytes"_s, 1'150'000);
    recording.insert(u"sha256"_s, QString(u"9f2c"_s).repeated(16));
    detail.insert(u"recording"_s, recording);
    if (view == u"marks"_s)
        detail.insert(u"transcript"_s, talkWithMoments());
    world.setDetail(0, detail);
    if (view == u"mono"_s)
        world.receiver.setWaveform(test::sampleWaveform(192, 1));
    if (view == u"without-waveform"_s)
        world.receiver.setWaveform({});
    if (view == u"loading"_s)
        world.receiver.answer(u"/media/"_s + test::sampleId(0),
            {.contentType = "audio/mpeg",
                .body = QByteArray(8000, 'a'),
                .announcedLength = 20'000});
    if (view == u"offline"_s) {
        world.client.startEvents();
        QTRY_COMPARE(world.client.connectionState().phase, ConnectionState::Phase::Live);
    }
    world.pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(world.pane.get()));
    const QImage empty = picture(*world.pane, u"view-empty"_s);
    if (view == u"empty"_s)
        return;
    if (view == u"loading"_s) {
        world.pane->showCall(test::sampleId(0));
        QTRY_VERIFY(world.part<WaveformView>()->isVisible());
    } else {
        QVERIFY(world.showReady(0));
    }
    world.player.seek(71);
    if (view == u"offline"_s) {
        world.receiver.goAway();
        QTRY_COMPARE(world.client.connectionState().phase, ConnectionState::Phase::Offline);
    }
    if (view == u"scrolled"_s)
        world.part<TranscriptView>()->verticalScrollBar()->triggerAction(
            QAbstractSlider::SliderToMaximum);
    if (view == u"marks"_s) {
        world.pane->setSearch(u"appointment"_s);
        world.part<WaveformView>()->setSelection({100, 128});
        world.part<WaveformView>()->zoomIn();
    }
    if (view == u"hover"_s)
        QTest::mouseMove(world.part<WaveformView>(), {400, 60});
    auto *tabs = world.part<QTabBar>();
    tabs->setCurrentIndex(view == u"summary"_s ? 1 : view == u"details"_s ? 2 : 0);
    QVERIFY(picture(*world.pane, u"view-"_s + view) != empty);
    QCoreApplication::removeTranslator(&translator);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

/** What the screen shows, not what the widget would draw. */
QImage TestWindow::grab(const QWidget &pane)
{
    const QPoint corner = pane.mapToGlobal(QPoint());
    return pane.screen()
        ->grabWindow(0, corner.x(), corner.y(), pane.width(), pane.height())
        .toImage();
}

/** The picture once nothing moves any more: the same several times in a row. */
QImage TestWindow::picture(QWidget &pane, const QString &name)
{
    QImage image = grab(pane);
    int same = 0;
    const bool still = QTest::qWaitFor([&] {
        const QImage before = std::exchange(image, grab(pane));
        same = before == image ? same + 1 : 0;
        return same == 3;
    });
    if (!still)
        qWarning("the picture still changes");
    const QString folder = qEnvironmentVariable("EARSHOT_SCREENSHOTS");
    if (!folder.isEmpty())
        image.save(QDir(folder).filePath(name + u".png"_s));
    return image;
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
