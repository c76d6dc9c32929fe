// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/vapi/assistantconfig.h"

namespace earshot::provider::vapi {

/** @p contradicts: the deprecated place says otherwise than the plan; @p onlyThere: the plan does
 * not say. */
QList<ConfigProblem> recordingProblems(
    const AssistantConfig &assistant, bool contradicts, bool onlyThere);

/** What keeps the events of an assistant from us, given that we have an address. */
QList<ConfigProblem> hearingProblems(const AssistantConfig &assistant);

QList<ConfigProblem> numberProblems(const PhoneNumberConfig &number);

} // namespace earshot::provider::vapi
