// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/engine.h"

#include <QAudioDevice>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMediaDevices>

#include <algorithm>
#include <cmath>
#include <utility>

namespace earshot::ui {

namespace {

constexpr int feedMilliseconds = 15;
constexpr int reportMilliseconds = 33;
constexpr int lookMilliseconds = 500;
constexpr std::size_t pieceFrames = 512;
constexpr int moreMilliseconds = 200; ///< between two looks whether more has arrived
constexpr qint64 moreBytes = 32 * 1024; ///< that are worth going on for: some seconds of speech

/** What is raised above three quarters of full scale bends gently instead of being cut off. */
short scaled(short from, double gain)
{
    const double sample = from * gain;
    if (gain <= 1)
        return short(std::lround(sample));
    constexpr double full = 32767;
    constexpr double knee = 0.75 * full;
    const double size = std::abs(sample);
    if (size <= knee)
        return short(std::lround(sample));
    const double bent = knee + (full - knee) * std::tanh((size - knee) / (full - knee));
    return short(std::lround(std::copysign(bent, sample)));
}

} // namespace

void WishBox::put(const Wish &wish)
{
    const QMutexLocker lock(&m_mutex);
    m_wish = wish;
}

Wish WishBox::get() const
{
    const QMutexLocker lock(&m_mutex);
    return m_wish;
}

Engine::Engine(std::shared_ptr<const WishBox> wishes)
    : m_wishes(std::move(wishes))
    , m_output(this)
    , m_timer(this)
    , m_scanTimer(this)
    , m_moreTimer(this)
{
    m_moreTimer.setInterval(moreMilliseconds);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(feedMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Engine::feed);
    connect(&m_scanTimer, &QTimer::timeout, this, &Engine::scan);
    connect(&m_moreTimer, &QTimer::timeout, this, &Engine::tryAgain);
    connect(&m_output, &AudioOutput::lost, this, [this] {
        stop();
        Q_EMIT failed(m_wish.change, m_output.errorText());
    });
}

/** The end of a sound output processes events (Qt 6.4): none may reach what is half gone. */
Engine::~Engine()
{
    for (QTimer *timer : findChildren<QTimer *>())
        timer->stop();
    if (m_devices)
        m_devices->disconnect(this);
    QCoreApplication::removePostedEvents(this);
    m_output.end();
}

void Engine::prepare()
{
    m_devices = new QMediaDevices(this);
    connect(m_devices, &QMediaDevices::audioOutputsChanged, this, &Engine::findDevices);
    // Qt 6.4 does not tell of every change.
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, &Engine::findDevices);
    look->start(lookMilliseconds);
    findDevices();
}

/** A sound server moves what plays to another device when one is pulled out; a call that is heard
 * in headphones must not go on in the room's speakers. */
void Engine::findDevices()
{
    QList<SoundDevice> found;
    for (const QAudioDevice &device : QMediaDevices::audioOutputs())
        found.append({.id = device.id(), .name = device.description()});
    const auto hasOurs = [this](const QList<SoundDevice> &devices) {
        return std::ranges::any_of(
            devices, [this](const SoundDevice &each) { return each.id == m_output.deviceInUse(); });
    };
    const QList<SoundDevice> before = std::exchange(m_found, found);
    if (found != before)
        Q_EMIT devicesFound(found);
    if (!m_stretcher || !hasOurs(before) || hasOurs(found))
        return;
    m_from = heardSeconds();
    stop();
    m_output.lose();
    Q_EMIT failed(m_wish.change, m_output.errorText());
}

void Engine::follow()
{
    const Wish before = std::exchange(m_wish, m_wishes->get());
    const bool loads = m_wish.load != before.load;
    if (loads || m_wish.seek != before.seek) {
        stop();
        m_from = m_wish.position;
    }
    if (loads)
        open();
    else if (before.arriving && !m_wish.arriving)
        takeWhole();
    m_output.setDevice(m_wish.output);
    if (!m_reader)
        return;
    if (m_stretcher && m_wish.output != before.output) {
        m_from = heardSeconds();
        stop();
    }
    if (m_stretcher && m_wish.loop != before.loop)
        followLoop();
    if (m_stretcher && m_wish.skip != before.skip)
        followSkip();
    const bool isStill = m_isWaiting && m_wish.seek == before.seek && m_wish.arriving;
    if (m_wish.playing && !m_stretcher && !isStill) {
        if (!start())
            Q_EMIT failed(m_wish.change, m_output.errorText());
    } else if (!m_wish.playing && m_stretcher) {
        m_from = heardSeconds();
        stop();
        Q_EMIT moved(m_wish.change, m_from);
    }
    if (!m_wish.playing)
        setWaiting(false);
}

void Engine::open()
{
    m_reader.reset();
    m_scan.reset();
    m_scanTimer.stop();
    m_levels = {};
    m_speaking.clear();
    m_levelling = {1, 1};
    setWaiting(false);
    if (m_wish.file.isEmpty())
        return;
    auto reader = RecordingReader::open(m_wish.file);
    if (!reader) {
        if (!m_wish.arriving) // else the rest may help
            Q_EMIT refused(m_wish.load, reader.error().message);
        return;
    }
    m_reader = std::move(reader).value();
    if (!m_wish.arriving)
        beginScan();
    Q_EMIT opened(m_wish.load, m_reader->seconds());
}

void Engine::beginScan()
{
    if (auto second = RecordingReader::open(m_wish.file)) {
        m_scan.emplace(std::move(second).value());
        m_scanTimer.start();
    }
}

/** What plays is read on through the same handle, unless its length was not known before. */
void Engine::takeWhole()
{
    auto whole = RecordingReader::open(m_wish.file);
    if (!whole) {
        stop();
        Q_EMIT refused(m_wish.load, whole.error().message);
        return;
    }
    const bool isLonger = !m_reader || m_reader->frames() != whole->frames();
    if (m_stretcher && (isLonger || m_isDry)) {
        m_from = heardSeconds();
        stop();
    }
    if (!m_stretcher)
        m_reader = std::move(whole).value();
    else
        followLoop(); // it may have been cut at what had arrived
    setWaiting(false);
    beginScan();
    Q_EMIT completed(m_wish.load, m_reader->seconds());
}

/** All that has arrived was heard. */
void Engine::starve()
{
    m_from = heardSeconds();
    stop();
    m_triedBytes = QFileInfo(m_wish.file).size();
    setWaiting(true);
    Q_EMIT moved(m_wish.change, m_from);
}

/** A handle that has come to the end does not see what comes after it, so there is a new one. */
void Engine::tryAgain()
{
    if (QFileInfo(m_wish.file).size() < m_triedBytes + moreBytes)
        return;
    QElapsedTimer taken;
    taken.start();
    auto longer = RecordingReader::open(m_wish.file);
    if (!longer)
        return;
    m_reader = std::move(longer).value();
    if (!start())
        Q_EMIT failed(m_wish.change, m_output.errorText());
    // Finding a place late in a long recording takes a while; most of the time nobody tries.
    m_moreTimer.setInterval(std::max(moreMilliseconds, 4 * int(taken.elapsed())));
}

void Engine::setWaiting(bool waits)
{
    if (waits)
        m_moreTimer.start();
    else
        m_moreTimer.stop();
    if (waits == std::exchange(m_isWaiting, waits))
        return;
    Q_EMIT this->waits(m_wish.load, waits);
}

/** A slice at a time, so that what plays never waits for it. */
void Engine::scan()
{
    if (m_scan->step())
        return;
    m_scanTimer.stop();
    m_levels = m_scan->levels();
    m_scan.reset();
    m_speaking = speaking(m_levels);
    m_levelling = levellingGains(m_levels);
    if (m_stretcher)
        followSkip();
    std::array<double, 4> saved = {};
    for (std::size_t strength = 0; strength < saved.size(); ++strength) {
        for (const FrameRange &range : skips(m_levels, SilenceSkip(strength)))
            saved[strength] += double(range.to - range.from) / m_levels.rate;
    }
    Q_EMIT measured(m_wish.load, saved);
}

void Engine::followSkip()
{
    m_sequence->setSkips(skips(m_levels, m_wish.skip));
}

/** What was read ahead past the end of a new loop is thrown away. */
void Engine::followLoop()
{
    const std::optional<FrameRange> loop = loopFrames();
    if (!loop || m_sequence->place() <= loop->to)
        return m_sequence->setLoop(loop);
    m_from = heardSeconds();
    stop();
}

std::optional<FrameRange> Engine::loopFrames() const
{
    if (!m_wish.loop)
        return {};
    const auto frame = [this](double seconds) {
        return std::clamp<qint64>(std::llround(seconds * m_reader->rate()), 0, m_reader->frames());
    };
    const FrameRange loop{.from = frame(m_wish.loop->from), .to = frame(m_wish.loop->to)};
    return loop.from < loop.to ? std::optional(loop) : std::nullopt;
}

bool Engine::start()
{
    setWaiting(false);
    if (!m_output.start(m_reader->rate(), m_reader->channels()))
        return false;
    m_from = std::min(m_from, m_reader->seconds());
    const std::optional<FrameRange> loop = loopFrames();
    auto first = qint64(std::llround(m_from * m_reader->rate()));
    if (loop && first >= loop->to)
        first = loop->from;
    m_sequence.emplace(*m_reader, first);
    m_sequence->setLoop(loop);
    followSkip();
    // It counts what it is given; the sequence knows where that was.
    m_stretcher.emplace(m_reader->rate(), m_reader->channels(), speedAt(first), 0);
    m_soundFrames = 0;
    m_isDry = false;
    m_atEnd = false;
    m_sinceReport.start();
    m_timer.start();
    feed();
    return true;
}

void Engine::stop()
{
    m_timer.stop();
    m_output.stop();
    m_stretcher.reset();
    m_sequence.reset();
}

/** Keeps the device's buffer full; with silence after the end, because a device may not begin to
 * play before its buffer is. */
void Engine::feed()
{
    const auto channels = std::size_t(m_reader->channels());
    qint64 room = 0;
    while ((room = m_output.roomFrames()) > 0) {
        m_piece.resize(std::min(std::size_t(room), pieceFrames) * channels);
        const qint64 frames = m_stretcher->read(m_piece);
        if (frames > 0) {
            m_soundFrames += frames;
            m_output.write(std::span(m_piece).first(std::size_t(frames) * channels));
        } else if (m_atEnd) {
            std::fill(m_piece.begin(), m_piece.end(), short(0));
            m_output.write(m_piece);
        } else {
            readPiece();
        }
    }
    report();
}

void Engine::readPiece()
{
    m_piece.resize(pieceFrames * std::size_t(m_reader->channels()));
    m_stretcher->setSpeed(speedAt(m_sequence->place()));
    const qint64 frames = m_sequence->read(m_piece);
    if (frames <= 0) {
        m_isDry = m_wish.arriving.has_value();
        m_stretcher->flush();
        m_atEnd = true;
        return;
    }
    m_piece.resize(std::size_t(frames * m_reader->channels()));
    applyGains();
    m_stretcher->write(m_piece);
}

double Engine::speedAt(qint64 frame) const
{
    const auto &[first, second] = m_wish.sideSpeeds;
    const auto at = std::size_t(frame / m_levels.framesPerLevel());
    double factor = std::min(first, second);
    if (at < m_speaking.size() && m_speaking[at] != Speaking::Both)
        factor = m_speaking[at] == Speaking::First ? first : second;
    return std::clamp(m_wish.speed * factor, Player::minimumSpeed, Player::maximumSpeed);
}

void Engine::applyGains()
{
    const auto channels = std::size_t(m_reader->channels());
    std::array<double, 2> gains = m_wish.gains;
    if (channels == 1)
        gains[0] = std::max(gains[0], gains[1]);
    for (std::size_t side = 0; channels == 2 && side < gains.size(); ++side)
        gains[side] *= std::pow(10, m_wish.sideLevels[side] / 20);
    for (std::size_t side = 0; m_wish.levelling && side < gains.size(); ++side)
        gains[side] *= m_levelling[side];
    for (std::size_t i = 0; i < m_piece.size(); ++i)
        m_piece[i] = scaled(m_piece[i], gains[i % channels]);
}

void Engine::report()
{
    const bool isOver = m_atEnd && m_output.heardFrames() >= m_soundFrames;
    if (isOver && m_isDry) {
        starve();
    } else if (isOver) {
        m_from = m_reader->seconds();
        stop();
        Q_EMIT ended(m_wish.change);
    } else if (m_sinceReport.elapsed() >= reportMilliseconds) {
        m_sinceReport.start();
        Q_EMIT moved(m_wish.change, heardSeconds());
    }
}

double Engine::heardSeconds()
{
    const qint64 heard = std::min(m_output.heardFrames(), m_soundFrames);
    return m_sequence->placeOf(m_stretcher->placeOf(heard)) / m_reader->rate();
}

} // namespace earshot::ui
