// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <initializer_list>

/**
 * What a receiver says, in the language of this program. Receivers speak English; where a sentence
 * has a translation here (context "Receiver"), it takes the sentence's place.
 */
namespace earshot::ui {

/** One line without control characters, not longer than a person reads. */
QString cleaned(const QString &text);

/** @p sentence in our language, or as it came, cleaned. */
QString inOurLanguage(const QString &sentence);

/**
 * The sentence of @p object: its "pattern" with its "values" where we have a translation, else the
 * first of @p plain that has a text. Values that are phrases of a receiver are translated as well.
 */
QString sentenceIn(const JsonView &object, std::initializer_list<QStringView> plain);

} // namespace earshot::ui
