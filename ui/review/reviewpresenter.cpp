// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpresenter.h"

#include "ui/client/deliver.h"
#include "ui/player/player.h"

namespace earshot::ui {

ReviewPresenter::ReviewPresenter(
    ReceiverClient &client, Player &player, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_player(player)
    , m_loader(client, player, clock)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, [this] { m_loader.load(m_callId); });
    connect(&m_loader, &RecordingLoader::phaseChanged, this, &ReviewPresenter::noticeChanged);
    connect(&m_player, &Player::stateChanged, this, &ReviewPresenter::noticeChanged);
    connect(&m_player, &Player::stateChanged, this, &ReviewPresenter::goBack);
    connect(&client, &ReceiverClient::eventsMissed, this, [this] {
        if (m_stage == Stage::Shown)
            fetch();
    });
    connect(&m_player, &Player::positionChanged, &m_transcript, &TranscriptModel::setPosition);
}

void ReviewPresenter::show(const QString &callId)
{
    if (callId == m_callId && m_stage != Stage::Failed && m_stage != Stage::Empty)
        return;
    ++m_job;
    m_callId = callId;
    m_news.reset();
    dropRecording();
    setStage(Stage::Fetching);
    fetch();
}

void ReviewPresenter::clear()
{
    ++m_job;
    m_callId.clear();
    dropRecording();
    takeTranscript({});
    setStage(Stage::Empty);
}

void ReviewPresenter::callUpdated(const Call &call)
{
    if (call.id != m_callId)
        return;
    if (m_stage == Stage::Fetching)
        m_news = call;
    if (m_stage != Stage::Shown || call.updatedAt < m_call.updatedAt)
        return;
    takeCall(call);
    fetch(); // the event carries no transcript
}

void ReviewPresenter::retry()
{
    if (m_stage == Stage::Failed)
        show(m_callId);
    else if (canRetry())
        m_loader.load(m_callId);
}

void ReviewPresenter::setHeard(const QString &callId, const HeardRanges &heard)
{
    if (callId != m_callId || m_stage != Stage::Shown)
        return;
    m_heard = heard;
    Q_EMIT callChanged();
}

double ReviewPresenter::recordingSeconds() const
{
    if (m_player.duration() > 0)
        return m_player.duration();
    if (m_call.recording.durationSeconds > 0)
        return m_call.recording.durationSeconds;
    return m_peaks.durationSeconds();
}

Notice ReviewPresenter::notice() const
{
    if (m_stage != Stage::Shown)
        return {};
    if (m_call.recording.state != RecordingState::Ready)
        return recordingNotice(m_call, !m_turns.empty());
    if (m_loader.phase() == RecordingLoader::Phase::Failed)
        return {tr("The recording could not be loaded"), m_loader.errorText(), Tone::Bad, false};
    if (m_player.state() == Player::State::Failed)
        return {tr("The recording can’t be played"), m_player.errorText(), Tone::Bad, false};
    if (m_loader.phase() == RecordingLoader::Phase::Stopped)
        return {tr("Loading was stopped"), tr("The recording is kept; load it whenever you like."),
            Tone::Neutral, false};
    return {};
}

bool ReviewPresenter::canRetry() const
{
    return m_stage == Stage::Shown && m_call.recording.state == RecordingState::Ready
        && !notice().title.isEmpty();
}

void ReviewPresenter::fetch()
{
    const auto take = [this, job = m_job](const Result<CallDetail> &result) {
        if (job == m_job)
            fetched(result);
    };
    deliver(m_client.call(m_callId), this, take);
}

void ReviewPresenter::fetched(const Result<CallDetail> &result)
{
    if (!result) {
        // What is shown already stays; the next event asks again.
        if (m_stage == Stage::Shown)
            return;
        m_errorText = result.error().message;
        return setStage(Stage::Failed);
    }
    m_heard = result->heard;
    if (m_stage != Stage::Shown) {
        m_call = {};
        m_turns.clear();
        m_transcript.setTranscript({});
        m_stage = Stage::Shown;
        const bool newsIsNewer = m_news && m_news->updatedAt > result->call.updatedAt;
        takeCall(newsIsNewer ? *m_news : result->call);
        Q_EMIT stageChanged();
    } else if (result->call.updatedAt >= m_call.updatedAt) {
        takeCall(result->call);
    }
    takeTranscript(result->transcript);
}

void ReviewPresenter::takeCall(const Call &call)
{
    m_call = call;
    const bool ready = call.recording.state == RecordingState::Ready;
    if (!ready)
        dropRecording();
    else if (m_wantedSha256.isNull() || call.recording.sha256 != m_wantedSha256)
        loadRecordingSoon();
    Q_EMIT callChanged();
    Q_EMIT noticeChanged();
}

void ReviewPresenter::takeTranscript(const Transcript &transcript)
{
    // An unchanged transcript is left alone: resetting it would lose the reader's place.
    if (transcript == m_turns)
        return;
    m_turns = transcript;
    m_transcript.setTranscript(transcript);
    m_transcript.setPosition(m_player.position());
    Q_EMIT noticeChanged();
}

void ReviewPresenter::loadRecordingSoon()
{
    const double place = m_player.position();
    dropRecording();
    m_place = place;
    m_wantedSha256 = m_call.recording.sha256.isNull() ? QLatin1String("") : m_call.recording.sha256;
    m_settle.start();
    fetchWaveform();
}

void ReviewPresenter::fetchWaveform()
{
    m_waveformStage = WaveformStage::Fetching;
    Q_EMIT waveformChanged();
    const auto take = [this, job = m_job](const Result<Waveform> &result) {
        if (job == m_job)
            takeWaveform(result);
    };
    deliver(m_client.waveform(m_callId), this, take);
}

void ReviewPresenter::takeWaveform(const Result<Waveform> &result)
{
    m_peaks = result ? Peaks::fromWaveform(result.value()) : Peaks();
    m_waveformStage = m_peaks.isEmpty() ? WaveformStage::Missing : WaveformStage::There;
    Q_EMIT waveformChanged();
}

void ReviewPresenter::dropRecording()
{
    m_settle.stop();
    m_wantedSha256 = QString();
    m_place = 0;
    m_loader.cancel();
    m_peaks = {};
    m_waveformStage = WaveformStage::None;
    Q_EMIT waveformChanged();
}

/** Where the recording was replaced while somebody listened, by one without some parts of it. */
void ReviewPresenter::goBack()
{
    if (m_player.state() == Player::State::Paused && m_place > 0)
        m_player.seek(std::exchange(m_place, 0));
}

void ReviewPresenter::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
    Q_EMIT noticeChanged();
}

} // namespace earshot::ui
