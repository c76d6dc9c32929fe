// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace earshot::ui {

/** What every key does, over the window; any of Escape, Enter and ? closes it. */
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeysDialog(QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace earshot::ui
