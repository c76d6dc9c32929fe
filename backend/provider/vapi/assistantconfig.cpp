// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/assistantconfig.h"

#include "core/json.h"
#include "provider/hostpolicy.h"
#include "provider/vapi/configproblems.h"

#include <algorithm>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

const QString statusMessage = u"status-update"_s;
const QString reportMessage = u"end-of-call-report"_s;

ServerConfig serverOf(const QJsonObject &object, const QUrl &webhookUrl)
{
    const QJsonObject server = effectiveServer(object);
    const JsonView view(server);
    const QString url = view.text(u"url").value_or(QString());
    const bool ours = !webhookUrl.isEmpty() && isSamePlace(QUrl(url), webhookUrl);
    return {.shown = shownUrl(url),
        .isOurs = ours,
        .retries = view.number(u"backoffPlan.maxRetries").value_or(0) > 0,
        .showsCredential = showsCredential(server)};
}

bool isHeard(const QJsonObject &assistant, const QString &message)
{
    const QJsonValue messages = assistant.value(u"serverMessages"_s);
    return !messages.isArray() || messages.toArray().contains(message);
}

bool decidesInTheCall(const QJsonArray &destinations)
{
    return destinations.isEmpty()
        || std::any_of(destinations.begin(), destinations.end(), [](const QJsonValue &each) {
               const JsonView destination(each);
               return destination.text(u"type") == u"dynamic"
                   && !destination.text(u"server.url").has_value();
           });
}

/** What the provider can't do by itself and for which the tool names no server of its own. */
bool asksTheServer(const QJsonObject &tool)
{
    static const QStringList alwaysAsking{u"function"_s, u"bash"_s, u"computer"_s, u"textEditor"_s};
    static const QStringList passingOn{u"transferCall"_s, u"handoff"_s};
    const JsonView view(tool);
    if (view.text(u"server.url").has_value())
        return false;
    const QString type = view.text(u"type").value_or(u"function"_s);
    return alwaysAsking.contains(type)
        || (passingOn.contains(type) && decidesInTheCall(view.array(u"destinations")));
}

/** Tools kept elsewhere (toolIds) can't be seen from here, so they count. */
bool hasAskingTools(const JsonView &assistant)
{
    const QJsonArray tools = assistant.array(u"model.tools");
    return !assistant.array(u"model.functions").isEmpty()
        || !assistant.array(u"model.toolIds").isEmpty()
        || std::any_of(tools.begin(), tools.end(),
            [](const QJsonValue &tool) { return asksTheServer(tool.toObject()); });
}

} // namespace

bool isFine(const QList<ConfigProblem> &problems)
{
    return std::none_of(problems.begin(), problems.end(), [](const ConfigProblem &problem) {
        return problem.severity == ConfigProblem::Severity::Error;
    });
}

AssistantConfig analyseAssistant(
    const QJsonObject &assistant, const QUrl &webhookUrl, NumberServers numbers)
{
    const JsonView view(assistant);
    const auto planned = view.boolean(u"artifactPlan.recordingEnabled");
    const auto deprecated = view.boolean(u"recordingEnabled");
    AssistantConfig config{.id = view.text(u"id").value_or(QString()),
        .name = printable(view.text(u"name").value_or(QString())),
        .records = planned.value_or(deprecated.value_or(true)),
        .recordingFormat =
            printable(view.text(u"artifactPlan.recordingFormat").value_or(u"wav;l16"_s)),
        .deprecatedPlace = deprecated.has_value() || view.text(u"recordingPath").has_value(),
        .server = serverOf(assistant, webhookUrl),
        .numbers = numbers,
        .hearsStatus = isHeard(assistant, statusMessage),
        .hearsReport = isHeard(assistant, reportMessage),
        .asksServer = hasAskingTools(view),
        .pciMode = view.boolean(u"compliancePlan.pciEnabled").value_or(false)};
    const bool saidTwice = planned.has_value() && deprecated.has_value();
    config.problems = recordingProblems(config, saidTwice && *planned != *deprecated,
        deprecated.has_value() && !planned.has_value());
    if (!webhookUrl.isEmpty())
        config.problems += hearingProblems(config);
    return config;
}

PhoneNumberConfig analysePhoneNumber(const QJsonObject &phoneNumber, const QUrl &webhookUrl)
{
    const JsonView view(phoneNumber);
    PhoneNumberConfig config{.id = view.text(u"id").value_or(QString()),
        .name = printable(view.text(u"name").value_or(QString())),
        .number = printable(view.firstText({u"number", u"sipUri"}).value_or(QString())),
        .hasAssistant = view.firstText({u"assistantId", u"squadId", u"workflowId"}).has_value(),
        .server = serverOf(phoneNumber, webhookUrl)};
    if (!webhookUrl.isEmpty())
        config.problems = numberProblems(config);
    return config;
}

NumberServers serversOfNumbers(
    const QList<QJsonObject> &phoneNumbers, const QString &assistantId, const QUrl &webhookUrl)
{
    NumberServers servers;
    for (const QJsonObject &number : phoneNumbers) {
        if (assistantId.isEmpty() || number.value(u"assistantId"_s).toString() != assistantId)
            continue;
        const ServerConfig server = serverOf(number, webhookUrl);
        servers.ours = servers.ours || server.isOurs;
        servers.elsewhere = servers.elsewhere || (server.isSet() && !server.isOurs);
    }
    return servers;
}

QUrl webhookUrlBelow(const QUrl &publicUrl)
{
    QUrl url = publicUrl;
    if (!url.isEmpty())
        url.setPath(url.path() + u"/api/webhooks/vapi"_s);
    return url;
}

bool isSamePlace(const QUrl &one, const QUrl &other)
{
    const auto portOf = [](const QUrl &url) {
        return url.port(url.scheme() == u"http" ? 80 : 443);
    };
    const auto pathOf = [](const QUrl &url) {
        QString path = url.path(QUrl::FullyDecoded);
        while (path.endsWith(u'/'))
            path.chop(1);
        return path;
    };
    return !one.host().isEmpty() && one.scheme() == other.scheme()
        && one.host().compare(other.host(), Qt::CaseInsensitive) == 0
        && portOf(one) == portOf(other) && pathOf(one) == pathOf(other);
}

QJsonObject effectiveServer(const QJsonObject &object)
{
    QJsonObject server = object.value(u"server"_s).toObject();
    const QJsonValue deprecated = object.value(u"serverUrl"_s);
    if (!server.value(u"url"_s).toString().isEmpty() || deprecated.toString().isEmpty())
        return server;
    server.insert(u"url"_s, deprecated);
    const QJsonValue secret = object.value(u"serverUrlSecret"_s);
    if (!secret.toString().isEmpty() && !server.contains(u"secret"_s))
        server.insert(u"secret"_s, secret);
    return server;
}

bool showsCredential(const QJsonObject &server)
{
    const JsonView view(server);
    return view.firstText({u"credentialId", u"secret"}).has_value()
        || !view.at(u"headers").toObject().isEmpty();
}

const QStringList &neededMessages()
{
    static const QStringList messages{statusMessage, reportMessage};
    return messages;
}

QString shownUrl(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::TolerantMode);
    if (url.host().isEmpty())
        return u"(an address that can't be read)"_s;
    return printable(url.scheme() + u"://"_s + hostAndPath(url));
}

QString printable(const QString &text)
{
    constexpr qsizetype longest = 200;
    QString line;
    for (const QChar character : text.left(longest).simplified()) {
        if (character.isPrint() || character.isSurrogate())
            line += character;
    }
    return line;
}

} // namespace earshot::provider::vapi
