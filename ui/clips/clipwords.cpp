// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/clipwords.h"

#include "ui/review/turncolumns.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

namespace earshot::ui {

using namespace Qt::StringLiterals;

ClipWords::ClipWords(QWidget *parent)
    : QTextEdit(parent)
{
    setProperty("kind", u"field"_s);
    keepColumnsInView(*this);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Words of the call"));
    setAccessibleDescription(tr("Select words to make a clip of them"));
    setPlaceholderText(tr("There is no transcript of this call: choose by ear."));
    connect(this, &QTextEdit::selectionChanged, this, &ClipWords::takeSelection);
}

void ClipWords::setText(ClipText text)
{
    m_text = std::move(text);
    setPlainText(m_text.text());
    arrange();
    muteHeads();
}

void ClipWords::showRange(const WaveRange &range)
{
    m_range = range;
    mark();
    const auto letters = m_text.lettersOf(range);
    if (letters && !m_isChoosing)
        bringIntoView(letters->first, letters->second);
}

void ClipWords::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
    if (event->type() != QEvent::PaletteChange)
        return;
    muteHeads();
    mark();
}

void ClipWords::arrange()
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(turnColumns(*this, m_text.widestTime()));
}

void ClipWords::takeSelection()
{
    const QTextCursor cursor = textCursor();
    const auto times = m_text.timesOf(cursor.selectionStart(), cursor.selectionEnd());
    if (!cursor.hasSelection() || !times)
        return;
    const QScopedValueRollback choosing(m_isChoosing, true); // what is selected is in view
    Q_EMIT wordsSelected(*times);
}

void ClipWords::mark()
{
    const Theme theme = Theme::of(this);
    QList<QTextEdit::ExtraSelection> marks;
    if (const auto letters = m_text.lettersOf(m_range)) {
        QTextEdit::ExtraSelection chosen = marked(letters->first, letters->second);
        chosen.format.setBackground(theme.accentTint);
        chosen.format.setForeground(theme.accent);
        marks.append(chosen);
    }
    setExtraSelections(marks);
}

/** In the document itself: thousands of turns would be thousands of marks to look through. */
void ClipWords::muteHeads()
{
    QTextCharFormat muted;
    muted.setForeground(Theme::of(this).textMuted);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const auto &[at, length] : m_text.heads()) {
        cursor.setPosition(at);
        cursor.setPosition(at + length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(muted);
    }
    cursor.endEditBlock();
}

QTextEdit::ExtraSelection ClipWords::marked(int from, int to) const
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(document());
    mark.cursor.setPosition(from);
    mark.cursor.setPosition(to, QTextCursor::KeepAnchor);
    return mark;
}

/** The cursor goes where the words begin, so that the keys select from there. */
void ClipWords::bringIntoView(int from, int to)
{
    QTextCursor cursor(document());
    cursor.setPosition(to);
    setTextCursor(cursor);
    ensureCursorVisible();
    cursor.setPosition(from);
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace earshot::ui
