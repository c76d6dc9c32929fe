// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/summary.h"

#include <QIODevice>

#include <memory>

namespace earshot::report {

class PdfPages;
class PdfTable;

/**
 * An audit log as PDF: a cover, and a table of its entries. In two passes over the same entries, so
 * that memory does not grow with them: PdfCount first, then PdfReport. Needs a
 * paintingApplication(); the texts are in the program's language.
 */
class PdfCount
{
public:
    PdfCount();
    ~PdfCount();

    void add(const Entry &entry);
    [[nodiscard]] int pages(const Facts &facts) const; ///< altogether
    [[nodiscard]] const Summary &summary() const { return m_summary; }

private:
    std::unique_ptr<PdfPages> m_pages;
    std::unique_ptr<PdfTable> m_table;
    Summary m_summary;
};

/** Whether the fonts here have the letters of the program's language; without them, they are
 * written as codes. */
[[nodiscard]] bool canPrintLanguage();

class PdfReport
{
public:
    PdfReport(QIODevice &out, const Facts &facts, const PdfCount &count);
    ~PdfReport();

    void add(const Entry &entry);
    /** After the last one. Whether all could be written, the device knows. */
    void end();

private:
    std::unique_ptr<PdfPages> m_pages;
    std::unique_ptr<PdfTable> m_table;
};

} // namespace earshot::report
