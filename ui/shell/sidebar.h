// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLayout;

namespace earshot::ui {

class ConnectionBadge;

/** Logo, the pages there are, and the connection at the foot. */
class Sidebar : public QFrame
{
    Q_OBJECT
public:
    explicit Sidebar(const QString &place, QWidget *parent = nullptr);

    [[nodiscard]] ConnectionBadge &badge() { return *m_badge; }

Q_SIGNALS:
    void callsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeLogo();
    QWidget *makeEntry(const QString &text);
    void renewLogo();

    ConnectionBadge *m_badge;
    QLabel *m_logo = nullptr;
};

} // namespace earshot::ui
