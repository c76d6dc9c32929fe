// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "simulator/carrier.h"
#include "simulator/faults.h"
#include "simulator/generation.h"
#include "simulator/senderauth.h"

#include <QHostAddress>
#include <QString>

#include <chrono>

namespace earshot::simulator {

/** How the provider behaves. */
struct Options
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; ///< of the API; 0 takes a free one. The storage host always takes a free one
    Secret apiKey; ///< the private key; empty: nobody gets in
    Secret publicKey; ///< refused with the hint that the keys were swapped; empty: there is none
    Secret webhookSecret; ///< what webhooks are signed with; empty: X-Vapi-Secret is left out
    SenderAuth auth; ///< its secret is webhookSecret
    bool toolCalls = false; ///< also asks for assistants and for results of tools

    int calls = 0; ///< of the first batch
    double rate = 0; ///< calls begun per second; 0: as fast as they can
    std::chrono::milliseconds life =
        std::chrono::seconds(1); ///< real time from first event to last
    int spreadDays = 0; ///< the first batch happened over that many past days; 0: just now.
                        ///< With a history, that is spread and the first batch happens now
    std::chrono::seconds liveEvery{0}; ///< a further call about this often after the first batch
    std::chrono::milliseconds liveLife = std::chrono::seconds(8); ///< like life, for these
    double unanswered = 0; ///< share of calls that are not answered and have no recording
    int retries = 0; ///< of a webhook that was not answered with 2xx; 0 as the provider's default

    double singleSides = 0; ///< share of calls of which only the two sides exist as files
    Generation generation = Generation::Current;
    bool unwrapped = false; ///< webhooks without the "message" around them
    double absences = 0; ///< share of calls without a recording for one of many reasons
    bool faultyAssistants = false; ///< three assistants, two of them set up wrongly
    int history = 0; ///< calls that are over before the start, spread over spreadDays, untold
    int retentionDays = 0; ///< older calls are gone from the API; 0: none is
    int rateLimit = 0; ///< requests per minute and key; 0: no limit
    int sameMoment = 1; ///< so many calls each share one createdAt

    CarrierOptions carrier; ///< records phone calls as well

    QString audioDir; ///< WAV files instead of spoken conversations
    Faults faults;
    quint64 seed = 1;
};

} // namespace earshot::simulator
