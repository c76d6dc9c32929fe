// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What mouse and keys do in the transcript: hearing a word, and choosing words.

#include "ui/review/transcriptdelegate.h"
#include "ui/review/transcriptmodel.h"
#include "ui/review/transcriptview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace earshot::ui {

namespace {

constexpr int dragScrollTime = 30; ///< ms between two steps
constexpr int mostRead = 500; ///< letters of what is chosen, to screen readers
constexpr int fastestDragScroll = 60; ///< pixels each

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool choosesWords(const QKeyEvent &event)
{
    return event.modifiers().testFlag(Qt::ShiftModifier)
        && (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier)) == 0 && isArrow(event.key());
}

} // namespace

/** What these keys mean here goes before what they mean to the pane around. */
bool TranscriptView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isChoosing = choosesWords(key) && m_model.rowCount() > 0;
        if (isChoosing || (key.key() == Qt::Key_Escape && !m_words.isEmpty()))
            event->accept();
    }
    return QListView::event(event);
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (changeByKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        hearChosen();
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Up:
    case Qt::Key_Down:
        clearWords();
        QListView::keyPressEvent(event);
        readerScrolled();
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy))
        copyChosen();
    else if (event->matches(QKeySequence::SelectAll))
        selectAllTurns();
    else
        event->ignore();
}

/** The chosen words from their beginning, else the current turn. */
void TranscriptView::hearChosen()
{
    const auto span = m_words.isEmpty() ? std::nullopt : selectedSpan();
    span ? seek(span->first) : hear(currentIndex());
}

void TranscriptView::selectAllTurns()
{
    clearWords();
    selectAll();
}

/** True when the key was about words. Up and down select turns as long as no words are chosen. */
bool TranscriptView::changeByKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape && !m_words.isEmpty()) {
        giveUp();
        return true;
    }
    const bool isSideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (!choosesWords(event) || m_model.rowCount() == 0 || (!isSideways && m_words.isEmpty()))
        return false;
    if (m_words.isEmpty())
        beginByKey();
    if (isSideways)
        m_words.moveByWord((event.key() == Qt::Key_Right) == !readsLeftwards());
    else
        m_words.moveByTurn(event.key() == Qt::Key_Down);
    viewport()->update();
    tellWords();
    if (const auto head = m_words.head()) {
        readerScrolled();
        scrollTo(m_model.index(head->row), EnsureVisible);
    }
    return true;
}

/** Where the end is that moves, whatever the language of the window. */
bool TranscriptView::readsLeftwards() const
{
    const auto place = m_words.head() ? m_words.head() : m_words.anchor();
    return place && m_model.index(place->row).data().toString().isRightToLeft();
}

/** At the word that is heard, or its turn, where there is one, else where the reader was last. */
void TranscriptView::beginByKey()
{
    if (const auto heard = m_model.heardPlace())
        m_words.begin(*heard);
    else if (m_model.heardRow() >= 0)
        m_words.begin({m_model.heardRow(), 0});
    else if (!m_words.hasBegun() && m_model.rowCount() > 0)
        m_words.begin({currentIndex().isValid() ? currentIndex().row() : rowInView(), 0});
}

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    const bool isOther = m_press && event->button() != Qt::LeftButton; // while one drags
    if (isOther || pressWords(*event))
        return;
    if (event->button() == Qt::LeftButton && !m_press)
        stopChoosing();
    setAutoScroll(false); // else it goes back to the pressed turn later, in the middle of a drag
    QListView::mousePressEvent(event);
    setAutoScroll(true);
}

/** True when the press was about words and not about their turn. */
bool TranscriptView::pressWords(const QMouseEvent &event)
{
    const QPoint point = event.position().toPoint();
    const Qt::KeyboardModifiers with = event.modifiers();
    if (event.button() != Qt::LeftButton || !isBeside(point) || (with & ~Qt::ShiftModifier) != 0)
        return false;
    m_press = {.at = point};
    const bool goesOn = with == Qt::ShiftModifier && m_words.hasBegun();
    if (!goesOn) {
        clearWords();
        m_words.begin(nearestPlace(point));
        return with == Qt::ShiftModifier;
    }
    m_press->isDrag = true;
    dragTo(point);
    return true;
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_press && !event->buttons().testFlag(Qt::LeftButton))
        letGo(); // the release went elsewhere
    if (!m_press)
        QListView::mouseMoveEvent(event);
    else if (!m_press->isOver)
        moveWords(point);
    viewport()->setCursor(m_press || isBeside(point) ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void TranscriptView::moveWords(const QPoint &point)
{
    const int way = (point - m_press->at).manhattanLength();
    m_press->isDrag = m_press->isDrag || way >= QApplication::startDragDistance();
    if (m_press->isDrag)
        dragTo(point);
}

void TranscriptView::dragTo(const QPoint &point)
{
    m_dragged = point;
    readerScrolled();
    chooseTo(nearestPlace(point));
    if (viewport()->rect().contains(point))
        m_dragScroll.stop();
    else if (!m_dragScroll.isActive())
        m_dragScroll.start(dragScrollTime, this);
}

/** The turns that were selected give way to words. */
void TranscriptView::chooseTo(const TextPlace &place)
{
    selectionModel()->clearSelection();
    m_words.extendTo(place);
    viewport()->update();
}

/** The farther beyond the edge, the faster. */
void TranscriptView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragScroll.timerId())
        return QListView::timerEvent(event);
    const QRect seen = viewport()->rect();
    const int beyond = m_dragged.y() - std::clamp(m_dragged.y(), seen.top(), seen.bottom());
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + std::clamp(beyond, -fastestDragScroll, fastestDragScroll));
    chooseTo(nearestPlace(m_dragged));
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_press && event->button() != Qt::LeftButton)
        return;
    if (m_press && (m_press->isDrag || m_press->isOver || !m_words.isEmpty()))
        return letGo();
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool plainClick = event->button() == Qt::LeftButton
        && event->modifiers() == Qt::NoModifier && selectedRows().size() <= 1
        && index == currentIndex();
    m_press.reset();
    QListView::mouseReleaseEvent(event);
    if (plainClick && m_words.isEmpty())
        hearAt(index, event->position().toPoint());
}

void TranscriptView::letGo()
{
    m_press.reset();
    m_dragScroll.stop();
    if (!m_words.isEmpty())
        tellWords();
}

/** No release comes any more. */
void TranscriptView::hideEvent(QHideEvent *event)
{
    if (m_press)
        letGo();
    QListView::hideEvent(event);
}

/** The word of the first click by itself; hearing it may have scrolled another one to here. */
void TranscriptView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto clicked = m_words.anchor();
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier || !clicked)
        return QListView::mouseDoubleClickEvent(event);
    m_press = {.at = event->position().toPoint()};
    readerScrolled();
    chooseTo(*clicked);
}

std::optional<TextPlace> TranscriptView::placeAt(const QPoint &point) const
{
    const auto letter = letterAt(point);
    return letter ? std::optional(TextPlace{indexAt(point).row(), *letter}) : std::nullopt;
}

/** On words or beside them, where a drag often begins. */
bool TranscriptView::isBeside(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    return index.isValid() && m_delegate->isInText(placeOf(index), point);
}

/** Beyond an edge, of what is seen there. There is at least one turn. */
TextPlace TranscriptView::nearestPlace(const QPoint &point) const
{
    const QRect seen = viewport()->rect();
    const QPoint inside(seen.center().x(), std::clamp(point.y(), seen.top(), seen.bottom()));
    QModelIndex index = indexAt(inside);
    if (!index.isValid())
        index = m_model.index(m_model.rowCount() - 1); // below the last one
    const QPoint near(point.x(), inside.y());
    return {index.row(), m_delegate->nearestLetter(placeOf(index), index, near)};
}

QStyleOptionViewItem TranscriptView::placeOf(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return option;
}

std::optional<int> TranscriptView::letterAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    return index.isValid() ? m_delegate->letterAt(placeOf(index), index, point) : std::nullopt;
}

/** Without a recording they have times and are copied, but nothing can be heard. */
void TranscriptView::tellWords()
{
    const auto words = m_words.stretch();
    setAccessibleDescription(words ? tr("Chosen: %1").arg(chosenText()) : QString());
    if (const auto span = words ? m_model.spanOfWords(*words) : std::nullopt)
        Q_EMIT wordsChosen(span->first, span->second);
}

/** As much of it as one wants read out. */
QString TranscriptView::chosenText() const
{
    QStringList said;
    qsizetype letters = 0;
    for (int row = m_words.stretch()->from.row; row <= m_words.stretch()->to.row; ++row) {
        const TextWord part = m_words.lettersOf(row);
        said.append(m_model.turns()
                        .at(std::size_t(row))
                        .text.mid(part.from, std::min(part.to - part.from, mostRead)));
        letters += said.last().size();
        if (letters >= mostRead)
            break;
    }
    return said.join(u' ');
}

/** Other turns come, perhaps in the middle of a drag. */
void TranscriptView::stopChoosing()
{
    m_press.reset();
    m_dragScroll.stop();
    clearWords();
    m_words.clear();
}

/** By somebody who thought better of it, perhaps with the button still down. */
void TranscriptView::giveUp()
{
    const auto press = m_press;
    stopChoosing();
    if (press)
        m_press = {.at = press->at, .isOver = true};
}

void TranscriptView::forgetWords()
{
    m_words.clear();
    setAccessibleDescription({});
    viewport()->update();
}

void TranscriptView::clearWords()
{
    if (m_words.isEmpty())
        return;
    forgetWords();
    Q_EMIT wordsChosen(0, 0);
}

} // namespace earshot::ui
