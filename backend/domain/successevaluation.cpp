// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/successevaluation.h"

#include <QString>

#include <array>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array wordShares{
    std::pair("successful"_L1, 1.0),
    std::pair("true"_L1, 1.0),
    std::pair("pass"_L1, 1.0),
    std::pair("passed"_L1, 1.0),
    std::pair("unsuccessful"_L1, 0.0),
    std::pair("false"_L1, 0.0),
    std::pair("fail"_L1, 0.0),
    std::pair("failed"_L1, 0.0),
    std::pair("failure"_L1, 0.0),
    std::pair("excellent"_L1, 1.0),
    std::pair("good"_L1, 0.75),
    std::pair("fair"_L1, 0.5),
    std::pair("poor"_L1, 0.0),
    std::pair("strongly agree"_L1, 1.0),
    std::pair("agree"_L1, 0.75),
    std::pair("neutral"_L1, 0.5),
    std::pair("disagree"_L1, 0.25),
    std::pair("strongly disagree"_L1, 0.0),
};

std::optional<double> numberShare(QStringView text)
{
    const bool isPercent = text.endsWith(u'%');
    bool isNumber = false;
    const double number = (isPercent ? text.chopped(1).trimmed() : text).toDouble(&isNumber);
    if (!isNumber || !(number >= 0 && number <= 100))
        return std::nullopt;
    return number / (isPercent || number > 10 ? 100 : 10);
}

} // namespace

std::optional<double> successShare(QStringView outcome)
{
    constexpr qsizetype longest = 40;
    const QStringView text = outcome.trimmed();
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    for (const auto &[word, share] : wordShares) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return share;
    }
    return numberShare(text);
}

} // namespace earshot
