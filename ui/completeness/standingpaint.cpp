// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/completeness/standingpaint.h"

#include <QPainter>

namespace earshot::ui {

namespace {

struct Look
{
    QColor colour;
    Qt::BrushStyle pattern = Qt::SolidPattern;
};

Look lookOf(const Theme &theme, Standing standing)
{
    switch (standing) {
    case Standing::Kept:
        return {theme.accent};
    case Standing::Fetching:
        return {theme.caller, Qt::BDiagPattern};
    case Standing::NotRecorded:
        return {theme.waveIdle};
    case Standing::Failed:
        return {theme.warning, Qt::DiagCrossPattern};
    case Standing::Open:
        return {theme.textMuted, Qt::NoBrush};
    case Standing::Missing:
        return {theme.danger};
    }
    Q_UNREACHABLE();
}

} // namespace

void paintStanding(QPainter &painter, const QRectF &area, const Theme &theme, Standing standing)
{
    const Look look = lookOf(theme, standing);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (look.pattern == Qt::SolidPattern) {
        painter.fillRect(area, look.colour);
    } else {
        painter.fillRect(area, theme.surface);
        painter.setPen(QPen(look.colour, 1));
        painter.setBrush(QBrush(look.colour, look.pattern));
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

} // namespace earshot::ui
