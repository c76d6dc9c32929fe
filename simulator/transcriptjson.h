// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/call.h"

#include <QJsonArray>
#include <QString>

namespace earshot::simulator {

/** `artifact.messages`: what was said, with times, and word times where they are known. */
QJsonArray messagesJson(const Call &call);
/** `artifact.messagesOpenAIFormatted`. */
QJsonArray openAiMessagesJson(const Call &call);
/** `artifact.transcript`: lines that begin with "AI:" or "User:". */
QString transcriptText(const Call &call);

} // namespace earshot::simulator
