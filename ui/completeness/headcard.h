// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace earshot::ui {

class CompletenessPresenter;

/** The sentence that matters in large, and below it the counts and what to know about them. */
class HeadCard : public QFrame
{
    Q_OBJECT
public:
    explicit HeadCard(QWidget *parent = nullptr);

    void show(const CompletenessPresenter &presenter);
    using QFrame::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void renewMark();

    QString m_icon;
    QLabel *m_mark;
    QLabel *m_headline;
    QLabel *m_counts;
    QLabel *m_reconcile;
    QLabel *m_stale;
    QLabel *m_action;
};

} // namespace earshot::ui
