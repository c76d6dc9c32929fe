// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace earshot::ui {

/**
 * An icon of resources/icons in one colour. @p name without path and ending ("play"); @p size in
 * device-independent pixels. A name that does not exist gives an empty pixmap and a warning.
 */
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

/** The same as a QIcon with every usual size. */
QIcon themeIcon(const QString &name, const QColor &colour);

} // namespace earshot::ui
