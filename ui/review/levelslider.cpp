// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/levelslider.h"

#include "ui/parts/labels.h"
#include "ui/player/player.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliderWidth = 130;
constexpr int menuIndent = 26; ///< where the words of a menu begin, beside its ticks

QString levelText(int decibels)
{
    const QString number = QLocale().toString(decibels);
    return LevelSlider::tr("%1 dB", "how loud").arg(decibels > 0 ? u'+' + number : number);
}

} // namespace

LevelSlider::LevelSlider(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_text(makeLabel(levelText(0), u"muted"_s, this))
{
    m_slider->setRange(int(Player::quietestSide), int(Player::loudestSide));
    m_slider->setPageStep(3);
    m_slider->setMinimumWidth(sliderWidth);
    m_slider->setAccessibleName(name);
    m_slider->setToolTip(tr("A double click brings it back to 0 dB"));
    m_slider->installEventFilter(this);
    m_text->setMinimumWidth(m_text->fontMetrics().horizontalAdvance(levelText(-24)) + space::tiny);
    m_text->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_text->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    setMargins(*row, menuIndent, space::tiny, space::medium, space::tiny);
    row->setSpacing(space::medium);
    row->addWidget(makeLabel(name, {}, this), 1);
    row->addWidget(m_slider);
    row->addWidget(m_text);
    setFocusPolicy(Qt::StrongFocus); // else a menu leaves it out
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, [this](int decibels) {
        m_text->setText(levelText(decibels));
        Q_EMIT chosen(decibels);
    });
}

void LevelSlider::setLevel(double decibels)
{
    const QSignalBlocker silent(m_slider);
    m_slider->setValue(int(std::lround(decibels)));
    m_text->setText(levelText(m_slider->value()));
}

/** A slider would take up and down for itself, and the menu could not be left by them. */
bool LevelSlider::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        m_slider->setValue(0);
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    event->ignore(); // goes on to the menu
    return true;
}

} // namespace earshot::ui
