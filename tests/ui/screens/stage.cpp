// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/stage.h"

#include "tests/ui/review/silentplayer.h"
#include "tests/ui/screens/sampleday.h"
#include "ui/calls/callspane.h"
#include "ui/calls/callsview.h"
#include "ui/review/recordingfooter.h"
#include "ui/review/timetext.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QtTest>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int stillGrabs = 3;
constexpr int betweenGrabs = 40; ///< milliseconds

} // namespace

void prepareForPictures()
{
    qputenv("TZ", "UTC");
    QApplication::setCursorFlashTime(0);
}

Stage::Stage(QSize size, bool isFirstStart, ui::Language *language)
    : source(sampleSource())
    , places(samplePlaces())
{
    fillSampleDay(receiver);
    ui::MainWindow::Options options{
        .place = QCoreApplication::translate("earshot::desktop::Desktop", "This computer"),
        .webhook = QUrl(u"http://127.0.0.1:8787/api/webhooks/vapi"_s)};
    options.places = {.presenter = &places,
        .source = &source,
        .isFirstStart = isFirstStart,
        .language = language};
    window = std::make_unique<ui::MainWindow>(client, player, clock, options);
    window->resize(size);
}

bool Stage::open()
{
    window->show();
    window->start();
    const auto isFilled = [this] {
        return window->callsPane().view().model()->rowCount() > 0
            && client.connectionState().phase == ui::ConnectionState::Phase::Live;
    };
    return QTest::qWaitForWindowActive(window.get()) && QTest::qWaitFor(isFilled, patience);
}

bool Stage::openReviewed()
{
    if (!open())
        return false;
    startLink(receiver);
    window->callsPane().select(reviewedCall());
    const auto isReady = [this] { return player.state() == ui::Player::State::Paused; };
    if (!QTest::qWaitFor(isReady, patience))
        return false;
    player.seek(71);
    const QString left = ui::playbackTime(linkSeconds);
    const auto hasCountedDown = [&] {
        for (const QLabel *label : part<ui::RecordingFooter>()->findChildren<QLabel *>()) {
            if (label->text().contains(left))
                return true;
        }
        return false;
    };
    return QTest::qWaitFor(hasCountedDown, patience);
}

QList<QWidget *> Stage::shown() const
{
    QList<QWidget *> widgets{window.get()};
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget != window.get())
            widgets.append(widget);
    }
    return widgets;
}

QImage Stage::grab() const
{
    QImage image = window->grab().toImage();
    QPainter painter(&image);
    for (QWidget *widget : shown().sliced(1))
        painter.drawPixmap(widget->pos() - window->pos(), widget->grab());
    return image;
}

QImage Stage::picture() const
{
    QImage last = grab();
    int same = 0;
    const auto isStill = [&] {
        const QImage next = grab();
        same = next == last ? same + 1 : 0;
        last = next;
        QTest::qWait(betweenGrabs);
        return same >= stillGrabs;
    };
    return QTest::qWaitFor(isStill, patience) ? last : QImage();
}

} // namespace earshot::test
