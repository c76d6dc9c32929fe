// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/problemsign.h"

#include <QStringList>

namespace earshot::ui {

/** Why a call should be heard, in words: "12 seconds of silence at 0:48", "The caller complains:
 * “waste of time” at 1:02". What was said or named stands in it as one short line. */
QString signText(const ProblemSign &sign);

/** The same of all of them, in their order. */
QStringList signTexts(const std::vector<ProblemSign> &signs);

} // namespace earshot::ui
