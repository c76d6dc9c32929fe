// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/scorerequests.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace earshot::ui {

class QuestionField;

/** The questions that are asked of every call, to be written, ordered and taken away. */
class ScorecardDialog : public QDialog
{
    Q_OBJECT
public:
    /** Asks for the questions at once. @p requests must outlive it. */
    explicit ScorecardDialog(ScoreRequests &requests, QWidget *parent = nullptr);

    /** As they stand in the fields now, those without a text left out. */
    [[nodiscard]] QList<ScoreQuestion> questions() const;
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    void kept(); ///< other questions are asked from now on

private:
    enum class Step { Asking, Editing, Keeping };

    QScrollArea *makeList();
    QWidget *makeFoot();
    void ask();
    void take(const Result<QList<ScoreQuestion>> &questions);
    void keep();
    void takeKept(const Result<QList<ScoreQuestion>> &questions);
    QuestionField *add(const ScoreQuestion &question);
    void remove(QuestionField *field);
    void move(QuestionField *field, int by);
    void renew();
    void say(const QString &text, const QString &tone);

    ScoreRequests &m_requests;
    QVBoxLayout *m_column = nullptr;
    QScrollArea *m_list;
    QPushButton *m_add;
    QLabel *m_said;
    QPushButton *m_again;
    QPushButton *m_cancel;
    QPushButton *m_keep;
    std::vector<QuestionField *> m_fields;
    QList<ScoreQuestion> m_before;
    Step m_step = Step::Asking;
};

} // namespace earshot::ui
