// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/choicetile.h"

#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace earshot::ui {

namespace {

constexpr int markSize = 14;
constexpr int leastWidth = 150;
constexpr int usualWidth = 240;
constexpr int wordFlags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;
constexpr qreal radius = 8;

void drawWords(QPainter &painter, const QRect &room, const QString &words)
{
    if (painter.layoutDirection() == Qt::RightToLeft && words.isRightToLeft())
        drawLeftwards(painter, room, Qt::AlignTop, words);
    else
        painter.drawText(room, wordFlags, words);
}

} // namespace

ChoiceTile::ChoiceTile(const QString &title, const QString &meaning, QWidget *parent)
    : QRadioButton(title, parent)
    , m_meaning(meaning)
{
    setAccessibleDescription(meaning);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ChoiceTile::titleRect(int width) const
{
    const int left = space::medium + markSize + space::small;
    const QRect room(left, space::medium, width - left - space::medium, QWIDGETSIZE_MAX);
    return QFontMetrics(styledFont(font(), TextStyle::Strong))
        .boundingRect(room, wordFlags, text());
}

QRect ChoiceTile::meaningRect(int width) const
{
    const int top = titleRect(width).bottom() + 1 + space::tiny;
    const QRect room(space::medium, top, width - 2 * space::medium, QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, wordFlags, m_meaning);
}

int ChoiceTile::heightForWidth(int width) const
{
    return meaningRect(width).bottom() + 1 + space::medium;
}

QSize ChoiceTile::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize ChoiceTile::minimumSizeHint() const
{
    return {leastWidth, heightForWidth(usualWidth)};
}

bool ChoiceTile::hitButton(const QPoint &point) const
{
    return rect().contains(point);
}

void ChoiceTile::paintMark(QPainter &painter, const QColor &colour) const
{
    const QRect title = titleRect(width());
    const QFontMetrics metrics(styledFont(font(), TextStyle::Strong));
    const QRect place = QStyle::visualRect(layoutDirection(), rect(),
        QRect(space::medium, title.top() + (metrics.height() - markSize) / 2, markSize, markSize));
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(place).adjusted(1, 1, -1, -1));
    if (!isChecked())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(place).adjusted(4, 4, -4, -4));
}

void ChoiceTile::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = isChecked() && isEnabled();
    const qreal line = marked ? 2 : 1;
    painter.setPen(QPen(marked ? theme.accent : theme.border, line));
    painter.setBrush(underMouse() && isEnabled() && !isChecked() ? theme.hover : theme.surface);
    const QRectF outline = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.drawRoundedRect(outline, radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        const QRectF inside = QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5);
        painter.drawRoundedRect(inside, radius - 4, radius - 4);
    }
    paintMark(painter, marked ? theme.accent : theme.textMuted);
    const auto place = [this](const QRect &words) {
        QRect room = words;
        room.setRight(width() - space::medium);
        return QStyle::visualRect(layoutDirection(), rect(), room);
    };
    painter.setPen(isEnabled() ? theme.text : theme.textMuted);
    painter.setFont(styledFont(font(), TextStyle::Strong));
    drawWords(painter, place(titleRect(width())), text());
    painter.setPen(theme.textMuted);
    painter.setFont(font());
    drawWords(painter, place(meaningRect(width())), m_meaning);
}

} // namespace earshot::ui
