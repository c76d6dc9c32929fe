// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/livewords.h"

#include "provider/vapi/payload.h"

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

Speaker speakerOf(const QString &role)
{
    if (role == u"assistant"_s || role == u"bot"_s)
        return Speaker::Agent;
    return role == u"user"_s || role == u"customer"_s ? Speaker::Caller : Speaker::Unknown;
}

/** In older messages only the type says it: transcript[transcriptType="final"]. */
bool isFinal(const Payload &payload)
{
    const auto kind = payload.message.text(u"transcriptType");
    const QString type = payload.message.text(u"type").value_or(QString());
    return kind ? *kind == u"final"_s : type.contains("final"_L1);
}

} // namespace

std::optional<LivePiece> liveWords(const QJsonObject &body, Timestamp receivedAt)
{
    const auto payload = Payload::fromDelivery(body);
    if (!payload || payload->type() != u"transcript"_s)
        return std::nullopt;
    const auto callId = payload->callId();
    LivePiece piece{.speaker = speakerOf(payload->message.text(u"role").value_or(QString())),
        .text = cleaned(payload->message.text(u"transcript").value_or(QString()), longestLivePiece),
        .isFinal = isFinal(*payload),
        .at = payload->message.time(u"timestamp").value_or(receivedAt)};
    if (!callId || piece.speaker == Speaker::Unknown || piece.text.isEmpty())
        return std::nullopt;
    piece.vapiCallId = *callId;
    return piece;
}

} // namespace earshot::provider::vapi
