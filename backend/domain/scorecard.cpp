// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecard.h"

#include "domain/callnote.h"

#include <algorithm>

namespace earshot {

using namespace Qt::StringLiterals;
using Kind = ScoreQuestion::Kind;

QString toWord(Kind kind)
{
    return kind == Kind::Points ? u"points"_s : u"yesNo"_s;
}

std::optional<Kind> scoreKindFromWord(const QString &word)
{
    for (const Kind kind : {Kind::YesNo, Kind::Points}) {
        if (toWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

Result<QString> scoreQuestionText(const QString &text)
{
    const Error refused = worded(ErrorCode::InvalidInput,
        QT_TRANSLATE_NOOP("Receiver", "A question has from 1 to %1 characters."),
        {QString::number(longestScoreQuestion)});
    const Result<QString> clean = noteText(text);
    if (!clean.ok())
        return refused;
    QString line = clean->simplified();
    line.removeIf([](QChar letter) { return letter.category() == QChar::Other_Format; });
    if (line.isEmpty() || line.size() > longestScoreQuestion)
        return refused;
    return line;
}

bool isAnswerTo(const ScoreQuestion &question, int value)
{
    return question.kind == Kind::YesNo ? value == 0 || value == 1
                                        : value >= 1 && value <= mostPoints;
}

std::optional<double> scoreShare(
    const QList<ScoreQuestion> &questions, const QList<ScoreAnswer> &answers)
{
    double sum = 0;
    int count = 0;
    for (const ScoreQuestion &question : questions) {
        const auto answer = std::ranges::find(answers, question.id, &ScoreAnswer::questionId);
        if (answer == answers.end() || !isAnswerTo(question, answer->value))
            continue;
        sum += question.kind == Kind::YesNo ? answer->value
                                            : double(answer->value - 1) / (mostPoints - 1);
        ++count;
    }
    return count == 0 ? std::nullopt : std::optional(sum / count);
}

} // namespace earshot
