// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace earshot {

/** One question of a scorecard, the same for all calls of an organisation. */
struct ScoreQuestion
{
    enum class Kind {
        YesNo, ///< answered with 0 or 1
        Points, ///< answered with 1 to mostPoints
    };

    QString id; ///< empty: not yet kept
    QString text; ///< as scoreQuestionText() gives it
    Kind kind = Kind::YesNo;

    bool operator==(const ScoreQuestion &) const = default;
};

/** What somebody answered for a call. */
struct ScoreAnswer
{
    QString questionId;
    int value = 0;
    QString by; ///< as listenerOf() names them
    QString byName;
    Timestamp at;

    bool operator==(const ScoreAnswer &) const = default;
};

constexpr int mostPoints = 5;
constexpr int mostScoreQuestions = 20;
constexpr qsizetype longestScoreQuestion = 200; ///< UTF-16 units

QString toWord(ScoreQuestion::Kind kind); ///< "yesNo" or "points"
std::optional<ScoreQuestion::Kind> scoreKindFromWord(const QString &word);

/** @p text in one line, without what can't be seen. InvalidInput when nothing or more than
 * longestScoreQuestion remains. */
Result<QString> scoreQuestionText(const QString &text);

bool isAnswerTo(const ScoreQuestion &question, int value);

/**
 * How good the answers are, 0 to 1: the mean over the answered questions, of which "yes" and full
 * points are 1, "no" and one point 0. None when nothing is answered.
 */
std::optional<double> scoreShare(
    const QList<ScoreQuestion> &questions, const QList<ScoreAnswer> &answers);

} // namespace earshot
