// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/doctoraccount.h"

#include "provider/vapi/assistantconfig.h"

namespace earshot::monitoring {

using namespace Qt::StringLiterals;
using provider::vapi::AssistantConfig;
using provider::vapi::ConfigProblem;
using provider::vapi::PhoneNumberConfig;

namespace {

QList<AssistantConfig> assistantsOf(const Patient &patient)
{
    QList<AssistantConfig> configs;
    const QUrl &url = patient.facts.webhookUrl;
    const auto numbers = patient.phoneNumbers.valueOr({});
    for (const QJsonObject &assistant : patient.assistants.valueOr({})) {
        const QString id = assistant.value(u"id"_s).toString();
        configs.append(provider::vapi::analyseAssistant(
            assistant, url, provider::vapi::serversOfNumbers(numbers, id, url)));
    }
    return configs;
}

QList<PhoneNumberConfig> numbersOf(const Patient &patient)
{
    QList<PhoneNumberConfig> configs;
    for (const QJsonObject &number : patient.phoneNumbers.valueOr({}))
        configs.append(provider::vapi::analysePhoneNumber(number, patient.facts.webhookUrl));
    return configs;
}

QString named(const QString &name, const QString &otherwise)
{
    return u"\""_s + (name.isEmpty() ? otherwise : name) + u"\""_s;
}

QString nameOf(const AssistantConfig &assistant)
{
    return u"Assistant "_s + named(assistant.name, assistant.id);
}

QString nameOf(const PhoneNumberConfig &number)
{
    return u"Phone number "_s
        + named(number.number, number.name.isEmpty() ? number.id : number.name);
}

/** Whether what the assistant asks its server comes here. */
bool asksUs(const AssistantConfig &assistant)
{
    const bool hasOurs =
        assistant.server.isOurs || (!assistant.server.isSet() && assistant.numbers.ours);
    return assistant.asksServer && hasOurs;
}

Finding unanswered(const QString &name, const QString &what)
{
    return {.check = u"forwarding"_s,
        .health = Health::Warning,
        .text = u"%1 %2, and this receiver is its only server and has no answer."_s.arg(name, what),
        .advice = u"Set provider.forward_url to the server that gives the answers."_s};
}

/** What asks and waits for an answer would come here, where nobody can give one. */
QList<Finding> forwarding(const Patient &patient)
{
    const QString check = u"forwarding"_s;
    if (patient.facts.forwards)
        return {{.check = check,
            .text = u"What needs an answer is passed on (provider.forward_url)."_s}};
    QList<Finding> findings;
    for (const AssistantConfig &assistant : assistantsOf(patient)) {
        if (asksUs(assistant))
            findings.append(unanswered(nameOf(assistant),
                u"has tools whose results its server is asked for during a call (tool-calls)"_s));
    }
    for (const PhoneNumberConfig &number : numbersOf(patient)) {
        if (!number.hasAssistant && number.server.isOurs && !patient.facts.hasFallbackAssistant)
            findings.append(unanswered(nameOf(number),
                u"has no assistant and asks its server who takes each call (assistant-request)"_s));
    }
    if (findings.isEmpty() && patient.phoneNumbers)
        findings.append(
            {.check = check, .text = u"Nothing that comes here waits for an answer."_s});
    return findings;
}

/** A server of ours without any credential sends events that we must refuse. */
QList<Finding> credentials(const Patient &patient)
{
    QList<Finding> findings;
    const auto add = [&findings](const QString &name) {
        findings.append({.check = u"credentials"_s,
            .health = Health::Warning,
            .text = name
                + u" sends its events here without anything that shows who sends them, so they "
                  "may be refused."_s,
            .advice = u"In the provider's dashboard, choose for its server the credential that "
                      "holds the webhook secret."_s});
    };
    for (const AssistantConfig &assistant : assistantsOf(patient)) {
        if (assistant.server.isOurs && !assistant.server.showsCredential)
            add(nameOf(assistant));
    }
    for (const PhoneNumberConfig &number : numbersOf(patient)) {
        if (number.server.isOurs && !number.server.showsCredential)
            add(nameOf(number));
    }
    return findings;
}

Finding findingOf(const QString &check, const QString &name, const ConfigProblem &problem)
{
    const bool isError = problem.severity == ConfigProblem::Severity::Error;
    return {.check = check,
        .health = isError ? Health::Broken : Health::Warning,
        .text = name + u": "_s + problem.text,
        .advice = u"The assistants page shows what would be changed, and changes it; so does POST "
                  "/api/assistants/recording."_s};
}

QList<Finding> assistants(const Patient &patient)
{
    QList<Finding> findings;
    const QList<AssistantConfig> configs = assistantsOf(patient);
    for (const AssistantConfig &assistant : configs) {
        for (const ConfigProblem &problem : assistant.problems)
            findings.append(findingOf(u"assistants"_s, nameOf(assistant), problem));
    }
    if (findings.isEmpty() && !configs.isEmpty()) {
        const QString heard =
            patient.facts.webhookUrl.isEmpty() ? QString() : u" and its events arrive here"_s;
        findings.append({.check = u"assistants"_s,
            .text = u"Each of %1 assistants records%2."_s.arg(configs.size()).arg(heard)});
    }
    return findings;
}

/** What no mend can change: a rule that the organisation has chosen. */
QList<Finding> compliance(const Patient &patient)
{
    QList<Finding> findings;
    for (const AssistantConfig &assistant : assistantsOf(patient)) {
        if (!assistant.pciMode)
            continue;
        findings.append({.check = u"compliance"_s,
            .health = Health::Warning,
            .text = nameOf(assistant)
                + u" is in PCI mode: the provider stores no recording of its calls, so there is "
                  "none to fetch."_s,
            .advice = u"If its calls may be recorded, switch PCI mode off for it at the "
                      "provider."_s});
    }
    return findings;
}

QList<Finding> phoneNumbers(const Patient &patient)
{
    if (patient.assistants && !patient.phoneNumbers) {
        return {{.check = u"phone_numbers"_s,
            .health = Health::Warning,
            .text = patient.phoneNumbers.error().message,
            .advice = u"Look again in a few minutes."_s}};
    }
    QList<Finding> findings;
    for (const PhoneNumberConfig &number : numbersOf(patient)) {
        for (const ConfigProblem &problem : number.problems)
            findings.append(findingOf(u"phone_numbers"_s, nameOf(number), problem));
    }
    return findings;
}

} // namespace

QList<Check> accountChecks()
{
    return {forwarding, credentials, assistants, compliance, phoneNumbers};
}

} // namespace earshot::monitoring
