// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace earshot::ui {

/** In place of a page's contents: what is missing, why, and what to do about it. */
class MessagePage : public QFrame
{
    Q_OBJECT
public:
    explicit MessagePage(QWidget *parent = nullptr);

    /** Without @p action there is no button. */
    void setMessage(const QString &title, const QString &text, const QString &action = {});
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionRequested();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace earshot::ui
