// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/clienttokens.h"
#include "ingest/forwarder.h"
#include "provider/twilio/signature.h"
#include "provider/twilio/twilioclient.h"
#include "provider/vapi/senderrules.h"
#include "settings/settings.h"

namespace earshot::provider::vapi {
class WebhookVerifier;
}

namespace earshot {

/** The settings about who sends webhooks, in the words of the parts that use them. */
provider::vapi::SenderRules senderRules(const settings::Settings &settings);
access::ClientTokens::Options tokenOptions(const settings::Settings &settings);
ingest::Forwarder::Options forwardOptions(const settings::Settings &settings);
provider::twilio::SignatureVerifier twilioVerifier(const settings::Settings &settings);
provider::twilio::TwilioOptions twilioOptions(const settings::Settings &settings);

/** Says in the log at start what would make webhooks be refused, or calls suffer. */
void warnAboutSenders(
    const provider::vapi::WebhookVerifier &verifier, const settings::Settings &settings);

} // namespace earshot
