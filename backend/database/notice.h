// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::database {

/** What somebody told with Session::notify(), maybe in another process. */
struct Notice
{
    QString channel;
    QString text;
    bool missed = false; ///< the line was down: read again what matters; channel and text are empty
};

} // namespace earshot::database
