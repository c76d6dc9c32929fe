// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemView;

namespace earshot::ui {

/**
 * Holds a list whose rows are all of one height, and makes it as high as whole rows are: half a row
 * at its foot looks like a fault. What is left over stays empty below it.
 */
class WholeRows : public QWidget
{
    Q_OBJECT
public:
    /** Takes @p view, which shall scroll by rows. */
    explicit WholeRows(QAbstractItemView *view, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();

    QAbstractItemView *m_view;
};

} // namespace earshot::ui
