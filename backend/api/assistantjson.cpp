// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/assistantjson.h"

#include <QJsonArray>

namespace earshot::api {

using namespace Qt::StringLiterals;
using provider::vapi::AssistantConfig;
using provider::vapi::ConfigProblem;
using provider::vapi::FieldChange;
using provider::vapi::MendWarning;
using provider::vapi::PhoneNumberConfig;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray problemsJson(const QList<ConfigProblem> &problems)
{
    QJsonArray array;
    for (const ConfigProblem &problem : problems) {
        const bool isError = problem.severity == ConfigProblem::Severity::Error;
        array.append(QJsonObject{{u"code"_s, problem.code}, {u"text"_s, problem.text},
            {u"severity"_s, isError ? u"error"_s : u"warning"_s}, {u"pattern"_s, problem.pattern},
            {u"values"_s, QJsonArray::fromStringList(problem.values)}});
    }
    return array;
}

QJsonObject assistantJson(const AssistantConfig &assistant)
{
    return {
        {u"id"_s, assistant.id},
        {u"name"_s, assistant.name},
        {u"records"_s, assistant.records},
        {u"recordingFormat"_s, assistant.recordingFormat},
        {u"deprecatedPlace"_s, assistant.deprecatedPlace},
        {u"serverUrl"_s, textOrNull(assistant.server.shown)},
        {u"serverUrlIsOurs"_s, assistant.server.isOurs},
        {u"hearsStatus"_s, assistant.hearsStatus},
        {u"hearsReport"_s, assistant.hearsReport},
        {u"retries"_s, assistant.server.retries},
        {u"ok"_s, provider::vapi::isFine(assistant.problems)},
        {u"problems"_s, problemsJson(assistant.problems)},
    };
}

QJsonObject phoneNumberJson(const PhoneNumberConfig &number)
{
    return {
        {u"id"_s, number.id},
        {u"name"_s, number.name},
        {u"number"_s, number.number},
        {u"serverUrl"_s, textOrNull(number.server.shown)},
        {u"serverUrlIsOurs"_s, number.server.isOurs},
        {u"retries"_s, number.server.retries},
        {u"ok"_s, provider::vapi::isFine(number.problems)},
        {u"problems"_s, problemsJson(number.problems)},
    };
}

QJsonArray changesJson(const QList<FieldChange> &changes)
{
    QJsonArray array;
    for (const FieldChange &change : changes)
        array.append(QJsonObject{
            {u"path"_s, change.path}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    return array;
}

QJsonArray textsJson(const QList<MendWarning> &warnings)
{
    QJsonArray array;
    for (const MendWarning &warning : warnings)
        array.append(warning.text);
    return array;
}

/** The same for who says them in another language. */
QJsonArray wordedJson(const QList<MendWarning> &warnings)
{
    QJsonArray array;
    for (const MendWarning &warning : warnings)
        array.append(QJsonObject{{u"text"_s, warning.text}, {u"pattern"_s, warning.pattern},
            {u"values"_s, QJsonArray::fromStringList(warning.values)}});
    return array;
}

/** What failed on our own disk is for the log: those messages name files. */
QString shownError(const Error &error)
{
    const bool isOurs = error.code == ErrorCode::Storage || error.code == ErrorCode::StorageFull
        || error.code == ErrorCode::Internal;
    return isOurs ? u"The receiver can't write this to its audit log, so nothing was changed. Its "
                    "log says more."_s
                  : error.message;
}

} // namespace

QJsonObject overviewJson(const upkeep::AccountOverview &overview)
{
    QJsonArray assistants;
    for (const AssistantConfig &assistant : overview.assistants)
        assistants.append(assistantJson(assistant));
    QJsonArray numbers;
    for (const PhoneNumberConfig &number : overview.phoneNumbers)
        numbers.append(phoneNumberJson(number));
    return {{u"webhookUrl"_s, textOrNull(overview.webhookUrl.toString())},
        {u"checkedAt"_s, overview.checkedAt.toString()}, {u"items"_s, assistants},
        {u"phoneNumbers"_s, numbers}};
}

QJsonObject mendingJson(const upkeep::Mending &mending)
{
    QJsonObject json{{u"id"_s, mending.id}, {u"name"_s, mending.name},
        {u"changes"_s, changesJson(mending.changes)}, {u"warnings"_s, textsJson(mending.warnings)},
        {u"wordedWarnings"_s, wordedJson(mending.warnings)}, {u"applied"_s, mending.applied}};
    if (mending.applied && mending.assistant)
        json.insert(u"assistant"_s, assistantJson(*mending.assistant));
    if (mending.applied && mending.phoneNumber)
        json.insert(u"phoneNumber"_s, phoneNumberJson(*mending.phoneNumber));
    return json;
}

QJsonObject outcomeJson(const upkeep::MendOutcome &outcome)
{
    if (outcome.result)
        return mendingJson(*outcome.result);
    return {{u"id"_s, outcome.id}, {u"name"_s, outcome.name},
        {u"error"_s, shownError(outcome.result.error())}};
}

} // namespace earshot::api
