// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QHash>
#include <QString>

#include <optional>

namespace earshot::ui {

/**
 * Tells how many lines a text takes from the widths of its words, each of which is measured once.
 * Laying out thousands of turns takes most of a second and this a few milliseconds, with the same
 * result: whatever is not plain (other scripts, hyphens, a line that fits by a hair) gets no
 * answer, and the caller lays it out.
 */
class LineCount
{
public:
    explicit LineCount(const QFont &font);

    /** Lines of @p text in @p width, broken between words. */
    std::optional<int> operator()(const QString &text, qreal width);

private:
    qreal advance(QStringView word);

    QFontMetricsF m_metrics;
    qreal m_space;
    QHash<QString, qreal> m_widths;
};

} // namespace earshot::ui
