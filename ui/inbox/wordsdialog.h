// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/client/wordrequests.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace earshot::ui {

/** The words by which callers complain, to be read and changed for the whole organisation. */
class WordsDialog : public QDialog
{
    Q_OBJECT
public:
    /** Asks for the words at once. @p client must outlive it. */
    explicit WordsDialog(ReceiverClient &client, QWidget *parent = nullptr);

    [[nodiscard]] QPlainTextEdit &editor() { return *m_editor; }
    /** What is said below the words; empty when there is nothing to say. */
    [[nodiscard]] QString said() const;

private:
    enum class Step { Asking, Editing, Keeping };

    void arrange();
    void ask();
    void take(const Result<ComplaintWordChoice> &choice);
    void keep(const std::optional<QString> &words);
    void takeKept(const Result<ComplaintWordChoice> &choice);
    void renew();
    void say(const QString &text, const QString &tone);

    ReceiverClient &m_client;
    QPlainTextEdit *m_editor;
    QLabel *m_said;
    QPushButton *m_again;
    QPushButton *m_usual;
    QPushButton *m_cancel;
    QPushButton *m_keep;
    ComplaintWordChoice m_choice;
    QString m_shown; ///< the words as they were filled in
    Step m_step = Step::Asking;
};

} // namespace earshot::ui
