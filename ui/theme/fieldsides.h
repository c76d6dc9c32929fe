// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace earshot::ui {

/**
 * Where the text of one-line fields stands in languages from right to left: at the right, whatever
 * is typed. By itself a field has its cursor on the left until the first letter, away from the
 * words that say what belongs there, and jumps with each text of another direction. Fields that
 * have a side of their own keep it.
 */
class FieldSides : public QObject
{
    Q_OBJECT
public:
    explicit FieldSides(QApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace earshot::ui
