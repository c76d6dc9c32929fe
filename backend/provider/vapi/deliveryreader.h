// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace earshot::provider::vapi {

/** What has to be known of a delivery before it is kept. Unredacted: not to be stored or logged. */
struct DeliveryReading
{
    /**
     * Of the body, its message, its call and their artifact's recordings what Payload's type() and
     * callId(), presignedLinks() and, where the message says whose call and when, dedupeKey() look
     * at: they find in it what they find in the whole.
     */
    QJsonObject outline;
    /** redact() of the body as compact JSON, in the body's order. */
    QByteArray redacted;
};

/**
 * Reads @p body once, without making objects of what is only passed on: every event takes this way.
 * Errors: as parseJsonObject().
 */
Result<DeliveryReading> readDelivery(const QByteArray &body);

} // namespace earshot::provider::vapi
