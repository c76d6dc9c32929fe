// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace earshot::ui {

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

    explicit Player(QObject *parent = nullptr);
    ~Player() override;

    /** Replaces what was loaded. The file must stay until unload(), the next load() or destruction.
     */
    void load(const QString &file);
    void unload();
    void play();
    void pause();
    void togglePlaying();
    /** Clamped to the recording; takes effect at once, playing or not. */
    void seek(double seconds);
    void seekBy(double seconds);
    /** Clamped to the two limits above. */
    void setSpeed(double speed);
    /** 0 silences a side; left is the agent, right the caller. Mono recordings use the greater of
     * the two. */
    void setGains(double agent, double caller);

    [[nodiscard]] State state() const;
    [[nodiscard]] double position() const; ///< what is heard now, the device's buffer taken off
    [[nodiscard]] double duration() const;
    [[nodiscard]] double speed() const;
    [[nodiscard]] QString errorText() const;

Q_SIGNALS:
    void stateChanged(earshot::ui::Player::State state);
    void positionChanged(double seconds); ///< about 30 times a second while playing
    void durationChanged(double seconds);
    void speedChanged(double speed);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace earshot::ui
