// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textblock.h"

#include "report/visible.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace earshot::report {

namespace {

constexpr qreal baseline = 0.75; ///< of a line's height
constexpr int mostMarks = 3; ///< on a letter, of any language

/** By the program's language, whatever the text's own. */
Qt::Alignment alignment(bool isTrailing)
{
    const bool isMirrored = QLocale().textDirection() == Qt::RightToLeft;
    return (isMirrored != isTrailing ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

QTextOption optionOf(const TextSetting &setting, Qt::LayoutDirection direction)
{
    QTextOption option(alignment(setting.isTrailing));
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

bool isMark(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/** Boxes in the places of letters would make one name of many; a heap of marks strikes out what
 * stands beside it. */
QString readable(const QString &text, const QFontMetricsF &metrics)
{
    QString shown;
    int marks = mostMarks; // none has a letter yet that it could stand on
    for (const char32_t letter : text.toUcs4()) {
        const QString itself = QString::fromUcs4(&letter, 1);
        marks = isMark(letter) ? marks + 1 : 0;
        const bool isFormat = QChar::category(letter) == QChar::Other_Format; // our own isolates
        const bool isShown = isFormat || (marks <= mostMarks && metrics.inFontUcs4(letter));
        shown += isShown ? itself : escaped(itself);
    }
    return shown;
}

bool isPlain(const QString &text)
{
    constexpr char16_t beyondAscii = 0x80;
    return std::ranges::all_of(text, [](QChar unit) { return unit < beyondAscii; });
}

} // namespace

TextBlock::TextBlock(TextSetting setting)
    : m_setting(std::move(setting))
{ }

void TextBlock::add(const QString &paragraph, Qt::LayoutDirection direction)
{
    const QString text = isPlain(paragraph)
        ? paragraph
        : readable(paragraph, QFontMetricsF(m_setting.font, m_setting.device));
    auto layout = std::make_unique<QTextLayout>(text, m_setting.font, m_setting.device);
    layout->setTextOption(optionOf(m_setting, direction));
    layout->setCacheEnabled(true); // it is drawn more than once
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_setting.width);
        line.setPosition({0, 0});
        m_lines.push_back(line);
    }
    layout->endLayout();
    m_paragraphs.push_back(std::move(layout));
}

/** On a line of its own for all fonts: one of another script may be taller. */
void TextBlock::draw(QPainter &painter, int index, QPointF place) const
{
    const QTextLine &line = m_lines.at(size_t(index));
    const qreal top = m_setting.lineHeight * baseline - line.ascent();
    line.draw(&painter, place + QPointF(0, top));
}

} // namespace earshot::report
