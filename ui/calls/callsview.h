// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace earshot::ui {

class CallsModel;

/**
 * The table of calls. Mouse and keyboard (up, down, home, end, page) choose one row; Enter opens
 * it. Scrolling to the end fetches older calls.
 */
class CallsView : public QTreeView
{
    Q_OBJECT
public:
    explicit CallsView(CallsModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString currentCallId() const;

Q_SIGNALS:
    void currentCallChanged(const QString &callId); ///< empty when there is none
    void callOpened(const QString &callId); ///< Enter or a double click
    void currentRowLost(int row); ///< the call that was the current one left the list

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void sizeColumns();
    void hover(const QModelIndex &index);
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintFound(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintDay(QPainter &painter, const QRect &band, const QString &day) const;

    CallsModel &m_model;
    QPersistentModelIndex m_hovered;
    bool m_losesCurrent = false;
};

} // namespace earshot::ui
