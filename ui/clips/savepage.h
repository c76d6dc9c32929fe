// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clips/clipjob.h"
#include "ui/clips/clipmemory.h"
#include "ui/review/clipsubject.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace earshot::ui {

class ChipChoice;
class IconButton;

/** The clip as a file: how it is made, what it is called, where it goes, and what came of it. */
class SavePage : public QWidget
{
    Q_OBJECT
public:
    /** @p settings may be null: nothing is remembered then. */
    SavePage(ReceiverClient &client, const ClipSubject &subject, QSettings *settings,
        QWidget *parent = nullptr);

    void setRange(const WaveRange &range, bool isPossible);
    /** Asks where to, and makes it. */
    void askForFile();
    void save(const QString &file);
    [[nodiscard]] ClipJob &job() { return m_job; }
    /** As the file would be called, with its ending. */
    [[nodiscard]] QString fileName() const;

private:
    void arrange();
    QWidget *makeNameRow();
    QWidget *makeSaveRow();
    void connectJob();
    void renew();
    void say(const QString &text, const QString &tone);
    void showInFolder();
    void takeHabits();
    [[nodiscard]] ClipOrder order() const;

    const ClipSubject m_subject;
    QSettings *m_settings;
    ClipHabits m_habits;
    ClipJob m_job;
    WaveRange m_range;
    bool m_isPossible = false;
    QString m_file; ///< the last that was made
    ChipChoice *m_fade;
    ChipChoice *m_format;
    QLineEdit *m_template;
    QLabel *m_preview;
    QProgressBar *m_progress;
    QLabel *m_said;
    IconButton *m_show;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace earshot::ui
