// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace earshot::test {

/** The scorecard of the fake receiver, as the wire has it. Answers are taken as they come. */
class FakeScores
{
public:
    /** Each with text and kind; ids are "q0", "q1", … */
    void setQuestions(const QJsonArray &questions);
    void answer(const QString &callId, const QString &question, const QJsonValue &value);
    [[nodiscard]] QJsonValue valueOf(const QString &callId, const QString &question) const
    {
        return m_answers.value(callId).value(question);
    }

    /** What it says to a request for @p path, in segments; nothing: not found. */
    std::optional<QJsonObject> take(
        const QByteArray &method, const QStringList &path, const QByteArray &body);

private:
    [[nodiscard]] QJsonObject cardOf(const QString &callId) const;

    QJsonArray m_questions;
    QHash<QString, QJsonObject> m_answers; ///< value by question, by call
    int m_given = 0;
};

} // namespace earshot::test
