// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/tagbar.h"

#include "domain/calltag.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/labels.h"
#include "ui/review/iconbutton.h"
#include "ui/theme/theme.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 170;
constexpr int mostTyped = 500; ///< several tags with commas between them

} // namespace

TagBar::TagBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(space::small, space::tiny))
    , m_open(new IconButton(IconButton::Kind::Link, tr("Add tag"), tr("Add a tag (T)"), this))
    , m_field(new QLineEdit(this))
    , m_known(new QStringListModel(this))
    , m_mistake(makeLabel({}, u"danger"_s, this))
{
    setLayout(m_row);
    m_row->setContentsMargins(0, 0, 0, 0);
    dressField();
    for (QWidget *piece : {static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_field),
             static_cast<QWidget *>(m_mistake)})
        m_row->addWidget(piece);
    connect(m_open, &IconButton::clicked, this, &TagBar::begin);
    m_field->hide();
    showText(*m_mistake, {});
}

void TagBar::dressField()
{
    m_field->setPlaceholderText(tr("Tag, another tag"));
    m_field->setAccessibleName(tr("New tags, with commas between them"));
    m_field->setMaxLength(mostTyped);
    m_field->setFixedWidth(fieldWidth);
    m_field->installEventFilter(this);
    auto *completer = new QCompleter(m_known, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_field->setCompleter(completer);
    connect(m_field, &QLineEdit::returnPressed, this, &TagBar::accept);
}

void TagBar::setCall(const QString &callId, const QStringList &tags)
{
    if (callId != m_callId && m_field->isVisibleTo(this))
        close();
    if (callId == m_callId && tags == m_tags)
        return;
    m_callId = callId;
    m_tags = tags;
    renewChips();
}

void TagBar::renewChips()
{
    for (IconButton *chip : m_chips) {
        m_row->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    for (const QString &tag : m_tags) {
        auto *chip = new IconButton(IconButton::Kind::Chip, QString(tag).replace(u'&', u"&&"_s),
            tr("Take the tag “%1” away").arg(tag), this);
        chip->setAccessibleName(tr("Tag %1").arg(tag));
        chip->setIconName(u"close"_s);
        chip->setIconAfterText();
        connect(chip, &IconButton::clicked, this, [this, tag] { Q_EMIT removeRequested(tag); });
        m_chips.push_back(chip);
        m_row->addWidget(chip);
        chip->show();
    }
    for (QWidget *last : {static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_field),
             static_cast<QWidget *>(m_mistake)}) {
        m_row->removeWidget(last);
        m_row->addWidget(last);
    }
}

void TagBar::setKnown(const QStringList &tags)
{
    m_known->setStringList(tags);
}

void TagBar::showMistake(const QString &message)
{
    showText(*m_mistake, message);
}

void TagBar::begin()
{
    m_open->hide();
    m_field->show();
    m_field->setFocus();
    Q_EMIT opened();
}

/** The field stays: one tag is often followed by another. Empty, Enter leaves it. */
void TagBar::accept()
{
    const QString words = m_field->text().trimmed();
    if (words.isEmpty())
        return close();
    showText(*m_mistake, {});
    m_field->clear();
    Q_EMIT addRequested(words);
}

void TagBar::close()
{
    const bool hadFocus = m_field->hasFocus();
    m_field->clear();
    m_field->hide();
    m_open->show();
    if (hadFocus)
        Q_EMIT left();
}

bool TagBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace earshot::ui
