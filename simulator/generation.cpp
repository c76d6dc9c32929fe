// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/generation.h"

#include "core/clock.h"

#include <QJsonArray>

namespace earshot::simulator {

using namespace Qt::StringLiterals;

namespace {

void removeAll(QJsonObject &object, const QStringList &names)
{
    for (const QString &name : names)
        object.remove(name);
}

/** Before July 2026 there was nothing to sign. */
void dropPresigned(QJsonObject &artifact)
{
    for (const QString &name : artifact.keys()) {
        if (name.startsWith(u"presigned"_s))
            artifact.remove(name);
    }
}

QJsonObject artifactOf2025(QJsonObject artifact)
{
    dropPresigned(artifact);
    removeAll(artifact, {u"performanceMetrics"_s, u"assistantActivations"_s, u"logUrl"_s});
    if (artifact.contains(u"variableValues"_s))
        artifact.insert(u"variables"_s, artifact.take(u"variableValues"_s));
    return artifact;
}

/** Seconds, where later there are milliseconds. */
QJsonArray messagesOf2024(const QJsonArray &messages)
{
    QJsonArray older;
    for (const QJsonValue &value : messages) {
        QJsonObject message = value.toObject();
        if (message.contains(u"duration"_s))
            message.insert(u"duration"_s, message.value(u"duration"_s).toDouble() / 1000);
        older.append(message);
    }
    return older;
}

QJsonObject assistantOf2024(QJsonObject assistant)
{
    const QJsonObject server = assistant.take(u"server"_s).toObject();
    if (server.contains(u"url"_s))
        assistant.insert(u"serverUrl"_s, server.value(u"url"_s));
    if (server.contains(u"secret"_s))
        assistant.insert(u"serverUrlSecret"_s, server.value(u"secret"_s));
    const QJsonValue records =
        assistant.take(u"artifactPlan"_s).toObject().value(u"recordingEnabled"_s);
    if (records.isBool())
        assistant.insert(u"recordingEnabled"_s, records);
    return assistant;
}

QJsonObject messageOf2024(QJsonObject message)
{
    const double time = message.value(u"timestamp"_s).toDouble();
    if (time > 0) {
        const auto moment = Timestamp::fromMilliseconds(qint64(time));
        message.insert(u"timestamp"_s, moment.toString());
    }
    removeAll(message,
        {u"durationMs"_s, u"durationSeconds"_s, u"durationMinutes"_s, u"assistantVersion"_s,
            u"toolCallList"_s, u"toolWithToolCallList"_s});
    if (message.contains(u"artifact"_s)) {
        message.insert(u"artifact"_s, QJsonObject{{u"messagesOpenAIFormatted"_s, QJsonArray()}});
    }
    if (message.contains(u"messages"_s)) {
        message.insert(u"messages"_s, messagesOf2024(message.value(u"messages"_s).toArray()));
    }
    if (message.contains(u"assistant"_s)) {
        message.insert(u"assistant"_s, assistantOf2024(message.value(u"assistant"_s).toObject()));
    }
    return message;
}

} // namespace

Result<Generation> generationFrom(const QString &word)
{
    static const QStringList words{u"2024"_s, u"2025"_s, u"current"_s};
    const auto index = words.indexOf(word);
    if (index >= 0)
        return Generation(index);
    return Error{.code = ErrorCode::InvalidInput,
        .message = u"The option --generation needs one of %1."_s.arg(words.join(u", "_s))};
}

QJsonObject inGeneration(QJsonObject message, Generation generation)
{
    if (generation == Generation::Current)
        return message;
    if (generation == Generation::Y2024)
        return messageOf2024(std::move(message));
    message.remove(u"assistantVersion"_s);
    if (message.contains(u"artifact"_s)) {
        message.insert(u"artifact"_s, artifactOf2025(message.value(u"artifact"_s).toObject()));
    }
    return message;
}

} // namespace earshot::simulator
