// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "settings/settings.h"
#include "simulator/options.h"

namespace earshot::desktop {

/**
 * Settings of a receiver for made-up calls, in @p folder. Nothing of the environment is used: no
 * real key and no real data may get near a sample.
 */
Result<settings::Settings> sampleSettings(const QString &folder);

/** A stand-in for the provider that fits them: some days of calls, then one now and then. */
simulator::Options sampleOptions(const settings::Settings &settings);

} // namespace earshot::desktop
