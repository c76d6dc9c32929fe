// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace earshot::ui {

class CompletenessPresenter;
class TableView;

/** The calls of the chosen day whose recording is not kept, and why. */
class GapsCard : public QFrame
{
    Q_OBJECT
public:
    explicit GapsCard(CompletenessPresenter &presenter, QWidget *parent = nullptr);

    [[nodiscard]] TableView &view() { return *m_view; }
    void renew();

Q_SIGNALS:
    void callOpened(const QString &callId);

private:
    void open(int row);
    [[nodiscard]] QString hint() const;

    CompletenessPresenter &m_presenter;
    QLabel *m_title;
    QLabel *m_reasons;
    QLabel *m_hint;
    QPushButton *m_retry;
    TableView *m_view;
};

} // namespace earshot::ui
