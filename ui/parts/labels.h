// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QLabel;
class QLayout;
class QPainter;
class QRect;
class QWidget;

namespace earshot::ui {

class FlowLayout;

/** A label of plain text in one of the tones of ui/theme/applytheme.h; see alignToStart(). */
QLabel *makeLabel(const QString &text, const QString &tone, QWidget *parent);
/** Another tone for a label that may be shown already. */
void setTone(QLabel &label, const QString &tone);
/** Its text stands at the side where reading begins in the window's language, also where the text
 * is of another direction: beside its name, not at the far end of the row. */
void alignToStart(QLabel &label);
/** As QLayout::setContentsMargins(), of a layout that has its widget, with the side where reading
 * begins in place of the left one: Qt leaves margins where they are in languages from right to
 * left. */
void setMargins(QLayout &layout, int start, int above, int end, int below);

/** What QPainter::drawText() does with a text from right to left that goes on in further lines, as
 * high as that, but with the lines beginning below each other: Qt moves each but the last by the
 * space at which it was broken. */
void drawLeftwards(
    QPainter &painter, const QRect &room, Qt::Alignment alignment, const QString &text);

/** Text that may be empty: then there is no label. */
void showText(QLabel &label, const QString &text);

/** The bar on top of a page, with its title; what else it holds is added to its layout and goes on
 * in a second line where the words are long. */
QFrame *makeTopBar(const QString &title, QWidget *parent);
FlowLayout &layoutOf(QFrame &topBar);

} // namespace earshot::ui
