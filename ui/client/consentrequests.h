// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consentphrases.h"
#include "ui/client/receiverclient.h"

namespace earshot::ui {

/** What the organisation does about recordings without proof of consent, and what it looks for. */
struct ConsentChoice
{
    ConsentRule rule = ConsentRule::Show;
    std::optional<ConsentPhrases> chosen; ///< none: the usual ones
    ConsentPhrases usual;
    QString changedBy; ///< may be empty
};

/** Asked through the client, whose promises hold here as well. */
QCoro::Task<Result<ConsentChoice>> fetchConsentChoice(ReceiverClient &client);
/** No phrases: back to the usual ones. The choice as it is then. */
QCoro::Task<Result<ConsentChoice>> chooseConsent(
    ReceiverClient &client, ConsentRule rule, std::optional<ConsentPhrases> phrases);
/** Says for @p reason that there was consent to the call's recording; none: takes that back. */
QCoro::Task<Result<CallDetail>> confirmConsent(
    ReceiverClient &client, QString callId, std::optional<QString> reason);

/** As a call has it; whatever is not understood is not there. */
Consent consentFrom(const QJsonObject &json);

} // namespace earshot::ui
