// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/problemsign.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

using Kind = ProblemSign::Kind;

constexpr std::array kinds{
    std::pair(Kind::ShortAfterWait, "shortAfterWait"_L1),
    std::pair(Kind::Silence, "silence"_L1),
    std::pair(Kind::Interruptions, "interruptions"_L1),
    std::pair(Kind::FailedTool, "failedTool"_L1),
    std::pair(Kind::LowSuccess, "lowSuccess"_L1),
    std::pair(Kind::Complaint, "complaint"_L1),
};

std::optional<ProblemSign> signFrom(const QJsonValue &json)
{
    const auto kind = problemKindFromWord(json[u"kind"].toString());
    const QJsonValue seconds = json[u"seconds"];
    if (!kind)
        return std::nullopt;
    return ProblemSign{.kind = *kind,
        .seconds = seconds.isDouble() ? std::optional(seconds.toDouble()) : std::nullopt,
        .measure = json[u"measure"].toDouble(),
        .text = json[u"text"].toString()};
}

} // namespace

QString toWord(ProblemSign::Kind value)
{
    for (const auto &[kind, word] : kinds) {
        if (kind == value)
            return word;
    }
    return {};
}

std::optional<ProblemSign::Kind> problemKindFromWord(QStringView word)
{
    const auto *found = std::find_if(
        kinds.begin(), kinds.end(), [word](const auto &each) { return each.second == word; });
    return found == kinds.end() ? std::nullopt : std::optional(found->first);
}

QJsonArray toJson(const std::vector<ProblemSign> &signs)
{
    QJsonArray array;
    for (const ProblemSign &sign : signs)
        array.append(QJsonObject{{u"kind"_s, toWord(sign.kind)},
            {u"seconds"_s, sign.seconds ? QJsonValue(*sign.seconds) : QJsonValue()},
            {u"measure"_s, sign.measure},
            {u"text"_s, sign.text.isEmpty() ? QJsonValue() : QJsonValue(sign.text)}});
    return array;
}

std::vector<ProblemSign> problemSignsFrom(const QJsonArray &json)
{
    std::vector<ProblemSign> signs;
    for (const QJsonValue &each : json) {
        const auto sign = signFrom(each);
        if (sign && signs.size() < mostSigns)
            signs.push_back(*sign);
    }
    return signs;
}

} // namespace earshot
