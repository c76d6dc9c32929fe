// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toast.h"

#include "ui/models/callformat.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr int liftedBy = 60; ///< above the footer of the review pane

} // namespace

Toast::Toast(QWidget *window, std::chrono::milliseconds shownFor)
    : QFrame(window)
    , m_text(new QLabel(this))
    , m_review(new QPushButton(tr("&Review"), this))
{
    setProperty("panel", u"toast"_s);
    m_text->setTextFormat(Qt::RichText);
    m_review->setProperty("kind", u"toast"_s);
    m_review->setAccessibleDescription(tr("Shows the call whose recording became ready"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::small, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_text);
    row->addWidget(m_review);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);

    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_review, &QPushButton::clicked, this, [this] {
        const QString callId = m_shown.back().callId;
        dismiss();
        Q_EMIT reviewRequested(callId);
    });
    m_review->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void Toast::recordingReady(const Call &call)
{
    forget(call.id);
    m_waiting.push_back({call.id, format::customer(call)});
    if (m_shown.empty())
        showNext();
}

void Toast::forget(const QString &callId)
{
    std::erase_if(m_waiting, [&callId](const News &news) { return news.callId == callId; });
    const auto seen =
        std::erase_if(m_shown, [&callId](const News &news) { return news.callId == callId; });
    if (seen == 0)
        return;
    if (m_shown.empty())
        dismiss();
    else
        renewText();
}

QString Toast::text() const
{
    return isVisibleTo(parentWidget()) ? accessibleName() : QString();
}

void Toast::showNext()
{
    if (!m_waiting.empty())
        showNews(std::exchange(m_waiting, {}));
}

void Toast::showNews(std::vector<News> news)
{
    m_shown = std::move(news);
    renewText();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::renewText()
{
    if (m_shown.size() == 1) {
        const QString &name = m_shown.front().name;
        setAccessibleName(tr("Recording ready · %1").arg(name));
        m_text->setText(
            tr("Recording ready · %1").arg(u"<b>%1</b>"_s.arg(name.left(60).toHtmlEscaped())));
    } else {
        setAccessibleName(tr("%n recordings ready", nullptr, int(m_shown.size())));
        m_text->setText(accessibleName());
    }
    adjustSize();
    place();
}

void Toast::dismiss()
{
    m_timer.stop();
    m_shown.clear();
    const bool hadFocus = m_review->hasFocus();
    hide();
    if (hadFocus)
        focusPreviousChild();
    showNext();
}

void Toast::place()
{
    const QSize room = parentWidget()->size();
    const QRect place(
        room.width() - width() - margin, room.height() - height() - liftedBy, width(), height());
    move(QStyle::visualRect(layoutDirection(), QRect({}, room), place).topLeft());
}

void Toast::hold(bool hold)
{
    if (m_shown.empty())
        return;
    hold ? m_timer.stop() : m_timer.start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_review && event->type() == QEvent::FocusIn)
        hold(true);
    if (watched == m_review && event->type() == QEvent::FocusOut)
        hold(underMouse());
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    hold(true);
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    hold(m_review->hasFocus());
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace earshot::ui
