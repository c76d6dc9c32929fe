// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextFormat>

class QTextEdit;
class QWidget;

namespace earshot::ui {

/** A turn as a paragraph of a document, for turnColumns(). */
QString turnLine(const QString &time, const QString &name, const QString &words);

/**
 * Lets turnLine()s stand in the columns of the transcript: time, speaker, words, and all lines of
 * the words below each other. In the font and the direction of @p view; @p widestTime is the
 * longest of the times.
 */
QTextBlockFormat turnColumns(const QWidget &view, const QString &widestTime);

/** For a view of turnColumns(): it has nothing to scroll sideways. Once for each. */
void keepColumnsInView(QTextEdit &view);

} // namespace earshot::ui
