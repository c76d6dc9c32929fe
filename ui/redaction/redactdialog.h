// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/redactionrequests.h"
#include "ui/redaction/redactionjob.h"
#include "ui/review/redactsubject.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace earshot::ui {

class ChipChoice;
class ClipWords;
class IconButton;
class PartList;
class Player;

/**
 * Parts of a call, to be taken out of its sound and words: those that were suggested, those that
 * are out already, and those that somebody chooses in the words; what is heard instead, what
 * becomes of the original, and why. What it needs must outlive it. Window thread.
 *
 * Closed while the parts are being taken out, that goes on at the receiver.
 */
class RedactDialog : public QDialog
{
    Q_OBJECT
public:
    RedactDialog(ReceiverClient &client, Player &player, const RedactSubject &subject,
        QWidget *parent = nullptr);

    [[nodiscard]] PartList &parts() { return *m_parts; }
    [[nodiscard]] QLineEdit &reason() { return *m_reason; }
    /** Adds what is chosen in the words. */
    void addChosen();
    /** Takes out what is checked; asks first where the original goes. */
    void redact();

Q_SIGNALS:
    void originalRequested();
    /** What lies under seal is to go. */
    void deletionRequested();

public Q_SLOTS:
    /** Asks again what is out, and for what is suggested. */
    void load();

private:
    enum class Step { Asking, Unknown, Choosing, Working };

    void arrange();
    QLayout *makeHead();
    QLayout *makeAddRow();
    QLayout *makeFoot();
    void connectJob();
    void take(const Result<RedactionStanding> &standing);
    void showStanding(const RedactionStanding &standing);
    void suggest();
    void readCopy();
    void takeSuggestions(const Result<std::vector<SuggestedPart>> &suggestions);
    void choose(const WaveRange &range);
    void confirmDeletion();
    void begin();
    void say(const QString &text, const QString &tone);
    void renew();
    [[nodiscard]] bool keepsOriginal() const;
    [[nodiscard]] bool isAsItIs() const;
    [[nodiscard]] QString problem() const;

    ReceiverClient &m_client;
    const RedactSubject m_subject;
    RedactionJob m_job;
    RedactionStanding m_standing;
    WaveRange m_chosen;
    Step m_step = Step::Asking;
    bool m_isRedacted;
    bool m_isNews = false; ///< what is said is about what was done, not about what is missing
    QLabel *m_state;
    IconButton *m_open;
    IconButton *m_delete;
    ClipWords *m_words;
    IconButton *m_add;
    IconButton *m_find;
    PartList *m_parts;
    ChipChoice *m_sound;
    ChipChoice *m_fate;
    QLabel *m_consequence;
    QLineEdit *m_reason;
    QLabel *m_said;
    QProgressBar *m_progress;
    QPushButton *m_again;
    QPushButton *m_close;
    QPushButton *m_redact;
};

} // namespace earshot::ui
