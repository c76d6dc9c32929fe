// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The transcript's menu, and what it copies.

#include "ui/review/transcriptmodel.h"
#include "ui/review/transcriptview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <numeric>

namespace earshot::ui {

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? placeOfKeys() : indexAt(event->pos());
    if (!index.isValid() || m_press)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex turn(index);
    const auto place = byKey ? std::nullopt : placeAt(event->pos());
    if (m_followable && byKey)
        menu->addAction(tr("Listen from here"), this, &TranscriptView::hearChosen);
    else if (m_followable)
        menu->addAction(tr("Listen from here"), this, [this, turn, place] {
            if (place && turn.isValid())
                seek(m_model.timeAt(turn.row(), place->letter));
            else
                hear(turn);
        });
    const bool aboutWords = byKey ? !m_words.isEmpty() : place && m_words.contains(*place);
    aboutWords ? offerWords(*menu) : offerTurns(*menu, turn);
    menu->addAction(tr("Copy the whole transcript"), this, [this] {
        QList<int> rows(m_model.rowCount());
        std::iota(rows.begin(), rows.end(), 0);
        copy(m_model.copiedTurns(rows));
    });
    menu->addSeparator();
    menu->addAction(tr("It comes too late: 0.1 s earlier"), this, [this] { Q_EMIT nudged(-1); });
    menu->addAction(tr("It comes too early: 0.1 s later"), this, [this] { Q_EMIT nudged(1); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

/** The turn that a key is about. */
QModelIndex TranscriptView::placeOfKeys() const
{
    return m_words.head() ? m_model.index(m_words.head()->row) : currentIndex();
}

void TranscriptView::offerWords(QMenu &menu)
{
    if (m_canClip)
        menu.addAction(tr("Clip these words…"), this, [this] {
            if (const auto span = selectedSpan())
                Q_EMIT clipRequested(span->first, span->second);
        });
    menu.addAction(tr("Copy these words"), this, &TranscriptView::copyChosen);
}

void TranscriptView::offerTurns(QMenu &menu, const QPersistentModelIndex &turn)
{
    const int count = int(rowsAbout(turn).size());
    const QString text =
        count > 1 ? tr("Clip these %n turns…", nullptr, count) : tr("Clip this turn…");
    if (m_canClip)
        menu.addAction(text, this, [this, turn] {
            if (const auto span = m_model.spanOf(rowsAbout(turn)))
                Q_EMIT clipRequested(span->first, span->second);
        });
    menu.addAction(tr("Copy"), this, [this, turn] { copy(m_model.copiedTurns(rowsAbout(turn))); });
}

/** The selected turns when this is one of them, else this one; none when it is gone. */
QList<int> TranscriptView::rowsAbout(const QPersistentModelIndex &turn) const
{
    const QList<int> rows = selectedRows();
    if (!turn.isValid() || rows.contains(turn.row()))
        return turn.isValid() ? rows : QList<int>();
    return {turn.row()};
}

/** The chosen words, else the selected turns. */
void TranscriptView::copyChosen()
{
    const auto words = m_words.stretch();
    copy(words ? m_model.copiedWords(*words) : m_model.copiedTurns(selectedRows()));
}

void TranscriptView::copy(const QList<CopiedTurn> &turns)
{
    if (!turns.isEmpty())
        QGuiApplication::clipboard()->setMimeData(copied(turns).release());
}

} // namespace earshot::ui
