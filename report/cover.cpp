// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cover.h"

#include "report/covertexts.h"
#include "report/visible.h"
#include "ui/language/isolate.h"

#include <QCoreApplication>
#include <QLocale>

namespace earshot::report {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditReport)
};

constexpr qreal titleSize = 18;
constexpr qreal size = 9;
constexpr qreal labelWidth = 130;
constexpr qreal gap = 12;
constexpr qsizetype longestFootName = 50;

std::shared_ptr<TextBlock> blockOf(TextSetting setting, const QStringList &paragraphs)
{
    auto block = std::make_shared<TextBlock>(std::move(setting));
    for (const QString &paragraph : paragraphs)
        block->add(paragraph, QLocale().textDirection());
    return block;
}

void drawTitle(PdfPages &pages, const Facts &facts)
{
    const auto title =
        blockOf(pages.setting(pages.width(), titleSize, QFont::Bold), {titleOf(facts)});
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

} // namespace

void drawCover(PdfPages &pages, const Facts &facts, const Summary &summary)
{
    drawTitle(pages, facts);
    for (const CoverItem &item : coverItems(facts, summary))
        drawItem(pages, item);
    drawItem(pages, howToCheck(facts));
}

QString footOf(const Facts &facts)
{
    return Text::tr("Audit log of %1, %2 entries, root %3")
        .arg(ui::isolated(visible(facts.organization.left(longestFootName))),
            QLocale().toString(facts.size), ui::isolatedLeftToRight(visible(facts.root)));
}

QString titleOf(const Facts &facts)
{
    return Text::tr("Audit log of %1").arg(ui::isolated(visible(facts.organization)));
}

} // namespace earshot::report
