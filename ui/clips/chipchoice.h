// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace earshot::ui {

/** A name and a row of chips of which one is chosen. */
class ChipChoice : public QWidget
{
    Q_OBJECT
public:
    ChipChoice(const QString &name, const QStringList &texts, QWidget *parent = nullptr);

    void choose(int index); ///< without a signal; out of range: the first
    [[nodiscard]] int chosen() const;

Q_SIGNALS:
    void changed(int index);

private:
    QButtonGroup *m_chips;
};

} // namespace earshot::ui
