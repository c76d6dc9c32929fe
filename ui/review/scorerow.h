// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecard.h"

#include <QWidget>

class QLabel;

namespace earshot::ui {

class IconButton;

/** One question with its answers to choose from; the chosen one, chosen again, is taken away. */
class ScoreRow : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreRow(const ScoreQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] const ScoreQuestion &question() const { return m_question; }
    void setText(const QString &text);
    void setValue(std::optional<int> value);
    [[nodiscard]] bool isAnswered() const { return m_value.has_value(); }
    /** The keys go to the chosen answer, or to the first. */
    void begin();

Q_SIGNALS:
    void answered(const QString &questionId, std::optional<int> value);

private:
    void addButton(int value, const QString &text);
    void renew();

    struct Choice
    {
        int value;
        IconButton *button;
    };

    ScoreQuestion m_question;
    QLabel *m_text;
    QWidget *m_choices;
    std::vector<Choice> m_buttons;
    std::optional<int> m_value;
};

} // namespace earshot::ui
