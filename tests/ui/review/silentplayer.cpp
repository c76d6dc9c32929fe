// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/silentplayer.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace earshot::ui {

/** Keeps what the interface promises, in the test's own thread and without any sound. */
class Player::Private
{
public:
    State state = State::Empty;
    QString file;
    QString errorText;
    bool isArriving = false;
    double position = 0;
    double duration = 0;
    double speed = 1;
    std::optional<LoopRange> loop;
    bool stepsBack = true;
    std::array<double, 2> sideLevels{0, 0};
    bool levelling = false;
    QByteArray output;
    QList<SoundDevice> outputs{
        {.id = "a", .name = u"Headphones"_s}, {.id = "b", .name = u"Speakers"_s}};
    std::array<double, 2> sideSpeeds{1, 1};
    SilenceSkip skip = SilenceSkip::Off;
    std::pair<double, double> gains{1, 1};
};

} // namespace earshot::ui

namespace earshot::test {

namespace {

double silentDuration = 60;
QHash<const ui::Player *, std::pair<double, double>> gainsOf;
QHash<const ui::Player *, QString> fileOf;
QHash<ui::Player *, std::function<void(QString)>> failureOf;
QHash<ui::Player *, std::function<void(QList<ui::SoundDevice>)>> outputsOf;

} // namespace

void setSilentDuration(double seconds)
{
    silentDuration = seconds;
}

std::pair<double, double> silentGains(const ui::Player &player)
{
    return gainsOf.value(&player, {1, 1});
}

QString silentFile(const ui::Player &player)
{
    return fileOf.value(&player);
}

void setSilentOutputs(ui::Player &player, const QList<ui::SoundDevice> &outputs)
{
    outputsOf.value (&player)(outputs);
}

void failSilently(ui::Player &player, const QString &text)
{
    failureOf.value (&player)(text);
}

} // namespace earshot::test

namespace earshot::ui {

Player::Player(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    test::failureOf.insert(this, [this](const QString &text) {
        d->errorText = text;
        d->state = State::Failed;
        Q_EMIT stateChanged(d->state);
    });
    test::outputsOf.insert(this, [this](const QList<SoundDevice> &outputs) {
        d->outputs = outputs;
        Q_EMIT outputsChanged();
    });
}

Player::~Player()
{
    test::gainsOf.remove(this);
    test::fileOf.remove(this);
    test::failureOf.remove(this);
    test::outputsOf.remove(this);
}

void Player::load(const QString &file)
{
    unload();
    d->file = file;
    test::fileOf.insert(this, file);
    d->state = QFile::exists(file) ? State::Paused : State::Failed;
    d->duration = test::silentDuration;
    Q_EMIT durationChanged(d->duration);
    Q_EMIT stateChanged(d->state);
}

void Player::loadArriving(const QString &file, double)
{
    load(file);
    d->isArriving = true;
}

/** What plays goes on. */
void Player::arrived(const QString &file)
{
    d->isArriving = false;
    d->file = file;
    test::fileOf.insert(this, file);
}

bool Player::isWaiting() const
{
    return false;
}

void Player::unload()
{
    d->file.clear();
    clearLoop();
    test::fileOf.remove(this);
    d->state = State::Empty;
    d->position = 0;
    d->duration = 0;
    Q_EMIT stateChanged(d->state);
    Q_EMIT durationChanged(0);
    Q_EMIT positionChanged(0);
}

void Player::play()
{
    if (d->state != State::Paused)
        return;
    d->state = State::Playing;
    Q_EMIT stateChanged(d->state);
}

void Player::pause()
{
    if (d->state != State::Playing)
        return;
    d->state = State::Paused;
    Q_EMIT stateChanged(d->state);
}

void Player::togglePlaying()
{
    if (d->state == State::Playing)
        pause();
    else
        play();
}

void Player::seek(double seconds)
{
    d->position = std::clamp(seconds, 0.0, d->duration);
    if (d->loop && (d->position < d->loop->from || d->position >= d->loop->to))
        clearLoop();
    Q_EMIT positionChanged(d->position);
}

void Player::seekBy(double seconds)
{
    seek(d->position + seconds);
}

void Player::setSpeed(double speed)
{
    d->speed = std::clamp(speed, minimumSpeed, maximumSpeed);
    Q_EMIT speedChanged(d->speed);
}

void Player::setGains(double agent, double caller)
{
    test::gainsOf.insert(this, {agent, caller});
}

void Player::setLoop(double from, double to)
{
    const auto [low, high] = std::minmax(from, to);
    const LoopRange loop{.from = std::max(low, 0.0), .to = std::min(high, d->duration)};
    if (loop.to - loop.from < shortestLoop)
        return;
    d->loop = loop;
    Q_EMIT loopChanged();
    if (d->position < loop.from || d->position >= loop.to)
        seek(loop.from);
}

void Player::clearLoop()
{
    if (!d->loop)
        return;
    d->loop.reset();
    Q_EMIT loopChanged();
}

void Player::setStepsBack(bool on)
{
    d->stepsBack = on;
    Q_EMIT stepsBackChanged();
}

std::optional<LoopRange> Player::loop() const
{
    return d->loop;
}

void Player::setSilenceSkip(SilenceSkip strength)
{
    d->skip = strength;
    Q_EMIT silenceSkipChanged();
}

SilenceSkip Player::silenceSkip() const
{
    return d->skip;
}

/** Every strength saves 31 seconds more than the one before. */
std::optional<double> Player::savedSeconds(SilenceSkip strength) const
{
    return d->file.isEmpty() ? std::nullopt : std::optional(31.0 * double(int(strength)));
}

void Player::setSideSpeeds(double left, double right)
{
    if (std::isnan(left) || std::isnan(right))
        return;
    const std::array speeds{std::clamp(left, 1.0, 2.0), std::clamp(right, 1.0, 2.0)};
    if (speeds == d->sideSpeeds)
        return;
    d->sideSpeeds = speeds;
    Q_EMIT sidesChanged();
}

void Player::setSideLevels(double left, double right)
{
    const std::array levels{
        std::clamp(left, quietestSide, loudestSide), std::clamp(right, quietestSide, loudestSide)};
    if (levels == d->sideLevels)
        return;
    d->sideLevels = levels;
    Q_EMIT sidesChanged();
}

std::array<double, 2> Player::sideLevels() const
{
    return d->sideLevels;
}

void Player::setLevelling(bool on)
{
    if (on == d->levelling)
        return;
    d->levelling = on;
    Q_EMIT sidesChanged();
}

std::array<double, 2> Player::sideSpeeds() const
{
    return d->sideSpeeds;
}

bool Player::levelling() const
{
    return d->levelling;
}

void Player::setOutput(const QByteArray &id)
{
    if (id == d->output)
        return;
    d->output = id;
    Q_EMIT outputsChanged();
}

QList<SoundDevice> Player::outputs() const
{
    return d->outputs;
}

QByteArray Player::output() const
{
    return d->output;
}

bool Player::stepsBack() const
{
    return d->stepsBack;
}

Player::State Player::state() const
{
    return d->state;
}

double Player::position() const
{
    return d->position;
}

double Player::duration() const
{
    return d->duration;
}

double Player::speed() const
{
    return d->speed;
}

QString Player::errorText() const
{
    return d->errorText;
}

} // namespace earshot::ui
