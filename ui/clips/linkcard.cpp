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

} // namespace

LinkCard::LinkCard(const ClipLink &link, Timestamp now, QWidget *parent)
    : QFrame(parent)
    , m_link(link)
{
    setProperty("panel", u"card"_s);
    const LinkState state = linkState(link, now);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    const QStringList lines{linkTitle(link), linkStateText(link, now), linkUseText(link)};
    const QStringList tones{u"strong"_s, toneOf(state), u"small"_s};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QLabel *label = makeLabel(lines.at(i), tones.at(i), this);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::small, space::small, space::small);
    row->addLayout(texts, 1);
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
        tr("Withdraw the link to %1? It stops working at once, for everybody who has it, and can't "
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
