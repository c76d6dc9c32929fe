// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wholerows.h"

#include <QAbstractItemView>

namespace earshot::ui {

WholeRows::WholeRows(QAbstractItemView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    view->setParent(this);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setSizePolicy(view->sizePolicy());
}

QSize WholeRows::sizeHint() const
{
    return m_view->sizeHint();
}

QSize WholeRows::minimumSizeHint() const
{
    return m_view->minimumSizeHint();
}

void WholeRows::resizeEvent(QResizeEvent *)
{
    fit();
}

/** Only now is it known how much of the view its frame and headings take. */
void WholeRows::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void WholeRows::fit()
{
    m_view->setGeometry(rect());
    const int row = m_view->sizeHintForRow(0);
    if (row > 0)
        m_view->resize(width(), height() - m_view->viewport()->height() % row);
}

} // namespace earshot::ui
