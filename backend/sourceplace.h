// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QString>

#include <qcoro/qcorotask.h>

#include <stop_token>

namespace earshot {

/** What was seen when the provider was asked with the key of the settings. */
struct ProviderTrial
{
    bool works = false; ///< the key may read the account
    QString sentence; ///< for a person: what it is, and what to do where it does not work
    int assistants = 0; ///< only where it works
    int unrecorded = 0; ///< those of them that do not record
};

/** Asks the provider, with the key and at the address of @p settings, and changes nothing there. */
QCoro::Task<ProviderTrial> tryProvider(settings::Settings settings, std::stop_token stop);

} // namespace earshot
