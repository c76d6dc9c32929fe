// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/heardranges.h"
#include "ui/review/wavelayout.h"
#include "ui/theme/theme.h"

class QPainter;

namespace earshot::ui {

/** The parts of the waveform's picture that are not bars. Each sets the pen, brush and font it
 * needs; only what is in sight is drawn. */

/** The times below the lanes. */
void paintRuler(QPainter &painter, const WaveLayout &at, const Theme &theme);

/** @p area is that of the lane the name belongs to, in the widget. */
void paintLaneName(
    QPainter &painter, const QRectF &area, const QColor &colour, const QString &name);

/** In place of the lanes, and a line along their middle that tells the played part. */
void paintMessage(QPainter &painter, const WaveLayout &at, const Theme &theme, const QString &text);
void paintProgress(QPainter &painter, const WaveLayout &at, const Theme &theme, double played);

/** From @p top on; nothing while the place is out of sight. */
void paintPlayhead(
    QPainter &painter, const WaveLayout &at, const Theme &theme, double seconds, qreal top);

/** What was heard, as a line below the lanes. */
void paintHeard(
    QPainter &painter, const WaveLayout &at, const Theme &theme, const HeardRanges &heard);

/** The ring that says where keys go. */
void paintFocusRing(QPainter &painter, const WaveLayout &at, const Theme &theme);

/** A line through the lanes at @p x, and @p text in a bubble below them. */
void paintHover(
    QPainter &painter, const WaveLayout &at, const Theme &theme, qreal x, const QString &text);
/** The bubble alone, as high as @p row and within its width. */
void paintBubble(
    QPainter &painter, const QRectF &row, const Theme &theme, qreal x, const QString &text);

} // namespace earshot::ui
