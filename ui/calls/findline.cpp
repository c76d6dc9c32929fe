// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/findline.h"

#include "ui/models/callformat.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

namespace earshot::ui {

namespace {

constexpr qsizetype longBefore = 24; ///< characters that stay before the first mark, at most
constexpr qreal markRadius = 3;
constexpr qreal timeGap = 10;

/** Without the text before @p from, which begins at a word where there is one near. */
SearchFind cutBefore(const SearchFind &find, qsizetype from)
{
    const qsizetype space = find.text.indexOf(u' ', from);
    if (space >= 0 && space < find.marks.front().start)
        from = space + 1;
    SearchFind cut = find;
    cut.text = u'…' + find.text.mid(from);
    for (SearchMark &mark : cut.marks)
        mark.start += 1 - from;
    return cut;
}

void drawMarks(QPainter &painter, const QTextLine &line, const QRectF &area, const SearchFind &find,
    const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const SearchMark &mark : find.marks) {
        const qreal from = line.cursorToX(int(mark.start));
        const qreal to = line.cursorToX(int(mark.start + mark.length));
        const QRectF box(area.left() + std::min(from, to) - 1, area.top() + 3,
            std::abs(to - from) + 2, area.height() - 6);
        painter.drawRoundedRect(box, markRadius, markRadius);
    }
}

} // namespace

SearchFind fitted(const SearchFind &find, const QFontMetricsF &metrics, qreal width)
{
    SearchFind whole = find;
    whole.text.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
    SearchFind fit = whole;
    for (qsizetype before : {longBefore, longBefore / 2, longBefore / 6}) {
        if (fit.marks.empty() || find.marks.front().start <= before)
            break;
        const SearchMark first = fit.marks.front();
        const QString until = fit.text.left(first.start + first.length);
        if (metrics.horizontalAdvance(until) > width * 3 / 4)
            fit = cutBefore(whole, whole.marks.front().start - before);
    }
    const QString shown = metrics.elidedText(fit.text, Qt::ElideRight, width);
    const qsizetype end = shown == fit.text ? shown.size() : shown.size() - 1;
    fit.text = shown;
    std::erase_if(fit.marks, [end](const SearchMark &mark) { return mark.start >= end; });
    for (SearchMark &mark : fit.marks)
        mark.length = std::min(mark.length, end - mark.start);
    return fit;
}

void paintFind(QPainter &painter, const QRectF &area, const Theme &theme, const SearchFind &find)
{
    const QFontMetricsF metrics(painter.font());
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    QRectF text = area;
    painter.save();
    painter.setPen(theme.textMuted);
    if (find.startSeconds) {
        const QString time = format::length(*find.startSeconds);
        painter.drawText(area, Qt::AlignLeading | Qt::AlignVCenter, time);
        const qreal used = metrics.horizontalAdvance(time) + timeGap;
        isMirrored ? text.setRight(text.right() - used) : text.setLeft(text.left() + used);
    }
    const SearchFind shown = fitted(find, metrics, text.width());
    QTextLayout layout(shown.text, painter.font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(text.width());
    layout.endLayout();
    painter.setClipRect(text);
    drawMarks(painter, line, text, shown, theme.highlight);
    painter.setPen(theme.text);
    layout.draw(&painter, {text.left(), text.center().y() - line.height() / 2});
    painter.restore();
}

} // namespace earshot::ui
