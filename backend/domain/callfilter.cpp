// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/callfilter.h"

namespace earshot {

bool CallFilter::asksMoreThanTime() const
{
    return *this != CallFilter{.since = since, .until = until};
}

} // namespace earshot
