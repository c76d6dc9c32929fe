// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/noteedit.h"

#include "domain/callnote.h"

#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace earshot::ui {

namespace {

constexpr int mostLines = 6;
constexpr int padding = 6;

} // namespace

NoteEdit::NoteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(padding);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEdit::fit);
    fit();
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & Qt::ShiftModifier))
        Q_EMIT accepted();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit(); // lines break elsewhere
}

/** A whole file is no note. */
void NoteEdit::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().left(longestNote));
}

void NoteEdit::fit()
{
    const double wanted = document()->size().height();
    const int lines = int(std::clamp(wanted, 1.0, double(mostLines)));
    // Half a pixel too few would show a bar that goes nowhere.
    setVerticalScrollBarPolicy(wanted > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = lines * fontMetrics().lineSpacing() + 2 * padding + 2 * frameWidth();
    if (height != minimumHeight())
        setFixedHeight(height);
}

} // namespace earshot::ui
