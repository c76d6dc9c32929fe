// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace earshot::ui {

struct Theme;

/** Paints the cells of a CallsModel from the theme; backgrounds and day bands are the view's. */
class CallDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int dayBandHeight = 30;
    static constexpr int cellPadding = 8;
    /** What stands below the cells of the row: the words that were found, or nothing. */
    static int heightBelow(const QModelIndex &index);

    /** Of the whole row; taller where a new day begins. */
    static int heightOf(const QModelIndex &index);

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintStandIn(
        QPainter &painter, const QRectF &area, const Theme &theme, const QModelIndex &index);
    static void paintCustomer(
        QPainter &painter, const QRectF &area, const Theme &theme, const QModelIndex &index);
    static void paintLength(
        QPainter &painter, const QRectF &area, const Theme &theme, const QModelIndex &index);
    static void paintOutcome(
        QPainter &painter, const QRectF &area, const Theme &theme, const QString &text);
    static void paintDirection(
        QPainter &painter, const QRectF &area, const Theme &theme, const QModelIndex &index);
};

} // namespace earshot::ui
