// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/recordingconsent.h"

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

std::optional<ProviderConsent> consentIn(const JsonView &view)
{
    const JsonView consent = view.view(u"compliance.recordingConsent");
    const auto type = consent.text(u"type");
    const auto grantedAt = consent.time(u"grantedAt");
    if (!type || (!grantedAt && consent.text(u"grantedAt")))
        return std::nullopt;
    return ProviderConsent{.type = cleaned(*type, longestConsentType), .grantedAt = grantedAt};
}

} // namespace

std::optional<ProviderConsent> recordingConsent(const Payload &payload, bool isOver)
{
    std::optional<ProviderConsent> said;
    for (const JsonView &view : {payload.message, payload.call}) {
        const auto consent = consentIn(view);
        if (consent && (!said || (consent->grantedAt && !said->grantedAt)))
            said = consent;
    }
    return said && (said->grantedAt || isOver) ? said : std::nullopt;
}

} // namespace earshot::provider::vapi
