// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchmarks.h"

#include <QRectF>

class QFontMetricsF;
class QPainter;

namespace earshot::ui {

struct Theme;

/** The height of the line below a call. */
constexpr int findLineHeight = 24;

/** @p find as one line of at most @p width: the beginning goes where the first mark would not be
 * seen otherwise. Of marks that are cut off stays what is seen. */
SearchFind fitted(const SearchFind &find, const QFontMetricsF &metrics, qreal width);

/** Draws what a call says of the words that were searched for, the words in the highlight, with the
 * moment before it where it was spoken. Takes the painter's font. */
void paintFind(QPainter &painter, const QRectF &area, const Theme &theme, const SearchFind &find);

} // namespace earshot::ui
