// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditpages.h"

#include <algorithm>

namespace earshot::ui {

std::size_t AuditPages::pageOf(int row) const
{
    const auto after = std::ranges::upper_bound(m_pages, row, {}, &Page::first);
    return std::size_t(after - m_pages.begin()) - 1;
}

const AuditEntry *AuditPages::at(int row) const
{
    if (row < 0 || row >= m_rows)
        return nullptr;
    const Page &page = m_pages[pageOf(row)];
    const auto index = std::size_t(row - page.first);
    return index < page.entries.size() ? &page.entries[index] : nullptr;
}

void AuditPages::clear()
{
    m_pages.clear();
    m_rows = 0;
}

void AuditPages::append(const QString &cursor, std::vector<AuditEntry> entries)
{
    const int rows = int(entries.size());
    m_pages.push_back(
        {.cursor = cursor, .first = m_rows, .rows = rows, .entries = std::move(entries)});
    m_rows += rows;
}

void AuditPages::prepend(std::vector<AuditEntry> entries)
{
    const int rows = int(entries.size());
    for (Page &page : m_pages)
        page.first += rows;
    m_pages.insert(
        m_pages.begin(), {.cursor = {}, .first = 0, .rows = rows, .entries = std::move(entries)});
    m_rows += rows;
}

std::optional<QString> AuditPages::missing(int first, int last) const
{
    if (m_rows == 0)
        return std::nullopt;
    const std::size_t end = pageOf(std::clamp(last, 0, m_rows - 1));
    for (std::size_t i = pageOf(std::clamp(first, 0, m_rows - 1)); i <= end; ++i) {
        if (m_pages[i].entries.empty())
            return m_pages[i].cursor;
    }
    return std::nullopt;
}

std::optional<std::pair<int, int>> AuditPages::refill(
    const QString &cursor, std::vector<AuditEntry> entries)
{
    const auto page = std::ranges::find(m_pages, cursor, &Page::cursor);
    if (page == m_pages.end())
        return std::nullopt;
    entries.resize(std::size_t(page->rows));
    page->entries = std::move(entries);
    return std::pair(page->first, page->first + page->rows - 1);
}

void AuditPages::keepAbout(int first, int last)
{
    for (Page &page : m_pages) {
        const bool isFar =
            page.first > last + keptRows || page.first + page.rows <= first - keptRows;
        if (isFar && !page.cursor.isEmpty())
            page.entries = {};
    }
}

int AuditPages::held() const
{
    std::size_t count = 0;
    for (const Page &page : m_pages)
        count += page.entries.size();
    return int(count);
}

} // namespace earshot::ui
