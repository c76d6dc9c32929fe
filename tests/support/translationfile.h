// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace earshot::test {

/** A message of a .ts file. */
struct TranslatedText
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or the plural forms; empty texts for what is not translated
    bool isPlural = false;
    bool isFinished = true;

    /** What the file needs to have once. */
    [[nodiscard]] QString key() const
    {
        return QStringList{context, source, comment}.join(QChar(0x1f));
    }
};

/** In the order of the file; empty when it can't be read. */
std::vector<TranslatedText> readTranslations(const QString &file);

} // namespace earshot::test
