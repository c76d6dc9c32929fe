// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/problemsign.h"

#include <QWidget>

namespace earshot::ui {

class FlowLayout;

/** Why the call should be heard, in words, heaviest first; a click goes there. Without signs it
 * takes no room. */
class SignBar : public QWidget
{
    Q_OBJECT
public:
    explicit SignBar(QWidget *parent = nullptr);

    void setSigns(const std::vector<ProblemSign> &signs);

Q_SIGNALS:
    void seekRequested(double seconds);

private:
    void add(const ProblemSign &sign);

    FlowLayout *m_row;
    std::vector<ProblemSign> m_signs;
    QList<QWidget *> m_pieces;
};

} // namespace earshot::ui
