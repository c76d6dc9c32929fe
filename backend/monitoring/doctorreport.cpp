// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/doctorreport.h"

#include "core/json.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace earshot::monitoring {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfOneCheck = 12;
constexpr qsizetype mostBytes = 44 * 1024; ///< the control socket takes lines of 64 KiB

constexpr std::array<std::pair<Health, QLatin1StringView>, 3> words{
    {{Health::Ok, "ok"_L1}, {Health::Warning, "warning"_L1}, {Health::Broken, "broken"_L1}}};

QJsonObject findingJson(const Finding &finding)
{
    constexpr qsizetype longest = 900;
    return {{u"check"_s, finding.check}, {u"health"_s, toWord(finding.health)},
        {u"text"_s, finding.text.left(longest)}, {u"advice"_s, finding.advice.left(longest)}};
}

/** The checks in the order they came in, of each the worst first. */
QList<Finding> inOrder(QList<Finding> findings)
{
    QHash<QString, qsizetype> places;
    for (const Finding &finding : findings) {
        if (!places.contains(finding.check))
            places.insert(finding.check, places.size());
    }
    const auto comesFirst = [&places](const Finding &one, const Finding &other) {
        return std::pair(places.value(one.check), other.health)
            < std::pair(places.value(other.check), one.health);
    };
    std::stable_sort(findings.begin(), findings.end(), comesFirst);
    return findings;
}

Finding notShown(int count, Health worst)
{
    return {.check = u"report"_s,
        .health = worst,
        .text = u"%1 more findings are not shown."_s.arg(count),
        .advice = u"Mend what is shown, then look again."_s};
}

} // namespace

QString toWord(Health health)
{
    for (const auto &[value, word] : words) {
        if (value == health)
            return word;
    }
    return {};
}

std::optional<Health> healthFromWord(QStringView word)
{
    for (const auto &[value, candidate] : words) {
        if (candidate == word)
            return value;
    }
    return std::nullopt;
}

Health healthOf(const QList<Finding> &findings)
{
    Health worst = Health::Ok;
    for (const Finding &finding : findings)
        worst = std::max(worst, finding.health);
    return worst;
}

QJsonObject reportJson(const QList<Finding> &findings)
{
    QJsonArray array;
    QHash<QString, int> counts;
    qsizetype bytes = 0;
    int left = 0;
    Health worstLeft = Health::Ok;
    for (const Finding &finding : inOrder(findings)) {
        const QJsonObject json = findingJson(finding);
        const qsizetype size = toJson(json).size();
        if (++counts[finding.check] > mostOfOneCheck || bytes + size > mostBytes) {
            ++left;
            worstLeft = std::max(worstLeft, finding.health);
            continue;
        }
        bytes += size;
        array.append(json);
    }
    if (left > 0)
        array.append(findingJson(notShown(left, worstLeft)));
    return {{u"health"_s, toWord(healthOf(findings))}, {u"findings"_s, array}};
}

QString reportText(const QJsonObject &report)
{
    QString text;
    for (const QJsonValue each : report.value(u"findings"_s).toArray()) {
        const QJsonObject finding = each.toObject();
        text += finding.value(u"health"_s).toString().leftJustified(9)
            + finding.value(u"text"_s).toString() + u'\n';
        const QString advice = finding.value(u"advice"_s).toString();
        if (!advice.isEmpty())
            text += QString(9, u' ') + advice + u'\n';
    }
    return text;
}

} // namespace earshot::monitoring
