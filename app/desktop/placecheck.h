// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workerpool.h"
#include "settings/settings.h"
#include "ui/models/placechoice.h"

namespace earshot::desktop {

/**
 * Tries the places of settings that are not in force yet, and leaves nothing behind. Window thread;
 * nothing in it blocks. Every trial ends by a deadline, and soon after it was asked to stop.
 */
class PlaceCheck
{
public:
    PlaceCheck();

    QCoro::Task<ui::PlaceTrials> run(settings::Settings settings, std::stop_token stop);

private:
    QCoro::Task<ui::PlaceTrial> tryDatabase(settings::Settings settings, std::stop_token stop);
    QCoro::Task<ui::PlaceTrial> tryStore(settings::Settings settings, std::stop_token stop);

    WorkerPool m_pool;
};

} // namespace earshot::desktop
