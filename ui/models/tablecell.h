// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace earshot::ui {

/** How the text of a cell is meant; the view has the colours. */
enum class CellTone { Plain, Muted, Strong, Good, Waiting, Bad };

/** Roles that a table with plain rows understands besides Qt's own. */
enum CellRole {
    CellToneRole = Qt::UserRole + 100, ///< int(CellTone)
    CellChipRole, ///< true: the text stands in a chip
};

} // namespace earshot::ui
