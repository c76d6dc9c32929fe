// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/waveformview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace earshot::ui {

namespace {

constexpr double wheelStep = 1.5; ///< times as near with a notch of the wheel
constexpr double wheelNotch = 120; ///< Qt's eighths of a degree
constexpr double scrollPixels = 60; ///< a notch of the wheel
constexpr double longestStep = 1; ///< seconds that a key selects
constexpr double shortestStep = 0.1;
constexpr double stepsInSight = 100;

bool isEscape(const QEvent &event)
{
    return static_cast<const QKeyEvent &>(event).key() == Qt::Key_Escape;
}

/** How far @p x is outside of the lanes: what lies there comes into sight while one drags. */
qreal beyond(qreal x, const QRectF &lanes)
{
    return x - std::clamp(x, lanes.left(), lanes.right());
}

} // namespace

/** Over lanes and marks a bubble tells what is there; a tooltip would cover what is pointed at. */
bool WaveformView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const WaveLayout at = places();
        if (at.lanes.united(at.marks).contains(static_cast<QHelpEvent *>(event)->pos())) {
            event->ignore();
            return true;
        }
    }
    const bool isOtherFont = event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange;
    if (isOtherFont)
        placeOverview(); // beside names of another width, or at the other side of them
    if (event->type() == QEvent::ShortcutOverride && isEscape(*event) && selection())
        event->accept(); // whatever else the key may do
    return QWidget::event(event);
}

void WaveformView::keyPressEvent(QKeyEvent *event)
{
    if (isEscape(*event) && selection())
        clearSelection();
    else
        QWidget::keyPressEvent(event);
}

void WaveformView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    forgetBorder();
    if (isOnBorder(event->position()))
        m_borderPress = event->position();
    if (duration() > 0)
        m_selection.press(event->position(), secondsAt(event->position().x()));
}

/** On the border of the lanes: both as high as they usually are. */
void WaveformView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnBorder(event->position())) {
        setAgentShare(0.5);
        m_movesBorder = true; // its release is no click
    } else
        mousePressEvent(event);
}

bool WaveformView::isOnBorder(QPointF place) const
{
    const QRectF lanes = places().lanes;
    return m_shows == Shows::Peaks
        && m_lanes.borderArea(lanes.size()).translated(lanes.topLeft()).contains(place);
}

/** A drag up or down moves the border, one to the side selects, a press that stays is a click. True
 * until it is known to be about the recording. */
bool WaveformView::takesBorder(QPointF place)
{
    const QPointF way = place - *m_borderPress;
    const bool isDrag = way.manhattanLength() >= QApplication::startDragDistance();
    if (isDrag && !m_movesBorder && std::abs(way.x()) >= std::abs(way.y())) {
        m_borderPress.reset();
        return false;
    }
    m_movesBorder = m_movesBorder || isDrag;
    if (m_movesBorder)
        moveBorder(place);
    return true;
}

void WaveformView::forgetBorder()
{
    m_borderPress.reset();
    m_movesBorder = false;
}

/** The pointer is in the middle of the room between the lanes. */
void WaveformView::moveBorder(QPointF place)
{
    const QRectF lanes = places().lanes;
    const qreal gap = m_lanes.borderArea(lanes.size()).height();
    setAgentShare((place.y() - lanes.top() - gap / 2) / std::max(1.0, lanes.height() - gap));
}

void WaveformView::mouseMoveEvent(QMouseEvent *event)
{
    const qreal x = event->position().x();
    m_hover = event->position();
    const bool isAboutBorder = m_borderPress || (isOnBorder(*m_hover) && !m_selection.isDragging());
    setCursor(isAboutBorder ? Qt::SplitVCursor : Qt::ArrowCursor);
    if (!event->buttons().testFlag(Qt::LeftButton))
        forgetBorder(); // the release went elsewhere
    if (m_borderPress && takesBorder(*m_hover))
        return;
    if (m_selection.isDragging())
        setSpan(m_span.movedBy(beyond(x, laneArea()) * places().secondsPerPixel()));
    m_selection.move(event->position(), secondsAt(x));
    update();
}

void WaveformView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool movedBorder = m_movesBorder;
    forgetBorder();
    const bool wasDrag = m_selection.release();
    if (movedBorder || duration() <= 0)
        return;
    if (wasDrag)
        tellSelection();
    else
        click(event->position());
}

/** Within what is selected one may listen from anywhere; elsewhere it is let go. */
void WaveformView::click(QPointF place)
{
    const WaveLayout at = places();
    const auto mark = m_marks.at(place, at);
    const double seconds = mark ? mark->seconds : at.secondsAt(place.x());
    if (selection() && !selection()->contains(seconds))
        clearSelection();
    Q_EMIT seekRequested(seconds);
}

void WaveformView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const double notches = (turned.x() != 0 ? turned.x() : turned.y()) / wheelNotch;
    event->setAccepted(duration() > 0 && notches != 0);
    const WaveLayout at = places();
    if (event->modifiers() & Qt::ControlModifier)
        setSpan(m_span.zoomed(std::pow(wheelStep, notches), at.secondsAt(event->position().x())));
    else if (!m_span.isWhole())
        setSpan(m_span.movedBy(-notches * scrollPixels * at.secondsPerPixel()));
    else
        event->ignore();
}

void WaveformView::leaveEvent(QEvent *)
{
    m_hover.reset();
    update();
}

void WaveformView::focusInEvent(QFocusEvent *event)
{
    m_focusByKey = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
}

void WaveformView::setSelection(WaveRange range)
{
    m_selection.set(
        {std::clamp(range.from, 0.0, duration()), std::clamp(range.to, 0.0, duration())});
    tellSelection();
}

void WaveformView::clearSelection()
{
    const bool isNews = selection().has_value();
    m_selection.clear();
    if (isNews)
        tellSelection();
}

void WaveformView::extendSelection(int steps)
{
    if (duration() <= 0)
        return;
    const double step = std::clamp(m_span.length() / stepsInSight, shortestStep, longestStep);
    const double end = m_selection.extend(steps * step, m_position, duration());
    setSpan(m_span.revealing(end));
    tellSelection();
}

void WaveformView::tellSelection()
{
    update();
    const WaveRange range = selection().value_or(WaveRange{});
    Q_EMIT selectionChanged(range.from, range.to);
}

void WaveformView::goToMoment(bool isNext)
{
    if (const auto mark = m_marks.moment(m_position, isNext))
        Q_EMIT seekRequested(mark->seconds);
}

} // namespace earshot::ui
