// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewkeys.h"

#include "ui/actions/actionbook.h"
#include "ui/player/player.h"
#include "ui/review/playbackbar.h"

#include <QWidget>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double shortStep = 5;
constexpr double longStep = 15;

} // namespace

ReviewKeys::ReviewKeys(QWidget &pane, ActionBook &book, Player &player, PlaybackBar &bar)
    : QObject(&pane)
    , m_player(player)
    , m_bar(bar)
{
    addPlaying(pane, book);
    addLooping(pane, book);
    addSkipping(pane, book);
    addMoving(pane, book);
    addFinding(pane, book);
    addJudging(pane, book);
    addWriting(pane, book);
    addChoosing(pane, book);
}

void ReviewKeys::addPlaying(QWidget &pane, ActionBook &book)
{
    const auto group = ActionGroup::Playing;
    book.add(pane,
        {.id = u"play"_s,
            .group = group,
            .title = tr("Play, pause"),
            .keys = {Qt::Key_Space, Qt::Key_K},
            .repeats = false},
        [this] { m_player.togglePlaying(); });
    book.add(pane,
        {.id = u"repeat"_s,
            .group = group,
            .title = tr("Repeat the last 3 seconds"),
            .keys = {Qt::Key_R}},
        [this] { m_bar.repeat(); });
    book.add(pane,
        {.id = u"slower"_s, .group = group, .title = tr("Slower"), .keys = {Qt::Key_BracketLeft}},
        [this] { m_bar.slower(); });
    book.add(pane,
        {.id = u"faster"_s, .group = group, .title = tr("Faster"), .keys = {Qt::Key_BracketRight}},
        [this] { m_bar.faster(); });
}

void ReviewKeys::addLooping(QWidget &pane, ActionBook &book)
{
    const auto add = [&](const QString &id, const QString &title, Qt::Key key, auto does) {
        book.add(pane,
            {.id = id,
                .group = ActionGroup::Playing,
                .title = title,
                .keys = {key},
                .repeats = false},
            does);
    };
    add(u"loop_begin"_s, tr("Begin a loop here"), Qt::Key_A, [this] { m_bar.beginLoop(); });
    add(u"loop_end"_s, tr("End the loop here, and hear it again and again"), Qt::Key_B,
        [this] { m_bar.endLoop(); });
    add(u"loop_turn"_s,
        tr("Hear what is selected, or else this turn, again and again, or no longer"), Qt::Key_O,
        [this] { Q_EMIT loopTurnRequested(); });
    add(u"loop_clear"_s, tr("No loop"), Qt::Key_Backslash, [this] { m_bar.clearLoop(); });
}

void ReviewKeys::addSkipping(QWidget &pane, ActionBook &book)
{
    book.add(pane,
        {.id = u"skip_silence"_s,
            .group = ActionGroup::Playing,
            .title = tr("Skip silence: gently, more, most, not at all"),
            .keys = {Qt::Key_S},
            .repeats = false},
        [this] { m_player.setSilenceSkip(SilenceSkip((int(m_player.silenceSkip()) + 1) % 4)); });
}

void ReviewKeys::addMoving(QWidget &pane, ActionBook &book)
{
    const auto add = [&](const QString &id, const QString &title, const QKeySequence &key,
                         const QKeySequence &inner, double seconds) {
        book.add(pane,
            {.id = id,
                .group = ActionGroup::Playing,
                .title = title,
                .keys = key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key},
                .innerKeys = {inner}},
            [this, seconds] { m_player.seekBy(seconds); });
    };
    add(u"back5"_s, tr("Back 5 seconds"), Qt::Key_J, Qt::Key_Left, -shortStep);
    add(u"forward5"_s, tr("Forward 5 seconds"), Qt::Key_L, Qt::Key_Right, shortStep);
    add(u"back15"_s, tr("Back 15 seconds"), Qt::SHIFT | Qt::Key_J, Qt::CTRL | Qt::Key_Left,
        -longStep);
    add(u"forward15"_s, tr("Forward 15 seconds"), Qt::SHIFT | Qt::Key_L, Qt::CTRL | Qt::Key_Right,
        longStep);
    book.add(pane,
        {.id = u"to_start"_s,
            .group = ActionGroup::Playing,
            .title = tr("To the beginning"),
            .innerKeys = {Qt::Key_Home}},
        [this] { m_player.seek(0); });
    book.add(pane,
        {.id = u"to_end"_s,
            .group = ActionGroup::Playing,
            .title = tr("To the end"),
            .innerKeys = {Qt::Key_End}},
        [this] { m_player.seek(m_player.duration()); });
}

void ReviewKeys::addFinding(QWidget &pane, ActionBook &book)
{
    book.add(pane,
        {.id = u"next_hit"_s,
            .group = ActionGroup::Playing,
            .title = tr("To the next word that was searched for"),
            .keys = {Qt::Key_F3}},
        [this] { Q_EMIT nextMarkRequested(); });
    book.add(pane,
        {.id = u"previous_hit"_s,
            .group = ActionGroup::Playing,
            .title = tr("To the word before that was searched for"),
            .keys = {Qt::SHIFT | Qt::Key_F3}},
        [this] { Q_EMIT previousMarkRequested(); });
    book.add(pane,
        {.id = u"find_in_call"_s,
            .group = ActionGroup::Playing,
            .title = tr("Find words in this call"),
            .keys = {QKeySequence(QKeySequence::Find)[0]}},
        [this] { Q_EMIT findRequested(); });
    book.add(pane,
        {.id = u"follow"_s,
            .group = ActionGroup::Playing,
            .title = tr("The transcript: back to what is heard now"),
            .keys = {Qt::Key_Period}},
        [this] { Q_EMIT followRequested(); });
    const auto nudge = [&](const QString &id, const QString &title, Qt::Key key, int steps) {
        book.add(pane,
            {.id = id, .group = ActionGroup::Playing, .title = title, .keys = {Qt::ALT | key}},
            [this, steps] { Q_EMIT nudgeRequested(steps); });
    };
    nudge(u"transcript_earlier"_s, tr("The transcript comes too late: 0.1 s earlier"), Qt::Key_Left,
        -1);
    nudge(
        u"transcript_later"_s, tr("The transcript comes too early: 0.1 s later"), Qt::Key_Right, 1);
    book.add(pane,
        {.id = u"transcript_reset"_s,
            .group = ActionGroup::Playing,
            .title = tr("The transcript: the times that the provider sent"),
            .keys = {Qt::ALT | Qt::Key_0}},
        [this] { Q_EMIT offsetResetRequested(); });
}

void ReviewKeys::addJudging(QWidget &pane, ActionBook &book)
{
    const auto add = [&](const QString &id, const QString &title, Qt::Key key, Verdict verdict) {
        book.add(pane,
            {.id = id,
                .group = ActionGroup::Calls,
                .title = title,
                .keys = {key},
                .repeats = false},
            [this, verdict] { Q_EMIT verdictRequested(verdict); });
    };
    add(u"judge_good"_s, tr("Good, and on to the next call"), Qt::Key_G, Verdict::Good);
    add(u"judge_follow_up"_s, tr("Follow up, and on to the next call"), Qt::Key_F,
        Verdict::FollowUp);
    add(u"judge_problem"_s, tr("Problem, and on to the next call"), Qt::Key_X, Verdict::Problem);
    book.add(pane,
        {.id = u"undo_judgement"_s,
            .group = ActionGroup::Calls,
            .title = tr("Undo the last review, note or tag"),
            .keys = {QKeySequence(QKeySequence::Undo)[0]}},
        [this] { Q_EMIT undoRequested(); });
}

void ReviewKeys::addWriting(QWidget &pane, ActionBook &book)
{
    book.add(pane,
        {.id = u"marker"_s,
            .group = ActionGroup::Calls,
            .title = tr("Mark what is heard now"),
            .keys = {Qt::Key_M},
            .repeats = false},
        [this] { Q_EMIT markerRequested(); });
    book.add(pane,
        {.id = u"note"_s,
            .group = ActionGroup::Calls,
            .title = tr("Write a note about what is heard now"),
            .keys = {Qt::SHIFT | Qt::Key_M},
            .repeats = false},
        [this] { Q_EMIT noteRequested(); });
    book.add(pane,
        {.id = u"tag"_s,
            .group = ActionGroup::Calls,
            .title = tr("Add a tag"),
            .keys = {Qt::Key_T},
            .repeats = false},
        [this] { Q_EMIT tagRequested(); });
    book.add(pane,
        {.id = u"score"_s,
            .group = ActionGroup::Calls,
            .title = tr("Answer the scorecard"),
            .keys = {Qt::Key_E},
            .repeats = false},
        [this] { Q_EMIT scoreRequested(); });
    book.add(pane,
        {.id = u"next_marker"_s,
            .group = ActionGroup::Playing,
            .title = tr("To the next note or marker"),
            .innerKeys = {Qt::Key_PageDown}},
        [this] { Q_EMIT nextMarkerRequested(); });
    book.add(pane,
        {.id = u"previous_marker"_s,
            .group = ActionGroup::Playing,
            .title = tr("To the note or marker before"),
            .innerKeys = {Qt::Key_PageUp}},
        [this] { Q_EMIT previousMarkerRequested(); });
}

void ReviewKeys::addChoosing(QWidget &pane, ActionBook &book)
{
    const auto hear = [&](const QString &id, const QString &title, Qt::Key key, Solo solo) {
        book.add(pane, {.id = id, .group = ActionGroup::Hearing, .title = title, .keys = {key}},
            [this, solo] { m_bar.setSolo(solo); });
    };
    hear(u"hear_agent"_s, tr("Hear the agent only"), Qt::Key_1, Solo::Agent);
    hear(u"hear_caller"_s, tr("Hear the caller only"), Qt::Key_2, Solo::Caller);
    hear(u"hear_both"_s, tr("Hear both"), Qt::Key_0, Solo::Both);
    book.add(pane,
        {.id = u"next_call"_s,
            .group = ActionGroup::Calls,
            .title = tr("Next call"),
            .keys = {Qt::Key_N}},
        [this] { Q_EMIT nextRequested(); });
    book.add(pane,
        {.id = u"previous_call"_s,
            .group = ActionGroup::Calls,
            .title = tr("Previous call"),
            .keys = {Qt::Key_P}},
        [this] { Q_EMIT previousRequested(); });
}

} // namespace earshot::ui
