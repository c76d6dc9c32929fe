// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/providerrequests.h"

#include <QObject>
#include <QSet>

namespace earshot::ui {

/**
 * What must be looked at, kept up to date by the event stream. An alert is told until it is over,
 * somebody has acknowledged it, or it was put away here, which nobody else learns of.
 */
class Alerts : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t limit = 200;

    explicit Alerts(ReceiverClient &client, QObject *parent = nullptr);

    /** Asks for those that are open; what can't be had is asked for again after the next outage. */
    void load();
    void acknowledge();
    void dismiss();

    /** The one to be told: an error before a warning, then the newest; null when there is none. */
    [[nodiscard]] const Alert *told() const;
    /** How many more are waiting behind it. */
    [[nodiscard]] int others() const;
    /** Why acknowledging did not work; empty otherwise. */
    [[nodiscard]] QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void changed();

private:
    void take(const Alert &alert);
    void takeAll(std::vector<Alert> alerts);
    [[nodiscard]] bool isTold(const Alert &alert) const;

    ReceiverClient &m_client;
    std::vector<Alert> m_alerts;
    QSet<QString> m_putAway;
    QSet<QString> m_touched; ///< by events since the question left: newer than its answer
    QString m_errorText;
    bool m_asking = false;
};

} // namespace earshot::ui
