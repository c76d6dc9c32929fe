// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/routes.h"
#include "domain/access.h"
#include "domain/call.h"

#include <QFile>

#include <memory>

namespace earshot::api {

/** The call whose id stands in the path, where @p who may know of it; NotFound for anything else,
 * so that nobody learns of calls of others. */
QCoro::Task<Result<Call>> findCall(SharedContext context, Principal who, QString id);
/** Whose link to a recording is good needs no other right: that was asked when it was made. */
QCoro::Task<Result<Call>> findCallWithRecording(
    SharedContext context, QString organizationId, QString id);

/** The same call when its recording can be heard: NotFound when there is none, Conflict while it is
 * on its way; each says why. */
Result<Call> withRecording(const Call &call);

QCoro::Task<Result<Call>> findCallWithRecording(SharedContext context, Principal who, QString id);

/** How long the call's recording is; where nobody knows that the call itself, else a day. */
double lengthOf(const Call &call);

/** Moments may be so much beyond it: players know the length less exactly than we do. */
constexpr double slackSeconds = 2;

/** What goes into the audit log when @p who is given words that are under seal. */
Disclosure originalWordsTo(
    const Principal &who, const QString &callId, const http::Request &request);

/** Opens a stored object. Internal when the store does not have it, or has it with
 * another size than @p sizeBytes (-1: any). */
QCoro::Task<Result<std::shared_ptr<QFile>>> openObject(
    SharedContext context, QString path, qint64 sizeBytes);

} // namespace earshot::api
