// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfreport.h"

#include "report/cover.h"
#include "report/pdftable.h"

#include <QFontMetricsF>

#include <algorithm>

namespace earshot::report {

PdfCount::PdfCount()
    : m_pages(std::make_unique<PdfPages>())
    , m_table(std::make_unique<PdfTable>(*m_pages))
{ }

PdfCount::~PdfCount() = default;

void PdfCount::add(const Entry &entry)
{
    m_summary.add(entry);
    m_table->add(entry);
}

int PdfCount::pages(const Facts &facts) const
{
    PdfPages cover;
    drawCover(cover, facts, m_summary);
    return cover.count() + (m_summary.entries > 0 ? m_pages->count() : 0);
}

PdfReport::PdfReport(QIODevice &out, const Facts &facts, const PdfCount &count)
    : m_pages(std::make_unique<PdfPages>(out, titleOf(facts), footOf(facts), count.pages(facts)))
{
    drawCover(*m_pages, facts, count.summary());
}

PdfReport::~PdfReport() = default;

void PdfReport::add(const Entry &entry)
{
    if (!m_table) {
        m_pages->newPage();
        m_table = std::make_unique<PdfTable>(*m_pages);
    }
    m_table->add(entry);
}

void PdfReport::end()
{
    m_pages->end();
}

bool canPrintLanguage()
{
    PdfPages pages;
    const TextSetting setting = pages.setting(pages.width());
    const QFontMetricsF metrics(setting.font, setting.device);
    return std::ranges::all_of(printedColumns, [&metrics](PrintedColumn column) {
        const QList<uint> letters = headOf(column).toUcs4();
        return std::ranges::all_of(
            letters, [&metrics](uint letter) { return metrics.inFontUcs4(letter); });
    });
}

} // namespace earshot::report
