// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/serviceoptions.h"

#include "backend/sendersettings.h"
#include "provider/vapi/assistantconfig.h"
#include "provider/vapi/region.h"
#include "provider/vapi/senderheaders.h"

#include <QHostInfo>

namespace earshot {

using namespace Qt::StringLiterals;

audio::Profile profileOf(settings::RecordingProfile profile)
{
    return profile == settings::RecordingProfile::Cbr128 ? audio::Profile::Cbr128
                                                         : audio::Profile::Speech;
}

ingest::Patience patienceOf(const settings::Settings &settings)
{
    return {.report = settings.reportGrace,
        .retention = std::chrono::hours(24) * settings.providerRetentionDays,
        .link = settings.twilioLinkGrace};
}

ingest::JobRunner::Options jobOptions(const settings::Settings &settings, ingest::IntakeGate *gate)
{
    ingest::JobRunner::Options options;
    options.workers = settings.workers;
    options.retry.quickPauses = settings.retryDelays;
    options.retry.slowPause = settings.slowRetryDelay;
    options.retry.slowAttempts = settings.slowRetryAttempts;
    options.patience = patienceOf(settings);
    options.gate = gate;
    return options;
}

provider::vapi::VapiOptions providerOptions(const settings::Settings &settings)
{
    provider::vapi::VapiOptions options{
        .baseUrl = settings.vapiBaseUrl, .apiKey = settings.vapiApiKey};
    options.limits.maxBytes = settings.maxRecordingBytes;
    options.limits.reserveBytes = settings.diskReserveBytes;
    options.requestsPerMinute = settings.providerRequestsPerMinute;
    if (const auto *other = provider::vapi::otherRegion(settings.vapiBaseUrl))
        options.otherRegion = provider::vapi::baseUrlOf(*other);
    return options;
}

Result<provider::HostPolicy> hostPolicyOf(const settings::Settings &settings, const QUrl &base)
{
    QStringList listed;
    for (const settings::AllowedHost &allowed : settings.providerAllowedHosts) {
        const QString host =
            allowed.host.contains(u':') ? u'[' + allowed.host + u']' : allowed.host;
        listed.append(allowed.port ? host + u':' + QString::number(*allowed.port) : host);
    }
    return provider::HostPolicy::create(base, listed.join(u','));
}

ingest::Reconciler::Options reconcileOptions(
    const settings::Settings &settings, const QString &organizationId, bool takesWebhooks)
{
    constexpr auto longestInPullMode = std::chrono::seconds(60);
    const bool pullMode = settings.publicUrl.isEmpty() && !takesWebhooks;
    return {.organizationId = organizationId,
        .patience = patienceOf(settings),
        .interval = pullMode ? std::min(settings.reconcileInterval, longestInPullMode)
                             : settings.reconcileInterval,
        .enabled = !settings.vapiApiKey.isEmpty(),
        .pullMode = pullMode};
}

upkeep::AssistantService::Options assistantOptions(const settings::Settings &settings)
{
    upkeep::AssistantService::Options options;
    options.webhookUrl = provider::vapi::webhookUrlBelow(settings.publicUrl);
    options.forwardUrl = settings.forward.url;
    options.senderHeaders = provider::vapi::senderHeaders(senderRules(settings));
    return options;
}

monitoring::DoctorFacts doctorFacts(const settings::Settings &settings, bool checksSenders)
{
    const bool hasApiKey = !settings.vapiApiKey.isEmpty();
    return {.dataFolder = settings.dataFolder,
        .apiBase = settings.vapiBaseUrl,
        .hasApiKey = hasApiKey,
        .reconciles = hasApiKey && settings.reconcileInterval.count() > 0,
        .checksSenders = checksSenders,
        .forwards = !settings.forward.url.isEmpty(),
        .hasFallbackAssistant = !settings.forward.fallbackAssistantId.isEmpty(),
        .webhookUrl = assistantOptions(settings).webhookUrl,
        .store = toText(settings.store),
        .usesLinks = settings.linkMode == settings::LinkMode::Direct};
}

monitoring::AlertService::Options alertOptions(const settings::Settings &settings,
    const QString &organizationId, std::function<QCoro::Task<StorageState>()> storage)
{
    monitoring::AlertService::Options options;
    options.storage = std::move(storage);
    options.organizationId = organizationId;
    options.limits.recordedSharePercent = settings.alertRecordedShare;
    options.limits.minimumCalls = settings.alertMinimumCalls;
    options.limits.downloadsPerHour = settings.alertDownloads;
    options.limits.tellsNewAddresses = settings.alertNewAddress;
    options.limits.workHours = settings.alertWorkHours;
    const std::chrono::hours halfOfRetention(12 * settings.providerRetentionDays);
    options.limits.deadline = std::min(settings.alertDeadline, halfOfRetention);
    return options;
}

QUrl addressFor(const settings::Settings &settings)
{
    if (!settings.publicUrl.isEmpty() || settings.listen.port == 0)
        return settings.publicUrl;
    const QHostAddress &address = settings.listen.address;
    const bool isEvery = address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6)
        || address == QHostAddress(QHostAddress::Any);
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(isEvery ? QHostInfo::localHostName() : address.toString());
    url.setPort(settings.listen.port);
    return url;
}

} // namespace earshot
