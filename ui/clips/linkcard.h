// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/cliprequests.h"

#include <QFrame>

namespace earshot::ui {

/** One link: what it leads to, whether it works, how often it was used, and the way to withdraw it.
 */
class LinkCard : public QFrame
{
    Q_OBJECT
public:
    LinkCard(const ClipLink &link, Timestamp now, QWidget *parent = nullptr);

Q_SIGNALS:
    void revokeRequested(const QString &linkId);

private:
    void confirm();

    const ClipLink m_link;
};

} // namespace earshot::ui
