// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace earshot::provider::vapi {

/**
 * A well-formed answer to a message the provider waits for, when nobody who could really answer was
 * reached: the call goes on as well as it can. JSON. @p fallbackAssistantId takes inbound calls
 * that have no assistant; without one the caller hears a sentence.
 */
QByteArray safeAnswer(const QJsonObject &body, const QString &fallbackAssistantId);

} // namespace earshot::provider::vapi
