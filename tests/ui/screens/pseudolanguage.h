// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTranslator>

namespace earshot::test {

/**
 * A language that nobody speaks: every text between brackets, with accents, and two fifths longer.
 * Knows the texts of one .ts file in their contexts, so that a text that could never be translated
 * stays without brackets. Of Qt's own texts every one is known, and keeps its length.
 */
class PseudoLanguage : public QTranslator
{
public:
    /** @p file of resources/translations. */
    explicit PseudoLanguage(const QString &file);

    [[nodiscard]] bool isEmpty() const override { return m_known.isEmpty(); }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;

private:
    QSet<QString> m_known; ///< context, source and comment
};

/** The parts of @p text that are not between the language's brackets. */
QStringList unmarkedParts(const QString &text);

} // namespace earshot::test
