// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "provider/httphead.h"

#include <QUrl>

#include <chrono>
#include <optional>

namespace earshot::provider::vapi {

/**
 * What an API answer other than success means. Unauthorised (401), Forbidden (403), NotFound (404),
 * Timeout (408), retryable Network (429, 5xx, and the web page that the provider's bot protection
 * sends in place of an answer), else InvalidInput. @p what names the request in the message.
 */
Error apiError(const HttpHead &head, const QString &what);

/** What the API gives as the reason in the body of a refusal: at most 300 characters, one line,
 * without signed links; empty when it gives none. */
QString refusalReason(const QByteArray &body);

/** How long the answer asks to wait: Retry-After (seconds or date), else X-RateLimit-Reset. At most
 * an hour. */
std::optional<std::chrono::seconds> retryAfter(const HttpHead &head, Timestamp now);

/** Where a redirect leads, relative to @p from; Network when it says nothing usable. */
Result<QUrl> redirectTarget(const HttpHead &head, const QUrl &from);

} // namespace earshot::provider::vapi
