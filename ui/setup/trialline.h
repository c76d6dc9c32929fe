// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/placechoice.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace earshot::ui {

/** How trying a place came out: a mark and a sentence. Takes no room while there is nothing. */
class TrialLine : public QWidget
{
    Q_OBJECT
public:
    explicit TrialLine(QWidget *parent);

    void show(const std::optional<PlaceTrial> &trial);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void renewMark();

    bool m_works = false;
    QLabel *m_mark;
    QLabel *m_text;
};

} // namespace earshot::ui
