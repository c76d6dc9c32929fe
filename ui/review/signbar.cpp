// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/signbar.h"

#include "ui/models/callformat.h"
#include "ui/models/signtexts.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/labels.h"
#include "ui/review/iconbutton.h"
#include "ui/theme/theme.h"

#include <QLabel>

namespace earshot::ui {

using namespace Qt::StringLiterals;

SignBar::SignBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(space::small, space::tiny))
{
    setLayout(m_row);
    m_row->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Why this call should be heard"));
    hide();
}

void SignBar::setSigns(const std::vector<ProblemSign> &signs)
{
    if (signs == m_signs)
        return;
    m_signs = signs;
    for (QWidget *piece : std::as_const(m_pieces)) {
        m_row->removeWidget(piece);
        piece->hide();
        piece->deleteLater(); // it may be the one that was clicked
    }
    m_pieces.clear();
    for (const ProblemSign &sign : signs)
        add(sign);
    setVisible(!signs.empty());
}

void SignBar::add(const ProblemSign &sign)
{
    const QString text = signText(sign);
    QWidget *piece = nullptr;
    if (sign.seconds) {
        auto *button = new IconButton(
            IconButton::Kind::Chip, QString(text).replace(u'&', u"&&"_s), tr("Go there"), this);
        button->setAccessibleName(text);
        button->setToolTip(format::plainToolTip(text)); // it may be cut
        button->setIconName(u"alert"_s);
        connect(button, &IconButton::clicked, this,
            [this, seconds = *sign.seconds] { Q_EMIT seekRequested(seconds); });
        piece = button;
    } else {
        piece = makeLabel(text, u"warning"_s, this);
    }
    m_pieces.append(piece);
    m_row->addWidget(piece);
    piece->show();
}

} // namespace earshot::ui
