// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/carrierrecording.h"
#include "provider/twilio/signature.h"

#include <QJsonObject>

namespace earshot::provider::twilio {

/** "CA", "RE" or "AC" and 32 hex digits: only such texts become part of a URL. */
bool isSid(QStringView text, QLatin1StringView prefix);

/**
 * What a recording status callback says. Every parameter but RecordingSid and AccountSid may be
 * missing, unknown ones are passed over, and RecordingUrl is not believed at all. InvalidInput says
 * what is wrong.
 */
Result<CarrierRecording> parseCallback(const Parameters &parameters);

/** The parameters of a request: of its form, of its JSON object, or of the query when it has no
 * body. InvalidInput when the body is neither. */
Result<Parameters> parametersOf(const SignedRequest &request);

/** As it is kept: the fields that are used and no other, and back. */
QByteArray toPayload(const CarrierRecording &recording);
Result<CarrierRecording> fromPayload(const QByteArray &payload);

/** RFC 2822: "Tue, 18 Aug 2026 15:04:06 +0000". */
std::optional<Timestamp> parseDate(const QString &text);

} // namespace earshot::provider::twilio
