// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "ui/client/providervalues.h"

namespace earshot::ui {

/** From the receiver's JSON to values, as in ui/client/wire.h: pure, tolerant of odd fields. */
Result<Completeness> completenessFromJson(const QJsonObject &object);
Result<GapPage> gapPageFromJson(const QJsonObject &object);

Result<std::vector<Alert>> alertsFromJson(const QJsonObject &object);
/** Nothing for messages that are not about an alert. */
std::optional<Alert> alertEventFromJson(const QJsonObject &object);

Result<Sources> sourcesFromJson(const QJsonObject &object);
Result<SourceChange> sourceChangeFromJson(const QJsonObject &object, Source::Kind kind);
/** The changes of every assistant that needs one. */
Result<std::vector<SourceChange>> sourceChangesFromJson(const QJsonObject &object);

} // namespace earshot::ui
