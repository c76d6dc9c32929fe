// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/fieldcheck.h"

#include <QHash>

namespace earshot::simulator {

using namespace Qt::StringLiterals;

namespace {

using Type = QJsonValue::Type;
using Fields = QHash<QString, Type>;

const Fields &planFields()
{
    static const Fields fields{{u"recordingEnabled"_s, Type::Bool},
        {u"recordingFormat"_s, Type::String}, {u"recordingUseCustomStorageEnabled"_s, Type::Bool},
        {u"recordingPath"_s, Type::String}, {u"videoRecordingEnabled"_s, Type::Bool},
        {u"fullMessageHistoryEnabled"_s, Type::Bool}, {u"pcapEnabled"_s, Type::Bool},
        {u"pcapS3PathPrefix"_s, Type::String}, {u"pcapUseCustomStorageEnabled"_s, Type::Bool},
        {u"loggingEnabled"_s, Type::Bool}, {u"loggingPath"_s, Type::String},
        {u"loggingUseCustomStorageEnabled"_s, Type::Bool}, {u"transcriptPlan"_s, Type::Object},
        {u"structuredOutputIds"_s, Type::Array}, {u"scorecardIds"_s, Type::Array}};
    return fields;
}

const Fields &serverFields()
{
    static const Fields fields{{u"url"_s, Type::String}, {u"timeoutSeconds"_s, Type::Double},
        {u"credentialId"_s, Type::String}, {u"headers"_s, Type::Object},
        {u"backoffPlan"_s, Type::Object}, {u"staticIpAddressesEnabled"_s, Type::Bool},
        {u"encryptedPaths"_s, Type::Array}, {u"secret"_s, Type::String}};
    return fields;
}

const Fields &backoffFields()
{
    static const Fields fields{{u"type"_s, Type::String}, {u"maxRetries"_s, Type::Double},
        {u"baseDelaySeconds"_s, Type::Double}, {u"excludedStatusCodes"_s, Type::Array}};
    return fields;
}

const Fields &assistantFields()
{
    static const Fields fields{{u"name"_s, Type::String}, {u"firstMessage"_s, Type::String},
        {u"model"_s, Type::Object}, {u"voice"_s, Type::Object}, {u"transcriber"_s, Type::Object},
        {u"artifactPlan"_s, Type::Object}, {u"analysisPlan"_s, Type::Object},
        {u"compliancePlan"_s, Type::Object}, {u"monitorPlan"_s, Type::Object},
        {u"serverMessages"_s, Type::Array}, {u"clientMessages"_s, Type::Array},
        {u"server"_s, Type::Object}, {u"metadata"_s, Type::Object},
        {u"recordingEnabled"_s, Type::Bool}, {u"recordingPath"_s, Type::String},
        {u"maxDurationSeconds"_s, Type::Double}, {u"endCallMessage"_s, Type::String}};
    return fields;
}

const Fields &numberFields()
{
    static const Fields fields{{u"name"_s, Type::String}, {u"assistantId"_s, Type::String},
        {u"squadId"_s, Type::String}, {u"workflowId"_s, Type::String}, {u"server"_s, Type::Object},
        {u"fallbackDestination"_s, Type::Object}, {u"hooks"_s, Type::Array},
        {u"smsEnabled"_s, Type::Bool}};
    return fields;
}

QString needOf(Type type)
{
    switch (type) {
    case Type::Bool:
        return u" must be a boolean value"_s;
    case Type::Double:
        return u" must be a number conforming to the specified constraints"_s;
    case Type::String:
        return u" must be a string"_s;
    case Type::Array:
        return u" must be an array"_s;
    default:
        return u" must be an object"_s;
    }
}

void check(const QJsonObject &object, const Fields &known, const QString &path, QJsonArray &wrong)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = path + it.key();
        if (!known.contains(it.key()))
            wrong.append(path.isEmpty() ? u"property %1 should not exist"_s.arg(name)
                                        : u"%1property %2 should not exist"_s.arg(path, it.key()));
        else if (it->type() != known.value(it.key()) && !it->isNull())
            wrong.append(QString(name + needOf(known.value(it.key()))));
    }
}

void checkServer(const QJsonObject &server, QJsonArray &wrong)
{
    check(server, serverFields(), u"server."_s, wrong);
    const QJsonObject backoff = server.value(u"backoffPlan"_s).toObject();
    check(backoff, backoffFields(), u"server.backoffPlan."_s, wrong);
    const double retries = backoff.value(u"maxRetries"_s).toDouble();
    if (retries < 0 || retries > 10)
        wrong.append(u"server.backoffPlan.maxRetries must not be greater than 10"_s);
    const double delay = backoff.value(u"baseDelaySeconds"_s).toDouble();
    if (delay < 0 || delay > 10)
        wrong.append(u"server.backoffPlan.baseDelaySeconds must not be greater than 10"_s);
    const double timeout = server.value(u"timeoutSeconds"_s).toDouble(20);
    if (timeout < 1 || timeout > 300)
        wrong.append(u"server.timeoutSeconds must not be greater than 300"_s);
}

} // namespace

QJsonArray wrongFields(const QJsonObject &patch, bool isAssistant)
{
    QJsonArray wrong;
    check(patch, isAssistant ? assistantFields() : numberFields(), QString(), wrong);
    checkServer(patch.value(u"server"_s).toObject(), wrong);
    if (!isAssistant)
        return wrong;
    const QJsonObject plan = patch.value(u"artifactPlan"_s).toObject();
    check(plan, planFields(), u"artifactPlan."_s, wrong);
    const QString format = plan.value(u"recordingFormat"_s).toString(u"mp3"_s);
    if (format != u"mp3"_s && format != u"wav;l16"_s) {
        wrong.append(u"artifactPlan.recordingFormat must be one of the following values: "
                     "wav;l16, mp3"_s);
    }
    return wrong;
}

} // namespace earshot::simulator
