// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/redactedwords.h"

#include "database/redactionrepository.h"
#include "domain/redactionsuggestions.h"

namespace earshot::ingest {

Result<void> takeWordsOut(database::Session &session, MergedCall &merged)
{
    if (!merged.call.redactedAt)
        return {};
    database::RedactionRepository redactions(session);
    const QString &callId = merged.call.id;
    const auto sealed = redactions.sealed(callId);
    if (!sealed)
        return sealed.error();
    if (*sealed) { // what it has is from before anything was taken out
        const bool hasWords = !(*sealed)->transcript.empty();
        const bool hasSummary = !(*sealed)->summary.isEmpty();
        const auto kept =
            redactions.setSealedWords(callId, hasSummary ? (*sealed)->summary : merged.call.summary,
                hasWords ? (*sealed)->transcript : merged.transcript);
        if (!kept)
            return kept;
    }
    const auto redaction = redactions.find(callId);
    if (!redaction)
        return redaction.error();
    const RedactedSpans spans = *redaction ? joined((*redaction)->spans) : RedactedSpans();
    merged.transcript = redacted(std::move(merged.transcript), spans);
    merged.call.summary = redactedText(merged.call.summary);
    return {};
}

} // namespace earshot::ingest
