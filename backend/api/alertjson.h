// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alert.h"

#include <QJsonObject>

namespace earshot::api {

/** An alert as lists and events show it; see Alert in resources/openapi.yaml. */
QJsonObject alertJson(const Alert &alert);

} // namespace earshot::api
