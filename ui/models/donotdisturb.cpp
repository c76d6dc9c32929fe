// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/donotdisturb.h"

#include "ui/models/callformat.h"

#include <QDateTime>
#include <QSettings>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto key = "notices/quiet_until"_L1;
constexpr auto openEnded = "switched off"_L1;
constexpr std::chrono::milliseconds look = 30s; ///< a computer may have slept meanwhile
constexpr int morning = 7; ///< when tomorrow begins, by the clock on the wall

Timestamp tomorrow(Timestamp now)
{
    const QDateTime local = format::local(now);
    const QDate day = local.time().hour() < morning ? local.date() : local.date().addDays(1);
    const QDateTime begins(day, QTime(morning, 0));
    return {begins.toMSecsSinceEpoch() * 1000};
}

} // namespace

DoNotDisturb::DoNotDisturb(QSettings *settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DoNotDisturb::renew);
    const QString kept = settings ? settings->value(key).toString() : QString();
    m_isOpenEnded = kept == openEnded;
    m_until = Timestamp::fromString(kept);
    renew();
}

bool DoNotDisturb::isOn() const
{
    return m_isOpenEnded || (m_until && m_clock.now() < *m_until);
}

void DoNotDisturb::begin(Span span)
{
    m_isOpenEnded = span == Span::UntilSwitchedOff;
    m_until.reset();
    if (span == Span::OneHour)
        m_until = m_clock.now() + 1h;
    else if (span == Span::UntilTomorrow)
        m_until = tomorrow(m_clock.now());
    keep();
    Q_EMIT changed();
    renew();
}

void DoNotDisturb::end()
{
    m_isOpenEnded = false;
    m_until.reset();
    m_timer.stop();
    keep();
    Q_EMIT changed();
}

void DoNotDisturb::keep()
{
    if (!m_settings)
        return;
    if (m_isOpenEnded)
        m_settings->setValue(key, QString(openEnded));
    else if (m_until)
        m_settings->setValue(key, m_until->toString());
    else
        m_settings->remove(key);
}

void DoNotDisturb::renew()
{
    if (!m_until)
        return;
    if (!isOn())
        return end();
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*m_until - m_clock.now());
    m_timer.start(std::min(left, look));
}

QString DoNotDisturb::text() const
{
    if (!isOn())
        return {};
    return m_until ? tr("No notices until %1").arg(format::timeOfDay(*m_until)) : tr("No notices");
}

QString DoNotDisturb::spanText(Span span)
{
    switch (span) {
    case Span::OneHour:
        return tr("For 1 hour");
    case Span::UntilTomorrow:
        return tr("Until tomorrow");
    case Span::UntilSwitchedOff:
        break;
    }
    return tr("Until switched off");
}

} // namespace earshot::ui
