// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/script.h"

#include <QJsonObject>

namespace earshot::simulator {

/** The account's own things: ids are the same in every run, so that filters by them can be stored.
 */
QString organizationId();
QString assistantId(const Script &script);
QString phoneNumberId(const Script &script);

/** The assistant as the REST API and every webhook show it. @p webhook is its server URL. */
QJsonObject assistantJson(const Script &script, const QString &webhook);
/** The phone number with the carrier's secrets, which the provider does send in clear text. */
QJsonObject phoneNumberJson(const Script &script);

/** The made-up carrier account; its token is a marker that can be searched for in what was stored.
 */
QString carrierAccount();

} // namespace earshot::simulator
