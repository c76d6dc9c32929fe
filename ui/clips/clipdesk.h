// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ui/review/clipsubject.h"

#include <QObject>

class QSettings;

namespace earshot::ui {

class Player;
class ReceiverClient;
class ReviewPane;

/** Opens the dialog for what the review pane asks of clips. */
class ClipDesk : public QObject
{
    Q_OBJECT
public:
    /** All must outlive it; @p settings may be null. */
    ClipDesk(ReceiverClient &client, Player &player, const Clock &clock, ReviewPane &pane,
        QSettings *settings, QObject *parent = nullptr);

private:
    void open(const ClipSubject &subject, bool isForLinks);

    ReceiverClient &m_client;
    Player &m_player;
    const Clock &m_clock;
    ReviewPane &m_pane;
    QSettings *m_settings;
};

} // namespace earshot::ui
