// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QSettings;

namespace earshot::ui {

/** Whether notices are held back, and until when; kept between starts. What is counted stays
 * counted. Clock and settings must outlive it. */
class DoNotDisturb : public QObject
{
    Q_OBJECT
public:
    enum class Span { OneHour, UntilTomorrow, UntilSwitchedOff };

    /** @p settings may be null: then it is forgotten at the end. */
    DoNotDisturb(QSettings *settings, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const;
    void begin(Span span);
    void end();

    /** "No notices until 17:05"; empty while they come. */
    [[nodiscard]] QString text() const;
    /** "For 1 hour" … for a menu. */
    static QString spanText(Span span);

Q_SIGNALS:
    void changed();

private:
    void keep();
    void renew();

    QSettings *m_settings;
    const Clock &m_clock;
    bool m_isOpenEnded = false;
    std::optional<Timestamp> m_until;
    QTimer m_timer;
};

} // namespace earshot::ui
