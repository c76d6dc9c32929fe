// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/callnote.h"
#include "domain/searchquery.h"
#include "domain/transcript.h"

#include <QList>

namespace earshot {

/** Words of a text that were searched for. */
struct SearchMark
{
    qsizetype start = 0; ///< in UTF-16 units
    qsizetype length = 0;

    bool operator==(const SearchMark &) const = default;
};

/** Where a call says what was searched for: a piece of the text around it. */
struct SearchFind
{
    QString place; ///< "summary", "transcript", "customerName", "customerNumber", "ownNumber",
                   ///< "assistant", "outcome", "tags" or "note"
    int turn = -1; ///< of the transcript, from 0
    std::optional<double> startSeconds; ///< of the turn, or of the moment a note is about, from the
                                        ///< start of the recording
    QString text; ///< at most some 200 characters
    std::vector<SearchMark> marks; ///< of @c text, in order
};

/** The marks of @p query in @p text, in order; of a phrase, all of it. Exclusions have none. */
std::vector<SearchMark> searchMarks(const QString &text, const SearchQuery &query);

/** The places of a call that show all terms of @p query between them, at most three. */
std::vector<SearchFind> searchFinds(const Call &call, const Transcript &transcript,
    const SearchQuery &query, const QList<CallNote> &notes = {});

} // namespace earshot
