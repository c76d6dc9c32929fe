// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/savedview.h"

namespace earshot {

QString viewName(const QString &name)
{
    QString clean = name.left(10 * longestViewName);
    for (QChar &letter : clean) {
        if (!letter.isPrint() && !letter.isSurrogate())
            letter = u' ';
    }
    clean = clean.simplified().left(longestViewName).trimmed();
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    // No halves of characters: they can't be stored.
    return clean.toUcs4().contains(0xFFFD) ? QString() : clean;
}

} // namespace earshot
