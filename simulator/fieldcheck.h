// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace earshot::simulator {

/**
 * What the provider's validation says about a change of an assistant (or of a phone number): one
 * sentence for every field that does not exist, may not be changed, or has the wrong type.
 */
QJsonArray wrongFields(const QJsonObject &patch, bool isAssistant);

} // namespace earshot::simulator
