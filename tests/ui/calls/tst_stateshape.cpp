// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/stateshape.h"
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

} // namespace

class TestStateShape : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateHasAShapeOfItsOwn();
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
