// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/jobrunner.h"
#include "ingest/reconciler.h"
#include "monitoring/alertservice.h"
#include "monitoring/doctor.h"
#include "provider/hostpolicy.h"
#include "provider/vapi/vapiclient.h"
#include "settings/settings.h"
#include "upkeep/assistantservice.h"

namespace earshot {

// What the parts of the receiver are told of the settings.

audio::Profile profileOf(settings::RecordingProfile profile);
ingest::Patience patienceOf(const settings::Settings &settings);
ingest::JobRunner::Options jobOptions(const settings::Settings &settings, ingest::IntakeGate *gate);
provider::vapi::VapiOptions providerOptions(const settings::Settings &settings);

/** Where requests may go whose own interface is at @p base. */
Result<provider::HostPolicy> hostPolicyOf(const settings::Settings &settings, const QUrl &base);

/** Without webhooks the list is all there is, so it is read more often. */
ingest::Reconciler::Options reconcileOptions(
    const settings::Settings &settings, const QString &organizationId, bool takesWebhooks);

upkeep::AssistantService::Options assistantOptions(const settings::Settings &settings);
monitoring::DoctorFacts doctorFacts(const settings::Settings &settings, bool checksSenders);

/** Where the provider keeps recordings only for a short time, not every new one is near its end. */
monitoring::AlertService::Options alertOptions(const settings::Settings &settings,
    const QString &organizationId, std::function<QCoro::Task<StorageState>()> storage);

/** How people reach the receiver, as far as the settings alone tell: empty with a port that is
 * taken as it comes. */
QUrl addressFor(const settings::Settings &settings);

} // namespace earshot
