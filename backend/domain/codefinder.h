// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/digitruns.h"
#include "domain/phrasetrail.h"
#include "domain/redactionfinds.h"

namespace earshot {

/** Looks for security codes, run by run in the order of the call. */
class CodeFinder
{
public:
    explicit CodeFinder(const SaidWords &said)
        : m_said(said)
    { }

    /** The code in @p run; @p trail is what was spoken of before it. */
    std::optional<RedactionFind> find(const DigitRun &run, const PhraseTrail &trail);

private:
    [[nodiscard]] std::vector<DigitRun> groups(const DigitRun &run) const;
    [[nodiscard]] RedactionFind candidate(const DigitRun &run, bool isAfterExpiry) const;
    [[nodiscard]] bool isDateOrAmount(const RedactionFind &find, bool isAfterExpiry) const;

    const SaidWords &m_said;
    std::optional<std::size_t> m_phrase; ///< the latest that was followed by a code
    QString m_code; ///< which one
};

} // namespace earshot
