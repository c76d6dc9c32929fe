// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>

namespace earshot::test {

/** The first visible text in @p page that has less room than it needs; empty when there is none. */
inline QString firstCutOff(const QWidget &page)
{
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!widget->isVisible() || (!label && !button))
            continue;
        const bool wraps = widget->hasHeightForWidth();
        const QSize wanted = widget->sizeHint();
        const int height = wraps ? widget->heightForWidth(widget->width()) : wanted.height();
        if (widget->height() < height || (!wraps && widget->width() < wanted.width()))
            return label ? label->text() : button->text();
    }
    return {};
}

} // namespace earshot::test
