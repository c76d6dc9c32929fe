// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/redaction/originalsound.h"
#include "ui/review/redactsubject.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace earshot::ui {

class ClipWords;
class IconButton;

/** What was said in a call before parts of it were taken out: its words at once, its sound when it
 * is asked for. Both are in the audit log. What it needs must outlive it. */
class OriginalDialog : public QDialog
{
    Q_OBJECT
public:
    OriginalDialog(ReceiverClient &client, Player &player, const RedactSubject &subject,
        QWidget *parent = nullptr);

    void done(int result) override;
    [[nodiscard]] OriginalSound &sound() { return m_sound; }
    /** Its words are there. */
    [[nodiscard]] bool isReady() const { return m_isReady; }

Q_SIGNALS:
    void left(); ///< the player is empty

private:
    void arrange(const Call &call);
    void load();
    void take(const Result<CallDetail> &original);
    void hear();
    void say(const QString &text, const QString &tone);
    void renew();

    ReceiverClient &m_client;
    const RedactSubject m_subject;
    OriginalSound m_sound;
    bool m_isReady = false;
    WaveRange m_chosen; ///< empty: all of it
    ClipWords *m_words;
    QLabel *m_summary;
    QLabel *m_said;
    IconButton *m_hear;
    QPushButton *m_again;
};

} // namespace earshot::ui
