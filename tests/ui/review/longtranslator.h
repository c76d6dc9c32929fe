// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace earshot::test {

/** Every text twice as long, as if in a language of long words. */
class LongTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString tail = text;
        return text + QLatin1Char(' ')
            + tail.remove(QStringLiteral("%1"))
                  .remove(QStringLiteral("%2"))
                  .remove(QStringLiteral("%3"));
    }
};

} // namespace earshot::test
