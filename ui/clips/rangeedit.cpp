// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/rangeedit.h"

#include "ui/clips/cliptimes.h"
#include "ui/clips/rangeplayer.h"
#include "ui/clips/timefield.h"
#include "ui/parts/labels.h"
#include "ui/review/iconbutton.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double step = 0.1; ///< seconds
constexpr int timeWidth = 108;
constexpr int stepWidth = 32;
constexpr int hearMargins = 54; ///< icon, its gap and what is around them

} // namespace

RangeEdit::RangeEdit(Player &player, double total, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_total(std::max(total, shortestClip))
    , m_sound(new RangePlayer(player, this))
    , m_from(new TimeField(this))
    , m_to(new TimeField(this))
    , m_length(makeLabel({}, u"muted"_s, this))
    , m_hear(new IconButton(
          IconButton::Kind::Plain, tr("Hear it"), tr("Play just this piece (Alt+H)"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::small);
    addRow(*grid, 0, tr("From"), *m_from);
    addRow(*grid, 1, tr("To"), *m_to);
    grid->addWidget(m_hear, 0, 6, Qt::AlignRight);
    grid->addWidget(m_length, 1, 6, Qt::AlignRight);
    grid->setColumnStretch(5, 1);
    m_hear->setShortcut(Qt::ALT | Qt::Key_H);
    connect(m_from, &QDoubleSpinBox::valueChanged, this, &RangeEdit::takeFrom);
    connect(m_to, &QDoubleSpinBox::valueChanged, this, &RangeEdit::takeTo);
    connect(m_hear, &QPushButton::clicked, this,
        [this] { m_sound->isHearing() ? m_sound->stop() : m_sound->hear(range()); });
    connect(m_sound, &RangePlayer::hearingChanged, this, &RangeEdit::renewHearing);
    renewHearing();
}

void RangeEdit::addRow(QGridLayout &grid, int row, const QString &name, TimeField &field)
{
    field.setAccessibleName(name);
    field.setAccessibleDescription(tr("Arrow keys move it by a tenth of a second"));
    field.setRange(0, m_total);
    field.setFixedWidth(timeWidth);
    auto *label = makeLabel(name, u"strong"_s, this);
    label->setBuddy(&field);
    const auto stepBy = [&](const QString &sign, const QString &tip, double by) {
        auto *button = new IconButton(IconButton::Kind::Plain, sign, tip, this);
        button->setAccessibleName(tr("%1: %2", "which time, what happens to it").arg(name, tip));
        button->setFixedWidth(stepWidth);
        button->setStyleSheet(u"padding: 0;"_s);
        button->setAutoRepeat(true);
        connect(button, &QPushButton::clicked, &field,
            [&field, by] { field.setValue(field.value() + by); });
        return button;
    };
    auto *here = new IconButton(IconButton::Kind::Link, tr("Set to the playhead"),
        tr("The place where playing is, or stopped"), this);
    here->setAccessibleName(tr("%1: %2", "which time, what happens to it").arg(name, here->text()));
    connect(here, &QPushButton::clicked, &field,
        [this, &field] { field.setValue(m_player.position()); });
    grid.addWidget(label, row, 0);
    grid.addWidget(stepBy(u"−"_s, tr("0.1 s earlier"), -step), row, 1);
    grid.addWidget(&field, row, 2);
    grid.addWidget(stepBy(u"+"_s, tr("0.1 s later"), step), row, 3);
    grid.addWidget(here, row, 4);
}

void RangeEdit::setRange(WaveRange range)
{
    range.from = std::clamp(range.from, 0.0, m_total - shortestClip);
    range.to = std::clamp(range.to, range.from + shortestClip, m_total);
    const QSignalBlocker noFrom(m_from);
    const QSignalBlocker noTo(m_to);
    m_from->setValue(range.from);
    m_to->setValue(range.to);
    renew();
}

WaveRange RangeEdit::range() const
{
    return {.from = m_from->value(), .to = m_to->value()};
}

QString RangeEdit::problem() const
{
    return range().length() > longestClip ? tr("A clip can be an hour long at most.") : QString();
}

/** The other end makes room. */
void RangeEdit::takeFrom(double seconds)
{
    setRange({.from = seconds, .to = std::max(m_to->value(), seconds + shortestClip)});
}

void RangeEdit::takeTo(double seconds)
{
    const double end = std::max(seconds, shortestClip);
    setRange({.from = std::min(m_from->value(), end - shortestClip), .to = end});
}

void RangeEdit::renew()
{
    m_length->setText(problem().isEmpty() ? clipLength(range().length()) : problem());
    setTone(*m_length, problem().isEmpty() ? u"muted"_s : u"danger"_s);
    m_sound->stop();
    Q_EMIT changed(range());
}

void RangeEdit::renewHearing()
{
    const bool isHearing = m_sound->isHearing();
    const QFontMetrics metrics = m_hear->fontMetrics();
    m_hear->setMinimumWidth(hearMargins
        + std::max(
            metrics.horizontalAdvance(tr("Hear it")), metrics.horizontalAdvance(tr("Stop"))));
    m_hear->setText(isHearing ? tr("Stop") : tr("Hear it"));
    m_hear->setAccessibleName(m_hear->text());
    m_hear->setIconName(isHearing ? u"pause"_s : u"play"_s);
    m_hear->setShortcut(Qt::ALT | Qt::Key_H); // setText() takes it away
}

} // namespace earshot::ui
