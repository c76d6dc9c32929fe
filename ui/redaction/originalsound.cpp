// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/redaction/originalsound.h"

#include "ui/client/deliver.h"

#include <QFile>

namespace earshot::ui {

OriginalSound::OriginalSound(
    ReceiverClient &client, Player &player, QString callId, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_player(player)
    , m_callId(std::move(callId))
{
    connect(&player, &Player::stateChanged, this, [this](Player::State state) {
        if (m_ranges && state == Player::State::Failed)
            Q_EMIT failed(m_player.errorText());
        Q_EMIT changed();
    });
}

OriginalSound::~OriginalSound()
{
    m_stop.request_stop();
    disconnect(&m_player, nullptr, this, nullptr);
    if (m_ranges)
        m_player.unload();
}

void OriginalSound::load()
{
    if (m_isLoading || m_ranges)
        return;
    m_isLoading = true;
    Q_EMIT changed();
    deliver(RedactionRequests(m_client).standing(m_callId), this,
        [this](const Result<RedactionStanding> &standing) { fetch(standing); });
}

void OriginalSound::fetch(const Result<RedactionStanding> &standing)
{
    if (!standing)
        return fail(standing.error().message);
    if (!standing->original)
        return fail(tr("Nothing of this call is kept under seal any more."));
    m_folder = std::make_unique<ListeningFolder>();
    if (!m_folder->isValid())
        return fail(tr("There is no room for a temporary file: %1").arg(m_folder->errorText()));
    deliver(m_client.saveOriginal(m_callId, standing->original->recording,
                m_folder->recordingFile(), m_stop.get_token()),
        this, [this](const Result<void> &saved) { give(saved); });
}

/** What is loaded in the player is remembered before it is replaced. */
void OriginalSound::give(const Result<void> &saved)
{
    if (!saved)
        return fail(saved.error().message);
    m_isLoading = false;
    const QString file = m_folder->recordingFile();
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_ranges = std::make_unique<RangePlayer>(m_player);
    connect(m_ranges.get(), &RangePlayer::hearingChanged, this, &OriginalSound::changed);
    m_player.load(file);
    Q_EMIT changed();
}

void OriginalSound::fail(const QString &text)
{
    m_isLoading = false;
    m_folder.reset();
    Q_EMIT failed(text);
    Q_EMIT changed();
}

/** Whoever had the player before gives it its file back before its place is looked for. */
void OriginalSound::leave()
{
    m_stop.request_stop();
    if (!m_ranges)
        return;
    m_ranges->stop();
    m_player.unload();
    Q_EMIT left();
    m_ranges.reset();
    m_folder.reset();
}

void OriginalSound::hear(const WaveRange &range)
{
    if (isThere())
        m_ranges->hear(range);
}

void OriginalSound::stop()
{
    if (m_ranges)
        m_ranges->stop();
}

bool OriginalSound::isThere() const
{
    const Player::State state = m_player.state();
    return m_ranges && (state == Player::State::Paused || state == Player::State::Playing);
}

double OriginalSound::seconds() const
{
    return isThere() ? m_player.duration() : 0;
}

} // namespace earshot::ui
