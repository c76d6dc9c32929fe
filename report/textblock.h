// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QPaintDevice;
QT_END_NAMESPACE

namespace earshot::report {

/** How a text is set; lengths are the device's. */
struct TextSetting
{
    QPaintDevice *device = nullptr; ///< whose lengths these are
    QFont font;
    qreal width = 0;
    qreal lineHeight = 0;
    bool isTrailing = false; ///< at the end of the line, as seen by the program's language
};

/**
 * Paragraphs broken into lines of one height, each drawn on its own, so that they can go on on
 * another page. Each paragraph has its own direction; they stand where the language begins. A
 * letter that no font here has, or a mark too many, is written as JSON writes it.
 */
class TextBlock
{
public:
    explicit TextBlock(TextSetting setting);

    void add(const QString &paragraph, Qt::LayoutDirection direction = Qt::LayoutDirectionAuto);

    [[nodiscard]] int lines() const { return int(m_lines.size()); }
    [[nodiscard]] qreal width() const { return m_setting.width; }
    [[nodiscard]] qreal height() const { return lines() * m_setting.lineHeight; }
    /** The line @p index, with its top left corner at @p place. */
    void draw(QPainter &painter, int index, QPointF place) const;

private:
    TextSetting m_setting;
    std::vector<std::unique_ptr<QTextLayout>> m_paragraphs;
    std::vector<QTextLine> m_lines;
};

} // namespace earshot::report
