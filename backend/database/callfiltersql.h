// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callfilter.h"
#include "domain/searchquery.h"

#include <QStringList>
#include <QVariantList>

namespace earshot::database {

/** Conditions that all hold, and the values of their placeholders in the same order. */
struct Conditions
{
    QStringList parts;
    QVariantList values;

    void add(const QString &part, const QVariantList &ofPart = {});
    [[nodiscard]] QString sql() const; ///< joined by "and"
};

/** Only calls of @p scope; @p prefix stands before the columns of call_logs: "c." or nothing. */
void addScope(Conditions &all, const CallScope &scope, const QString &prefix);

/** The calls of @p filter among those of an organisation; call_logs is "c". */
Conditions filterConditions(const QString &organizationId, const CallFilter &filter);

/** @p query in the words of FTS5 and of a tsquery. */
QString ftsQuery(const SearchQuery &query);
QString tsQuery(const SearchQuery &query);

} // namespace earshot::database
