// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/sidememory.h"

#include <QSettings>

#include <algorithm>

namespace earshot::ui {

namespace {

constexpr auto key = QLatin1StringView("review/swappedCalls");
constexpr auto offsetsKey = QLatin1StringView("review/transcriptOffsets");

QStringList kept(const QSettings *settings, QLatin1StringView name)
{
    const QStringList all = settings ? settings->value(name).toStringList() : QStringList();
    return all.mid(std::max<qsizetype>(0, all.size() - SideMemory::mostCalls));
}

} // namespace

void SideMemory::rememberIn(QSettings *settings)
{
    m_settings = settings;
    m_calls = kept(settings, key);
    m_offsets = kept(settings, offsetsKey);
}

void SideMemory::setSwapped(const QString &callId, bool isSwapped)
{
    if (callId.isEmpty())
        return;
    m_calls.removeAll(callId);
    if (isSwapped)
        m_calls.append(callId);
    while (m_calls.size() > mostCalls)
        m_calls.removeFirst();
    if (m_settings)
        m_settings->setValue(key, m_calls);
}

double SideMemory::offset(const QString &callId) const
{
    const QString start = callId + u' ';
    const auto is = [&](const QString &each) { return each.startsWith(start); };
    const auto found = std::ranges::find_if(m_offsets, is);
    // What is no number counts as 0.
    return found == m_offsets.end() ? 0 : found->mid(start.size()).toDouble();
}

void SideMemory::setOffset(const QString &callId, double seconds)
{
    if (callId.isEmpty())
        return;
    const QString start = callId + u' ';
    m_offsets.removeIf([&](const QString &each) { return each.startsWith(start); });
    if (seconds != 0)
        m_offsets.append(start + QString::number(seconds));
    while (m_offsets.size() > mostCalls)
        m_offsets.removeFirst();
    if (m_settings)
        m_settings->setValue(offsetsKey, m_offsets);
}

} // namespace earshot::ui
