// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/digitruns.h"
#include "domain/phrasetrail.h"
#include "domain/redactionfinds.h"

#include <QSet>

namespace earshot {

/** Looks for card numbers, run by run in the order of the call. */
class CardFinder
{
public:
    explicit CardFinder(const SaidWords &said)
        : m_said(said)
    { }

    /** The card numbers in @p run, as they follow each other; @p trail is what was spoken of before
     * it. */
    std::vector<RedactionFind> find(const DigitRun &run, const PhraseTrail &trail);

private:
    /** Groups of a run, from and to index into it. */
    struct Window
    {
        std::size_t from;
        std::size_t to;
        qsizetype count; ///< of digits
    };

    [[nodiscard]] std::vector<Window> valid(const DigitRun &run) const;
    [[nodiscard]] std::vector<Window> introduced(
        const DigitRun &run, std::vector<Window> valid) const;
    [[nodiscard]] bool isOther(const DigitRun &run, const PhraseTrail &trail) const;
    [[nodiscard]] bool isWrittenAsOther(std::size_t firstWord, const QString &digits) const;

    const SaidWords &m_said;
    QSet<QString> m_known; ///< what was found before, to know it when it is read back
};

} // namespace earshot
