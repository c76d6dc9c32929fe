// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/transcriptjson.h"

#include <QJsonObject>

#include <cmath>

namespace earshot::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int promptLead = 600; ///< milliseconds the system message lies before the start

double rounded(double seconds)
{
    return std::round(seconds * 1000) / 1000;
}

double moment(const Call &call, double seconds)
{
    return double(call.startedAt.milliseconds()) + std::round(seconds * 1000);
}

QString promptText(const Call &call)
{
    return u"You are the voice assistant of %1."_s.arg(call.talk->script.business);
}

/** A transcriber's word: bare and in lower case, with the written form beside it. */
QJsonObject wordJson(const Word &word)
{
    QString bare;
    for (const QChar c : word.text) {
        if (c.isLetterOrNumber() || c == u'\'' || c == u'-')
            bare += c.toLower();
    }
    return {{u"word"_s, bare}, {u"start"_s, rounded(word.start)}, {u"end"_s, rounded(word.end)},
        {u"confidence"_s, 0.98}, {u"punctuated_word"_s, word.text}};
}

QJsonObject spokenJson(const Call &call, const Turn &turn)
{
    const bool agent = turn.side == Side::Agent;
    QJsonObject message{{u"role"_s, agent ? u"bot"_s : u"user"_s}, {u"message"_s, turn.text},
        {u"time"_s, moment(call, turn.start)}, {u"endTime"_s, moment(call, turn.end)},
        {u"secondsFromStart"_s, rounded(turn.start)},
        {u"duration"_s, std::round((turn.end - turn.start) * 1000)}};
    if (agent)
        message.insert(u"source"_s, QString());
    QJsonArray words;
    for (const Word &word : turn.words)
        words.append(wordJson(word));
    if (!words.isEmpty())
        message.insert(u"metadata"_s, QJsonObject{{u"wordLevelConfidence"_s, words}});
    return message;
}

QString toolCallId(const Call &call)
{
    return u"call_"_s + call.id.right(8);
}

QJsonArray toolCallsJson(const Call &call, const Turn &turn)
{
    const QJsonObject function{{u"name"_s, turn.text}, {u"arguments"_s, u"{}"_s}};
    return {QJsonObject{
        {u"id"_s, toolCallId(call)}, {u"type"_s, u"function"_s}, {u"function"_s, function}}};
}

void appendTool(QJsonArray &messages, const Call &call, const Turn &turn)
{
    messages.append(QJsonObject{{u"role"_s, u"tool_calls"_s}, {u"message"_s, QString()},
        {u"toolCalls"_s, toolCallsJson(call, turn)}, {u"time"_s, moment(call, turn.start)},
        {u"secondsFromStart"_s, rounded(turn.start)}});
    messages.append(
        QJsonObject{{u"role"_s, u"tool_call_result"_s}, {u"toolCallId"_s, toolCallId(call)},
            {u"name"_s, turn.text}, {u"result"_s, u"{\"ok\":true}"_s},
            {u"time"_s, moment(call, turn.end)}, {u"secondsFromStart"_s, rounded(turn.end)}});
}

void appendOpenAiTool(QJsonArray &messages, const Call &call, const Turn &turn)
{
    messages.append(QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, QString()},
        {u"tool_calls"_s, toolCallsJson(call, turn)}});
    messages.append(QJsonObject{{u"role"_s, u"tool"_s}, {u"content"_s, u"{\"ok\":true}"_s},
        {u"tool_call_id"_s, toolCallId(call)}});
}

} // namespace

QJsonArray messagesJson(const Call &call)
{
    QJsonArray messages{QJsonObject{{u"role"_s, u"system"_s}, {u"message"_s, promptText(call)},
        {u"time"_s, moment(call, 0) - promptLead}, {u"secondsFromStart"_s, 0}}};
    for (const Turn &turn : call.talk->turns) {
        if (turn.side == Side::Tool)
            appendTool(messages, call, turn);
        else
            messages.append(spokenJson(call, turn));
    }
    return messages;
}

QJsonArray openAiMessagesJson(const Call &call)
{
    QJsonArray messages{QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, promptText(call)}}};
    for (const Turn &turn : call.talk->turns) {
        if (turn.side == Side::Tool) {
            appendOpenAiTool(messages, call, turn);
            continue;
        }
        const QString role = turn.side == Side::Agent ? u"assistant"_s : u"user"_s;
        messages.append(QJsonObject{{u"role"_s, role}, {u"content"_s, turn.text}});
    }
    return messages;
}

QString transcriptText(const Call &call)
{
    QString text;
    for (const Turn &turn : call.talk->turns) {
        if (turn.side != Side::Tool)
            text += (turn.side == Side::Agent ? u"AI: "_s : u"User: "_s) + turn.text + u'\n';
    }
    return text;
}

} // namespace earshot::simulator
