// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ui/client/cliprequests.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace earshot::ui {

class IconButton;

/** The links of one call, the newest first. The client and the clock must outlive it. */
class LinkList : public QScrollArea
{
    Q_OBJECT
public:
    LinkList(ReceiverClient &client, const Clock &clock, QString callId, QWidget *parent = nullptr);

    /** Asks for them again. */
    void load();

Q_SIGNALS:
    void counted(int links); ///< how many there are, by now

protected:
    void showEvent(QShowEvent *event) override;

private:
    void take(const Result<std::vector<ClipLink>> &links);
    void revoke(const QString &linkId);
    void takeRevoked(const Result<ClipLink> &link);
    void showLinks();
    void say(const QString &text, const QString &tone);

    ReceiverClient &m_client;
    const Clock &m_clock;
    const QString m_callId;
    std::vector<ClipLink> m_links;
    QLabel *m_said;
    IconButton *m_again;
    QVBoxLayout *m_cards;
    quint64 m_asked = 0; ///< only the newest answer counts
};

} // namespace earshot::ui
