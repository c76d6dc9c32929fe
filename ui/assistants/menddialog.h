// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace earshot::ui {

class Mending;
class MendTree;

/** Shows what mending would change, asks, changes, and says what became of it. */
class MendDialog : public QDialog
{
    Q_OBJECT
public:
    MendDialog(Mending &mending, QWidget *parent);

    void reject() override;

private:
    void arrange();
    void renew();
    void renewButtons();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString doneSentence() const;
    [[nodiscard]] QString warnings() const;

    Mending &m_mending;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_warning;
    QCheckBox *m_takeOver;
    MendTree *m_tree;
    QProgressBar *m_progress;
    QPushButton *m_apply;
    QPushButton *m_close;
};

} // namespace earshot::ui
