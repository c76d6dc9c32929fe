// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "simulator/dice.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace earshot::simulator {

enum class CallKind { Inbound, Outbound, Web };

/** Who a line belongs to. Tool lines are silent: their text is the name of a called function. */
enum class Side { Agent, Caller, Tool };

struct Person
{
    QString name;
    QString number; ///< E.164, from ranges set aside for fiction
};

struct Line
{
    Side side = Side::Agent;
    QString text;
};

/** One conversation as it will be spoken, with everything around it that a call record names. */
struct Script
{
    QString name;
    QString business;
    QString assistant;
    QString ownNumber;
    CallKind kind = CallKind::Inbound;
    QString outcome; ///< the word a business would evaluate its calls by
    QString endedReason;
    QString summary;
    Person caller;
    std::vector<Line> lines;
};

/** The sample conversations, read from the file compiled into the program. A value. */
class ScriptBook
{
public:
    /** InvalidInput when the file is not as it should be. */
    static Result<ScriptBook> load();

    [[nodiscard]] int size() const { return int(m_templates.size()); }
    /** Script @p index with people, days, times and prices chosen by @p dice for @p variant. */
    [[nodiscard]] Script script(int index, int variant, const Dice &dice) const;

private:
    std::vector<Script> m_templates; ///< with {placeholders}; the caller is still open
    std::vector<QString> m_agents; ///< the spoken name, one for each template
    std::vector<Person> m_people;
    QHash<QString, QStringList> m_choices;
};

} // namespace earshot::simulator
