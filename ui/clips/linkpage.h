// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ui/client/cliprequests.h"
#include "ui/review/clipsubject.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace earshot::ui {

class ChipChoice;

/** The clip as a link that expires: for how long and for whom, what leaves with it, and its
 * address, shown this once. */
class LinkPage : public QWidget
{
    Q_OBJECT
public:
    /** The client and the clock must outlive it. */
    LinkPage(ReceiverClient &client, const Clock &clock, const ClipSubject &subject,
        QWidget *parent = nullptr);

    void setRange(const WaveRange &range, bool isPossible);
    void make();
    /** Of the link that was made last; empty for none. */
    [[nodiscard]] QString address() const;

Q_SIGNALS:
    void made();

private:
    void arrange();
    QWidget *makePasscodeRow();
    QWidget *makeAddressRow();
    void take(const Result<NewClipLink> &link);
    void say(const QString &text, const QString &tone);
    void renew();
    void copy();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] std::chrono::seconds validFor() const;

    ReceiverClient &m_client;
    const Clock &m_clock;
    const QString m_callId;
    WaveRange m_range;
    bool m_isPossible = false;
    bool m_isMaking = false;
    QTimer m_tick; ///< the end of a link moves with the time
    ChipChoice *m_life;
    QCheckBox *m_locks;
    QLineEdit *m_passcode;
    QLineEdit *m_name;
    QLabel *m_disclosure;
    QLabel *m_said;
    QPushButton *m_make;
    QLineEdit *m_address;
    QWidget *m_addressRow;
};

} // namespace earshot::ui
