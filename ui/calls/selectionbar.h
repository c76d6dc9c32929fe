// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "ui/bulk/bulkjob.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace earshot::ui {

class CallsModel;

/** What can be done with several chosen calls, how far it is, and what came of it. There only while
 * there is something to say. Model and client must outlive it. */
class SelectionBar : public QFrame
{
    Q_OBJECT
public:
    SelectionBar(CallsModel &model, ReceiverClient &client, QWidget *parent = nullptr);

    void setRows(const std::vector<RowRange> &rows);
    [[nodiscard]] int count() const { return m_count; } ///< of the rows
    /** Who we are decides what is offered; until that is known a table is not. */
    void setRole(Role role);
    [[nodiscard]] BulkJob &job() { return m_job; }

    void askForTable();
    void askForFolder();
    void askForArchive();

private:
    void arrange();
    QPushButton *makeMarks();
    QPushButton *makeDownloads();
    void connectJob();
    void say(const QString &text);
    void showState();
    [[nodiscard]] SelectedCalls calls() const { return {m_model, m_rows}; }

    CallsModel &m_model;
    BulkJob m_job;
    std::vector<RowRange> m_rows;
    int m_count = 0;
    bool m_mayMark = true;
    bool m_mayDownload = true;
    bool m_mayExport = false;
    QString m_said;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_marks;
    QPushButton *m_table;
    QPushButton *m_downloads;
    QPushButton *m_cancel;
    QPushButton *m_close;
};

} // namespace earshot::ui
