// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/call.h"

#include <QJsonObject>

#include <vector>

namespace earshot {

/** How long some calls are kept, counted from their start (see sortTime()). */
struct RetentionRule
{
    QString name; ///< for people
    int keepDays = 0;
    QString assistant; ///< id or name; empty: any
    QString number; ///< digits, the customer's or ours, or the end of them; empty: any
    QString tag; ///< in any spelling; empty: any
    std::optional<Direction> direction; ///< none: any

    bool operator==(const RetentionRule &) const = default;
    /** How many of the four are asked for. */
    [[nodiscard]] int conditions() const;
};

/**
 * The rules of an organisation. For each call the rule that asks for most decides, and among those
 * the one that keeps it longest; a call that no rule fits is kept for good.
 */
struct RetentionPolicy
{
    static constexpr int longestDays = 36500;
    static constexpr std::size_t mostRules = 100;
    /** A day at least, so that a clock that is wrong for a while deletes nothing. */
    static constexpr int shortestTrash = 1;
    static constexpr int longestTrash = 90;

    std::vector<RetentionRule> rules;
    int trashDays = 7; ///< between the trash and the end
    bool isGrowOnly = false; ///< nothing may be kept for a shorter time than before; for good

    bool operator==(const RetentionPolicy &) const = default;
    /** The rules in the order in which they decide. */
    [[nodiscard]] std::vector<RetentionRule> inOrder() const;
};

/** {"growOnly", "trashDays", "rules": [{"name", "keepDays", "assistant", "number", "tag",
 * "direction"}]}. */
QJsonObject policyJson(const RetentionPolicy &policy);
/** InvalidInput names what is wrong. */
Result<RetentionPolicy> policyFromJson(const QJsonObject &json);

/** Conflict where @p before only grows, and by @p after some call could be kept for a shorter time.
 * Errs on the safe side. */
Result<void> mayBecome(const RetentionPolicy &before, const RetentionPolicy &after);

} // namespace earshot
