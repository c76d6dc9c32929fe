// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scriptedserver.h"

#include <QJsonValue>

/** The answers of Supabase Storage as it words and dresses them. */
namespace earshot::test::supabase {

ScriptedAnswer json(const QJsonValue &value, int status = 200);

/** Nearly every error: HTTP 400, with what it means in the body. */
ScriptedAnswer refusal(const QByteArray &statusCode, const QByteArray &error,
    const QByteArray &code, const QByteArray &message, int httpStatus = 400);

ScriptedAnswer noSuchKey();
ScriptedAnswer noSuchBucket();
ScriptedAnswer keyExists();
ScriptedAnswer invalidKey(const QByteArray &key);
ScriptedAnswer tooLarge();
ScriptedAnswer typeNotAllowed(const QByteArray &type);
ScriptedAnswer rowLevelSecurity();
ScriptedAnswer notAllowed(const QByteArray &why);
ScriptedAnswer invalidRequest(const QByteArray &why);
ScriptedAnswer unknownRoute();
/** HTTP 400 without a body, as a failing HEAD gets. */
ScriptedAnswer bareRefusal();
/** The gateway's own: no fields of the storage server. */
ScriptedAnswer gatewayUnauthorised(const QByteArray &why);
ScriptedAnswer gatewayOverQuota();
ScriptedAnswer edgeError(int status);

} // namespace earshot::test::supabase
