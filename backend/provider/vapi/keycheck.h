// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/vapi/apitransport.h"

namespace earshot::provider::vapi {

/** What became of trying the API key. */
struct KeyCheck
{
    enum class Verdict {
        Works,
        Missing, ///< none is set
        PublicKey, ///< refused, and the provider suspects that it is the public one
        Unknown, ///< refused
        OtherRegion, ///< refused here, and good in the other region
        NotAllowed, ///< 403: known, but not for this
        WebPage, ///< the bot protection, or no API at all, answered
        Busy, ///< the provider asks to slow down, or has a fault
        Unreachable, ///< no answer came
    };

    Verdict verdict = Verdict::Unreachable;
    QString sentence; ///< for a person: what it is and what to do
    bool hasAssistants = false; ///< only for Works
};

/** "works", "public_key", … for the API and scripts. */
QString toWord(KeyCheck::Verdict verdict);

/** What the answer to the check means; pure. Never OtherRegion. */
KeyCheck judgeKey(const Result<ApiAnswer> &answer);

/**
 * Asks for one assistant, which only a private key may. Where the key is refused, @p other is tried
 * as well; nothing for no other place.
 */
QCoro::Task<KeyCheck> checkKey(
    ApiTransport &api, QUrl base, std::optional<QUrl> other, std::stop_token stop);

} // namespace earshot::provider::vapi
