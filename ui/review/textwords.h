// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>
#include <vector>

namespace earshot::ui {

/** A letter of the transcript. */
struct TextPlace
{
    int row = 0; ///< the turn
    int letter = 0; ///< in UTF-16 units of its text

    auto operator<=>(const TextPlace &) const = default;
};

/** Letters of the transcript from one to before another. */
struct TextStretch
{
    TextPlace from;
    TextPlace to;

    bool operator==(const TextStretch &) const = default;
};

/** A word as it is chosen with its punctuation: letters [from, to) in UTF-16 units. */
struct TextWord
{
    int from = 0;
    int to = 0;

    bool operator==(const TextWord &) const = default;
};

/**
 * The words of @p text in their order, as a reader chooses them: "don't", "14:30" and "“Yes," are
 * one each. Chinese and Japanese give a word per character. What has no letters or digits goes
 * with the word before it, or with the first one.
 */
std::vector<TextWord> textWords(QStringView text);

} // namespace earshot::ui
