// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/rolesdialog.h"

#include "ui/parts/labels.h"
#include "ui/people/fittedtable.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{860, 740};
constexpr int shortestTable = 200;
constexpr int aroundIt = 20; ///< of the window, which stays in sight

} // namespace

RolesDialog::RolesDialog(QWidget *parent)
    : QDialog(parent)
    , m_table(nullptr)
{
    setWindowTitle(tr("Who can do what"));
    auto *table = new FittedTable(windowTitle(), m_model, {0}, this);
    m_table = table;
    table->setMinimumHeight(shortestTable);
    auto *hint = makeLabel(
        tr("Whoever is limited to the calls of some assistants or numbers can do this with those "
           "calls only, and nothing that is about all of them."),
        u"muted"_s, this);
    hint->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &RolesDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(makeLabel(windowTitle(), u"title"_s, this));
    column->addWidget(table, 1);
    column->addWidget(hint);
    column->addWidget(close, 0, Qt::AlignRight);
    const int room = parent ? parent->window()->height() - 2 * aroundIt : usualSize.height();
    resize(usualSize.width(), std::min(usualSize.height(), room));
    table->selectRow(0);
    table->setFocus();
}

RolesDialog::~RolesDialog()
{
    delete m_table; // listens to what, as a member, would go before it
}

} // namespace earshot::ui
