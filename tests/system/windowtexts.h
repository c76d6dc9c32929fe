// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QWidget>

namespace earshot::test {

namespace detail {

inline QByteArray everyTextIn(const QAbstractItemModel &model, const QModelIndex &parent)
{
    QByteArray all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole),
                     int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
                all += index.data(role).toString().toUtf8() + '\n';
        }
        all += everyTextIn(model, model.index(row, 0, parent));
    }
    return all;
}

} // namespace detail

/** What can be read in a window, by eye, by pointing, or by ear: also what is hidden at the moment
 * or scrolled away. */
inline QByteArray everyTextIn(const QWidget &window)
{
    QByteArray all;
    QList<const QWidget *> widgets{&window};
    for (const QWidget *widget : window.findChildren<QWidget *>())
        widgets.append(widget);
    for (const QWidget *widget : std::as_const(widgets)) {
        for (const char *property : {"text", "plainText", "toolTip", "windowTitle",
                 "accessibleName", "accessibleDescription"})
            all += widget->property(property).toString().toUtf8() + '\n';
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view && view->model())
            all += detail::everyTextIn(*view->model(), {});
    }
    return all;
}

} // namespace earshot::test
