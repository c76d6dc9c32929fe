// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/soundmemory.h"

#include "ui/player/player.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace earshot::ui {

namespace {

constexpr auto speedKey = QLatin1StringView("sound/speed");
constexpr std::array sideSpeedKeys{
    QLatin1StringView("sound/agentSpeed"), QLatin1StringView("sound/callerSpeed")};
constexpr std::array sideLevelKeys{
    QLatin1StringView("sound/agentLevel"), QLatin1StringView("sound/callerLevel")};
constexpr auto silenceKey = QLatin1StringView("sound/skippedSilence");
constexpr auto levellingKey = QLatin1StringView("sound/levelling");
constexpr auto stepBackKey = QLatin1StringView("sound/stepsBack");
constexpr auto outputKey = QLatin1StringView("sound/output");

std::array<double, 2> ordered(std::array<double, 2> sides, bool isSwapped)
{
    if (isSwapped)
        std::swap(sides[0], sides[1]);
    return sides;
}

/** What is no number counts as not kept. */
double number(const QSettings &settings, QLatin1StringView key, double usual)
{
    bool isNumber = false;
    const double kept = settings.value(key).toDouble(&isNumber);
    return isNumber ? kept : usual;
}

std::array<double, 2> keptSides(
    const QSettings &settings, const std::array<QLatin1StringView, 2> &keys, double usual)
{
    return {number(settings, keys[0], usual), number(settings, keys[1], usual)};
}

} // namespace

SoundMemory::SoundMemory(Player &player)
    : m_player(player)
{
    connect(&player, &Player::speedChanged, this, [this](double s) { keep(speedKey, s); });
    connect(&player, &Player::sidesChanged, this, &SoundMemory::keepSides);
    connect(&player, &Player::stepsBackChanged, this,
        [this] { keep(stepBackKey, m_player.stepsBack()); });
    connect(&player, &Player::silenceSkipChanged, this,
        [this] { keep(silenceKey, int(m_player.silenceSkip())); });
    connect(&player, &Player::outputsChanged, this, &SoundMemory::keepOutput);
}

void SoundMemory::rememberIn(QSettings *settings)
{
    m_settings = settings;
    m_output = m_player.output();
    if (m_settings == nullptr)
        return;
    m_isRestoring = true;
    restore();
    m_isRestoring = false;
    m_awaitsOutputs = m_player.outputs().isEmpty();
    if (!m_awaitsOutputs)
        restoreOutput();
}

void SoundMemory::restore()
{
    m_player.setSpeed(number(*m_settings, speedKey, 1));
    const auto speeds = ordered(keptSides(*m_settings, sideSpeedKeys, 1), m_isSwapped);
    m_player.setSideSpeeds(speeds[0], speeds[1]);
    const auto levels = ordered(keptSides(*m_settings, sideLevelKeys, 0), m_isSwapped);
    m_player.setSideLevels(levels[0], levels[1]);
    const int most = int(SilenceSkip::Strong);
    m_player.setSilenceSkip(
        SilenceSkip(std::clamp(m_settings->value(silenceKey).toInt(), 0, most)));
    m_player.setLevelling(m_settings->value(levellingKey, false).toBool());
    m_player.setStepsBack(m_settings->value(stepBackKey, true).toBool());
}

/** Headphones that stayed at the office: the computer's own output is heard, and they are again the
 * next time they are there. */
void SoundMemory::restoreOutput()
{
    const QByteArray kept = m_settings->value(outputKey).toByteArray();
    const QList<SoundDevice> there = m_player.outputs();
    if (std::ranges::find(there, kept, &SoundDevice::id) != there.end())
        m_player.setOutput(kept);
}

void SoundMemory::keepSides()
{
    const auto speeds = ordered(m_player.sideSpeeds(), m_isSwapped);
    const auto levels = ordered(m_player.sideLevels(), m_isSwapped);
    for (std::size_t side = 0; side < speeds.size(); ++side) {
        keep(sideSpeedKeys.at(side), speeds.at(side));
        keep(sideLevelKeys.at(side), levels.at(side));
    }
    keep(levellingKey, m_player.levelling());
}

/** Told of devices that come and go as well; only a choice is kept. */
void SoundMemory::keepOutput()
{
    const bool isChosen = m_player.output() != std::exchange(m_output, m_player.output());
    if (isChosen) {
        m_awaitsOutputs = false;
        keep(outputKey, m_output);
    } else if (m_awaitsOutputs && m_settings && !m_player.outputs().isEmpty()) {
        m_awaitsOutputs = false;
        restoreOutput();
    }
}

void SoundMemory::keep(QLatin1StringView key, const QVariant &value)
{
    if (m_settings && !m_isRestoring)
        m_settings->setValue(key, value);
}

} // namespace earshot::ui
