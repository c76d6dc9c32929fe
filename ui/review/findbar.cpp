// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/findbar.h"

#include "ui/parts/labels.h"
#include "ui/review/iconbutton.h"
#include "ui/review/transcriptfinder.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTyped = 200;

} // namespace

FindBar::FindBar(TranscriptFinder &finder, QWidget *parent)
    : QWidget(parent)
    , m_finder(finder)
    , m_words(new QLineEdit(this))
    , m_count(makeLabel({}, u"muted"_s, this))
    , m_previous(new IconButton(
          IconButton::Kind::Quiet, tr("Previous"), tr("The place before (Shift+Enter)"), this))
    , m_next(
          new IconButton(IconButton::Kind::Quiet, tr("Next"), tr("The next place (Enter)"), this))
    , m_close(
          new IconButton(IconButton::Kind::Quiet, tr("Close"), tr("No more marks (Escape)"), this))
{
    m_words->setPlaceholderText(tr("Find in this call"));
    m_words->setAccessibleName(tr("Find in this call"));
    m_words->setMaxLength(mostTyped);
    m_words->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    setMargins(*row, space::large + space::tiny, 0, space::large, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_words, 1);
    for (QWidget *piece : {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_previous),
             static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_close)})
        row->addWidget(piece);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wordsTyped);
    connect(m_previous, &IconButton::clicked, &finder, [&finder] { finder.goOn(false); });
    connect(m_next, &IconButton::clicked, &finder, [&finder] { finder.goOn(true); });
    connect(m_close, &IconButton::clicked, this, &FindBar::end);
    connect(&finder, &TranscriptFinder::changed, this, &FindBar::renew);
    renew();
    hide();
}

void FindBar::begin()
{
    show();
    m_words->setFocus();
    m_words->selectAll();
    Q_EMIT wordsTyped(m_words->text());
}

void FindBar::end()
{
    hide();
    Q_EMIT wordsTyped({});
    Q_EMIT ended();
}

void FindBar::renew()
{
    const int count = m_finder.count();
    const bool hasWords = !m_words->text().trimmed().isEmpty();
    m_count->setText(!hasWords ? QString()
            : count == 0
            ? tr("Not said")
            : tr("%L1 of %L2", "a place, all places").arg(m_finder.current() + 1).arg(count));
    setTone(*m_count, hasWords && count == 0 ? u"danger"_s : u"muted"_s);
    m_previous->setEnabled(count > 1);
    m_next->setEnabled(count > 1);
}

bool FindBar::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape:
        end();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        m_finder.goOn(!(modifiers & Qt::ShiftModifier));
        return true;
    default:
        return false;
    }
}

/** F3 goes to the words of the search of calls everywhere else, so it has to be claimed first. */
bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::KeyPress)
        return takeKey(key->key(), key->modifiers());
    if (key->key() == Qt::Key_F3 || key->key() == Qt::Key_Escape)
        key->accept();
    return false;
}

} // namespace earshot::ui
