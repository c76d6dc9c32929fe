// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/loadingrows.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace earshot::ui {

namespace {

void paintBar(QPainter &painter, qreal left, qreal middle, qreal width, qreal height)
{
    painter.drawRoundedRect(QRectF(left, middle - height / 2, width, height), 4, 4);
}

} // namespace

LoadingRows::LoadingRows(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("The calls are being loaded"));
}

void LoadingRows::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.sunken);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    for (int row = 0; row * space::rowHeight < height(); ++row) {
        const qreal middle = space::headerHeight + (row + 0.5) * space::rowHeight;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.border);
        painter.setOpacity(std::max(0.15, 0.9 - row * 0.1));
        paintBar(painter, 16, middle, 10, 10);
        paintBar(painter, 48, middle, 36, 10);
        paintBar(painter, 160, middle - 9, 110 + (row * 37) % 50, 10);
        paintBar(painter, 160, middle + 9, 90, 8);
        paintBar(painter, width() - 190, middle, 34, 10);
        paintBar(painter, width() - 110, middle, 60, 18);
    }
}

} // namespace earshot::ui
