// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/auditpresenter.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace earshot::ui {

class FilterChip;

/** The top of the page: what the list is narrowed to, and how the log stands. */
class AuditBar : public QWidget
{
    Q_OBJECT
public:
    explicit AuditBar(AuditPresenter &presenter, QWidget *parent = nullptr);

    void renew();
    [[nodiscard]] bool isTyping() const;
    void editWords(); ///< the focus goes to the words, all of them selected

Q_SIGNALS:
    void exportRequested();
    void left(); ///< Escape or Down in the words: the keys belong to the list again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void dressWords();
    void fillMonths();
    void fillActions();
    void fillPersons();
    void fillCall();
    void takeWords();
    void renewBadge();
    FilterChip *addChip(const QString &name, void (AuditBar::*fill)(),
        void (*clear)(AuditPresenter::Filter &filter));
    /** The filter with what @p change makes of it. */
    template <typename Change>
    void choose(Change change);

    AuditPresenter &m_presenter;
    QLineEdit *m_words;
    QAction *m_magnifier = nullptr;
    FilterChip *m_month;
    FilterChip *m_action;
    FilterChip *m_person;
    FilterChip *m_call; ///< there only while the list is that of a call
    QLabel *m_badge;
    QPushButton *m_verify;
    QPushButton *m_export;
    QTimer m_rest;
};

} // namespace earshot::ui
