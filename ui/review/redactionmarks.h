// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"
#include "ui/review/wavemark.h"

namespace earshot::ui {

/** Where the words that are missing in @p turns were said: seen by everybody, since it is in the
 * transcript that everybody reads. */
QList<WaveMark> redactionMarks(const Transcript &turns);

/** @p text with a word where words were taken out, for those who hear it. */
QString readRedactions(QString text);

} // namespace earshot::ui
