// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/filterchip.h"

#include "ui/models/callformat.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int crossSize = 12;
constexpr int crossWidth = 28; ///< with the room around it
constexpr int longestValue = 28;

} // namespace

FilterChip::FilterChip(const QString &name, QWidget *parent)
    : QPushButton(name, parent)
    , m_name(name)
    , m_menu(new QMenu(this))
{
    setProperty("kind", u"chip"_s);
    setCheckable(true);
    setIconSize({crossSize, crossSize});
    setValue({});
    connect(this, &QPushButton::clicked, this, &FilterChip::open);
}

void FilterChip::setValue(const QString &value)
{
    const bool isOn = !value.isEmpty();
    const QString line = value.simplified();
    const QString shown = line.size() > longestValue ? line.left(longestValue - 1) + u'…' : line;
    setText(QString(isOn ? shown : m_name).replace(u'&', u"&&"_s)); // not the key of a button
    setChecked(isOn);
    setAccessibleName(isOn ? tr("%1: %2").arg(m_name, line) : m_name);
    setAccessibleDescription(isOn ? tr("Filter. Press Delete to take it away.") : tr("Filter"));
    setToolTip(isOn ? format::plainToolTip(accessibleName()) : QString());
    showCross();
}

/** The cross stands after the text, which a button has only as the other direction's icon. */
void FilterChip::showCross()
{
    setIcon(isOn() ? themeIcon(u"close"_s, Theme::of(this).accent) : QIcon());
    const bool isMirrored = qApp->layoutDirection() == Qt::RightToLeft;
    setLayoutDirection(isMirrored ? Qt::LeftToRight : Qt::RightToLeft);
}

void FilterChip::open()
{
    Q_EMIT aboutToOpen();
    const bool isMirrored = qApp->layoutDirection() == Qt::RightToLeft;
    m_menu->setLayoutDirection(qApp->layoutDirection());
    m_menu->ensurePolished();
    const QPoint below = isMirrored ? QPoint(width() - m_menu->sizeHint().width(), height() + 2)
                                    : QPoint(0, height() + 2);
    m_menu->popup(mapToGlobal(below));
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (isOn() && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removed();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter)
        open();
    else
        QPushButton::keyPressEvent(event);
}

void FilterChip::mousePressEvent(QMouseEvent *event)
{
    const bool isMirrored = qApp->layoutDirection() == Qt::RightToLeft;
    const qreal fromEnd = isMirrored ? event->position().x() : width() - event->position().x();
    if (isOn() && event->button() == Qt::LeftButton && fromEnd <= crossWidth)
        Q_EMIT removed();
    else
        QPushButton::mousePressEvent(event);
}

void FilterChip::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showCross();
}

} // namespace earshot::ui
