// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/script.h"

#include "core/json.h"

#include <QFile>

/** Outside every namespace, as Q_INIT_RESOURCE asks; a static library's resources need it. */
static void registerScripts()
{
    Q_INIT_RESOURCE(scripts);
}

namespace earshot::simulator {

using namespace Qt::StringLiterals;

namespace {

CallKind kindFromWord(const QString &word)
{
    if (word == u"outbound"_s)
        return CallKind::Outbound;
    return word == u"web"_s ? CallKind::Web : CallKind::Inbound;
}

Line lineFromText(const QString &text)
{
    const QString words = text.mid(3);
    if (text.startsWith(u"C:"_s))
        return {.side = Side::Caller, .text = words};
    return {.side = text.startsWith(u"T:"_s) ? Side::Tool : Side::Agent, .text = words};
}

Script scriptFromJson(const JsonView &json)
{
    Script script{
        .name = json.text(u"name").value_or(QString()),
        .business = json.text(u"business").value_or(QString()),
        .assistant = json.text(u"assistant").value_or(QString()),
        .ownNumber = json.text(u"number").value_or(QString()),
        .kind = kindFromWord(json.text(u"kind").value_or(QString())),
        .outcome = json.text(u"outcome").value_or(QString()),
        .endedReason = json.text(u"endedReason").value_or(QString()),
        .summary = json.text(u"summary").value_or(QString()),
    };
    for (const QJsonValue &turn : json.array(u"turns"))
        script.lines.push_back(lineFromText(turn.toString()));
    return script;
}

QHash<QString, QStringList> choicesFromJson(const QJsonObject &json)
{
    QHash<QString, QStringList> choices;
    for (auto it = json.begin(); it != json.end(); ++it) {
        for (const QJsonValue &value : it.value().toArray())
            choices[it.key()].append(value.toString());
    }
    return choices;
}

/** The last four digits one by one, so that they are spoken as digits. */
QString ending(const QString &number)
{
    QStringList digits;
    for (const QChar digit : number.right(4))
        digits.append(QString(digit));
    return digits.join(u' ');
}

QString filled(QString text, const QHash<QString, QString> &values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        text.replace(u'{' + it.key() + u'}', it.value());
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

Result<ScriptBook> ScriptBook::load()
{
    registerScripts();
    QFile file(u":/simulator/scripts.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.message = u"The sample conversations are missing from the program."_s};
    const auto parsed = parseJsonObject(file.readAll());
    if (!parsed)
        return parsed.error();
    const JsonView json(*parsed);
    ScriptBook book;
    for (const QJsonValue &value : json.array(u"scripts")) {
        book.m_templates.push_back(scriptFromJson(JsonView(value)));
        book.m_agents.push_back(JsonView(value).text(u"agent").value_or(QString()));
    }
    for (const QJsonValue &value : json.array(u"people"))
        book.m_people.push_back(
            {.name = value[u"name"_s].toString(), .number = value[u"number"_s].toString()});
    book.m_choices = choicesFromJson(json.at(u"choices").toObject());
    if (book.m_templates.empty() || book.m_people.empty())
        return Error{.message = u"The sample conversations are empty."_s};
    return book;
}

Script ScriptBook::script(int index, int variant, const Dice &dice) const
{
    Script script = m_templates.at(std::size_t(index));
    const auto first = quint64(index);
    const auto second = quint64(variant);
    script.caller =
        m_people.at(std::size_t(dice.below(int(m_people.size()), "person", first, second)));
    QHash<QString, QString> values{{u"business"_s, script.business},
        {u"agent"_s, m_agents.at(std::size_t(index))}, {u"caller"_s, script.caller.name},
        {u"first"_s, script.caller.name.section(u' ', 0, 0)},
        {u"ending"_s, ending(script.caller.number)}};
    for (auto it = m_choices.begin(); it != m_choices.end(); ++it) {
        const int choice = dice.below(int(it->size()), it.key().toUtf8(), first, second);
        values.insert(it.key(), it->at(choice));
    }
    script.summary = filled(script.summary, values);
    for (Line &line : script.lines) {
        if (line.side != Side::Tool)
            line.text = filled(line.text, values);
    }
    return script;
}

} // namespace earshot::simulator
