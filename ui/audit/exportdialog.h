// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audit/exportjob.h"
#include "ui/models/auditpresenter.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace earshot::ui {

class ChipChoice;
class IconButton;

/** The part of the audit log that is exported. */
struct ExportSubject
{
    AuditPresenter::Filter filter; ///< for people
    AuditQuery query; ///< the same
    QDate today;
};

/** The audit log as a file: which part, as what, where it goes, and what came of it. */
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p client must outlive it. */
    ExportDialog(ReceiverClient &client, const ExportSubject &subject, QWidget *parent = nullptr);

    /** Asks where to, and makes it. */
    void askForFile();
    void exportTo(const QString &file);
    [[nodiscard]] ExportJob &job() { return m_job; }
    /** One of report::exportFormats(). */
    void chooseFormat(const QString &word);
    void chooseReport(const QString &word);
    /** What came of it; empty before. */
    [[nodiscard]] QString said() const;

    /** While it is being made that is cancelled, and the dialog stays. */
    void reject() override;

private:
    void arrange();
    void fillReports();
    QLayout *makeChoices();
    QLayout *makeButtons();
    void connectJob();
    void renew();
    void makeRoom();
    void say(const QString &text, const QString &tone);
    void showInFolder();
    [[nodiscard]] QString chosenFormat() const;

    const ExportSubject m_subject;
    ExportJob m_job;
    report::ExportOrder m_order; ///< the last one
    bool m_isMade = false; ///< and its file is there
    ChipChoice *m_format;
    QComboBox *m_report;
    QLabel *m_hint;
    QProgressBar *m_progress;
    QLabel *m_said;
    IconButton *m_show;
    QPushButton *m_cancel;
    QPushButton *m_close;
    QPushButton *m_export;
};

} // namespace earshot::ui
