// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/scorerepository.h"

#include "core/identifier.h"
#include "database/parameters.h"

#include <algorithm>

namespace earshot::database {

using namespace Qt::StringLiterals;

Result<QList<ScoreQuestion>> ScoreRepository::questions(const QString &organizationId)
{
    const auto rows = m_session.query(
        u"select id, question, kind from score_questions where organization_id = ? and "
        "retired_at is null order by place, id"_s,
        {organizationId});
    if (!rows.ok())
        return rows.error();
    QList<ScoreQuestion> questions;
    for (const Row &row : *rows)
        questions.append({.id = row.text("id"_L1),
            .text = row.text("question"_L1),
            .kind = scoreKindFromWord(row.text("kind"_L1)).value_or(ScoreQuestion::Kind::YesNo)});
    return questions;
}

Result<QList<ScoreQuestion>> ScoreRepository::setQuestions(
    const QString &organizationId, const QList<ScoreQuestion> &questions, Timestamp now)
{
    const auto before = this->questions(organizationId);
    if (!before.ok())
        return before.error();
    const auto retired =
        m_session.exec(u"update score_questions set retired_at = ? where organization_id = ? and "
                       "retired_at is null"_s,
            {parameter(now), organizationId});
    if (!retired.ok())
        return retired.error();
    QList<ScoreQuestion> kept = questions;
    for (int place = 0; ScoreQuestion & question : kept) {
        const bool isTheSame = std::ranges::any_of(*before, [&question](const ScoreQuestion &old) {
            return old.id == question.id && old.kind == question.kind;
        });
        if (!isTheSame)
            question.id = newId();
        const auto written = m_session.exec(
            u"insert into score_questions (id, organization_id, place, question, kind) "
            "values (?, ?, ?, ?, ?) on conflict (id) do update set place = excluded.place, "
            "question = excluded.question, retired_at = null"_s,
            {question.id, organizationId, place++, question.text, toWord(question.kind)});
        if (!written.ok())
            return written.error();
    }
    return kept;
}

Result<QList<ScoreAnswer>> ScoreRepository::answers(const QString &callId)
{
    const auto rows = m_session.query(
        u"select * from call_scores where call_id = ? order by question_id"_s, {callId});
    if (!rows.ok())
        return rows.error();
    QList<ScoreAnswer> answers;
    for (const Row &row : *rows)
        answers.append({.questionId = row.text("question_id"_L1),
            .value = int(row.integer("value"_L1)),
            .by = row.text("scored_by"_L1),
            .byName = row.text("scored_by_name"_L1),
            .at = row.time("scored_at"_L1)});
    return answers;
}

Result<void> ScoreRepository::answer(const QString &callId, const ScoreAnswer &answer)
{
    const auto written = m_session.exec(
        u"insert into call_scores (call_id, question_id, value, scored_by, scored_by_name, "
        "scored_at) values (?, ?, ?, ?, ?, ?) on conflict (call_id, question_id) do update set "
        "value = excluded.value, scored_by = excluded.scored_by, "
        "scored_by_name = excluded.scored_by_name, scored_at = excluded.scored_at"_s,
        {callId, answer.questionId, answer.value, answer.by, textOrNull(answer.byName),
            parameter(answer.at)});
    return written.ok() ? Result<void>() : written.error();
}

Result<void> ScoreRepository::forget(const QString &callId, const QString &questionId)
{
    const auto gone = m_session.exec(
        u"delete from call_scores where call_id = ? and question_id = ?"_s, {callId, questionId});
    return gone.ok() ? Result<void>() : gone.error();
}

Result<void> ScoreRepository::absorb(const QString &keptId, const QString &goneId)
{
    const auto moved = m_session.exec(
        u"insert into call_scores (call_id, question_id, value, scored_by, scored_by_name, "
        "scored_at) select ?, g.question_id, g.value, g.scored_by, g.scored_by_name, g.scored_at "
        "from call_scores as g where g.call_id = ? on conflict (call_id, question_id) do update "
        "set value = excluded.value, scored_by = excluded.scored_by, "
        "scored_by_name = excluded.scored_by_name, scored_at = excluded.scored_at "
        "where excluded.scored_at > call_scores.scored_at"_s,
        {keptId, goneId});
    return moved.ok() ? Result<void>() : moved.error();
}

} // namespace earshot::database
