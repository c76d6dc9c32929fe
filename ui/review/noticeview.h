// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/statetexts.h"

#include <QFrame>

class QLabel;

namespace earshot::ui {

class IconButton;

/** A calm box that says in words what is missing, why, and, when something can be done, offers it.
 */
class NoticeView : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeView(QWidget *parent = nullptr);

    /** @p action is the button's text; empty for none. */
    void setNotice(const Notice &notice, const QString &action = {});

Q_SIGNALS:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void renewIcon();

    Notice m_notice;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    IconButton *m_action;
};

} // namespace earshot::ui
