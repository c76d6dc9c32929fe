// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace earshot::ui {

class ActionBook;

/** What every key does: to look up, to search, and to change. Nothing is lost by closing it: a
 * change counts at once. */
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p book must outlive it. */
    KeysDialog(ActionBook &book, QWidget *parent);

    void open() override;

private:
    QWidget *makeTop();
    QWidget *makeEditor();
    void fill();
    void addFixedRows();
    void search(const QString &text);
    void choose();
    void takeKey();
    void giveBack();
    void setKeysOfChosen(const QList<QKeySequence> &keys);
    [[nodiscard]] QString chosenId() const;

    ActionBook &m_book;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_edit;
    QPushButton *m_none;
    QPushButton *m_usual;
    QLabel *m_problem;
};

} // namespace earshot::ui
