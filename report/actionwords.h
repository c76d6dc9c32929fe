// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::report {

/** What happened, in the program's language; the dotted word itself for one that is not known. */
[[nodiscard]] QString actionWords(const QString &action);

} // namespace earshot::report
