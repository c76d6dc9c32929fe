// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace earshot {

constexpr qsizetype longestTag = 40; ///< UTF-16 units
constexpr qsizetype mostTags = 30; ///< of one call

/**
 * @p text as a tag is kept: one line, without what can't be seen, single blanks between words.
 * InvalidInput when nothing remains, or more than longestTag.
 */
Result<QString> tagText(const QString &text);

/** The same for all spellings of a tag: "VIP" and "vip" are one (Unicode's case folding, NFKC). */
QString tagKey(const QString &tag);

/** Those of both, in the order of their keys, and at most mostTags: those of @p first come before
 * others. */
QStringList joinedTags(const QStringList &first, const QStringList &second);

/** What is to be done to the tags of a call, in texts as tagText() gives them. */
struct TagChange
{
    QStringList add;
    QStringList remove;
};

/** Reads both lists; InvalidInput for a tag that can't be, or for one in both. */
Result<TagChange> tagChange(const QStringList &add, const QStringList &remove);

} // namespace earshot
