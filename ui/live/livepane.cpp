// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/livepane.h"

#include "ui/language/isolate.h"
#include "ui/models/livemodel.h"
#include "ui/parts/labels.h"
#include "ui/review/timetext.h"
#include "ui/review/transcriptmodel.h"
#include "ui/review/turncolumns.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextEdit>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

/** The times of the pieces, which are as wide as the last one. */
QStringList timesOf(const LiveCall &live)
{
    const auto last = live.pieces.empty() ? std::nullopt : secondOf(live, live.pieces.back());
    QStringList times;
    for (const LivePiece &piece : live.pieces) {
        const auto second = secondOf(live, piece);
        times.append(second ? playbackTime(*second, last.value_or(0)) : QString());
    }
    return times;
}

/** A paragraph: when, who, then what; what may still change is told by its slant as well. */
void writePiece(QTextCursor &cursor, const LivePiece &piece, const QString &time,
    const QTextBlockFormat &columns, const Theme &theme)
{
    QTextCharFormat muted;
    muted.setForeground(theme.textMuted);
    QTextCharFormat name;
    name.setForeground(piece.speaker == Speaker::Agent ? theme.agent : theme.caller);
    name.setFontWeight(QFont::DemiBold);
    QTextCharFormat words;
    words.setForeground(piece.isFinal ? theme.text : theme.textMuted);
    words.setFontItalic(!piece.isFinal);
    QTextBlockFormat block = columns;
    block.setBottomMargin(space::small);
    if (!cursor.atStart())
        cursor.insertBlock();
    cursor.setBlockFormat(block);
    // In three parts, as turnLine() is.
    cursor.insertText(time + u'\t', muted);
    cursor.insertText(TranscriptModel::speakerName(piece.speaker) + u'\t', name);
    cursor.insertText(isolated(piece.text.simplified()), words);
}

} // namespace

LivePane::LivePane(LiveModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_who(makeLabel({}, u"title"_s, this))
    , m_facts(makeLabel({}, u"muted"_s, this))
    , m_note(makeLabel({}, u"muted"_s, this))
    , m_words(new QTextEdit(this))
    , m_back(new QPushButton(tr("Back to now"), this))
{
    arrange();
    connect(m_back, &QPushButton::clicked, this, [this] {
        setFollowing(true);
        m_words->setFocus();
    });
    connect(m_words->verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this](int value) { takePlace(value); });
    connect(m_words->verticalScrollBar(), &QScrollBar::rangeChanged, this, &LivePane::follow);
    connect(&model, &LiveModel::wordsHeard, this, [this](const QString &callId) {
        if (callId == m_callId)
            showWords();
    });
    connect(&model, &LiveModel::dataChanged, this, &LivePane::showFacts);
}

void LivePane::arrange()
{
    setFocusProxy(m_words);
    m_words->setReadOnly(true);
    keepColumnsInView(*m_words);
    m_words->setUndoRedoEnabled(false);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setAccessibleName(tr("What is being said"));
    m_note->setWordWrap(true);
    m_back->setVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::small);
    column->addWidget(m_who);
    column->addWidget(m_facts);
    column->addWidget(m_words, 1);
    auto *end = new QHBoxLayout;
    end->addWidget(m_note, 1);
    end->addWidget(m_back);
    column->addLayout(end);
}

void LivePane::showCall(const QString &callId)
{
    if (callId == m_callId)
        return;
    m_callId = callId;
    setFollowing(true);
    showFacts();
    showWords();
}

void LivePane::showFacts()
{
    const QModelIndex index = m_model.index(m_model.rowOf(m_callId));
    if (!index.isValid())
        return;
    m_who->setText(index.data(LiveModel::WhoRole).toString());
    m_facts->setText(u"%1 · %2"_s.arg(isolated(index.data(LiveModel::DetailRole).toString()),
        isolated(index.data(LiveModel::TimeRole).toString())));
}

void LivePane::showWords()
{
    const int row = m_model.rowOf(m_callId);
    if (row < 0)
        return;
    const LiveCall &live = m_model.at(row);
    m_note->setText(live.pieces.empty()
            ? tr("Words are shown as they are spoken if the provider sends them: the assistant’s "
                 "server messages have to include \"transcript\". The recording comes after the "
                 "call either way.")
            : tr("As it is heard; the transcript comes after the call."));
    const int before = m_words->verticalScrollBar()->value();
    const QScopedValueRollback writing(m_isWriting, true); // also while the end is followed in it
    write(live);
    m_words->verticalScrollBar()->setValue(before);
    follow();
}

void LivePane::write(const LiveCall &live)
{
    const Theme theme = Theme::of(this);
    m_words->clear();
    QTextCursor cursor(m_words->document());
    cursor.beginEditBlock();
    const QStringList times = timesOf(live);
    const QTextBlockFormat columns = turnColumns(*m_words, times.value(times.size() - 1));
    for (std::size_t i = 0; i < live.pieces.size(); ++i)
        writePiece(cursor, live.pieces[i], times[qsizetype(i)], columns, theme);
    cursor.endEditBlock();
    m_words->document()->size(); // lays all of it out now, so that the place can be kept
}

/** Only somebody who scrolls goes back: what is written and laid out goes on or is ours. */
void LivePane::takePlace(int value)
{
    const bool wentBack = value < std::exchange(m_place, value);
    if (m_isWriting)
        return;
    if (value == m_words->verticalScrollBar()->maximum())
        setFollowing(true);
    else if (wentBack)
        setFollowing(false);
}

void LivePane::follow()
{
    if (!m_isFollowing)
        return;
    const QScopedValueRollback writing(m_isWriting, true);
    m_words->verticalScrollBar()->setValue(m_words->verticalScrollBar()->maximum());
}

void LivePane::setFollowing(bool following)
{
    m_isFollowing = following;
    m_back->setVisible(!following);
    follow();
}

} // namespace earshot::ui
