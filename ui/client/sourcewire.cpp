// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/providerwire.h"
#include "ui/client/receiverwords.h"
#include "ui/client/wire.h"

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

QString text(const JsonView &json, QStringView path)
{
    return json.text(path).value_or(QString()).left(2000).simplified();
}

Source sourceFromJson(const JsonView &json, Source::Kind kind)
{
    Source source{.kind = kind,
        .id = text(json, u"id"),
        .name = text(json, u"name"),
        .number = text(json, u"number"),
        .records = json.boolean(u"records").value_or(false),
        .recordingFormat = text(json, u"recordingFormat"),
        .serverUrl = text(json, u"serverUrl"),
        .serverUrlIsOurs = json.boolean(u"serverUrlIsOurs").value_or(false),
        .isGood = json.boolean(u"ok").value_or(false)};
    for (const QJsonValue &value : json.array(u"problems")) {
        const JsonView problem(value);
        source.problems.push_back({text(problem, u"code"), sentenceIn(problem, {u"text"}),
            text(problem, u"severity") == "error"_L1});
    }
    return source;
}

void append(std::vector<Source> &sources, const QJsonArray &array, Source::Kind kind)
{
    for (const QJsonValue &value : array) {
        Source source = sourceFromJson(JsonView(value), kind);
        if (!source.id.isEmpty())
            sources.push_back(std::move(source));
    }
}

/** Receivers of before have plain sentences only. */
std::vector<QString> warningsIn(const JsonView &json)
{
    std::vector<QString> warnings;
    for (const QJsonValue &value : json.array(u"wordedWarnings"))
        warnings.push_back(sentenceIn(JsonView(value), {u"text"}));
    if (!warnings.empty())
        return warnings;
    for (const QJsonValue &value : json.array(u"warnings"))
        warnings.push_back(inOurLanguage(value.toString()));
    return warnings;
}

} // namespace

Result<Sources> sourcesFromJson(const QJsonObject &object)
{
    if (!object.value("items"_L1).isArray())
        return notUnderstood();
    const JsonView json(object);
    Sources sources{.webhookUrl = text(json, u"webhookUrl"), .checkedAt = json.time(u"checkedAt")};
    append(sources.sources, json.array(u"items"), Source::Kind::Assistant);
    append(sources.sources, json.array(u"phoneNumbers"), Source::Kind::PhoneNumber);
    return sources;
}

Result<SourceChange> sourceChangeFromJson(const QJsonObject &object, Source::Kind kind)
{
    const JsonView json(object);
    SourceChange change{.kind = kind,
        .id = text(json, u"id"),
        .name = text(json, u"name"),
        .isApplied = json.boolean(u"applied").value_or(false),
        .error = inOurLanguage(text(json, u"error"))};
    if (change.id.isEmpty())
        return notUnderstood();
    for (const QJsonValue &value : json.array(u"changes")) {
        const QJsonObject entry = value.toObject();
        change.changes.push_back(
            {text(JsonView(value), u"path"), entry.value("before"_L1), entry.value("after"_L1)});
    }
    change.warnings = warningsIn(json);
    const auto key = kind == Source::Kind::Assistant ? u"assistant" : u"phoneNumber";
    if (json.at(key).isObject())
        change.source = sourceFromJson(json.view(key), kind);
    return change;
}

Result<std::vector<SourceChange>> sourceChangesFromJson(const QJsonObject &object)
{
    if (!object.value("items"_L1).isArray())
        return notUnderstood();
    std::vector<SourceChange> changes;
    for (const QJsonValue &value : object.value("items"_L1).toArray()) {
        auto change = sourceChangeFromJson(value.toObject(), Source::Kind::Assistant);
        if (!change)
            return change.error();
        changes.push_back(std::move(change).value());
    }
    return changes;
}

} // namespace earshot::ui
