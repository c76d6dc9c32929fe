// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace earshot::ui {

/** Something that can be done or opened from the palette. */
struct PaletteEntry
{
    QString title;
    QString detail; ///< its keys, or when a call was; also searched
    std::function<void()> open;
};

/**
 * Those in which every word of @p text begins a word, whatever the case and the accents; those
 * whose title begins with the text first, else in their order. All for an empty text, at most
 * @p most.
 */
QList<PaletteEntry> matching(const QList<PaletteEntry> &entries, const QString &text, int most);

} // namespace earshot::ui
