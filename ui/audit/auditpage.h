// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/auditpresenter.h"

#include <QWidget>

class QFrame;
class QLabel;
class QStackedWidget;

namespace earshot::ui {

class AuditBar;
class AuditTable;
class MessagePage;

/** Who did what, and whether the record of that is unbroken. */
class AuditPage : public QWidget
{
    Q_OBJECT
public:
    AuditPage(ReceiverClient &client, const Clock &clock, QWidget *parent = nullptr);
    ~AuditPage() override;

    [[nodiscard]] AuditPresenter &presenter() { return m_presenter; }

    /** Who did what with this call, whenever that was. */
    void showCall(const Call &call);

Q_SIGNALS:
    void callOpened(const QString &callId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeProblem();
    void renew();
    void renewMessage();
    void renewEmpty();
    void giveKeys();
    void act();
    void openExport();

    ReceiverClient &m_client;
    const Clock &m_clock;
    AuditPresenter m_presenter;
    AuditBar *m_bar;
    QStackedWidget *m_pages;
    MessagePage *m_message;
    AuditTable *m_table;
    QLabel *m_problemText;
    QWidget *m_problem;
    bool m_awaitsKeys = false; ///< the table is to have them once it is there
};

} // namespace earshot::ui
