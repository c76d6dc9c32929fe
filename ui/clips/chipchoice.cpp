// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/chipchoice.h"

#include "ui/parts/labels.h"
#include "ui/review/iconbutton.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>

namespace earshot::ui {

using namespace Qt::StringLiterals;

ChipChoice::ChipChoice(const QString &name, const QStringList &texts, QWidget *parent)
    : QWidget(parent)
    , m_chips(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    row->addWidget(makeLabel(name, u"strong"_s, this));
    row->addSpacing(space::tiny);
    for (const QString &text : texts) {
        auto *chip = new IconButton(IconButton::Kind::Chip, text, {}, this);
        chip->setAccessibleName(tr("%1: %2", "what is chosen, the choice").arg(name, text));
        chip->setCheckable(true);
        m_chips->addButton(chip, int(m_chips->buttons().size()));
        row->addWidget(chip);
    }
    row->addStretch();
    choose(0);
    connect(m_chips, &QButtonGroup::idClicked, this, &ChipChoice::changed);
}

void ChipChoice::choose(int index)
{
    QAbstractButton *chip = m_chips->button(index);
    (chip ? chip : m_chips->button(0))->setChecked(true);
}

int ChipChoice::chosen() const
{
    return m_chips->checkedId();
}

} // namespace earshot::ui
