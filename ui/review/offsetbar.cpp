// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/offsetbar.h"

#include "ui/parts/labels.h"
#include "ui/review/iconbutton.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <cmath>

namespace earshot::ui {

using namespace Qt::StringLiterals;

OffsetBar::OffsetBar(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel({}, u"muted"_s, this))
{
    auto *row = new QHBoxLayout(this);
    setMargins(*row, space::large + space::tiny, 0, space::large, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_text, 1);
    const auto add = [&](const QString &text, const QString &tip) {
        auto *button = new IconButton(IconButton::Kind::Quiet, text, tip, this);
        row->addWidget(button);
        return button;
    };
    connect(add(tr("Earlier"), tr("It comes too late: 0.1 s earlier (Alt+←)")),
        &IconButton::clicked, this, [this] { Q_EMIT nudged(-step); });
    connect(add(tr("Later"), tr("It comes too early: 0.1 s later (Alt+→)")), &IconButton::clicked,
        this, [this] { Q_EMIT nudged(step); });
    connect(add(tr("Reset"), tr("The times that the provider sent")), &IconButton::clicked, this,
        &OffsetBar::resetRequested);
    setOffset(0);
}

void OffsetBar::setOffset(double seconds)
{
    const QString length = QLocale().toString(std::abs(seconds), 'f', 1);
    m_text->setText(seconds < 0 ? tr("Transcript %1 s earlier").arg(length)
                                : tr("Transcript %1 s later").arg(length));
    setVisible(std::abs(seconds) > step / 2);
}

} // namespace earshot::ui
