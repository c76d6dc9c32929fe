// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/scorecard.h"

namespace earshot::database {

/** The questions an organisation asks of its calls, and the answers. */
class ScoreRepository
{
public:
    explicit ScoreRepository(Session &session)
        : m_session(session)
    { }

    /** Those that are asked now, in order. */
    Result<QList<ScoreQuestion>> questions(const QString &organizationId);

    /**
     * From now on these are asked, in this order. A question keeps its answers where its id is one
     * that is asked now and its kind is the same; any other gets a new id. What is not named is
     * retired, and its answers stay.
     */
    Result<QList<ScoreQuestion>> setQuestions(
        const QString &organizationId, const QList<ScoreQuestion> &questions, Timestamp now);

    /** To all questions that were ever asked. */
    Result<QList<ScoreAnswer>> answers(const QString &callId);
    Result<void> answer(const QString &callId, const ScoreAnswer &answer);
    Result<void> forget(const QString &callId, const QString &questionId);

    /** Answers for @p goneId become those of @p keptId, which is the same call; where both have
     * one, the later counts. */
    Result<void> absorb(const QString &keptId, const QString &goneId);

private:
    Session &m_session;
};

} // namespace earshot::database
