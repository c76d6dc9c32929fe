// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/stateshape.h"
#include "ui/models/callcells.h"
#include "ui/parts/celldelegate.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QPainter>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

namespace {

/** A theme in which colour tells nothing. */
Theme colourless()
{
    Theme theme = Theme::light();
    theme.accent = theme.warning = theme.danger = theme.textMuted = Qt::black;
    return theme;
}

QImage drawn(RecordingState state, CallStatus status)
{
    QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintState(painter, image.rect(), colourless(), state, status);
    return image;
}

/** Drawn large, so that some of a line is not softened by the background. */
bool isDrawnIn(const QColor &colour, RecordingState state)
{
    QImage image(96, 96, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(4, 4);
    paintState(painter, {0, 0, 24, 24}, Theme::light(), state, CallStatus::Ended);
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class TestStateShape : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateHasAShapeOfItsOwn();
    void statesAreDrawnInTheirTones();
    void aCallInProgressLooksDifferent();
    void anUnknownIconIsEmpty();
};

void TestStateShape::everyStateHasAShapeOfItsOwn()
{
    using enum RecordingState;
    QList<QImage> seen;
    for (const auto state :
        {None, Pending, Processing, Ready, Retrying, Failed, TranscriptOnly, Deleted}) {
        const QImage image = drawn(state, CallStatus::Ended);
        QVERIFY2(!seen.contains(image), qPrintable(toWord(state)));
        QImage blank(image.size(), image.format());
        blank.fill(Qt::white);
        QVERIFY2(image != blank, qPrintable(toWord(state)));
        seen.append(image);
    }
}

/** Those that are no icons, whose lines are too thin to have the whole colour. */
void TestStateShape::statesAreDrawnInTheirTones()
{
    using enum RecordingState;
    for (const auto state : {None, Pending, Processing, Ready})
        QVERIFY2(isDrawnIn(toneColour(Theme::light(), recordingTone(state)), state),
            qPrintable(toWord(state)));
    QVERIFY(recordingTone(Processing) != recordingTone(Ready));
}

void TestStateShape::aCallInProgressLooksDifferent()
{
    QVERIFY(drawn(RecordingState::None, CallStatus::InProgress)
        != drawn(RecordingState::None, CallStatus::Ended));
}

void TestStateShape::anUnknownIconIsEmpty()
{
    QVERIFY(iconPixmap(u"../theme/earshot"_s, Qt::black, 16, 1).isNull());
    QCOMPARE(iconPixmap(u"play"_s, Qt::black, 16, 2).size(), QSize(32, 32));
}

QTEST_MAIN(TestStateShape)
#include "tst_stateshape.moc"
