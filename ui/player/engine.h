// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/audiooutput.h"
#include "ui/player/levels.h"
#include "ui/player/player.h"
#include "ui/player/playsequence.h"
#include "ui/player/recordingreader.h"
#include "ui/player/stretcher.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QMediaDevices;

namespace earshot::ui {

/** All that the player wants of its engine. Numbers tell whether something was asked for anew. */
struct Wish
{
    quint64 change = 0; ///< counts loads, seeks, plays and pauses
    quint64 load = 0;
    quint64 seek = 0;
    QString file; ///< empty: nothing
    std::optional<double> arriving =
        {}; ///< it is still being written, and will have so many seconds
    double position = 0; ///< seconds; of the last load or seek
    bool playing = false;
    double speed = 1;
    std::array<double, 2> gains = {1, 1};
    std::optional<LoopRange> loop = {};
    SilenceSkip skip = SilenceSkip::Off;
    std::array<double, 2> sideSpeeds = {1, 1}; ///< factors, while only this side speaks
    std::array<double, 2> sideLevels = {0, 0}; ///< dB
    bool levelling = false;
    QByteArray output = {}; ///< SoundDevice::id; empty for the default
};

/** Where the newest wish lies for the engine to take; older ones are skipped. Any thread. */
class WishBox
{
public:
    void put(const Wish &wish);
    [[nodiscard]] Wish get() const;

private:
    mutable QMutex m_mutex;
    Wish m_wish;
};

/**
 * The player's other half, in a thread of its own: reads, stretches and puts out. Answers carry the
 * Wish::load or Wish::change that they belong to, so that the player can drop those that are out of
 * date.
 */
class Engine : public QObject
{
    Q_OBJECT
public:
    explicit Engine(std::shared_ptr<const WishBox> wishes);
    ~Engine() override;

    /** Connects to the sound server, which may take its time. Qt ties that connection to the thread
     * that asks first; this one may wait, the window's may not. */
    void prepare();
    /** Does what the newest wish says. */
    void follow();

Q_SIGNALS:
    void opened(quint64 load, double seconds);
    void completed(quint64 load, double seconds); ///< what was arriving is whole
    void waits(quint64 load, bool on); ///< for more of what is arriving
    /** How many seconds each strength of SilenceSkip leaves out. */
    void measured(quint64 load, const std::array<double, 4> &saved);
    void refused(quint64 load, const QString &text); ///< could not be opened
    void devicesFound(const QList<earshot::ui::SoundDevice> &devices);
    void failed(quint64 change, const QString &text);
    void moved(quint64 change, double seconds);
    void ended(quint64 change);

private:
    void open();
    void beginScan();
    void takeWhole();
    void starve();
    void tryAgain();
    void setWaiting(bool waits);
    void scan();
    void findDevices();
    void followSkip();
    void followLoop();
    [[nodiscard]] std::optional<FrameRange> loopFrames() const;
    bool start();
    void stop();
    void feed();
    void readPiece();
    void applyGains();
    [[nodiscard]] double speedAt(qint64 frame) const;
    void report();
    [[nodiscard]] double heardSeconds();

    std::shared_ptr<const WishBox> m_wishes;
    Wish m_wish;
    std::optional<RecordingReader> m_reader;
    std::optional<PlaySequence> m_sequence; ///< while playing
    std::optional<Stretcher> m_stretcher; ///< while playing
    std::optional<LevelScan> m_scan; ///< until all is measured
    Levels m_levels;
    std::vector<Speaking> m_speaking; ///< empty until it is measured
    std::array<double, 2> m_levelling = {1, 1};
    AudioOutput m_output;
    QMediaDevices *m_devices = nullptr; ///< a child
    QList<SoundDevice> m_found;
    QTimer m_timer;
    QTimer m_scanTimer;
    QTimer m_moreTimer; ///< while it waits for more
    qint64 m_triedBytes = 0; ///< the file's size when it was tried last
    bool m_isWaiting = false;
    QElapsedTimer m_sinceReport;
    double m_from = 0; ///< seconds; where playing begins or was left
    qint64 m_soundFrames = 0; ///< that were put out; after them comes silence
    bool m_isDry = false; ///< all that has arrived was read
    bool m_atEnd = false; ///< all was read
    std::vector<short> m_piece;
};

} // namespace earshot::ui
