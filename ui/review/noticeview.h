// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/statetexts.h"

#include <QWidget>

class QLabel;

namespace earshot::ui {

class IconButton;

/**
 * Says in words what is missing, why, and, when something can be done, offers it: in a calm box in
 * place of a part, or on the bare page in place of everything.
 */
class NoticeView : public QWidget
{
    Q_OBJECT
public:
    enum class Look { Box, Page };

    explicit NoticeView(Look look, QWidget *parent = nullptr);

    /** @p action is the button's text; empty for none. */
    void setNotice(const Notice &notice, const QString &action = {});

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void renewIcon();

    Look m_look;
    Notice m_notice;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    IconButton *m_action;
};

} // namespace earshot::ui
