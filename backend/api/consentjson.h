// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/consentrepository.h"

#include <QJsonObject>

namespace earshot::api {

/** Consent of the API's description. */
QJsonObject consentJson(const Consent &consent);

/** ConsentPolicy of the API's description. */
QJsonObject consentJson(const database::ConsentPolicy &policy);

} // namespace earshot::api
