// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecard.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace earshot::ui {

/** One question of a scorecard as it is written. */
class QuestionField : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionField(const ScoreQuestion &question, QWidget *parent = nullptr);

    /** The text as it is kept; empty where nothing is written. */
    [[nodiscard]] ScoreQuestion question() const;
    /** Where it stands, from 1, of how many: says which ways it can go, and names its controls. */
    void setPlace(int place, int count);
    void begin();

Q_SIGNALS:
    void changed();
    void moveRequested(int by);
    void removeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_id;
    QLineEdit *m_text;
    QComboBox *m_kind;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
};

} // namespace earshot::ui
