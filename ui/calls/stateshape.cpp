// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/stateshape.h"

#include "ui/models/callcells.h"
#include "ui/parts/celldelegate.h"
#include "ui/theme/icons.h"

#include <QPaintDevice>
#include <QPainter>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal dotWidth = 10;

QRectF centred(const QRectF &area, qreal width)
{
    return {area.center().x() - width / 2, area.center().y() - width / 2, width, width};
}

void paintDot(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centred(area, dotWidth));
}

void paintRing(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centred(area, dotWidth - 1.6));
}

void paintHalfRing(QPainter &painter, const QRectF &area, const QColor &colour)
{
    paintRing(painter, area, colour);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPie(centred(area, dotWidth), -90 * 16, 180 * 16);
}

void paintDash(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle = area.center();
    painter.drawLine(middle - QPointF(3, 0), middle + QPointF(3, 0));
}

void paintIcon(QPainter &painter, const QRectF &area, const QString &name, const QColor &colour)
{
    constexpr int width = 14;
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(centred(area, width).topLeft(), iconPixmap(name, colour, width, ratio));
}

void paintWithoutRecording(
    QPainter &painter, const QRectF &area, const Theme &theme, CallStatus status)
{
    const bool talking = status == CallStatus::Ringing || status == CallStatus::InProgress
        || status == CallStatus::Forwarding;
    if (talking)
        paintIcon(painter, area, u"phone"_s, theme.accent);
    else
        paintDash(painter, area, theme.textMuted);
}

} // namespace

void paintState(QPainter &painter, const QRectF &area, const Theme &theme, RecordingState state,
    CallStatus status)
{
    const QColor colour = toneColour(theme, recordingTone(state));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (state) {
    case RecordingState::None:
        paintWithoutRecording(painter, area, theme, status);
        break;
    case RecordingState::Pending:
        paintRing(painter, area, colour);
        break;
    case RecordingState::Processing:
        paintHalfRing(painter, area, colour);
        break;
    case RecordingState::Ready:
        paintDot(painter, area, colour);
        break;
    case RecordingState::Retrying:
        paintIcon(painter, area, u"refresh"_s, colour);
        break;
    case RecordingState::Failed:
        paintIcon(painter, area, u"alert"_s, colour);
        break;
    case RecordingState::TranscriptOnly:
        paintIcon(painter, area, u"lines"_s, colour);
        break;
    case RecordingState::Deleted:
        paintIcon(painter, area, u"close"_s, colour);
        break;
    }
    painter.restore();
}

} // namespace earshot::ui
