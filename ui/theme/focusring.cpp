// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"

#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

class Ring : public QWidget
{
public:
    explicit Ring(QWidget *around)
        : QWidget(around)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(around->rect());
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::of(this).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
};

/** Whether it would not be seen otherwise that @p widget has the keys. */
bool isSilent(const QWidget &widget)
{
    return widget.property("focusRing").toBool()
        || (qobject_cast<const QAbstractScrollArea *>(&widget)
            && !qobject_cast<const QPlainTextEdit *>(&widget)
            && widget.property("kind").toString() != "field"_L1);
}

} // namespace

FocusRing::FocusRing(QApplication &application)
    : QObject(&application)
{
    application.installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_ring;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        m_isByKey = true;
        break;
    case QEvent::MouseButtonPress:
        m_isByKey = false;
        delete m_ring;
        break;
    case QEvent::FocusIn:
        surround(watched);
        break;
    case QEvent::FocusOut:
        if (m_ring && m_ring->parent() == watched)
            delete m_ring;
        break;
    case QEvent::Resize:
        if (m_ring && m_ring->parent() == watched)
            m_ring->setGeometry(m_ring->parentWidget()->rect());
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::surround(QObject *watched)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !m_isByKey || !isSilent(*widget))
        return;
    delete m_ring;
    m_ring = new Ring(widget);
}

} // namespace earshot::ui
