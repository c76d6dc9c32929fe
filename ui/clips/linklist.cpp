// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/linklist.h"

#include "ui/client/deliver.h"
#include "ui/clips/linkcard.h"
#include "ui/parts/labels.h"
#include "ui/review/iconbutton.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

LinkList::LinkList(ReceiverClient &client, const Clock &clock, QString callId, QWidget *parent)
    : QScrollArea(parent)
    , m_client(client)
    , m_clock(clock)
    , m_callId(std::move(callId))
    , m_said(makeLabel({}, u"muted"_s, this))
    , m_again(new IconButton(
          IconButton::Kind::Link, tr("Try again"), tr("Ask for the links again"), this))
    , m_cards(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Links to pieces of this call"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_said->setWordWrap(true);
    m_cards->setSpacing(space::small);
    auto *whole = new QWidget;
    whole->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(whole);
    setMargins(*column, 0, 0, space::tiny, 0);
    column->setSpacing(space::small);
    column->addWidget(m_said);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addLayout(m_cards);
    column->addStretch();
    setWidget(whole);
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, &LinkList::load);
}

void LinkList::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!event->spontaneous())
        load();
}

void LinkList::load()
{
    if (m_links.empty())
        say(tr("Asking for the links of this call …"), u"muted"_s);
    m_again->hide();
    const quint64 asked = ++m_asked;
    deliver(ClipRequests(m_client).links(m_callId), this,
        [this, asked](const Result<std::vector<ClipLink>> &links) {
            if (asked == m_asked)
                take(links);
        });
}

void LinkList::take(const Result<std::vector<ClipLink>> &links)
{
    if (!links) {
        say(links.error().message, u"danger"_s);
        m_again->show();
        return;
    }
    m_links = *links;
    showLinks();
}

void LinkList::revoke(const QString &linkId)
{
    say(tr("Withdrawing the link …"), u"muted"_s);
    deliver(ClipRequests(m_client).revoke(linkId), this,
        [this](const Result<ClipLink> &link) { takeRevoked(link); });
}

void LinkList::takeRevoked(const Result<ClipLink> &link)
{
    if (!link)
        return say(tr("The link still works. %1", "why it could not be withdrawn")
                       .arg(link.error().message),
            u"danger"_s);
    const auto same = std::ranges::find(m_links, link->id, &ClipLink::id);
    if (same != m_links.end())
        *same = *link;
    showLinks();
    say(tr("The link was withdrawn."), u"muted"_s);
}

void LinkList::showLinks()
{
    Q_EMIT counted(int(m_links.size()));
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ClipLink &link : m_links) {
        auto *card = new LinkCard(link, m_clock.now(), widget());
        connect(card, &LinkCard::revokeRequested, this, &LinkList::revoke);
        m_cards->addWidget(card);
    }
    say(m_links.empty() ? tr("No links to this call yet. One that is made appears here, with how "
                             "often it was opened.")
                        : QString(),
        u"muted"_s);
}

void LinkList::say(const QString &text, const QString &tone)
{
    showText(*m_said, text);
    setTone(*m_said, tone);
}

} // namespace earshot::ui
