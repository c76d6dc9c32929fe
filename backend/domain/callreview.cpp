// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/callreview.h"

#include <array>
#include <utility>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Verdict, QLatin1StringView>, 3> words{{
    {Verdict::Good, "good"_L1},
    {Verdict::FollowUp, "followUp"_L1},
    {Verdict::Problem, "problem"_L1},
}};

} // namespace

QString toWord(Verdict value)
{
    for (const auto &[verdict, word] : words) {
        if (verdict == value)
            return word;
    }
    return {};
}

std::optional<Verdict> verdictFromWord(QStringView text)
{
    for (const auto &[verdict, word] : words) {
        if (word == text)
            return verdict;
    }
    return std::nullopt;
}

} // namespace earshot
