// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulk/selectedcalls.h"

#include <QTableView>
#include <QTimer>

namespace earshot::ui {

class CallColumns;
class CallsModel;

/**
 * The table of calls. Mouse and keyboard (up, down, home, end, page) choose one row, and more with
 * Shift or Ctrl; Enter opens one, Escape leaves one of many. It tells the model which rows are
 * seen, so that they are loaded, and keeps what is seen where it is while rows come and go above.
 */
class CallsView : public QTableView
{
    Q_OBJECT
public:
    explicit CallsView(CallsModel &model, QWidget *parent = nullptr);

    /** Also while its row is not loaded; empty when there is none. */
    [[nodiscard]] QString currentCallId() const { return m_currentId; }
    [[nodiscard]] std::vector<RowRange> selectedRows() const;
    [[nodiscard]] CallColumns &columns() { return *m_columns; }

Q_SIGNALS:
    void selectedRowsChanged();
    void currentCallChanged(const QString &callId); ///< empty when there is none
    void callOpened(const QString &callId); ///< Enter or a double click
    void currentRowLost(int row); ///< the call that was the current one left the list

protected:
    void paintEvent(QPaintEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void reset() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    /** A row, and how far below the upper edge it begins. */
    struct Anchor
    {
        QPersistentModelIndex row;
        int y = 0;
    };

    void connectModel();
    void rememberAnchor();
    void keepAnchor();
    void tellShown();
    void takeLoaded(int first, int last);
    void sizeRows(int first, int last);
    void setCurrentId(const QString &callId);
    void sizeColumns();
    void hover(const QModelIndex &index);
    void drawRow(QPainter &painter, int row) const;
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintFound(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintDay(QPainter &painter, const QRect &band, const QString &day) const;

    CallsModel &m_model;
    CallColumns *m_columns = nullptr;
    QPersistentModelIndex m_hovered;
    bool m_losesCurrent = false;
    QString m_currentId;
    Anchor m_anchor;
    QTimer m_shownLater; ///< once for all changes of a turn
};

} // namespace earshot::ui
