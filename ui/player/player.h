// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/silenceskip.h"
#include "ui/player/sounddevice.h"

#include <QList>
#include <QObject>
#include <QString>

#include <array>
#include <memory>
#include <optional>

namespace earshot::ui {

/** What is heard again and again: seconds of the recording, from < to. */
struct LoopRange
{
    double from = 0;
    double to = 0;
    bool operator==(const LoopRange &) const = default;
};

/**
 * Plays one recording from a local file: MP3 decoded by libsndfile, speed without change of pitch
 * by Sonic, output by Qt. The object lives in the window's thread and never blocks it; decoding and
 * stretching run in a thread of its own. All times are seconds of the recording, whatever the
 * speed.
 */
class Player : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Empty, ///< nothing loaded
        Loading,
        Paused, ///< loaded, at position(); also at the end
        Playing,
        Failed, ///< errorText() says what and what to do
    };
    Q_ENUM(State)

    static constexpr double minimumSpeed = 0.5;
    static constexpr double maximumSpeed = 3.0;
    static constexpr double quietestSide = -24; ///< dB
    static constexpr double loudestSide = 12; ///< dB
    static constexpr double shortestLoop = 0.2; ///< seconds
    static constexpr double stepBack = 1.5; ///< seconds, when playing on after a pause

    explicit Player(QObject *parent = nullptr);
    ~Player() override;

    /** Replaces what was loaded. The file must stay until unload(), the next load() or destruction.
     */
    void load(const QString &file);
    /**
     * The same for a file that is still being written, of which what is there is played: the whole
     * will be about @p seconds long. At the end of what is there it waits, Playing, until there is
     * more. Where the beginning can't be understood by itself it stays Loading.
     */
    void loadArriving(const QString &file, double seconds);
    /** All of it is there, under the name @p file; what plays goes on. */
    void arrived(const QString &file);
    void unload();
    void play();
    void pause();
    void togglePlaying();
    /** Clamped to the recording; takes effect at once, playing or not. A place outside the loop
     * ends the loop. */
    void seek(double seconds);
    /** Stays inside the loop, if one is on. */
    void seekBy(double seconds);
    /** Hears [from, to) again and again without a seam. Clamped to the recording, in either order,
     * and passed over when shorter than shortestLoop. From outside it goes to its beginning. A
     * loaded or unloaded recording has none. */
    void setLoop(double from, double to);
    void clearLoop();
    /** Shortens pauses while playing; inside a loop all is heard. Takes effect once the recording
     * is measured, which takes a moment after loading. */
    void setSilenceSkip(SilenceSkip strength);
    /** Whether playing on after pause() begins stepBack earlier; yes unless told otherwise. */
    void setStepsBack(bool on);
    /** Clamped to the two limits above. */
    void setSpeed(double speed);
    /** Factors of the speed while only this side speaks, clamped to 1 … 2; where both do, the
     * lesser one holds. Takes effect once the recording is measured; not with one channel. */
    void setSideSpeeds(double left, double right);
    /** Makes each side louder or quieter by decibels, clamped to the two limits above. What would
     * be cut off bends instead. Not with one channel. */
    void setSideLevels(double left, double right);
    /** One of outputs(), or empty for the computer's default. When it goes away while playing, the
     * player fails at its place, rather than going on aloud somewhere else. */
    void setOutput(const QByteArray &id);
    /** Raises the quieter side to the loudness of the other one, by 12 dB at most. */
    void setLevelling(bool on);
    /** 0 silences a side; left is the agent, right the caller. Mono recordings use the greater of
     * the two. */
    void setGains(double agent, double caller);

    [[nodiscard]] State state() const;
    [[nodiscard]] double position() const; ///< what is heard now, the device's buffer taken off
    [[nodiscard]] double duration() const;
    [[nodiscard]] double speed() const;
    /** It plays, and waits for the rest of the file. */
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] std::optional<LoopRange> loop() const;
    [[nodiscard]] bool stepsBack() const;
    [[nodiscard]] std::array<double, 2> sideSpeeds() const;
    [[nodiscard]] std::array<double, 2> sideLevels() const; ///< dB
    [[nodiscard]] bool levelling() const;
    [[nodiscard]] QList<SoundDevice> outputs() const;
    [[nodiscard]] QByteArray output() const;
    [[nodiscard]] SilenceSkip silenceSkip() const;
    /** Seconds that this strength leaves out of the whole recording, at its own speed; none until
     * it is measured. */
    [[nodiscard]] std::optional<double> savedSeconds(SilenceSkip strength) const;
    [[nodiscard]] QString errorText() const;

Q_SIGNALS:
    void stateChanged(earshot::ui::Player::State state);
    void positionChanged(double seconds); ///< about 30 times a second while playing
    void durationChanged(double seconds);
    void waitingChanged(); ///< isWaiting()
    void speedChanged(double speed);
    void silenceSkipChanged(); ///< silenceSkip() or savedSeconds()
    void stepsBackChanged();
    void outputsChanged(); ///< outputs() or output()
    void sidesChanged(); ///< sideSpeeds(), sideLevels() or levelling()
    void loopChanged(); ///< loop() says to what

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace earshot::ui
