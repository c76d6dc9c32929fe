// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/personfinder.h"
#include "upkeep/personerasures.h"

#include <QJsonObject>

namespace earshot::api {

/** What a body or a command says of whom: "number" or "name". */
Result<PersonQuery> personIn(const QJsonObject &body);

/** {"reason"}, a text of 1 to 2,000 characters. */
Result<QString> erasureReasonIn(const QJsonObject &body);

/** A page of a person's file: calls as in the list, and what is kept of them. */
QJsonObject personPageJson(const database::PersonPage &page);

QJsonObject erasureJson(const upkeep::ErasureState &state);

} // namespace earshot::api
