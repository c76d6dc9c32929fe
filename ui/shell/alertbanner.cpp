// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alertbanner.h"

#include "ui/models/alerts.h"
#include "ui/models/alerttexts.h"
#include "ui/parts/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyle>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 18;

} // namespace

AlertBanner::AlertBanner(Alerts &alerts, QWidget *parent)
    : QFrame(parent)
    , m_alerts(alerts)
    , m_mark(new QLabel(this))
    , m_text(makeLabel({}, {}, this))
    , m_more(makeLabel({}, u"small"_s, this))
    , m_details(new QPushButton(tr("Show"), this))
    , m_acknowledge(new QPushButton(tr("Acknowledge"), this))
    , m_dismiss(new QPushButton(tr("Hide"), this))
{
    setProperty("panel", u"alert"_s);
    setProperty("mirrored", layoutDirection() == Qt::RightToLeft);
    arrange();
    connect(m_details, &QPushButton::clicked, this, &AlertBanner::detailsRequested);
    connect(m_acknowledge, &QPushButton::clicked, &alerts, &Alerts::acknowledge);
    connect(m_dismiss, &QPushButton::clicked, &alerts, &Alerts::dismiss);
    connect(&alerts, &Alerts::changed, this, &AlertBanner::renew);
    renew();
}

void AlertBanner::arrange()
{
    m_text->setWordWrap(true);
    m_more->setWordWrap(true);
    m_details->setToolTip(tr("Shows which calls this is about"));
    m_acknowledge->setToolTip(tr("Tells everybody that somebody looks after it"));
    m_dismiss->setToolTip(tr("Hides it here; others still see it"));
    for (QPushButton *button : {m_details, m_acknowledge, m_dismiss})
        button->setProperty("kind", u"link"_s);
    // One layout: the heights of wrapped texts in one within another come late.
    auto *grid = new QGridLayout(this);
    setMargins(*grid, space::large - 4, space::tiny, space::large, space::tiny);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1); // beside buttons that are higher than a line
    grid->addWidget(m_mark, 0, 0, 2, 1);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_more, 1, 1);
    int column = 2;
    for (QPushButton *button : {m_details, m_acknowledge, m_dismiss})
        grid->addWidget(button, 0, column++, 2, 1);
}

void AlertBanner::renew()
{
    const Alert *alert = m_alerts.told();
    setVisible(alert != nullptr);
    if (!alert) {
        m_toldId.clear();
        return;
    }
    const QString text = format::alertText(*alert);
    m_text->setText(text);
    const int others = m_alerts.others();
    const QString more = others == 0 ? QString()
        : others == 1                ? tr("One more is waiting behind this one.")
                                     : tr("%n more are waiting behind this one.", nullptr, others);
    showText(*m_more, m_alerts.errorText().isEmpty() ? more : m_alerts.errorText());
    setError(alert->isError);
    setAccessibleName(text);
    fitHeight();
    if (std::exchange(m_toldId, alert->id) == alert->id)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AlertBanner::setError(bool isError)
{
    m_isError = isError;
    const QString panel = isError ? u"alert-error"_s : u"alert"_s;
    if (property("panel").toString() != panel) {
        setProperty("panel", panel);
        style()->unpolish(this);
        style()->polish(this);
    }
    renewMark();
}

void AlertBanner::renewMark()
{
    const Theme theme = Theme::of(this);
    m_mark->setPixmap(iconPixmap(
        u"alert"_s, m_isError ? theme.danger : theme.warning, markSize, devicePixelRatioF()));
}

void AlertBanner::fitHeight()
{
    layout()->activate();
    // A page that needs more room than there is must not take the banner's.
    setFixedHeight(layout()->totalHeightForWidth(width()));
}

void AlertBanner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

QString AlertBanner::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void AlertBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        renewMark();
}

} // namespace earshot::ui
