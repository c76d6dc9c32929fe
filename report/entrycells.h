// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/entry.h"

#include <QStringList>

#include <array>

namespace earshot::report {

/** The columns of a printed table. */
enum class PrintedColumn { Number, When, Who, What, Call, Origin, Detail };

inline constexpr std::array printedColumns{PrintedColumn::Number, PrintedColumn::When,
    PrintedColumn::Who, PrintedColumn::What, PrintedColumn::Call, PrintedColumn::Origin,
    PrintedColumn::Detail};

/** What stands above it, in the program's language. */
[[nodiscard]] QString headOf(PrintedColumn column);

/**
 * The paragraphs of a cell, ready to be shown: nothing in them is hidden or turns the rest around.
 * Of a very long cell the beginning, and how much is missing.
 */
[[nodiscard]] QStringList paragraphsOf(const Entry &entry, PrintedColumn column);

constexpr qsizetype longestCell = 4000; ///< letters
constexpr qsizetype proofDigits = 16; ///< of the leaf's hash, for somebody to compare

} // namespace earshot::report
