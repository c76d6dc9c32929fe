// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/linkcard.h"

#include "ui/clips/linktexts.h"
#include "ui/parts/labels.h"
#include "ui/review/iconbutton.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QVBoxLayout>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

QString toneOf(LinkState state)
{
    return state == LinkState::Works ? u"accent"_s : u"muted"_s;
}

QLabel *makeLine(const QString &text, const QString &tone, QWidget *parent)
{
    QLabel *label = makeLabel(text, tone, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

LinkCard::LinkCard(const ClipLink &link, Timestamp now, QWidget *parent)
    : QFrame(parent)
    , m_link(link)
{
    setProperty("panel", u"card"_s);
    const LinkState state = linkState(link, now);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(makeLine(linkTitle(link), u"strong"_s, this));
    head->addWidget(makeLine(linkStateText(link, now), toneOf(state), this));
    auto *row = new QHBoxLayout;
    row->addLayout(head, 1);
    auto *column = new QVBoxLayout(this);
    setMargins(*column, space::medium, space::small, space::small, space::small);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(
        makeLine(linkUseText(link), u"small"_s, this)); // the longest: below the button
    if (state != LinkState::Works)
        return;
    auto *revoke = new IconButton(IconButton::Kind::Plain, tr("Withdraw…"),
        tr("Nobody can hear this piece by this link any more"), this);
    revoke->setAccessibleName(tr("Withdraw the link to %1").arg(linkTitle(link)));
    connect(revoke, &QPushButton::clicked, this, &LinkCard::confirm);
    row->addWidget(revoke, 0, Qt::AlignVCenter);
}

void LinkCard::confirm()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Withdraw the link"),
        tr("Withdraw the link to %1? It stops working at once, for everybody who has it, and can’t "
           "be brought back.")
            .arg(linkTitle(m_link)),
        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *yes = box->addButton(tr("Withdraw"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this] { Q_EMIT revokeRequested(m_link.id); });
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

} // namespace earshot::ui
