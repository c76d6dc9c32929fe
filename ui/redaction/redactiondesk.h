// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/redactsubject.h"

#include <QObject>

class QWidget;

namespace earshot::ui {

class Player;
class RedactDialog;
class ReceiverClient;
class ReviewPane;

/** Opens the dialogs for what the review pane asks of redaction. */
class RedactionDesk : public QObject
{
    Q_OBJECT
public:
    /** All must outlive it. */
    RedactionDesk(
        ReceiverClient &client, Player &player, ReviewPane &pane, QObject *parent = nullptr);

private:
    void redact(const RedactSubject &subject);
    void askForOriginal(const RedactSubject &subject, QWidget &over);
    void openOriginal(const RedactSubject &subject, QWidget &over);
    void askForDeletion(const RedactSubject &subject, RedactDialog &over);

    ReceiverClient &m_client;
    Player &m_player;
    ReviewPane &m_pane;
};

} // namespace earshot::ui
