// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

class QKeyEvent;
class QMenu;
class QPoint;
class QTableView;

namespace earshot::ui {

/** Which columns of the calls are shown, in which order: chosen from a menu, moved by the mouse or,
 * in the menu, by keys, and kept by the program. Who called is always there. */
class CallColumns : public QObject
{
    Q_OBJECT
public:
    explicit CallColumns(QTableView &view);

    /** Columns that a narrow list has no room for are left out for now. */
    void fitTo(int width);

    void showMenu(const QPoint &globalPos);
    void setShown(int column, bool isShown);
    /** To the next place to the left or to the right, past what is not shown. */
    void move(int column, bool isToTheLeft);
    [[nodiscard]] bool isShown(int column) const { return !m_leftOut.contains(column); }
    /** As they were before anything was chosen. */
    void reset();

    [[nodiscard]] QByteArray state() const;
    /** What is no state of these columns changes nothing. */
    void restore(const QByteArray &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(QMenu &menu);
    bool takeKey(QMenu &menu, const QKeyEvent &key);
    void arrange(const QList<int> &order);

    QTableView &m_view;
    QSet<int> m_leftOut;
    int m_width = 0;
};

} // namespace earshot::ui
