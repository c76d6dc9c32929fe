// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/dayschoice.h"

#include "ui/theme/theme.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace earshot::ui {

namespace {

QDateEdit *makeDay(QDate day, QDate today, QWidget *parent)
{
    auto *edit = new QDateEdit(day, parent);
    edit->setCalendarPopup(true);
    edit->setDateRange(QDate(2000, 1, 1), today);
    edit->setMinimumWidth(160);
    return edit;
}

} // namespace

DaysChoice::DaysChoice(const TimeChoice &before, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_first(makeDay(before.first.isValid() ? before.first : today.addDays(-6), today, this))
    , m_last(makeDay(before.last.isValid() ? before.last : today, today, this))
{
    setWindowTitle(tr("Choose days"));
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *show = buttons->addButton(tr("Show these days"), QDialogButtonBox::AcceptRole);
    show->setProperty("kind", QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    form->setVerticalSpacing(space::medium);
    form->setHorizontalSpacing(space::large);
    form->addRow(tr("From"), m_first);
    form->addRow(tr("To, included"), m_last);
    form->addRow(buttons);
}

TimeChoice DaysChoice::choice() const
{
    return {.span = TimeChoice::Span::Days, .first = m_first->date(), .last = m_last->date()};
}

} // namespace earshot::ui
