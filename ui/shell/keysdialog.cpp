// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysdialog.h"

#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString keys;
    QString does;
};

QList<Row> callsRows()
{
    return {
        {KeysDialog::tr("↑  ↓  Home  End"), KeysDialog::tr("Choose a call")},
        {KeysDialog::tr("Enter"), KeysDialog::tr("Open the chosen call")},
        {u"N   P"_s, KeysDialog::tr("Next, previous call")},
        {KeysDialog::tr("Alt+R"), KeysDialog::tr("Review the recording that became ready")},
        {KeysDialog::tr("Ctrl+1   2   3   4"),
            KeysDialog::tr("Calls, completeness, assistants, settings")},
        {u"F6"_s, KeysDialog::tr("Between list and call")},
        {u"?"_s, KeysDialog::tr("These keys")},
    };
}

QList<Row> reviewRows()
{
    return {
        {KeysDialog::tr("Space   K"), KeysDialog::tr("Play, pause")},
        {u"J   L"_s, KeysDialog::tr("Back, forward 5 seconds")},
        {KeysDialog::tr("←   →"), KeysDialog::tr("The same; with Shift 15 seconds")},
        {u"[   ]"_s, KeysDialog::tr("Slower, faster")},
        {u"1   2   0"_s, KeysDialog::tr("Hear the agent, the caller, both")},
        {u"R"_s, KeysDialog::tr("Repeat the last 3 seconds")},
    };
}

void addRows(QGridLayout &grid, int column, const QString &title, const QList<Row> &rows)
{
    auto *head = new QLabel(title);
    head->setProperty("tone", u"strong"_s);
    grid.addWidget(head, 0, column, 1, 2);
    int line = 1;
    for (const Row &row : rows) {
        auto *keys = new QLabel(row.keys);
        keys->setProperty("tone", u"key"_s);
        auto *does = new QLabel(row.does);
        does->setProperty("tone", u"muted"_s);
        grid.addWidget(keys, line, column, Qt::AlignLeft | Qt::AlignVCenter);
        grid.addWidget(does, line, column + 1);
        ++line;
    }
}

} // namespace

KeysDialog::KeysDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small + 2);
    addRows(*grid, 0, tr("Calls"), callsRows());
    grid->setColumnMinimumWidth(2, space::huge);
    addRows(*grid, 3, tr("Recording"), reviewRows());
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::huge);
    column->addLayout(grid);
    column->addWidget(close, 0, Qt::AlignRight);
}

void KeysDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->text() == u"?"_s)
        accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace earshot::ui
