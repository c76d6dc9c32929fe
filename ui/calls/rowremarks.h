// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFontMetricsF>
#include <QList>
#include <QString>

class QModelIndex;

namespace earshot::ui {

struct Theme;

/** Something that stands below the name in a row of the calls. */
struct RowRemark
{
    /** What is worth least goes first where the room ends. The name says more than its number; the
     * state has its shape at the beginning of the row as well. */
    enum class Worth { Number, Heard, State, Verdict };

    QString text;
    QColor colour;
    Worth worth;

    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] qreal width(const QFontMetricsF &metrics) const;
};

/** What stands between two of them. */
QString remarkSeparator();

/** The number, what somebody thought of the call, how much of it we have heard, and the state of
 * its recording where it is not simply ready. */
QList<RowRemark> rowRemarks(const QModelIndex &index, const Theme &theme);

/** As many of @p remarks as there is room for, whole ones rather than half a word: all of them are
 * in the tooltip. One stays in any case. */
QList<RowRemark> fitted(QList<RowRemark> remarks, const QFontMetricsF &metrics, qreal room);

} // namespace earshot::ui
