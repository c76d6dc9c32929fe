// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/call.h"
#include "simulator/generation.h"
#include "simulator/linksigner.h"

#include <QJsonObject>

namespace earshot::simulator {

/**
 * Writes calls in the shapes of August 2026: private storage, presigned links, and the duplicated
 * fields that real deliveries carry beyond the published schema. A value.
 */
class PayloadWriter
{
public:
    /** @p webhook appears as the assistant's server URL. */
    PayloadWriter(LinkSigner signer, QString webhook);

    /** Everything from now on is told as @p generation did; @p unwrapped: without "message". */
    void setShape(Generation generation, bool unwrapped);

    /**
     * The body of one webhook: {"message": …}. Links are signed anew at @p now, as every delivery
     * has its own; with @p expiredLinks they have run out already.
     */
    [[nodiscard]] QJsonObject webhook(
        const Call &call, Event event, Timestamp now, bool expiredLinks = false) const;

    /** Asks who takes an inbound call: nobody is assigned to its number. */
    [[nodiscard]] QJsonObject assistantRequest(const Call &call) const;
    /** Asks what a tool gives, in all the places where deliveries name the tool. */
    [[nodiscard]] QJsonObject toolCalls(const Call &call) const;

    /** The call as the REST API shows it, as far as it has got. */
    [[nodiscard]] QJsonObject storedCall(
        const Call &call, Timestamp now, bool expiredLinks = false) const;

    /** How long presigned links live. */
    static constexpr std::chrono::seconds linkLife{1800};

private:
    [[nodiscard]] QJsonObject envelope(const QJsonObject &message) const;
    [[nodiscard]] QJsonObject artifact(const Call &call, Timestamp now, bool expiredLinks) const;
    [[nodiscard]] QJsonObject plainLinks(const Call &call) const;
    [[nodiscard]] QJsonObject presignedLinks(const Call &call, Timestamp signedAt) const;
    [[nodiscard]] QJsonObject reportFields(
        const Call &call, Timestamp now, bool expiredLinks) const;

    LinkSigner m_signer;
    QString m_webhook;
    Generation m_generation = Generation::Current;
    bool m_unwrapped = false;
};

} // namespace earshot::simulator
