// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "ui/client/values.h"

#include <QByteArray>

#include <optional>

namespace earshot::ui {

/**
 * From the receiver's JSON to values. Pure. A missing or odd field takes its default; what makes
 * the whole useless (a call without an id, a link without an address) is InvalidInput.
 */
Result<SignedIn> signedInFromJson(const QJsonObject &object);
Result<Session> sessionFromJson(const QJsonObject &object);
Result<CallPage> callPageFromJson(const QJsonObject &object);
Result<CallCount> callCountFromJson(const QJsonObject &object);
Result<CallDetail> callDetailFromJson(const QJsonObject &object);
Result<Call> callFromJson(const JsonView &object);
Result<HeardRanges> heardFromJson(const QJsonObject &object);
QJsonObject reviewJson(const std::optional<Verdict> &verdict);
QByteArray heardBody(const HeardRanges &ranges);
Result<RecordingLink> recordingLinkFromJson(const QJsonObject &object);

/** Nothing for messages that are no event about a call (hello, heartbeat, types of a later
 * version). */
std::optional<ReceiverEvent> eventFromJson(const QJsonObject &object);

/** The answer is none of an Earshot receiver. */
Error notUnderstood();

/**
 * What an answer outside 2xx means: the sentence of its application/problem+json body, in our
 * language where we have it (see sentenceIn()), or one of ours.
 */
Error errorFromAnswer(int status, const QByteArray &body);

/** What an answer outside 200 means where a link led to the object store at @p host. */
Error errorFromStore(int status, const QString &host);

} // namespace earshot::ui
