// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecard.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace earshot::ui {

class ScoreKeeper;
class ScoreRow;

/** The scorecard of a call: each question with a button for each answer, and what it comes to. */
class ScorePage : public QWidget
{
    Q_OBJECT
public:
    explicit ScorePage(ScoreKeeper &keeper, QWidget *parent = nullptr);

    /** Whether the user may choose what is asked. */
    void setMayChange(bool mayChange);
    /** Whether the user may answer. */
    void setMayAnswer(bool mayAnswer);
    /** The keys go to the first question that is not answered. */
    void begin();

Q_SIGNALS:
    void changeRequested(); ///< of the questions
    void left(); ///< Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QScrollArea *makeList();
    void renew();
    void renewRows();
    void renewTotal();

    ScoreKeeper &m_keeper;
    QVBoxLayout *m_rows = nullptr;
    QLabel *m_empty = nullptr;
    QScrollArea *m_area;
    QLabel *m_total;
    QLabel *m_mistake;
    QPushButton *m_change;
    std::vector<ScoreRow *> m_shown;
    bool m_mayChange = false;
    bool m_mayAnswer = true;
};

} // namespace earshot::ui
