// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timechoice.h"

#include <QDialog>

class QDateEdit;

namespace earshot::ui {

/** Asks for the first and the last day, each with a calendar. */
class DaysChoice : public QDialog
{
    Q_OBJECT
public:
    DaysChoice(const TimeChoice &before, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] TimeChoice choice() const;

private:
    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace earshot::ui
