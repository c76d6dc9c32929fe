// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/clipsubject.h"

namespace earshot::ui {

/** Of what parts are to be taken out, or what was taken out is to be seen. */
struct RedactSubject
{
    ClipSubject clip; ///< the call, its words, and what is selected or heard in it
    bool mayDelete = false; ///< the original
};

} // namespace earshot::ui
