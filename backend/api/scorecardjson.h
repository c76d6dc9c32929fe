// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecard.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace earshot::api {

/** What is asked, and what was answered for a call. */
struct Card
{
    QList<ScoreQuestion> questions;
    QList<ScoreAnswer> answers;
};

/** InvalidInput, in words for who sent it, for all that can't be a scorecard. */
Result<QList<ScoreQuestion>> questionsIn(const QByteArray &body);

constexpr int noAnswer = -1;
/** The value of an answer, not yet held against its question; noAnswer: it is taken away. */
Result<int> answerIn(const QByteArray &body);

QJsonArray questionsJson(const QList<ScoreQuestion> &questions);
/** Answers to questions that are asked no more are not shown. */
QJsonObject cardJson(const Card &card);

} // namespace earshot::api
