// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/access.h"
#include "domain/call.h"
#include "http/message.h"

#include <span>

namespace earshot::api {

/** What a route tells about. */
enum class Reach {
    Calls, ///< calls one by one: somebody narrowed to some sees those
    Everything, ///< the organisation as a whole: nothing for somebody who is narrowed
    Receiver, ///< what the receiver has one of, its account at the provider above all: for the
              ///< organisation it collects calls for, and not there for any other
};

/** Who may use a route. */
struct RouteRule
{
    http::Method method;
    QLatin1StringView pattern;
    Permission permission;
    Reach reach = Reach::Calls;
};

/** The one table: every route that needs somebody to be signed in stands in it once. */
std::span<const RouteRule> routeRules();

/** The rule of a route by its pattern, HEAD as GET; null for one that has none. */
const RouteRule *ruleFor(http::Method method, const QString &pattern);

/** @p call as @p who may see it: the customer's number masked, where they may not. */
Call shownTo(const Principal &who, const Call &call);

/** Forbidden, with the reason, unless @p who may use it; NotFound where it is another
 * organisation's than @p ofReceiver. */
Result<void> mayUse(const Principal &who, const RouteRule &rule, const QString &ofReceiver);

} // namespace earshot::api
