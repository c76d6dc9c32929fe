// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consent.h"

/** What is known of the consent to a recording, in plain words. */
namespace earshot::ui {

/** One sentence or two, for the details of a call. */
QString consentText(const Consent &consent);

} // namespace earshot::ui
