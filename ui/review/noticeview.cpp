// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/noticeview.h"

#include "ui/review/iconbutton.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 24;
constexpr int pageWidth = 380; ///< longer lines are tiring where nothing else stands

QString iconName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"lines"_s;
    case Tone::Good:
        return u"check"_s;
    case Tone::Waiting:
        return u"clock"_s;
    case Tone::Bad:
        return u"alert"_s;
    }
    return {};
}

QColor iconColour(const Theme &theme, Tone tone)
{
    if (tone == Tone::Bad)
        return theme.danger;
    return tone == Tone::Good ? theme.accent : theme.textMuted;
}

QLabel *centred(QWidget *parent, const QString &tone)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("tone", tone);
    return label;
}

} // namespace

NoticeView::NoticeView(Look look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_icon(new QLabel(this))
    , m_title(centred(this, u"strong"_s))
    , m_text(centred(this, u"muted"_s))
    , m_action(new IconButton(IconButton::Kind::Plain, QString(), QString(), this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::medium, space::huge, space::medium);
    column->setSpacing(space::tiny);
    if (look == Look::Page) {
        m_title->setMaximumWidth(pageWidth);
        m_text->setMaximumWidth(pageWidth);
    }
    column->addStretch();
    column->addWidget(m_icon);
    for (QLabel *label : {m_title, m_text}) {
        auto *centre = new QHBoxLayout;
        centre->addWidget(label);
        column->addLayout(centre);
    }
    column->addSpacing(space::tiny);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_action, &QPushButton::clicked, this, &NoticeView::actionRequested);
}

void NoticeView::setNotice(const Notice &notice, const QString &action)
{
    m_notice = notice;
    m_title->setText(notice.title);
    m_text->setText(notice.text);
    m_text->setVisible(!notice.text.isEmpty());
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setToolTip(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(notice.title);
    setAccessibleDescription(notice.text);
    renewIcon();
}

void NoticeView::paintEvent(QPaintEvent *)
{
    if (m_look == Look::Page)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(window()).sunken);
    painter.drawRoundedRect(rect(), space::radius, space::radius);
}

void NoticeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        renewIcon();
}

void NoticeView::renewIcon()
{
    const QColor colour = iconColour(Theme::of(window()), m_notice.tone);
    m_icon->setPixmap(iconPixmap(iconName(m_notice.tone), colour, iconSize, devicePixelRatioF()));
}

} // namespace earshot::ui
