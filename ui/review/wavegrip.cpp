// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/wavegrip.h"

#include "ui/review/waveformview.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSettings>
#include <QWheelEvent>

#include <algorithm>

namespace earshot::ui {

namespace {

constexpr auto heightKey = QLatin1StringView("review/waveformHeight");
constexpr auto shareKey = QLatin1StringView("review/agentLaneShare");
constexpr int step = 16;
constexpr double equalShare = 0.5; ///< of the lanes' height for each side
constexpr double shareStep = 0.1;
constexpr double share = 0.4; ///< of the page at most; the rest is for what is read
constexpr QSizeF bar{40, 4};

} // namespace

WaveGrip::WaveGrip(WaveformView &view, QWidget &frame)
    : QAbstractSlider(frame.parentWidget())
    , m_view(view)
    , m_frame(frame)
    , m_wish(WaveformView::usualHeight)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::SizeVerCursor);
    setSingleStep(step);
    setPageStep(step);
    setAccessibleName(tr("Height of the waveform"));
    setToolTip(tr("Drag to make the waveform taller or shorter (arrow keys), double click for the "
                  "usual height"));
    setAccessibleDescription(toolTip());
    frame.installEventFilter(this);
    parentWidget()->installEventFilter(this);
    connect(this, &QAbstractSlider::valueChanged, this, &WaveGrip::take);
    connect(&view, &WaveformView::agentShareChanged, this, [this](double share) {
        if (m_settings)
            m_settings->setValue(shareKey, share);
    });
    fit();
    place();
}

void WaveGrip::rememberIn(QSettings *settings)
{
    m_settings = settings;
    bool isNumber = false;
    const int kept = settings ? settings->value(heightKey).toInt(&isNumber) : 0;
    m_wish = isNumber ? std::max(kept, minimum()) : WaveformView::usualHeight;
    const double lane = settings ? settings->value(shareKey).toDouble(&isNumber) : 0;
    m_view.setAgentShare(isNumber ? lane : equalShare);
    fit();
}

void WaveGrip::stepBy(SliderAction step)
{
    if (isVisible())
        triggerAction(step);
}

void WaveGrip::reset()
{
    if (!isVisible())
        return;
    m_wish = WaveformView::usualHeight;
    m_view.setAgentShare(equalShare);
    if (m_settings)
        m_settings->remove(heightKey);
    fit();
}

void WaveGrip::giveAgent(int steps)
{
    if (isVisible())
        m_view.setAgentShare(m_view.agentShare() + steps * shareStep);
}

/** However it was changed: by the pointer, by a key, by a screen reader, or for want of room. */
void WaveGrip::take(int height)
{
    m_view.setLikedHeight(height);
    m_frame.setMaximumHeight(height);
    if (m_isFitting)
        return;
    m_wish = height;
    if (m_settings)
        m_settings->setValue(heightKey, height);
}

/** A page that is not laid out yet has the usual height's room. */
void WaveGrip::fit()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    const int room = int(parentWidget()->height() * share);
    setRange(m_view.minimumSizeHint().height(), std::max(room, WaveformView::usualHeight));
    setValue(m_wish);
}

void WaveGrip::place()
{
    const QRect above = m_frame.geometry();
    setGeometry(above.x(), above.bottom() + 1, above.width(), space::medium);
    raise();
}

bool WaveGrip::eventFilter(QObject *watched, QEvent *event)
{
    const bool isResize = event->type() == QEvent::Resize;
    if (watched == &m_frame && (isResize || event->type() == QEvent::Move))
        place();
    else if (watched == parent() && isResize)
        fit();
    return QAbstractSlider::eventFilter(watched, event);
}

bool WaveGrip::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractSlider::event(event);
}

void WaveGrip::paintEvent(QPaintEvent *)
{
    if (!underMouse() && !hasFocus() && !isSliderDown())
        return;
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hasFocus() || isSliderDown() ? theme.accent : theme.textMuted);
    QRectF middle({}, bar);
    middle.moveCenter(QRectF(rect()).center());
    painter.drawRoundedRect(middle, bar.height() / 2, bar.height() / 2);
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::tiny, space::tiny);
}

/** The edge goes where the arrow points. */
void WaveGrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        taller();
    else if (event->key() == Qt::Key_Up)
        shorter();
    else
        event->ignore();
}

/** In a small window the waveform may be lower than it is liked; what is seen is what moves. */
void WaveGrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_offset = m_frame.height() - event->globalPosition().toPoint().y();
    setSliderDown(true);
    update();
}

void WaveGrip::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setValue(m_offset + event->globalPosition().toPoint().y());
}

void WaveGrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(false);
    update();
}

void WaveGrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        reset();
}

/** The wheel scrolls what is below the pointer and never changes sizes. */
void WaveGrip::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace earshot::ui
