// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;

namespace earshot::ui {

/** "José Álvarez called Harbor Dental": one line, the person in bold; what is too long is elided,
 * and whole in the tooltip. */
class CallTitle : public QWidget
{
    Q_OBJECT
public:
    explicit CallTitle(QWidget *parent = nullptr);

    void setCall(const Call &call);
    [[nodiscard]] QString text() const;
    /** As much of it as there is room for. */
    [[nodiscard]] QString shownText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Parts
    {
        QString pattern;
        QString customer;
        QString other;
    };

    [[nodiscard]] Parts shown() const;

    QString m_pattern; ///< with %1 for the customer and %2 for the other side
    QString m_customer;
    QString m_other;
};

/** The title, and below it the facts of the call with the state of its recording in words; beside
 * it, what can be taken out of the program. */
class CallHeader : public QWidget
{
    Q_OBJECT
public:
    explicit CallHeader(QWidget *parent = nullptr);

    void setCall(const Call &call);
    /** Whether clips and links can be made of it. */
    void setCanClip(bool can);
    /** Puts @p action into the menu of the call, which is there as long as one of its actions is.
     */
    void offer(QAction &action);

Q_SIGNALS:
    void clipRequested();
    void shareRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void renew();
    QHBoxLayout *makeButtons();
    void renewMenu();

    CallTitle *m_title;
    QLabel *m_facts;
    QList<QWidget *> m_buttons;
    QMenu *m_menu = nullptr;
    Call m_call;
};

} // namespace earshot::ui
