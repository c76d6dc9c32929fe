// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player.h"

#include "ui/player/engine.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <utility>

#ifdef __GLIBC__
#include <unistd.h>
#endif

namespace earshot::ui {

namespace {

/** A sound server that has not moved for so long will not come back by itself. */
constexpr int stallMilliseconds = 6000;
constexpr int shutdownMilliseconds = 3000;

/** Once main() is over: destroying the sound library's locks under a thread that waits on them
 * would abort the program. */
void endWithoutCleaningUp()
{
#ifdef __GLIBC__
    on_exit([](int status, void *) { _exit(status); }, nullptr);
#endif
}

} // namespace

class Player::Private
{
public:
    explicit Private(Player *player);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    /** Hands the wish to the engine; @p isChange makes answers to earlier ones void. */
    void tell(bool isChange);
    void enter(State next);
    void moveTo(double seconds);
    void lengthen(double seconds);
    void begin(const QString &file, std::optional<double> arriving);
    void startOver();
    void fail(const QString &text);

    void opened(double seconds);
    void setWaiting(bool waits);
    void ended();
    void setLoop(std::optional<LoopRange> loop);
    void stepBack();

    Player *q;
    State state = State::Empty;
    double position = 0;
    double duration = 0;
    QString errorText;
    Wish wish;
    bool isWaiting = false; ///< for the rest of the file
    bool stepsBack = true;
    std::optional<std::array<double, 4>> saved; ///< by SilenceSkip
    QList<SoundDevice> outputs;
    bool resumes = false; ///< the next play() goes on where pause() stopped

private:
    void connectEngine();

    std::shared_ptr<WishBox> m_wishes = std::make_shared<WishBox>();
    Engine *m_engine = nullptr; ///< lives in m_thread, which ends it
    std::unique_ptr<QThread> m_thread = std::make_unique<QThread>();
    QTimer m_stall;
};

Player::Private::Private(Player *player)
    : q(player)
    , m_engine(new Engine(m_wishes))
{
    m_thread->setObjectName(QStringLiteral("player"));
    m_engine->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::started, m_engine, &Engine::prepare);
    QObject::connect(m_thread.get(), &QThread::finished, m_engine, &QObject::deleteLater);
    connectEngine();
    m_stall.setSingleShot(true);
    m_stall.setInterval(stallMilliseconds);
    QObject::connect(&m_stall, &QTimer::timeout, q, [this] {
        fail(Player::tr(
            "The sound output does not answer. Check the sound settings of this computer and "
            "press play again."));
    });
    m_thread->start(QThread::HighPriority);
}

Player::Private::~Private()
{
    m_engine->disconnect(q);
    m_thread->quit();
    // Stuck in a sound server that does not answer: better a thread left behind than a window that
    // does not close.
    if (!m_thread->wait(shutdownMilliseconds)) {
        m_thread.release();
        endWithoutCleaningUp();
    }
}

void Player::Private::connectEngine()
{
    QObject::connect(m_engine, &Engine::opened, q, [this](quint64 load, double seconds) {
        if (load == wish.load)
            opened(seconds);
    });
    QObject::connect(m_engine, &Engine::completed, q, [this](quint64 load, double seconds) {
        if (load == wish.load)
            lengthen(seconds);
    });
    QObject::connect(m_engine, &Engine::waits, q, [this](quint64 load, bool on) {
        if (load == wish.load)
            setWaiting(on);
    });
    QObject::connect(m_engine, &Engine::refused, q, [this](quint64 load, const QString &text) {
        if (load == wish.load)
            fail(text);
    });
    QObject::connect(
        m_engine, &Engine::measured, q, [this](quint64 load, const std::array<double, 4> &seconds) {
            if (load != wish.load)
                return;
            saved = seconds;
            Q_EMIT q->silenceSkipChanged();
        });
    QObject::connect(m_engine, &Engine::devicesFound, q, [this](const QList<SoundDevice> &devices) {
        outputs = devices;
        Q_EMIT q->outputsChanged();
    });
    QObject::connect(m_engine, &Engine::failed, q, [this](quint64 change, const QString &text) {
        if (change == wish.change)
            fail(text);
    });
    QObject::connect(m_engine, &Engine::moved, q, [this](quint64 change, double seconds) {
        if (change != wish.change)
            return;
        if (state == State::Playing && seconds != position)
            m_stall.start();
        moveTo(seconds);
    });
    QObject::connect(m_engine, &Engine::ended, q, [this](quint64 change) {
        if (change == wish.change)
            ended();
    });
}

void Player::Private::tell(bool isChange)
{
    wish.change += isChange ? 1 : 0;
    m_wishes->put(wish);
    QMetaObject::invokeMethod(m_engine, &Engine::follow, Qt::QueuedConnection);
}

void Player::Private::enter(State next)
{
    const bool isExpected = next == State::Loading && wish.arriving.has_value();
    if ((next == State::Playing || next == State::Loading) && !isExpected)
        m_stall.start();
    else
        m_stall.stop();
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(next);
}

void Player::Private::moveTo(double seconds)
{
    if (seconds == position)
        return;
    position = seconds;
    Q_EMIT q->positionChanged(seconds);
}

void Player::Private::begin(const QString &file, std::optional<double> arriving)
{
    setLoop({});
    resumes = false;
    wish.file = file;
    wish.arriving = arriving;
    wish.position = 0;
    wish.playing = false;
    moveTo(0);
    lengthen(0);
    startOver();
}

/** Opens wish.file again and goes on from wish.position, playing if wish.playing. */
void Player::Private::startOver()
{
    ++wish.load;
    setWaiting(false);
    saved.reset();
    errorText.clear();
    tell(true);
    enter(State::Loading);
}

void Player::Private::fail(const QString &text)
{
    errorText = text;
    wish.playing = false;
    wish.position = position;
    tell(true);
    enter(State::Failed);
}

void Player::Private::lengthen(double seconds)
{
    if (seconds == duration)
        return;
    duration = seconds;
    Q_EMIT q->durationChanged(seconds);
}

/** Nothing moves meanwhile, and nothing hangs. */
void Player::Private::setWaiting(bool waits)
{
    if (waits == isWaiting)
        return;
    isWaiting = waits;
    if (waits)
        m_stall.stop();
    else if (state == State::Playing)
        m_stall.start();
    Q_EMIT q->waitingChanged();
}

void Player::Private::opened(double seconds)
{
    lengthen(std::max(seconds, wish.arriving.value_or(0)));
    wish.position = std::min(wish.position, duration);
    moveTo(wish.position);
    enter(wish.playing ? State::Playing : State::Paused);
}

void Player::Private::setLoop(std::optional<LoopRange> loop)
{
    if (loop == wish.loop)
        return;
    wish.loop = loop;
    tell(false);
    Q_EMIT q->loopChanged();
}

/** A listener who paused has lost the sentence; its last words lead in again. */
void Player::Private::stepBack()
{
    if (std::exchange(resumes, false) && stepsBack)
        q->seekBy(-Player::stepBack);
}

void Player::Private::ended()
{
    wish.playing = false;
    wish.position = duration;
    tell(true);
    moveTo(duration);
    enter(State::Paused);
}

Player::Player(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{ }

Player::~Player() = default;

void Player::load(const QString &file)
{
    if (file.isEmpty()) {
        unload();
        return;
    }
    d->begin(file, {});
}

void Player::loadArriving(const QString &file, double seconds)
{
    d->begin(file, std::max(0.0, seconds));
}

void Player::arrived(const QString &file)
{
    if (!d->wish.arriving)
        return;
    d->wish.file = file;
    d->wish.arriving.reset();
    // What could not be opened before, or was given up, begins anew.
    if (d->state == State::Loading || d->state == State::Failed)
        d->startOver();
    else
        d->tell(false);
}

void Player::unload()
{
    d->setLoop({});
    d->resumes = false;
    d->saved.reset();
    d->wish.file.clear();
    d->wish.arriving.reset();
    d->setWaiting(false);
    d->wish.position = 0;
    d->wish.playing = false;
    ++d->wish.load;
    d->tell(true);
    d->errorText.clear();
    d->moveTo(0);
    d->lengthen(0);
    d->enter(State::Empty);
    Q_EMIT silenceSkipChanged();
}

void Player::play()
{
    if (d->state == State::Empty || d->wish.playing)
        return;
    d->wish.playing = true;
    if (d->state == State::Failed) {
        d->startOver();
        return;
    }
    if (d->state == State::Paused && d->position >= d->duration)
        seek(d->wish.loop ? d->wish.loop->from : 0);
    d->stepBack();
    d->tell(true);
    if (d->state == State::Paused)
        d->enter(State::Playing);
}

void Player::pause()
{
    if (!d->wish.playing)
        return;
    d->wish.playing = false;
    d->tell(true);
    d->resumes = d->state == State::Playing;
    if (d->state == State::Playing)
        d->enter(State::Paused);
}

void Player::togglePlaying()
{
    if (d->wish.playing)
        pause();
    else
        play();
}

void Player::seek(double seconds)
{
    if (d->state == State::Empty || std::isnan(seconds))
        return;
    // While the file is being opened its length is not known yet.
    const double last = d->duration > 0 ? d->duration : std::numeric_limits<double>::max();
    d->wish.position = std::clamp(seconds, 0.0, last);
    d->resumes = false;
    const auto loop = d->wish.loop;
    if (loop && (d->wish.position < loop->from || d->wish.position >= loop->to))
        d->setLoop({});
    ++d->wish.seek;
    d->tell(true);
    d->moveTo(d->wish.position);
}

void Player::seekBy(double seconds)
{
    const double aim = position() + seconds;
    if (const auto loop = d->wish.loop)
        seek(std::clamp(aim, loop->from, std::max(loop->from, loop->to - shortestLoop / 2)));
    else
        seek(aim);
}

void Player::setLoop(double from, double to)
{
    if (std::isnan(from) || std::isnan(to) || d->duration <= 0)
        return;
    const LoopRange loop{.from = std::clamp(std::min(from, to), 0.0, d->duration),
        .to = std::clamp(std::max(from, to), 0.0, d->duration)};
    if (loop.to - loop.from < shortestLoop)
        return;
    d->setLoop(loop);
    if (d->position < loop.from || d->position >= loop.to)
        seek(loop.from);
}

void Player::clearLoop()
{
    d->setLoop({});
}

void Player::setStepsBack(bool on)
{
    if (on == d->stepsBack)
        return;
    d->stepsBack = on;
    Q_EMIT stepsBackChanged();
}

void Player::setSpeed(double speed)
{
    const double next = std::clamp(speed, minimumSpeed, maximumSpeed);
    if (std::isnan(speed) || next == d->wish.speed)
        return;
    d->wish.speed = next;
    d->tell(false);
    Q_EMIT speedChanged(next);
}

void Player::setGains(double agent, double caller)
{
    d->wish.gains = {std::clamp(agent, 0.0, 1.0), std::clamp(caller, 0.0, 1.0)};
    d->tell(false);
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
    return d->wish.speed;
}

bool Player::isWaiting() const
{
    return d->isWaiting;
}

std::optional<LoopRange> Player::loop() const
{
    return d->wish.loop;
}

void Player::setSilenceSkip(SilenceSkip strength)
{
    if (strength == d->wish.skip)
        return;
    d->wish.skip = strength;
    d->tell(false);
    Q_EMIT silenceSkipChanged();
}

SilenceSkip Player::silenceSkip() const
{
    return d->wish.skip;
}

std::optional<double> Player::savedSeconds(SilenceSkip strength) const
{
    return d->saved ? std::optional(d->saved->at(std::size_t(strength))) : std::nullopt;
}

void Player::setSideSpeeds(double left, double right)
{
    if (std::isnan(left) || std::isnan(right))
        return;
    const std::array speeds{std::clamp(left, 1.0, 2.0), std::clamp(right, 1.0, 2.0)};
    if (speeds == d->wish.sideSpeeds)
        return;
    d->wish.sideSpeeds = speeds;
    d->tell(false);
    Q_EMIT sidesChanged();
}

void Player::setSideLevels(double left, double right)
{
    if (std::isnan(left) || std::isnan(right))
        return;
    const std::array levels{
        std::clamp(left, quietestSide, loudestSide), std::clamp(right, quietestSide, loudestSide)};
    if (levels == d->wish.sideLevels)
        return;
    d->wish.sideLevels = levels;
    d->tell(false);
    Q_EMIT sidesChanged();
}

std::array<double, 2> Player::sideLevels() const
{
    return d->wish.sideLevels;
}

void Player::setLevelling(bool on)
{
    if (on == d->wish.levelling)
        return;
    d->wish.levelling = on;
    d->tell(false);
    Q_EMIT sidesChanged();
}

std::array<double, 2> Player::sideSpeeds() const
{
    return d->wish.sideSpeeds;
}

bool Player::levelling() const
{
    return d->wish.levelling;
}

void Player::setOutput(const QByteArray &id)
{
    if (id == d->wish.output)
        return;
    d->wish.output = id;
    d->tell(false);
    Q_EMIT outputsChanged();
}

QList<SoundDevice> Player::outputs() const
{
    return d->outputs;
}

QByteArray Player::output() const
{
    return d->wish.output;
}

bool Player::stepsBack() const
{
    return d->stepsBack;
}

QString Player::errorText() const
{
    return d->errorText;
}

} // namespace earshot::ui
