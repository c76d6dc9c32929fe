// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/doctorchecks.h"

#include "monitoring/doctoraccount.h"
#include "monitoring/doctorplaces.h"
#include "provider/publicaddress.h"

#include <QHostAddress>
#include <QLocale>

namespace earshot::monitoring {

using namespace Qt::StringLiterals;

namespace {

/** That this runs at all means that they were read. */
QList<Finding> settings(const Patient &patient)
{
    return {{.check = u"settings"_s,
        .text = u"The settings can be read; the data is in %1."_s.arg(patient.facts.dataFolder)}};
}

QList<Finding> disk(const Patient &patient)
{
    constexpr qint64 gibibyte = 1024LL * 1024 * 1024;
    const QString check = u"disk"_s;
    const qint64 free = patient.disk.freeBytes;
    if (!patient.disk.isWritable) {
        return {{.check = check,
            .health = Health::Broken,
            .text = u"The data folder can't be written to."_s,
            .advice =
                u"Give it to the user that runs Earshot, or make its file system writable."_s}};
    }
    if (free < 0)
        return {{.check = check,
            .health = Health::Warning,
            .text = u"How much of the disk is free can't be found out."_s,
            .advice = u"Look whether the disk with the data is there."_s}};
    const QString text =
        u"%1 are free on the disk with the data."_s.arg(QLocale::c().formattedDataSize(free));
    const QString advice =
        u"Make room, or move the data to a larger disk: recordings that can't be "
        "kept in time are deleted by the provider."_s;
    if (free < gibibyte)
        return {{.check = check, .health = Health::Broken, .text = text, .advice = advice}};
    if (free < 10 * gibibyte)
        return {{.check = check, .health = Health::Warning, .text = text, .advice = advice}};
    return {{.check = check, .text = text}};
}

QList<Finding> network(const Patient &patient)
{
    const QString check = u"network"_s;
    const QString base = patient.facts.apiBase.toString();
    if (!patient.facts.hasApiKey)
        return {};
    if (patient.assistants || isRefusal(patient.assistants.error()))
        return {{.check = check, .text = u"The provider answers at %1."_s.arg(base)}};
    return {{.check = check,
        .health = Health::Broken,
        .text = u"The provider can't be asked at %1. %2"_s.arg(
            base, patient.assistants.error().message),
        .advice = u"Check the connection, the firewall and vapi_region, and look again in a few "
                  "minutes."_s}};
}

QList<Finding> apiKey(const Patient &patient)
{
    const QString check = u"api_key"_s;
    if (!patient.facts.hasApiKey) {
        return {{.check = check,
            .health = Health::Broken,
            .text = u"No API key is set, so missed calls can't be found and recordings can't be "
                    "fetched."_s,
            .advice = u"Set EARSHOT_VAPI_API_KEY to the organisation's private key."_s}};
    }
    if (patient.assistants)
        return {{.check = check, .text = u"The provider accepts the API key."_s}};
    if (!isRefusal(patient.assistants.error()))
        return {}; // the network's finding says why it was not tried
    return {{.check = check,
        .health = Health::Broken,
        .text = patient.refusal.isEmpty() ? patient.assistants.error().message : patient.refusal,
        .advice = u"Set EARSHOT_VAPI_API_KEY to the private key from the provider's dashboard, and "
                  "vapi_region to us or eu, where the organisation is hosted."_s}};
}

QList<Finding> fetching(const Patient &patient)
{
    const QString check = u"fetching"_s;
    if (patient.facts.reconciles) {
        return {{.check = check,
            .text = u"The provider is asked regularly for calls that no event told of."_s}};
    }
    if (!patient.facts.hasApiKey)
        return {}; // said already
    const bool hears = !patient.facts.webhookUrl.isEmpty();
    return {{.check = check,
        .health = hears ? Health::Warning : Health::Broken,
        .text = hears ? u"A call whose event is lost is never found: reconcile_interval_seconds is "
                        "0."_s
                      : u"Nothing brings calls here: there is no public_url for events, and "
                        "reconcile_interval_seconds is 0."_s,
        .advice = u"Set reconcile_interval_seconds to 300."_s}};
}

Finding unreachable(const QUrl &url)
{
    return {.check = u"webhooks"_s,
        .health = Health::Warning,
        .text = u"The provider can't reach %1: it needs https and an address of the public "
                "internet."_s.arg(url.toString()),
        .advice = u"Set public_url to the address that the proxy in front of the receiver has, or "
                  "take it away: then events are fetched."_s};
}

QList<Finding> webhooks(const Patient &patient)
{
    const QString check = u"webhooks"_s;
    const DoctorFacts &facts = patient.facts;
    if (facts.webhookUrl.isEmpty()) {
        return {{.check = check,
            .text = u"The receiver has no public address (public_url): events are not sent to it, "
                    "calls are found by asking the provider every few minutes."_s}};
    }
    QList<Finding> findings;
    if (!isReachableFromOutside(facts.webhookUrl))
        findings.append(unreachable(facts.webhookUrl));
    if (!facts.checksSenders) {
        findings.append({.check = check,
            .health = Health::Broken,
            .text = u"Nothing is set by which the sender of an event could be checked, so every "
                    "event the provider sends is refused."_s,
            .advice =
                u"Set EARSHOT_VAPI_WEBHOOK_SECRET to what the provider sends (signatures, fixed "
                "headers and tokens work as well, see \"earshotd --help\"), or take public_url "
                "away to "
                "fetch events instead."_s});
    } else if (findings.isEmpty()) {
        findings.append({.check = check,
            .text = u"Events arrive at %1, and their sender is checked."_s.arg(
                facts.webhookUrl.toString())});
    }
    return findings;
}

} // namespace

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::Unauthorised || error.code == ErrorCode::Forbidden;
}

bool isReachableFromOutside(const QUrl &url)
{
    const QHostAddress address(url.host());
    const bool isInside =
        url.host() == u"localhost" || (!address.isNull() && !provider::isPublicAddress(address));
    return url.scheme() == u"https" && !isInside;
}

const QList<Check> &checks()
{
    static const QList<Check> all = QList<Check>{settings, disk} + placeChecks()
        + QList<Check>{network, apiKey, fetching, webhooks} + accountChecks();
    return all;
}

QList<Finding> examined(const Patient &patient)
{
    QList<Finding> findings;
    for (const Check check : checks())
        findings += check(patient);
    return findings;
}

} // namespace earshot::monitoring
