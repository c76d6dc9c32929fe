// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/recordingloader.h"

#include "core/logging.h"
#include "ui/client/deliver.h"
#include "ui/player/player.h"

#include <QFile>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

/** A recording that is there in a moment is not begun before: its beginning, enough for some
 * seconds and whatever stands before the sound. */
constexpr qint64 firstPart = 128 * 1024;

} // namespace

RecordingLoader::RecordingLoader(
    ReceiverClient &client, Player &player, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_player(player)
    , m_expiry(clock)
{
    ListeningFolder::removeAbandoned();
    connect(&m_expiry, &LinkExpiry::renewalDue, this, &RecordingLoader::refreshLink);
}

RecordingLoader::~RecordingLoader()
{
    m_stop.request_stop();
    m_player.unload();
}

void RecordingLoader::load(const QString &callId)
{
    cancel();
    m_callId = callId;
    ask();
}

void RecordingLoader::cancel()
{
    drop(Phase::Idle);
}

void RecordingLoader::stop()
{
    drop(Phase::Stopped);
}

void RecordingLoader::refreshLink()
{
    if (!m_link || m_linkState == LinkState::Renewing)
        return;
    m_linkState = LinkState::Renewing;
    Q_EMIT linkChanged();
    const auto take = [this, job = m_job](const Result<RecordingLink> &result) {
        if (job == m_job)
            renewed(result);
    };
    deliver(m_client.refreshRecording(m_callId, m_expiry.expired()), this, take);
}

void RecordingLoader::giveBack()
{
    if (m_phase == Phase::Ready)
        m_player.load(m_folder->recordingFile());
}

void RecordingLoader::drop(Phase phase)
{
    ++m_job;
    m_stop.request_stop();
    m_stop = {};
    m_player.unload();
    m_folder.reset();
    m_link.reset();
    m_linkState = LinkState::None;
    m_expiry.clear();
    m_received = 0;
    m_isPartGiven = false;
    m_askedAgain = false;
    m_errorText.clear();
    setPhase(phase);
    Q_EMIT linkChanged();
}

void RecordingLoader::ask()
{
    setPhase(Phase::Asking);
    deliver(m_client.recording(m_callId), this, downloadFromAnswer());
}

/** A link that is not taken although it was given has run out on the way: a new one is tried, once.
 */
void RecordingLoader::askAgain()
{
    m_folder.reset();
    setPhase(Phase::Asking);
    deliver(m_client.refreshRecording(m_callId, true), this, downloadFromAnswer());
}

std::function<void(const Result<RecordingLink> &)> RecordingLoader::downloadFromAnswer()
{
    return [this, job = m_job](const Result<RecordingLink> &result) {
        if (job != m_job)
            return;
        if (!result)
            return fail(result.error());
        takeLink(result.value());
        download();
    };
}

void RecordingLoader::download()
{
    m_folder = std::make_unique<ListeningFolder>();
    if (!m_folder->isValid())
        return fail({ErrorCode::Storage,
            tr("There is no room for a temporary file: %1").arg(m_folder->errorText())});
    setPhase(Phase::Downloading);
    const auto progress = [self = QPointer<RecordingLoader>(this), job = m_job](
                              qint64 received, qint64 total) {
        if (self && self->m_job == job)
            self->takeProgress(received, total);
    };
    const auto done = [this, job = m_job](const Result<void> &result) {
        if (job == m_job)
            finished(result);
    };
    const QString target = m_folder->recordingFile();
    deliver(m_client.downloadRecording(*m_link, target, progress, m_stop.get_token()), this, done);
}

/** What is not checked yet may be heard; it is thrown away when the check fails. */
void RecordingLoader::takeProgress(qint64 received, qint64 total)
{
    m_received = received;
    if (!m_isPartGiven && received >= firstPart && received <= total / 2) {
        m_isPartGiven = true;
        m_player.loadArriving(
            ReceiverClient::arrivingFile(m_folder->recordingFile()), m_link->durationSeconds);
        Q_EMIT phaseChanged();
    }
    Q_EMIT progressed(received, total);
}

void RecordingLoader::finished(const Result<void> &result)
{
    const bool isRefused = !result && result.error().code == ErrorCode::Forbidden;
    if (isRefused && !std::exchange(m_askedAgain, true))
        return askAgain();
    if (!result)
        return fail(result.error());
    const QString file = m_folder->recordingFile();
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (std::exchange(m_isPartGiven, false))
        m_player.arrived(file);
    else
        m_player.load(file);
    setPhase(Phase::Ready);
}

void RecordingLoader::fail(const Error &error)
{
    logProblem(lcUi, error, {{u"callId"_s, m_callId}});
    if (std::exchange(m_isPartGiven, false))
        m_player.unload();
    m_folder.reset();
    m_errorText = error.message;
    setPhase(Phase::Failed);
}

void RecordingLoader::takeLink(RecordingLink link)
{
    m_link = std::move(link);
    m_linkState = LinkState::Fresh;
    m_linkErrorText.clear();
    m_expiry.setExpiry(m_link->expiresAt);
    Q_EMIT linkChanged();
}

void RecordingLoader::renewed(const Result<RecordingLink> &result)
{
    if (result)
        return takeLink(result.value());
    logProblem(lcUi, result.error(), {{u"callId"_s, m_callId}});
    m_linkState = LinkState::Stale;
    m_linkErrorText = result.error().message;
    m_expiry.renewalFailed();
    Q_EMIT linkChanged();
}

void RecordingLoader::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT phaseChanged();
}

} // namespace earshot::ui
