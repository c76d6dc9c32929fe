// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retention.h"

#include "domain/calltag.h"
#include "domain/searchwords.h"

#include <QJsonArray>

#include <algorithm>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

Error wouldShrink(const QString &why)
{
    return {.code = ErrorCode::Conflict, .message = u"These rules may only grow: %1"_s.arg(why)};
}

/** A whole number within the bounds. */
Result<int> numberIn(const QJsonObject &json, const QString &name, int least, int most)
{
    const QJsonValue value = json.value(name);
    const int number = value.toInt(least - 1);
    if (!value.isDouble() || number < least || number > most)
        return invalid(u"\"%1\" is a whole number from %2 to %3."_s.arg(name).arg(least).arg(most));
    return number;
}

/** A word that is misspelled would else make a rule for more calls than were meant. */
Result<void> hasOnly(const QJsonObject &json, const QStringList &names)
{
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (!names.contains(member.key()))
            return invalid(u"\"%1\" is none of %2."_s.arg(member.key(), names.join(u", "_s)));
    }
    return {};
}

Result<QString> textIn(const QJsonObject &json, const QString &name)
{
    const QJsonValue value = json.value(name);
    if (value.isUndefined() || value.isNull())
        return QString();
    const QString text = value.toString().simplified();
    if (value.isString() && text.isEmpty() && name != "name"_L1)
        return invalid(u"\"%1\" is empty; leave it out for any."_s.arg(name));
    if (!value.isString() || text.size() > longestName)
        return invalid(u"\"%1\" is a text of at most %2 characters."_s.arg(name).arg(longestName));
    return text;
}

Result<std::optional<Direction>> directionIn(const QJsonObject &json)
{
    const auto word = textIn(json, u"direction"_s);
    if (!word)
        return word.error();
    if (word->isEmpty())
        return std::optional<Direction>();
    const auto direction = directionFromWord(*word);
    if (!direction || *direction == Direction::Unknown)
        return invalid(u"\"direction\" is inbound, outbound or web."_s);
    return direction;
}

Result<RetentionRule> ruleFromJson(const QJsonObject &json)
{
    static const QStringList members{
        u"name"_s, u"keepDays"_s, u"assistant"_s, u"number"_s, u"tag"_s, u"direction"_s};
    if (const auto known = hasOnly(json, members); !known)
        return known.error();
    const auto days = numberIn(json, u"keepDays"_s, 1, RetentionPolicy::longestDays);
    if (!days)
        return days.error();
    RetentionRule rule{.keepDays = *days};
    const std::pair<QString, QString *> texts[] = {{u"name"_s, &rule.name},
        {u"assistant"_s, &rule.assistant}, {u"number"_s, &rule.number}, {u"tag"_s, &rule.tag}};
    for (const auto &[name, into] : texts) {
        const auto text = textIn(json, name);
        if (!text)
            return text.error();
        *into = *text;
    }
    const QString digits = significantDigits(numberDigits(rule.number));
    if (!rule.number.isEmpty() && digits.size() < 4)
        return invalid(u"\"number\" has at least 4 digits."_s);
    rule.number = digits;
    const auto direction = directionIn(json);
    if (!direction)
        return direction.error();
    rule.direction = *direction;
    return rule;
}

QJsonObject ruleJson(const RetentionRule &rule)
{
    QJsonObject json{{u"name"_s, rule.name}, {u"keepDays"_s, rule.keepDays}};
    const std::pair<QString, QString> texts[] = {{u"assistant"_s, rule.assistant},
        {u"number"_s, rule.number}, {u"tag"_s, rule.tag},
        {u"direction"_s, rule.direction ? toWord(*rule.direction) : QString()}};
    for (const auto &[name, text] : texts)
        json.insert(name, text.isEmpty() ? QJsonValue() : QJsonValue(text));
    return json;
}

/** Whether both are about the same calls. */
bool hasSameConditions(const RetentionRule &a, const RetentionRule &b)
{
    return a.assistant == b.assistant && a.number == b.number && tagKey(a.tag) == tagKey(b.tag)
        && a.direction == b.direction;
}

/** Without one, calls that no rule fits are kept for good, and any new rule could shorten that. */
bool hasRuleForAll(const RetentionPolicy &policy)
{
    return std::ranges::any_of(
        policy.rules, [](const RetentionRule &rule) { return rule.conditions() == 0; });
}

int longestOf(const RetentionPolicy &policy)
{
    int longest = 0;
    for (const RetentionRule &rule : policy.rules)
        longest = std::max(longest, rule.keepDays);
    return longest;
}

} // namespace

int RetentionRule::conditions() const
{
    return int(!assistant.isEmpty()) + int(!number.isEmpty()) + int(!tag.isEmpty())
        + int(direction.has_value());
}

std::vector<RetentionRule> RetentionPolicy::inOrder() const
{
    std::vector<RetentionRule> sorted = rules;
    std::ranges::stable_sort(sorted, [](const RetentionRule &a, const RetentionRule &b) {
        return std::pair(a.conditions(), a.keepDays) > std::pair(b.conditions(), b.keepDays);
    });
    return sorted;
}

QJsonObject policyJson(const RetentionPolicy &policy)
{
    QJsonArray rules;
    for (const RetentionRule &rule : policy.rules)
        rules.append(ruleJson(rule));
    return {{u"growOnly"_s, policy.isGrowOnly}, {u"trashDays"_s, policy.trashDays},
        {u"rules"_s, rules}};
}

Result<RetentionPolicy> policyFromJson(const QJsonObject &json)
{
    // What GET says besides may be sent back.
    static const QStringList members{
        u"growOnly"_s, u"trashDays"_s, u"rules"_s, u"changedBy"_s, u"changedAt"_s};
    if (const auto known = hasOnly(json, members); !known)
        return known.error();
    const auto trash = numberIn(
        json, u"trashDays"_s, RetentionPolicy::shortestTrash, RetentionPolicy::longestTrash);
    if (!trash)
        return trash.error();
    const QJsonValue grows = json.value(u"growOnly"_s);
    if (!grows.isUndefined() && !grows.isBool())
        return invalid(u"\"growOnly\" is true or false."_s);
    RetentionPolicy policy{.trashDays = *trash, .isGrowOnly = grows.toBool()};
    const QJsonArray rules = json.value(u"rules"_s).toArray();
    if (!json.value(u"rules"_s).isArray() || rules.size() > qsizetype(RetentionPolicy::mostRules))
        return invalid(
            u"\"rules\" is a list of at most %1 rules."_s.arg(RetentionPolicy::mostRules));
    for (const QJsonValue &value : rules) {
        const auto rule = ruleFromJson(value.toObject());
        if (!rule)
            return rule.error().withContext(u"Rule %1"_s.arg(policy.rules.size() + 1));
        policy.rules.push_back(*rule);
    }
    return policy;
}

Result<void> mayBecome(const RetentionPolicy &before, const RetentionPolicy &after)
{
    if (!before.isGrowOnly)
        return {};
    if (!after.isGrowOnly)
        return wouldShrink(u"that can't be switched off any more."_s);
    if (after.trashDays < before.trashDays)
        return wouldShrink(u"the trash can't become shorter."_s);
    for (const RetentionRule &rule : before.rules) {
        const bool isKept = std::ranges::any_of(after.rules, [&](const RetentionRule &other) {
            return hasSameConditions(rule, other) && other.keepDays >= rule.keepDays;
        });
        if (!isKept)
            return wouldShrink(
                u"the rule \"%1\" (%2 days) can't be removed, narrowed or shortened."_s.arg(
                    rule.name, QString::number(rule.keepDays)));
    }
    // A call that an added rule fits was kept for as long as any rule says at the most, or for
    // good.
    for (const RetentionRule &rule : after.rules) {
        const bool isNew = std::ranges::none_of(before.rules,
            [&](const RetentionRule &other) { return hasSameConditions(rule, other); });
        const bool isNarrower = rule.conditions() > 0 && hasRuleForAll(before);
        if (isNew && (!isNarrower || rule.keepDays < longestOf(before)))
            return wouldShrink(
                u"a new rule has to be about some of the calls that a rule for all calls "
                "deletes already, and keep them at least as long as the longest rule (%1 days)."_s
                    .arg(longestOf(before)));
    }
    return {};
}

} // namespace earshot
