// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/textwords.h"

#include "domain/searchwords.h"

#include <algorithm>

namespace earshot::ui {

namespace {

bool isSpace(QChar letter)
{
    return letter.isSpace();
}

/** How much of what stands between two words belongs to the one before: all up to a space. */
qsizetype tailLength(QStringView between)
{
    return std::ranges::find_if(between, isSpace) - between.begin();
}

/** How much of it belongs to the one after: all from the last space on. */
qsizetype headLength(QStringView between)
{
    const auto last = std::find_if(between.rbegin(), between.rend(), isSpace);
    return last == between.rend() ? 0 : last - between.rbegin();
}

} // namespace

std::vector<TextWord> textWords(QStringView text)
{
    std::vector<TextWord> words;
    qsizetype end = 0; // of the word before
    for (const SearchWord &found : searchWords(text)) {
        const QStringView between = text.sliced(end, found.start - end);
        const qsizetype tail = words.empty() ? 0 : tailLength(between);
        const bool goesOn = !words.empty() && !between.isEmpty() && tail == between.size()
            && !standsAlone(text.at(end - 1).unicode())
            && !standsAlone(text.at(found.start).unicode());
        if (!goesOn) {
            const qsizetype head = words.empty() && tailLength(between) == between.size()
                ? between.size()
                : headLength(between);
            if (!words.empty())
                words.back().to += int(tail);
            words.push_back({int(found.start - head), 0});
        }
        end = found.start + found.length;
        words.back().to = int(end);
    }
    if (!words.empty())
        words.back().to += int(tailLength(text.sliced(end)));
    return words;
}

} // namespace earshot::ui
