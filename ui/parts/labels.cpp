// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/labels.h"

#include "ui/parts/flowlayout.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

/** Lines of a wrapped text from right to left begin below each other. */
class StartLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const bool isSelectable =
            textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        const bool isMoved = wordWrap() && text().isRightToLeft() && (alignment() & Qt::AlignRight);
        if (textFormat() != Qt::PlainText || isSelectable || !isMoved)
            return QLabel::paintEvent(event);
        QPainter painter(this);
        drawFrame(&painter);
        painter.setPen(palette().color(foregroundRole()));
        drawLeftwards(painter, contentsRect(), alignment(), text());
    }
};

} // namespace

QLabel *makeLabel(const QString &text, const QString &tone, QWidget *parent)
{
    auto *label = new StartLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("tone", tone);
    alignToStart(*label);
    return label;
}

void setTone(QLabel &label, const QString &tone)
{
    if (label.property("tone").toString() == tone)
        return;
    label.setProperty("tone", tone);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

void alignToStart(QLabel &label)
{
    const Qt::Alignment side = label.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    label.setAlignment((label.alignment() & Qt::AlignVertical_Mask) | side | Qt::AlignAbsolute);
}

void setMargins(QLayout &layout, int start, int above, int end, int below)
{
    const bool isMirrored = layout.parentWidget()->isRightToLeft();
    layout.setContentsMargins(isMirrored ? end : start, above, isMirrored ? start : end, below);
}

void drawLeftwards(
    QPainter &painter, const QRect &room, Qt::Alignment alignment, const QString &text)
{
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), painter.font());
    QTextOption option(Qt::AlignRight);
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    const int leading = painter.fontMetrics().leading();
    qreal height = -leading;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition({0, std::ceil(height + leading)});
        height = line.y() + line.height();
    }
    layout.endLayout();
    const QSize size(room.width(), int(std::ceil(height)));
    layout.draw(&painter, QStyle::alignedRect(Qt::LeftToRight, alignment, size, room).topLeft());
}

void showText(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

QFrame *makeTopBar(const QString &title, QWidget *parent)
{
    auto *bar = new QFrame(parent);
    bar->setProperty("panel", u"bar"_s);
    bar->setMinimumHeight(space::topBarHeight - space::small);
    auto *row = new FlowLayout(space::small, space::tiny);
    constexpr int above = 10;
    row->setContentsMargins(space::large, above, space::large, above);
    bar->setLayout(row);
    row->addWidget(makeLabel(title, u"title"_s, bar));
    return bar;
}

FlowLayout &layoutOf(QFrame &topBar)
{
    return *static_cast<FlowLayout *>(topBar.layout());
}

} // namespace earshot::ui
