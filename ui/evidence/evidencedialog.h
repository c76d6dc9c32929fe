// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "ui/evidence/evidencejob.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace earshot::ui {

class IconButton;

/** A call as a file that proves itself: what that is, where it goes, and what came of it. */
class EvidenceDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p client must outlive it. */
    EvidenceDialog(ReceiverClient &client, const Call &call, QWidget *parent = nullptr);

    /** Asks where to, and makes it. */
    void askForFile();
    void saveTo(const QString &file);
    [[nodiscard]] EvidenceJob &job() { return m_job; }
    /** What came of it; empty before. */
    [[nodiscard]] QString said() const;

    /** While it is being made that is cancelled, and the dialog stays. */
    void reject() override;

private:
    void arrange();
    QLayout *makeButtons();
    void connectJob();
    void renew();
    void makeRoom();
    void say(const QString &text, const QString &tone);
    void showInFolder();

    const Call m_call;
    EvidenceJob m_job;
    QString m_file;
    bool m_isMade = false; ///< and it is there
    QProgressBar *m_progress;
    QLabel *m_said;
    IconButton *m_show;
    QPushButton *m_cancel;
    QPushButton *m_close;
    QPushButton *m_save;
};

} // namespace earshot::ui
