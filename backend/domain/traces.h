// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace earshot {

/**
 * Finds names and phone numbers in texts that people wrote. A name is found as whole words,
 * whatever the case, the kind of space and marks that can't be seen. A number (seven digits and
 * more) is found in any spelling, and also without its country or area: at least 8 of its digits,
 * to the end. An empty trace is nowhere.
 */
class TraceFinder
{
public:
    explicit TraceFinder(const QStringList &traces);

    [[nodiscard]] bool isIn(const QString &text) const;
    /** Only the names: for texts whose digits are no phone number. */
    [[nodiscard]] bool isNamedIn(const QString &text) const;

private:
    QStringList m_names; ///< folded
    QStringList m_numbers; ///< digits
};

} // namespace earshot
