// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <simdjson.h>

namespace earshot::provider::vapi {

/** Compact JSON of what redact() leaves of @p object, written as it is read. Keys keep their order;
 * a key that stands twice stays twice. */
QByteArray redactedJson(const simdjson::dom::object &object);

} // namespace earshot::provider::vapi
