// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fieldsides.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>

namespace earshot::ui {

FieldSides::FieldSides(QApplication &application)
    : QObject(&application)
{
    application.installEventFilter(this);
}

bool FieldSides::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Polish)
        return false;
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (!field || !field->isRightToLeft())
        return false;
    const Qt::Alignment across = field->alignment() & Qt::AlignHorizontal_Mask;
    if (across == 0 || across == Qt::AlignLeading)
        field->setAlignment(
            (field->alignment() & Qt::AlignVertical_Mask) | Qt::AlignRight | Qt::AlignAbsolute);
    return false;
}

} // namespace earshot::ui
