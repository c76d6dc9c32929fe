// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/values.h"

#include <QWidget>

class QLabel;

namespace earshot::ui {

/** At the foot of the sidebar: whether we are live, with what, and as whom. */
class ConnectionBadge : public QWidget
{
    Q_OBJECT
public:
    /** @p place is what we are connected to: "This computer", or a server's name. */
    explicit ConnectionBadge(QString place, QWidget *parent = nullptr);

    void showState(const ConnectionState &state);
    void showSession(const Session &session);

    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString whoText() const;

private:
    class Mark;

    const QString m_place;
    Mark *m_mark;
    QLabel *m_state;
    QLabel *m_who;
};

} // namespace earshot::ui
