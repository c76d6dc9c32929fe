// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/receiverclient.h"
#include "ui/review/peaks.h"
#include "ui/review/recordingloader.h"
#include "ui/review/statetexts.h"
#include "ui/review/transcriptmodel.h"

#include <QTimer>

namespace earshot::ui {

/**
 * What the review pane shows of one call, without widgets: fetches the call, its waveform and its
 * recording, takes news of it, and says what state all that is in. The newest choice wins, however
 * late answers to older ones come. Window thread.
 */
class ReviewPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Stage {
        Empty, ///< no call was chosen
        Fetching, ///< the call is on its way
        Failed, ///< the call can't be had; errorText() says why
        Shown,
    };
    Q_ENUM(Stage)

    enum class WaveformStage { None, Fetching, There, Missing };
    Q_ENUM(WaveformStage)

    /** How long a call must stay chosen before its recording is asked for: passing over calls in
     * the list is not listening to them, and would fill the audit log. */
    static constexpr std::chrono::milliseconds settleTime{180};

    ReviewPresenter(
        ReceiverClient &client, Player &player, const Clock &clock, QObject *parent = nullptr);

    void show(const QString &callId);
    void clear();
    void callUpdated(const Call &call);
    /** Tries again what failed: the call, or its recording. */
    void retry();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString callId() const { return m_callId; }
    /** News of what we have heard of a call; only the shown one matters. */
    void setHeard(const QString &callId, const HeardRanges &heard);

    [[nodiscard]] const HeardRanges &heard() const { return m_heard; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] const Call &call() const { return m_call; } ///< only when Shown
    [[nodiscard]] const Peaks &peaks() const { return m_peaks; }
    [[nodiscard]] WaveformStage waveformStage() const { return m_waveformStage; }
    /** The best known length of the recording in seconds. */
    [[nodiscard]] double recordingSeconds() const;
    /** Why nothing can be played; no title when it can, or soon. */
    [[nodiscard]] Notice notice() const;
    /** True when retry() can mend what notice() says. */
    [[nodiscard]] bool canRetry() const;

    [[nodiscard]] TranscriptModel &transcript() { return m_transcript; }
    [[nodiscard]] RecordingLoader &loader() { return m_loader; }

Q_SIGNALS:
    void stageChanged();
    void callChanged(); ///< another call, or news of this one
    void waveformChanged();
    void noticeChanged();

private:
    void fetch();
    void fetched(const Result<CallDetail> &result);
    void takeCall(const Call &call);
    void takeTranscript(const Transcript &transcript);
    void loadRecordingSoon();
    void fetchWaveform();
    void takeWaveform(const Result<Waveform> &result);
    void dropRecording();
    void goBack();
    void setStage(Stage stage);

    ReceiverClient &m_client;
    Player &m_player;
    TranscriptModel m_transcript;
    RecordingLoader m_loader;
    QTimer m_settle;
    Stage m_stage = Stage::Empty;
    WaveformStage m_waveformStage = WaveformStage::None;
    QString m_callId;
    QString m_errorText;
    quint64 m_job = 0;
    Call m_call;
    std::optional<Call> m_news; ///< came while the call was being fetched
    Transcript m_turns;
    HeardRanges m_heard;
    Peaks m_peaks;
    QString m_wantedSha256; ///< of the recording that is loaded or being loaded
    double m_place = 0; ///< in seconds: to go on there when another recording of it is there
};

} // namespace earshot::ui
