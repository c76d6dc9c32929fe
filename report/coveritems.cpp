// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/coveritems.h"

#include <QLocale>

namespace earshot::report {

namespace {

constexpr qreal titleSize = 18;
constexpr qreal size = 9;
constexpr qreal labelWidth = 130;
constexpr qreal gap = 12;

std::shared_ptr<TextBlock> blockOf(TextSetting setting, const QStringList &paragraphs)
{
    auto block = std::make_shared<TextBlock>(std::move(setting));
    for (const QString &paragraph : paragraphs)
        block->add(paragraph, QLocale().textDirection());
    return block;
}

} // namespace

void drawTitle(PdfPages &pages, const QString &text)
{
    const auto title = blockOf(pages.setting(pages.width(), titleSize, QFont::Bold), {text});
    const qreal lineHeight = PdfPages::lineHeight(titleSize);
    pages.drawLines({{title, 0}}, 0, std::min(2, title->lines()), lineHeight);
    pages.skip(gap / 2);
    pages.drawRule(1.2);
    pages.skip(gap);
}

void drawItem(PdfPages &pages, const CoverItem &item)
{
    const qreal lineHeight = PdfPages::lineHeight(size);
    const auto label = blockOf(pages.setting(labelWidth, size, QFont::Bold), {item.label});
    const auto text =
        blockOf(pages.setting(pages.width() - labelWidth - gap, size), item.paragraphs);
    const int lines = std::max(label->lines(), text->lines());
    for (int line = 0; line < lines; ++line) {
        if (pages.room() < lineHeight)
            pages.newPage();
        pages.drawLines({{label, 0}, {text, labelWidth + gap}}, line, line + 1, lineHeight);
    }
    pages.skip(gap / 2);
}

} // namespace earshot::report
