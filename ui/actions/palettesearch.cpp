// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/palettesearch.h"

#include <QStringList>

#include <algorithm>

namespace earshot::ui {

namespace {

/** Small letters without accents. */
QString plain(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            kept += c.toCaseFolded();
    }
    return kept;
}

bool beginsAWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

QList<PaletteEntry> matching(const QList<PaletteEntry> &entries, const QString &text, int most)
{
    const QString wanted = plain(text).simplified();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<PaletteEntry> first;
    QList<PaletteEntry> others;
    for (const PaletteEntry &entry : entries) {
        const QString found = plain(entry.title + u' ' + entry.detail);
        const auto isIn = [&found](const QString &word) { return beginsAWord(found, word); };
        if (std::all_of(words.begin(), words.end(), isIn))
            (found.startsWith(wanted) ? first : others).append(entry);
        if (first.size() >= most)
            break;
    }
    return (first + others).first(std::min<qsizetype>(most, first.size() + others.size()));
}

} // namespace earshot::ui
