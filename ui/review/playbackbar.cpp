// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/playbackbar.h"

#include "ui/parts/flowlayout.h"
#include "ui/player/player.h"
#include "ui/review/iconbutton.h"
#include "ui/review/sidebutton.h"
#include "ui/review/soundmenu.h"
#include "ui/review/timetext.h"
#include "ui/theme/figures.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<double, 9> speeds{0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0};
constexpr double step = 5;
constexpr double repeatSpan = 3;
constexpr double tolerance = 0.01;
constexpr int playMargins = 46; ///< icon and padding beside the word

QString speedText(double speed)
{
    return PlaybackBar::tr("%1×", "speed").arg(QLocale().toString(speed, 'g', 3));
}

} // namespace

TimeLabel::TimeLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTimes(0, 0);
}

void TimeLabel::setTimes(double position, double duration)
{
    const bool wider = playbackTime(duration) != playbackTime(m_duration);
    m_position = position;
    m_duration = duration;
    if (wider)
        updateGeometry();
    setAccessibleName(tr("Time"));
    setAccessibleDescription(text());
    setToolTip(tr("What is heard now, and the length of the recording"));
    update();
}

QString TimeLabel::text() const
{
    return tr("%1 / %2", "position, length")
        .arg(playbackTime(m_position), playbackTime(m_duration));
}

QSize TimeLabel::sizeHint() const
{
    const QString widest = playbackTime(m_duration);
    const QFontMetricsF strong(styledFont(font(), TextStyle::Strong));
    const QFontMetricsF muted(styledFont(font(), TextStyle::Body));
    const qreal width = figuresWidth(strong, widest) + figuresWidth(muted, u" / "_s + widest);
    return {qCeil(width) + 2, 32};
}

void TimeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const QString rest = u" / "_s + playbackTime(m_duration);
    painter.setFont(styledFont(font(), TextStyle::Body));
    const qreal restWidth = figuresWidth(QFontMetricsF(painter.font()), rest);
    painter.setPen(theme.textMuted);
    drawFigures(painter, rect(), Qt::AlignRight | Qt::AlignAbsolute, rest);
    painter.setFont(styledFont(font(), TextStyle::Strong));
    painter.setPen(theme.text);
    drawFigures(painter, QRectF(rect()).adjusted(0, 0, -restWidth, 0),
        Qt::AlignRight | Qt::AlignAbsolute, playbackTime(m_position));
}

PlaybackBar::PlaybackBar(Player &player, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_back(new IconButton(IconButton::Kind::Plain, tr("5 s"), tr("Back 5 seconds (J or ←)")))
    , m_play(new IconButton(IconButton::Kind::Primary, tr("Play"), tr("Play (Space or K)")))
    , m_forward(new IconButton(IconButton::Kind::Plain, tr("5 s"), tr("On by 5 seconds (L or →)")))
    , m_time(new TimeLabel)
    , m_speed(makeSpeedButton())
    , m_side(new SideButton)
    , m_sound(makeSoundButton(player))
    , m_loop(new IconButton(IconButton::Kind::Chip, tr("Loop"), tr("End the loop (\\)")))
{
    m_back->setAccessibleName(tr("Back 5 seconds"));
    m_back->setIconName(u"back5"_s);
    m_forward->setAccessibleName(tr("On by 5 seconds"));
    m_forward->setIconName(u"forward5"_s);
    connect(m_back, &QPushButton::clicked, this, [this] { m_player.seekBy(-step); });
    connect(m_forward, &QPushButton::clicked, this, [this] { m_player.seekBy(step); });
    connect(m_play, &QPushButton::clicked, this, [this] { m_player.togglePlaying(); });
    connect(&player, &Player::stateChanged, this, &PlaybackBar::renewState);
    connect(&player, &Player::positionChanged, this, &PlaybackBar::renewTimes);
    connect(&player, &Player::durationChanged, this, &PlaybackBar::renewTimes);
    connect(&player, &Player::speedChanged, this, &PlaybackBar::renewSpeed);
    connect(m_side, &SideButton::chosen, this, &PlaybackBar::setSolo);
    m_loop->setIconName(u"loop"_s);
    m_loop->setCheckable(true);
    connect(m_loop, &QPushButton::clicked, this, &PlaybackBar::clearLoop);
    connect(&player, &Player::loopChanged, this, &PlaybackBar::renewLoop);

    auto *flow = new FlowLayout(space::tiny, space::small);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : {makeTransport(), static_cast<QWidget *>(m_time),
             static_cast<QWidget *>(m_speed), static_cast<QWidget *>(m_side),
             static_cast<QWidget *>(m_sound), static_cast<QWidget *>(m_loop)})
        flow->addWidget(part);
    setLayout(flow);
    renewState();
    renewTimes();
    renewSpeed();
    renewLoop();
}

/** In the order of time, which runs rightwards in the waveform above, whatever the language. */
QWidget *PlaybackBar::makeTransport()
{
    auto *transport = new QWidget(this);
    transport->setLayoutDirection(Qt::LeftToRight);
    auto *row = new QHBoxLayout(transport);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    for (QPushButton *button : {m_back, m_play, m_forward})
        row->addWidget(button);
    return transport;
}

void PlaybackBar::setExpectedSeconds(double seconds)
{
    m_expectedSeconds = seconds;
    renewTimes();
}

void PlaybackBar::setChannels(int channels)
{
    m_side->setVisible(channels != 1);
    setSidesVisible(*m_sound, channels != 1);
    if (channels == 1)
        setSolo(Solo::Both);
}

void PlaybackBar::setSwapped(bool isSwapped)
{
    if (m_isSwapped == isSwapped)
        return;
    m_isSwapped = isSwapped;
    setSidesSwapped(*m_sound, m_player, isSwapped);
    setSolo(m_side->solo());
}

void PlaybackBar::setSolo(Solo solo)
{
    m_side->setSolo(solo);
    const Solo first = m_isSwapped ? Solo::Caller : Solo::Agent;
    const Solo second = m_isSwapped ? Solo::Agent : Solo::Caller;
    m_player.setGains(solo == second ? 0 : 1, solo == first ? 0 : 1);
    Q_EMIT soloChanged(solo);
}

void PlaybackBar::faster()
{
    const auto next = std::find_if(speeds.begin(), speeds.end(),
        [this](double speed) { return speed > m_player.speed() + tolerance; });
    if (next != speeds.end())
        chooseSpeed(*next);
}

void PlaybackBar::slower()
{
    const auto next = std::find_if(speeds.rbegin(), speeds.rend(),
        [this](double speed) { return speed < m_player.speed() - tolerance; });
    if (next != speeds.rend())
        chooseSpeed(*next);
}

void PlaybackBar::repeat()
{
    m_player.seekBy(-repeatSpan);
    m_player.play();
}

void PlaybackBar::beginLoop()
{
    if (!m_play->isEnabled())
        return;
    const auto loop = m_player.loop();
    const double here = m_player.position();
    m_loopStart = here;
    if (loop && loop->to - here >= Player::shortestLoop)
        m_player.setLoop(here, loop->to);
    else
        m_player.clearLoop();
    renewLoop();
}

void PlaybackBar::endLoop()
{
    const auto loop = m_player.loop();
    const double here = m_player.position();
    if (loop)
        m_player.setLoop(loop->from, here);
    else
        m_player.setLoop(m_loopStart.value_or(0), here);
}

void PlaybackBar::clearLoop()
{
    m_loopStart.reset();
    m_player.clearLoop();
    renewLoop();
}

/** Nothing is shown of a loop that is not there. */
void PlaybackBar::renewLoop()
{
    const auto loop = m_player.loop();
    if (loop)
        m_loopStart.reset();
    m_loop->setVisible(loop || m_loopStart);
    m_loop->setChecked(loop.has_value());
    if (loop) {
        m_loop->setText(
            tr("Loop %1 – %2", "times").arg(playbackTime(loop->from), playbackTime(loop->to)));
        m_loop->setToolTip(tr("This piece is heard again and again. Click to go on (\\)"));
    } else if (m_loopStart) {
        m_loop->setText(tr("Loop from %1").arg(playbackTime(*m_loopStart)));
        m_loop->setToolTip(tr("Press B where the loop ends. Click to forget it (\\)"));
    }
    m_loop->setAccessibleName(m_loop->text());
}

IconButton *PlaybackBar::makeSpeedButton()
{
    auto *button = new IconButton(
        IconButton::Kind::Chip, speedText(1), tr("Speed, at the same pitch ([ slower, ] faster)"));
    QMenu *menu = button->addMenu();
    m_speeds = new QActionGroup(this);
    for (const double speed : speeds) {
        QAction *action = menu->addAction(speedText(speed));
        action->setCheckable(true);
        action->setData(speed);
        m_speeds->addAction(action);
        connect(action, &QAction::triggered, this, [this, speed] { chooseSpeed(speed); });
    }
    return button;
}

void PlaybackBar::chooseSpeed(double speed)
{
    m_player.setSpeed(speed);
}

void PlaybackBar::renewState()
{
    const Player::State state = m_player.state();
    const bool usable = state == Player::State::Paused || state == Player::State::Playing;
    for (IconButton *part : {m_back, m_play, m_forward, static_cast<IconButton *>(m_side)})
        part->setEnabled(usable);
    if (state == Player::State::Empty || state == Player::State::Loading) {
        m_loopStart.reset(); // of another recording
        renewLoop();
    }
    const bool playing = state == Player::State::Playing;
    const QString word = playing ? tr("Pause") : tr("Play");
    const int widest = std::max(m_play->fontMetrics().horizontalAdvance(tr("Pause")),
        m_play->fontMetrics().horizontalAdvance(tr("Play")));
    m_play->setText(word);
    m_play->setAccessibleName(word);
    m_play->setToolTip(playing ? tr("Pause (Space or K)") : tr("Play (Space or K)"));
    m_play->setIconName(playing ? u"pause"_s : u"play"_s);
    m_play->setMinimumWidth(widest + playMargins);
    renewTimes();
}

void PlaybackBar::renewTimes()
{
    const double known = m_player.duration();
    m_time->setTimes(m_player.position(), known > 0 ? known : m_expectedSeconds);
}

void PlaybackBar::renewSpeed()
{
    const double speed = m_player.speed();
    m_speed->setText(speedText(speed));
    m_speed->setAccessibleName(tr("Speed %1").arg(speedText(speed)));
    for (QAction *action : m_speeds->actions())
        action->setChecked(std::abs(action->data().toDouble() - speed) < tolerance);
}

} // namespace earshot::ui
